// Results of a check → one HTML page that needs nothing beside it: overview, rules, agencies × rules, a list per agency.

import { html, type Markup } from '../../../page/markup.js'
import type { CheckedReport } from '../../result.js'
import { nameSource } from '../../unread.js'
import { type Agency, gatherAgencies } from '../agencies.js'
import type { OutputContext, OutputWriter } from '../options.js'
import { createTally } from '../tally.js'
import { titlePage } from '../title.js'
import { say, saySummary, type Word } from '../words.js'
import { writeAgency } from './agency.js'
import { writeMatrix } from './matrix.js'
import { writeRules } from './rules.js'
import { STYLE } from './style.js'

/**
 * Write the page. It reads without script; with `sortScript` its table can be sorted.
 *
 * @param context
 *   Gives language, wording of the codes, editions, date and script.
 * @returns
 *   The writer; keeps all reports, for the overview comes first.
 */
export function writeHtml(context: OutputContext): OutputWriter {
  const tally = createTally(context.catalogue)
  const agencies = gatherAgencies(true)
  const unread: CheckedReport[] = []
  return {
    add: (report) => {
      tally.add(report)
      if (report.unread) unread.push(report)
      else agencies.add(report)
      return ''
    },
    end: function* () {
      const byNeed = agencies.listByNeed()
      const all = agencies.list()
      const clean = all.filter(({ codes }) => codes.size === 0)
      const summary = tally.summarise()
      const codes = summary.codes
        .map(({ code }) => code)
        .filter((code) => byNeed.some((each) => each.codes.has(code)))
      const { language } = context
      yield `<!DOCTYPE html>\n${writeHead(context)}`
      yield `${writeOverview(saySummary(summary, language), { byNeed, unread, clean }, context)}`
      if (byNeed.length > 0) {
        yield `${writeMatrix(byNeed, codes, context)}`
        yield `${writeRules(all, codes, context)}`
      }
      yield `${writeUnread(unread, context)}${writeClean(clean, context)}</div>\n`
      if (byNeed.length > 0) {
        yield `<h2 id="lists">${say('lists', language)}</h2>\n`
        for (const agency of all) if (agency.codes.size > 0) yield `${writeAgency(agency, context)}`
      }
      yield '</main>\n</body>\n</html>\n'
    },
  }
}

function writeHead(context: OutputContext): Markup {
  const { language, sortScript } = context
  return html`<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${titlePage(context)}</title>
<style>
${STYLE}</style>
${sortScript === undefined ? '' : html`<script src="${sortScript}" defer></script>\n`}</head>
<body>
`
}

interface Groups {
  readonly byNeed: readonly Agency[]
  readonly unread: readonly CheckedReport[]
  readonly clean: readonly Agency[]
}

function writeOverview(summary: string, groups: Groups, context: OutputContext): Markup {
  const { language, date } = context
  const { byNeed, unread, clean } = groups
  const isFine = byNeed.length === 0 && unread.length === 0
  const parts: readonly (readonly [Word, boolean])[] = [
    ['matrix', byNeed.length > 0],
    ['byRule', byNeed.length > 0],
    ['unread', unread.length > 0],
    ['clean', clean.length > 0],
    ['lists', byNeed.length > 0],
  ]
  const entries = parts.flatMap(([word, isThere]) =>
    isThere ? [html`<li><a href="#${word}">${say(word, language)}</a></li>\n`] : [],
  )
  return html`<main>
<div class="overview">
<h1>${titlePage(context)}</h1>
<p class="summary">${summary}</p>
${date === undefined ? '' : html`<p>${say('day', language)} <time datetime="${date}">${date}</time></p>\n`}${isFine ? html`<p>${say('nothing', language)}</p>\n` : ''}${entries.length === 0 ? '' : html`<nav aria-label="${say('contents', language)}">\n<ul>\n${entries}</ul>\n</nav>\n`}`
}

function writeUnread(reports: readonly CheckedReport[], { language }: OutputContext): Markup {
  if (reports.length === 0) return html``
  const items = reports.map(
    (report) =>
      html`<li><strong>${nameSource(report.source)}</strong> ${report.issues.map(({ message }) => message).join(' ')}</li>\n`,
  )
  return html`<section aria-labelledby="unread">
<h2 id="unread">${say('unread', language)} (${reports.length})</h2>
<ul>
${items}</ul>
</section>
`
}

function writeClean(agencies: readonly Agency[], { language }: OutputContext): Markup {
  if (agencies.length === 0) return html``
  return html`<section aria-labelledby="clean">
<h2 id="clean">${say('clean', language)} (${agencies.length})</h2>
<ul class="names">
${agencies.map(({ name }) => html`<li>${name}</li>\n`)}</ul>
</section>
`
}
