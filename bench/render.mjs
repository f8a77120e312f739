// How long does a page take, beside the same page written by hand and through other template engines?

import { encodeText } from '../dist/render/bytes.js'
import { buildView, renderHtml, renderHtmlBytes } from '../dist/render/index.js'
import { model } from '../generated/2021/model.js'
import { compareTimes } from './measure.mjs'
import { createLiteralPage } from './peers/literal-page.mjs'
import { createPages } from './peers/pages.mjs'
import { describeSample, readSamples } from './reports.mjs'
import { formatTime, showTables } from './show.mjs'

const BUDGET = 1

await showTables(({ isQuick }) => {
  const pages = createPages(model)
  return readSamples()
    .filter(({ name }) => name === 'city' || name === 'long')
    .map((sample) => measureSample(sample, pages, isQuick))
})

function measureSample(sample, pages, isQuick) {
  const report = leaveOutAnnotations(sample.report)
  const page = renderHtml(report)
  const style = /<style>\n([\s\S]*?)<\/style>/.exec(page)[1]
  const literal = createLiteralPage(model, style)
  const engines = Object.fromEntries(
    Object.entries(pages).map(([name, write]) => [name, () => Buffer.from(write(buildView(report, model)))]),
  )
  const literals = listLiterals(style, report)
  const measured = {
    renderHtmlBytes: () => renderHtmlBytes(report),
    'its view of the report': () => buildView(report, model),
    'its text, not encoded': () => renderHtml(report),
    'renderHtml, encoded with Buffer.from': () => Buffer.from(renderHtml(report)),
    ...engines,
    ...literals,
  }
  for (const [name, write] of Object.entries({ 'the literal': () => literal(report), ...measured })) {
    if (!name.startsWith('its')) assertSame(page, Buffer.from(write()).toString(), name)
  }
  const { baseline, subjects } = compareTimes(() => literal(report), measured, { isQuick, warmUp: 3000 })
  return {
    title: `renderHtml to bytes, × a looped template literal (${formatTime(baseline)}; page of ${formatKilobytes(page)}, report ${describeSample(sample)})`,
    rows: [...subjects].map(([subject, { time, ratio }]) => ({
      subject,
      value: ratio,
      figure: formatTime(time),
      isPeer: subject in engines || subject in literals,
      ...(subject === 'renderHtmlBytes' && { budget: BUDGET }),
    })),
    notes: [
      'All write the same bytes from the same report. eta, nunjucks and Handlebars get the same view as ours.',
    ],
  }
}

/** What a careful hand can still make of it. */
function listLiterals(style, report) {
  const settled = createLiteralPage(model, style, { isSettled: true })
  const transcoded = createLiteralPage(model, style, { isSettled: true, encode: encodeText })
  return {
    'the literal, tags of cells written beforehand': () => settled(report),
    'the same, encoded as renderHtmlBytes does it': () => transcoded(report),
  }
}

/** The literal knows no notes, no explanations and no marks: written by hand, one leaves out what one can. */
function leaveOutAnnotations({ notes, explanations, ...report }) {
  const blocks = report.other.blocks.map(({ states, ...block }) => block)
  return { ...report, other: { ...report.other, blocks } }
}

function assertSame(expected, found, name) {
  if (expected === found) return
  const at = [...expected].findIndex((character, index) => character !== [...found][index])
  const show = (text) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60))
  throw new Error(`bench: ${name} writes another page. Expected ${show(expected)}, found ${show(found)}`)
}

function formatKilobytes(text) {
  return `${(Buffer.byteLength(text) / 1000).toFixed(1)} KB`
}
