// A ranking → its part of the page: what it can say, a chart of the first agencies, the table of all.

import type { Language } from '../../../issue/issue.js'
import { html, type Markup } from '../../../page/markup.js'
import type { AnalysedAgency, Ranking, RateValue } from '../../result.js'
import { writeFraction, writeInterval, writePercent } from '../numbers.js'
import { sayGuard } from '../sentences.js'
import { say } from '../words.js'
import { drawBars } from './charts/bars.js'
import { writeScroll } from './scroll.js'

/** Most bars of a chart: as many as a page of A4 takes, on which no chart is cut. */
const MOST = 15

/**
 * Write a ranking.
 *
 * @param ranking
 *   The ranking.
 * @param language
 *   Language of the words.
 * @returns
 *   A section with heading, chart and table.
 */
export function writeRanking(ranking: Ranking, language: Language): Markup {
  const { id, label, ranked, year } = ranking
  const title = `${say('ranking', language)} · ${label[language]} · ${year}`
  return html`<section aria-labelledby="rate-${id}">
<h3 id="rate-${id}">${title}</h3>
<p>${sayGuard(ranking, language)}</p>
${ranked.length === 0 ? '' : drawRanking(ranking, title, language)}${writeScroll(title, writeTable(ranking, language))}</section>
`
}

function drawRanking({ id, ranked, all }: Ranking, title: string, language: Language): Markup {
  const shown = ranked.slice(0, MOST)
  // The whole width for what there is: the end of the axis is the next full ten per cent.
  const most = Math.max(all.value ?? 0, ...shown.map(({ high }) => high ?? 0))
  const end = Math.max(1, Math.ceil(most * 10 - 1e-9)) / 10
  const scale = (value: number | null) => (value === null ? null : value / end)
  const groups = shown.map(({ rank, agency, value, low, high }) => ({
    label: `${rank}  ${agency.name}`,
    bars: [{ text: writePercent(value), length: (value ?? 0) / end, low: scale(low), high: scale(high) }],
  }))
  const span = ranked.length > MOST ? `1–${MOST} · ` : ''
  const axis = `${span}${say('axis', language)} 0–${Math.round(end * 100)}%`
  const words = { id: `chart-${id}`, title: `${title} · ${axis}`, description: say('truth', language) }
  return html`<figure>
<figcaption>${axis}</figcaption>
<ul class="key">
<li><svg class="swatch" width="22" height="14" aria-hidden="true"><line class="whisker" x1="1" y1="7" x2="21" y2="7"></line><line class="whisker" x1="1" y1="3" x2="1" y2="11"></line><line class="whisker" x1="21" y1="3" x2="21" y2="11"></line></svg> <span>${say('interval', language)}</span></li>
<li><svg class="swatch" width="22" height="18" aria-hidden="true"><line class="reference" x1="11" y1="0" x2="11" y2="18"></line></svg> <span>${say('everybody', language)} ${writePercent(all.value)}</span></li>
</ul>
${drawBars(words, groups, scale(all.value) ?? undefined)}</figure>
`
}

function writeTable({ ranked, unranked, all }: Ranking, language: Language): Markup {
  const none = say('notRanked', language)
  const few = unranked.map((each) => writeRow(none, each, each.agency))
  return html`<table>
<thead>
<tr><th scope="col" class="number">${say('rank', language)}</th><th scope="col">${say('agency', language)}</th><th scope="col" class="number">${say('value', language)}</th><th scope="col" class="number">${say('interval', language)}</th><th scope="col" class="number">${say('fraction', language)}</th></tr>
</thead>
<tbody>
${ranked.map((each) => writeRow(String(each.rank), each, each.agency))}${few}</tbody>
<tfoot>
${writeRow('', all, { name: say('everybody', language), creditCode: null })}</tfoot>
</table>
`
}

function writeRow(rank: string, rate: RateValue, { name }: AnalysedAgency): Markup {
  return html`<tr><td class="number">${rank}</td><th scope="row">${name}</th><td class="number">${writePercent(rate.value)}</td><td class="number">${writeInterval(rate)}</td><td class="number">${writeFraction(rate)}</td></tr>\n`
}
