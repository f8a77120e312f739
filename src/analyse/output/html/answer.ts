// The answer to a question → its part of the page: a chart, the table it is drawn from, and what belongs to it.

import type { Language } from '../../../issue/issue.js'
import { html, type Markup } from '../../../page/markup.js'
import type { Answer } from '../../result.js'
import { NOTHING, writeCount, writePercent } from '../numbers.js'
import { say } from '../words.js'
import { drawBars } from './charts/bars.js'
import type { ChartWords } from './charts/frame.js'
import { drawStacks, MOST_PARTS, writeKey } from './charts/stack.js'
import { writeScroll } from './scroll.js'

/**
 * Write chart and table of an answer.
 *
 * @param answer
 *   The answer.
 * @param language
 *   Language of the words.
 * @returns
 *   A figure and a table.
 */
export function writeAnswer(answer: Answer, language: Language): Markup {
  const { chart, caption } = drawAnswer(answer, language)
  return html`<figure>
<figcaption>${caption}</figcaption>
${chart}</figure>
${writeScroll(answer.label[language], writeTable(answer, language), false)}`
}

interface Drawn {
  readonly chart: Markup
  readonly caption: string
}

function drawAnswer(answer: Answer, language: Language): Drawn {
  if (!answer.shares) return drawCounts(answer, language)
  return answer.figures.length > MOST_PARTS ? drawLatest(answer, language) : drawYears(answer, language)
}

/** Shares of few parts: a stacked bar a year. */
function drawYears(answer: Answer, language: Language): Drawn {
  const labels = answer.figures.map(({ label }) => label[language])
  const unit = answer.unit ?? ''
  const stacks = answer.years.map(({ year, total, shares }) => ({
    label: `${year} · ${total} ${unit}`.trim(),
    shares,
  }))
  const caption = say('sharesByYear', language)
  const chart = drawStacks(nameChart(answer, caption, language), stacks)
  return { caption, chart: html`${writeKey(labels)}${chart}` }
}

/** Shares of many parts: a bar each, of the latest year alone, the largest first. */
function drawLatest(answer: Answer, language: Language): Drawn {
  const { years, figures } = answer
  const latest = years.at(-1)
  const caption = `${latest?.year ?? ''} · ${say('share', language)}`
  const shares = figures.map(({ label }, at) => ({
    label: label[language],
    share: latest?.shares[at] ?? 0,
    count: latest?.counts[at] ?? 0,
  }))
  const largest = Math.max(...shares.map(({ share }) => share))
  const groups = shares
    .sort((one, other) => other.count - one.count)
    .map(({ label, share }) => ({
      label,
      bars: [{ text: writePercent(share), length: largest > 0 ? share / largest : 0 }],
    }))
  return { caption, chart: drawBars(nameChart(answer, caption, language), groups) }
}

/** Counts that are no parts of one whole: a bar a year for each. */
function drawCounts(answer: Answer, language: Language): Drawn {
  const { years, figures, unit } = answer
  const largest = Math.max(1, ...years.flatMap(({ counts }) => counts.map((count) => count ?? 0)))
  const groups = figures.map(({ label }, at) => ({
    label: label[language],
    bars: years.map(({ year, counts }) => ({
      name: String(year),
      text: writeCount(counts[at] ?? null),
      length: (counts[at] ?? 0) / largest,
    })),
  }))
  const caption = `${say('countsByYear', language)}${unit === undefined ? '' : ` (${unit})`}`
  return { caption, chart: drawBars(nameChart(answer, caption, language), groups) }
}

function nameChart({ id, label }: Answer, caption: string, language: Language): ChartWords {
  return { id: `chart-${id}`, title: `${label[language]} · ${caption}`, description: say('truth', language) }
}

function writeTable({ figures, rates, years, shares, unit }: Answer, language: Language): Markup {
  const span = shares ? 2 : 1
  const columns = years.flatMap(() => [
    html`<th scope="col" class="number">${unit ?? say('count', language)}</th>`,
    ...(shares ? [html`<th scope="col" class="number">${say('share', language)}</th>`] : []),
  ])
  const heads = years.map(
    ({ year }) => html`<th scope="colgroup" colspan="${span}" class="number">${year}</th>`,
  )
  const groups = years.map(() => html`<colgroup span="${span}"></colgroup>`)
  const wide = (text: string) => html`<td colspan="${span}" class="number">${text}</td>`
  return html`<table>
<colgroup></colgroup>${groups}
<thead>
<tr><th scope="col" rowspan="2">${say('figure', language)}</th>${heads}</tr>
<tr>${columns}</tr>
</thead>
${figures.map((figure, at) => {
  const isNew = figure.group !== undefined && figure.group.zh !== figures[at - 1]?.group?.zh
  const head = isNew
    ? html`<tr><th scope="rowgroup" colspan="${1 + span * years.length}" class="group">${figure.group?.[language] ?? ''}</th></tr>\n`
    : ''
  const start = isNew || at === 0 ? html`${at === 0 ? '' : html`</tbody>\n`}<tbody>\n` : ''
  const cells = years.flatMap((year) => [
    html`<td class="number">${writeCount(year.counts[at] ?? null)}</td>`,
    ...(shares ? [html`<td class="number">${writePercent(year.shares[at] ?? null)}</td>`] : []),
  ])
  return html`${start}${head}<tr><th scope="row">${figure.label[language]}</th>${cells}</tr>\n`
})}</tbody>
<tbody class="sums">
${shares ? html`<tr><th scope="row">${say('all', language)}</th>${years.map(({ total }) => wide(String(total)))}</tr>\n` : ''}${rates.map(
  (rate, at) =>
    html`<tr><th scope="row">${rate.label[language]}</th>${years.map(({ rates: list }) => wide(list[at]?.value == null ? NOTHING : writePercent(list[at]?.value ?? null)))}</tr>\n`,
)}<tr><th scope="row">${say('reports', language)}</th>${years.map(({ reports, lacking }) => wide(lacking > 0 ? `${reports} (−${lacking})` : String(reports)))}</tr>
</tbody>
</table>
`
}
