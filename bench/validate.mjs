// How long does it take to check a report, beside reading it? Peers check the shape alone, from the same schema.

import { readFileSync } from 'node:fs'
import { validateReport } from '../dist/validate/index.js'
import { listBroken } from '../generated/2021/equations.js'
import { isReportShape } from '../generated/2021/validator.js'
import { compareTimes } from './measure.mjs'
import { listMutations } from './mutations.mjs'
import { createAjvCheck, createStandaloneCheck } from './peers/ajv.mjs'
import { createTypeBoxCheck } from './peers/typebox.mjs'
import { createValibotCheck } from './peers/valibot.mjs'
import { createZodCheck } from './peers/zod.mjs'
import { describeSample, readAllExamples, readSamples } from './reports.mjs'
import { formatTime, showTables } from './show.mjs'

const BUDGET = 0.12

await showTables(({ isQuick }) => {
  const samples = readSamples()
  const peers = createPeers()
  const { agreed, differences } = compareVerdicts(peers, samples[0].report)
  return [
    measureAgainstPeers(samples[0], peers, { isQuick, agreed, differences }),
    ...samples.map((sample) => measureAlone(sample, isQuick)),
  ]
})

function createPeers() {
  const schema = JSON.parse(
    readFileSync(new URL('../generated/2021/report.2020-12.schema.json', import.meta.url), 'utf8'),
  )
  return {
    'Ajv, compiled at run time': createAjvCheck(schema),
    'Ajv, stand-alone': createStandaloneCheck(schema),
    'Ajv, stand-alone, schema rewritten for it': createStandaloneCheck(schema, { isHelped: true }),
    'Ajv, the same, `unicode: false`': createStandaloneCheck(schema, { isHelped: true, unicode: false }),
    'TypeBox, compiled': createTypeBoxCheck(schema),
    Valibot: createValibotCheck(schema),
    'zod 4': createZodCheck(schema),
  }
}

/** A peer that lets faults through would be quick for nothing: over all examples and mutations the verdicts are the same. */
function compareVerdicts(peers, sound) {
  let agreed = 0
  for (const { name, report } of [...readAllExamples(), ...listMutations(structuredClone(sound))]) {
    const expected = isReportShape(report)
    const other = Object.entries(peers).find(([, check]) => check(report) !== expected)
    if (other) throw new Error(`bench: ${other[0]} says ${!expected} to ${name}, ogi-report ${expected}`)
    agreed++
  }
  return { agreed, differences: compareCounting(peers, sound) }
}

/** 500 characters outside the basic plane are as long as a title may be, and 1,000 UTF-16 units. */
function compareCounting(peers, sound) {
  const report = { ...sound, title: '𠮷'.repeat(500) }
  return Object.entries(peers).flatMap(([name, check]) => (check(report) ? [] : [name]))
}

function measureAgainstPeers(sample, peers, { isQuick, agreed, differences }) {
  const { text, report } = sample
  const own = {
    validateReport: () => validateReport(report),
    'shape alone': () => isReportShape(report),
    'equations alone': () => listBroken(report),
  }
  const others = Object.fromEntries(Object.entries(peers).map(([name, check]) => [name, () => check(report)]))
  const { baseline, subjects } = compareTimes(() => JSON.parse(text), { ...own, ...others }, { isQuick })
  return {
    title: `validateReport, × JSON.parse of the same string (${describeSample(sample)}; ${formatTime(baseline)})`,
    rows: [...subjects].map(([subject, { time, ratio }]) => ({
      subject,
      value: ratio,
      figure: formatTime(time),
      ...(subject === 'validateReport' && { budget: BUDGET, remark: 'shape, equations and rules' }),
      ...(subject in others && {
        isPeer: true,
        remark: differences.includes(subject) ? 'counts UTF-16 units, not characters' : 'shape alone',
      }),
    })),
    notes: [
      `Peers say the same as ogi-report about the shape of ${agreed} reports; they know no equations and no rules.`,
    ],
  }
}

/** The same report again and again is warm in every cache; one that has just been parsed is what programs have. */
function measureAlone(sample, isQuick) {
  const { text } = sample
  const report = JSON.parse(text)
  const measured = {
    'validateReport of the same report': () => validateReport(report),
    'JSON.parse, then validateReport of the result': () => validateReport(JSON.parse(text)),
  }
  const { baseline, subjects } = compareTimes(() => JSON.parse(text), measured, { isQuick })
  const [same, both] = subjects.values()
  return {
    title: `validateReport alone, × JSON.parse (${describeSample(sample)}; ${formatTime(baseline)})`,
    rows: [
      {
        subject: 'the same report each time',
        value: same.ratio,
        budget: BUDGET,
        figure: formatTime(same.time),
      },
      {
        subject: 'a report parsed just before',
        value: both.ratio - 1,
        figure: formatTime(both.time - baseline),
        remark: 'difference of two times',
      },
    ],
  }
}
