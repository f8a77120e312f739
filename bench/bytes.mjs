// How long is it from the bytes of a file to the verdict, beside what everyone writes to read JSON?

import { parseJson } from '../dist/report/parse.js'
import { validateReport } from '../dist/validate/index.js'
import { compareTimes } from './measure.mjs'
import { describeSample, readSamples } from './reports.mjs'
import { formatTime, showTables } from './show.mjs'

const BUDGET = 0.5

await showTables(({ isQuick }) => {
  const samples = readSamples()
  for (const sample of samples) assertSame(sample)
  const long = samples.find(({ name }) => name === 'long')
  const others = samples.filter((sample) => sample !== long)
  return [measureLong(long, isQuick), measureOthers(others, isQuick)]
})

function assertSame({ name, bytes, text }) {
  const report = parseJson(bytes)
  if (JSON.stringify(report) !== text) throw new Error(`bench: parseJson reads another report from ${name}`)
  if (!validateReport(report).valid) throw new Error(`bench: ${name} is not valid`)
}

/** The length of published reports, for which the budget was set. */
function measureLong(sample, isQuick) {
  const { bytes } = sample
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const own = {
    'parseJson and validateReport': () => validateReport(parseJson(bytes)),
    'parseJson alone': () => parseJson(bytes),
  }
  const others = {
    'JSON.parse(buffer.toString()), then validateReport': () => validateReport(JSON.parse(bytes.toString())),
    'JSON.parse(decoder.decode(buffer)), strict as parseJson': () => JSON.parse(decoder.decode(bytes)),
  }
  const { time, rows } = measure(sample, { ...own, ...others }, isQuick)
  return {
    title: `From bytes to the verdict, × JSON.parse(buffer.toString()) (${time}; ${describeSample(sample)})`,
    rows: rows.map((row, index) => ({ ...row, ...(index === 0 && { budget: BUDGET }) })),
  }
}

/** Only the decoding of Chinese characters can be saved: where there are few, most of the time is JSON.parse itself. */
function measureOthers(samples, isQuick) {
  const rows = samples.flatMap((sample) => {
    const { bytes, text } = sample
    const both = () => validateReport(parseJson(bytes))
    const measured = measure(
      sample,
      { [describeSample(sample)]: both, '  JSON.parse of its text': () => JSON.parse(text) },
      isQuick,
    )
    return measured.rows
  })
  return {
    title: 'From bytes to the verdict for shorter reports, × JSON.parse(buffer.toString())',
    rows,
    notes: [
      'The fewer Chinese characters, the less decoding there is to save: JSON.parse alone is the floor.',
    ],
  }
}

function measure({ bytes }, functions, isQuick) {
  const { baseline, subjects } = compareTimes(() => JSON.parse(bytes.toString()), functions, { isQuick })
  const rows = [...subjects].map(([subject, { time, ratio }]) => ({
    subject,
    value: ratio,
    figure: formatTime(time),
  }))
  return { time: formatTime(baseline), rows }
}
