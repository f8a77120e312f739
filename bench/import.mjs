// How long does it take to import a page, beside parsing its markup alone?

import { readFileSync } from 'node:fs'
import { parseDocument } from 'htmlparser2'
import { importReport } from '../dist/import/index.js'
import { renderHtml } from '../dist/render/index.js'
import { comparePromises } from './measure.mjs'
import { formatTime, showTables } from './show.mjs'

const BUDGET = 4
const SIZE = 100_000

await showTables(async ({ isQuick }) => {
  const own = renderHtml(readExample('city'), { fragment: true })
  const pages = [
    { name: 'Word export of the city’s report', html: exportLikeWord(own), budget: BUDGET },
    { name: 'the city’s report as our own template prints it', html: own },
    { name: 'a street office’s report on its site', html: readText('examples/published/street-office.html') },
  ]
  const tables = []
  for (const page of pages) tables.push(await measure(page, isQuick))
  return tables
})

async function measure({ name, html, budget }, isQuick) {
  const bytes = new TextEncoder().encode(html)
  const { report } = await importReport(bytes)
  if (!report.year) throw new Error(`bench: no report was found in ${name}`)
  const subjects = { importReport: () => importReport(bytes) }
  const { baseline, subjects: measured } = await comparePromises(() => parseDocument(html), subjects, {
    isQuick,
  })
  const rows = [...measured].map(([subject, { time, ratio }]) => ({
    subject,
    value: ratio,
    figure: formatTime(time),
    ...(budget !== undefined && { budget }),
  }))
  const size = `${Math.round(bytes.length / 1000)} KB`
  return { title: `${name}, × parseDocument of htmlparser2 (${formatTime(baseline)}; ${size})`, rows }
}

/** Text in pieces, each in elements of its own, as Word saves it; the pictures are left out. */
function exportLikeWord(html) {
  const plain = html
    .replace(/<figure>[\s\S]*?<\/figure>/g, '')
    .replace(/ (?:class|id|data-path|headers|scope|aria-\w+|role|tabindex)="[^"]*"/g, '')
  for (let length = 40; length >= 1; length--) {
    const page = plain.replace(/>([^<>\n]+)</g, (_match, text) => `>${cut(text, length)}<`)
    if (new TextEncoder().encode(page).length >= SIZE) return page
  }
  throw new Error('bench: the page stays below its size')
}

function cut(text, length) {
  const pieces = text.match(new RegExp(`.{1,${length}}`, 'gu')) ?? []
  return pieces.map((piece) => `<span lang="EN-US"><font face="仿宋_GB2312">${piece}</font></span>`).join('')
}

function readExample(name) {
  return JSON.parse(readText(`examples/${name}.json`))
}

function readText(file) {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
}
