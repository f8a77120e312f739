// How long does it take to check a report, beside reading it? Peers check the shape alone, from the same schema.

import { validateReport } from '../dist/validate/index.js'
import { listBroken } from '../generated/2021/equations.js'
import { isReportShape } from '../generated/2021/validator.js'
import { compareTimes } from './measure.mjs'
import { listMutations } from './mutations.mjs'
import { createShapeChecks } from './peers/shape-checks.mjs'
import { describeSample, readSamples } from './reports.mjs'
import { formatTime, showTables } from './show.mjs'
import { compareVerdicts } from './verdicts.mjs'

const BUDGET = 0.12

await showTables(async ({ isQuick }) => {
  const samples = readSamples()
  const faulty = samples.find(({ report }) => !validateReport(report).valid)
  if (faulty) throw new Error(`bench: ${faulty.name} is not valid`)
  const verdicts = await compareVerdicts()
  return [
    measurePeers(samples[0], verdicts, isQuick),
    measureSamples(samples, isQuick),
    measureAfterFaults(samples[0], isQuick),
  ]
})

function measurePeers(sample, { agreed, differences }, isQuick) {
  const { text } = sample
  const report = JSON.parse(text)
  const own = {
    validateReport: () => validateReport(report),
    'its check of the shape': () => isReportShape(report),
    'its equations': () => listBroken(report),
  }
  const peers = Object.fromEntries(
    Object.entries(createShapeChecks()).map(([name, check]) => [name, () => check(report)]),
  )
  const { baseline, subjects } = compareTimes(() => JSON.parse(text), { ...own, ...peers }, { isQuick })
  const describePeer = (subject) => ({
    isPeer: true,
    remark: differences.includes(subject) ? 'shape alone, counts UTF-16 units' : 'shape alone',
  })
  return {
    title: `validateReport, × JSON.parse of the same string (${formatTime(baseline)}; ${describeSample(sample)})`,
    rows: [...subjects].map(([subject, { time, ratio }]) => ({
      subject,
      value: ratio,
      figure: formatTime(time),
      ...(subject === 'validateReport' && { budget: BUDGET, remark: 'shape, equations and rules' }),
      ...(subject in peers && describePeer(subject)),
    })),
    notes: [
      `Peers say the same about the shape of ${agreed} reports, sound and faulty. They know no equations and no rules.`,
    ],
  }
}

/** The same report again and again is warm in every cache; one that has just been parsed is what programs have. */
function measureSamples(samples, isQuick) {
  const rows = samples.flatMap((sample) => {
    const { text } = sample
    const report = JSON.parse(text)
    const measured = {
      same: () => validateReport(report),
      both: () => validateReport(JSON.parse(text)),
      prose: () => validateReport(report, { prose: true }),
    }
    const { baseline, subjects } = compareTimes(() => JSON.parse(text), measured, { isQuick })
    const { same, both, prose } = Object.fromEntries(subjects)
    const added = { value: both.ratio - 1, figure: formatTime(both.time - baseline) }
    return [
      { subject: describeSample(sample), value: same.ratio, budget: BUDGET, figure: formatTime(same.time) },
      { subject: '  parsed just before', ...added, remark: 'JSON.parse and validateReport, less JSON.parse' },
      { subject: '  with the rules on prose', value: prose.ratio, figure: formatTime(prose.time) },
    ]
  })
  return { title: 'validateReport of other reports, × JSON.parse of the same string', rows }
}

/** An engine that has met every field missing and every type wrong no longer takes any for granted. */
function measureAfterFaults({ text, report }, isQuick) {
  let count = 0
  for (const spoilt of listMutations(structuredClone(report))) {
    isReportShape(JSON.parse(JSON.stringify(spoilt.report)))
    count++
  }
  const sound = JSON.parse(text)
  const { subjects } = compareTimes(
    () => JSON.parse(text),
    { same: () => validateReport(sound) },
    { isQuick },
  )
  const { time, ratio } = subjects.get('same')
  return {
    title: 'validateReport at its worst, × JSON.parse of the same string',
    rows: [
      { subject: `after ${count} reports spoilt in every place`, value: ratio, figure: formatTime(time) },
    ],
  }
}
