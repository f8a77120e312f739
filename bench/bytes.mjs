// How long is it from the bytes of a file to the verdict, beside what everyone writes to read JSON?

import { parseJson } from '../dist/report/parse.js'
import { validateReport } from '../dist/validate/index.js'
import { compareTimes } from './measure.mjs'
import { describeSample, readSamples } from './reports.mjs'
import { formatTime, showTables } from './show.mjs'

const BUDGET = 0.5

await showTables(({ isQuick }) => readSamples().map((sample) => measureSample(sample, isQuick)))

function measureSample(sample, isQuick) {
  const { bytes, report } = sample
  const baseline = () => JSON.parse(bytes.toString())
  if (JSON.stringify(parseJson(bytes)) !== JSON.stringify(report)) throw new Error('bench: parseJson reads another report')
  if (!validateReport(parseJson(bytes)).valid) throw new Error(`bench: ${sample.name} is not valid`)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const measured = {
    'parseJson and validateReport': () => validateReport(parseJson(bytes)),
    'parseJson alone': () => parseJson(bytes),
    'JSON.parse(buffer.toString()) and validateReport': () => validateReport(JSON.parse(bytes.toString())),
    'JSON.parse(decoder.decode(buffer)), refusing what is not UTF-8': () => JSON.parse(decoder.decode(bytes)),
  }
  const others = ['JSON.parse(decoder.decode(buffer)), refusing what is not UTF-8']
  const { baseline: time, subjects } = compareTimes(baseline, measured, { isQuick })
  return {
    title: `From bytes to the verdict, × JSON.parse(buffer.toString()) (${formatTime(time)}; ${describeSample(sample)})`,
    rows: [...subjects].map(([subject, each], index) => ({
      subject,
      value: each.ratio,
      figure: formatTime(each.time),
      isPeer: others.includes(subject),
      ...(index === 0 && { budget: BUDGET }),
      ...(others.includes(subject) && { remark: 'checks nothing' }),
    })),
  }
}
