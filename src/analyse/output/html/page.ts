// An analysis → one HTML page that needs nothing beside it: a chart and its table for each question, rankings, what does
// not count, how it was counted.

import { html, type Markup } from '../../../page/markup.js'
import type { Analysis } from '../../result.js'
import type { OutputContext } from '../options.js'
import { sayChange, sayMethod, saySummary } from '../sentences.js'
import { say } from '../words.js'
import { writeAgencies } from './agencies.js'
import { writeAnswer } from './answer.js'
import { writeLeftOut, writeMissing } from './left-out.js'
import { writeRanking } from './ranking.js'
import { STYLE } from './style.js'

/**
 * Write the page. It has no script and loads nothing.
 *
 * @param analysis
 *   The analysis.
 * @param context
 *   Gives the language, and what the reports are.
 * @returns
 *   The page in pieces.
 */
export function* writeHtml(analysis: Analysis, context: OutputContext): Generator<string> {
  const { language, subject } = context
  const colon = language === 'zh' ? '' : ': '
  const title = `${subject[language]}${colon}${say('title', language)}`
  yield `<!DOCTYPE html>\n${writeHead(title, context)}`
  yield `${writeOverview(analysis, title, context)}`
  if (analysis.reports > 0) {
    for (const answer of analysis.answers) {
      yield `${html`<section aria-labelledby="question-${answer.id}">
<h2 id="question-${answer.id}">${answer.label[language]}</h2>
${writeAnswer(answer, language)}`}`
      for (const ranking of analysis.rankings)
        if (ranking.question === answer.id && analysis.agencies > 1)
          yield `${writeRanking(ranking, language)}`
      if (answer.rates.length > 0) yield `${writeAgencies(answer, language)}`
      yield '</section>\n'
    }
  }
  yield `${writeLeftOut(analysis, language)}${writeMissing(analysis, language)}`
  yield `${writeMethod(analysis, context)}</main>\n</body>\n</html>\n`
}

function writeHead(title: string, { language }: OutputContext): Markup {
  return html`<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
`
}

function writeOverview(analysis: Analysis, title: string, { language }: OutputContext): Markup {
  const { answers, reports, leftOut, missing } = analysis
  const questions = reports > 0 ? answers : []
  const entries = [
    ...questions.map(({ id, label }) => [`question-${id}`, label[language]] as const),
    ...(leftOut.length > 0 ? [['leftOut', say('leftOut', language)] as const] : []),
    ...(missing.length > 0 ? [['missing', say('missing', language)] as const] : []),
    ['method', say('method', language)] as const,
  ]
  const change = sayChange(analysis, language)
  return html`<h1>${title}</h1>
<p class="summary">${saySummary(analysis, language)}</p>
${change === '' ? '' : html`<p class="change">${change}</p>\n`}${reports === 0 ? html`<p>${say('nothing', language)}</p>\n` : ''}<nav aria-label="${say('contents', language)}">
<ul>
${entries.map(([id, words]) => html`<li><a href="#${id}">${words}</a></li>\n`)}</ul>
</nav>
`
}

function writeMethod(analysis: Analysis, { language }: OutputContext): Markup {
  const items = sayMethod(analysis, language).map((text) => html`<li>${text}</li>\n`)
  return html`<section aria-labelledby="method">
<h2 id="method">${say('method', language)}</h2>
<ul>
${items}</ul>
</section>
`
}
