// A peer for the bench: the same page written by hand with template literals that loop over blocks and grids.
// It escapes everything, decides nothing it does not have to, and encodes with `Buffer.from`.

import { escapeHtml } from './escape-html.mjs'
import { prepareTables, writeTable } from './literal-table.mjs'

/**
 * Make the function that writes a page.
 *
 * @param {import('../../src/model/types.js').Model} model
 *   The edition.
 * @param {string} style
 *   Text of the style sheet.
 * @param {{ encode?: (text: string) => Uint8Array, isSettled?: boolean }} [settings]
 *   How the text becomes bytes, and whether the tag of each cell is written beforehand, for a start that takes longer.
 * @returns {(report: object, options?: object) => Uint8Array}
 *   From a report without notes and explanations to the bytes of its page.
 */
export function createLiteralPage(model, style, { encode = Buffer.from, isSettled = false } = {}) {
  const tables = prepareTables(model, isSettled)
  return (report, { site = {}, jsonUrl = '' } = {}) =>
    encode(writePage(model, tables, style, report, site, jsonUrl))
}

function writePage(model, tables, style, report, site, jsonUrl) {
  const { publication, agency, period, contact } = report
  const facts = [
    { path: '/year', label: '报告年度', text: report.year },
    ...fields(model, 'Agency', '/agency', agency),
    { path: '/period', label: '统计期限', text: `${period.from}至${period.to}` },
  ]
  const metas = Object.entries({
    SiteName: site.name,
    SiteDomain: site.domain,
    SiteIDCode: site.idCode,
    ColumnName: site.columnName,
    ColumnType: site.columnType,
    ArticleTitle: report.title,
    PubDate: `${publication.date} 00:00`,
    ContentSource: publication.publisher,
    Keywords: publication.keywords?.join(','),
    Description:
      report.lead[0].text.length > 150 ? `${report.lead[0].text.slice(0, 149)}…` : report.lead[0].text,
    Url: publication.url,
  }).filter(([, content]) => content)
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(report.title)}</title>
${metas.map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">\n`).join('')}${
  jsonUrl ? `<link rel="alternate" type="application/json" href="${escapeHtml(jsonUrl)}">\n` : ''
}<script type="application/ld+json">
{
"@context": "https://schema.org",
"@type": "Report",
"name": "${escapeJson(report.title)}",
"inLanguage": "zh-CN",
"datePublished": "${escapeJson(publication.date)}",
"temporalCoverage": "${escapeJson(`${period.from}/${period.to}`)}",
"identifier": "${escapeJson(publication.indexNumber)}",
"reportNumber": "${escapeJson(publication.documentNumber)}",
"keywords": "${escapeJson(publication.keywords.join(','))}",
"url": "${escapeJson(publication.url)}",
${jsonUrl ? `"encoding": {\n"@type": "MediaObject",\n"encodingFormat": "application/json",\n"contentUrl": "${escapeJson(jsonUrl)}"\n},\n` : ''}"publisher": {
"@type": "GovernmentOrganization",
"identifier": "${escapeJson(agency.creditCode)}",
"name": "${escapeJson(agency.name)}"
}
}
</script>
<style>
${style}</style>
</head>
<body>
<a class="skip" href="#ogi-report">跳到正文</a>
<main>
<article class="ogi-report" id="ogi-report" lang="zh-CN">
<header>
<h1>${escapeHtml(report.title)}</h1>
<section aria-label="信息公开目录">
<dl>
${fields(model, 'Publication', '/publication', publication).map(detail).join('')}</dl>
</section>
<details>
<summary>报告信息</summary>
<dl>
${facts.map(detail).join('')}</dl>
</details>
</header>
<div class="lead">
${blocks(report.lead)}</div>
${model.sections.map(({ name, label }) => section(report, name, label.zh, tables.get(name))).join('')}<section aria-label="联系方式">
<address>
<dl>
${fields(model, 'Contact', '/contact', contact).map(detail).join('')}</dl>
</address>
</section>
${jsonUrl ? `<p class="json"><a href="${escapeHtml(jsonUrl)}" type="application/json">机器可读数据（JSON）</a></p>\n` : ''}</article>
</main>
</body>
</html>
`
}

const escapeJson = (text) =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids control characters in a string.
    /[\u0000-\u001f"&'<=>\\`\u007f\u2028\u2029\ud800-\udfff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function fields(model, part, path, values) {
  return model.parts[part].fields
    .filter(({ name }) => values[name] !== undefined)
    .map(({ name, label, type }) => {
      const value = values[name]
      const named = model.parts[type]?.values?.find((each) => each.value === value)
      return {
        path: `${path}/${name}`,
        label: label.zh,
        text: named?.label.zh ?? (Array.isArray(value) ? value.join('；') : value),
      }
    })
}

function detail({ path, label, text }) {
  const href = /^https?:/.test(text) ? text : /^[\w.+-]+@/.test(text) ? `mailto:${text}` : ''
  const value = href ? `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>` : escapeHtml(text)
  return `<div data-path="${path}"><dt>${label}</dt><dd>${value}</dd></div>\n`
}

function section(report, name, heading, table) {
  const data = report[name]
  const fee =
    data.handlingFee && !data.blocks.some((block) => block.states)
      ? feeSentence(report.year, data.handlingFee)
      : ''
  return `<section id="${name}" aria-labelledby="${name}-heading">
<h2 id="${name}-heading">${heading}</h2>
${blocks((table ? data.introduction : data.blocks) ?? [])}${fee}${table ? writeTable(report, table) : ''}${table ? blocks(data.remarks ?? []) : ''}</section>
`
}

function feeSentence(year, { amount, requests }) {
  return amount === 0
    ? `<p>${year}年度，本机关未收取政府信息公开信息处理费。</p>\n`
    : `<p>${year}年度，本机关就${requests}件政府信息公开申请收取信息处理费，共计${amount}元。</p>\n`
}

function blocks(list) {
  const counts = []
  return list
    .map((block) => {
      if (block.type === 'paragraph') return `<p>${escapeHtml(block.text)}</p>\n`
      if (block.type === 'heading') return heading(block, counts)
      if (block.type === 'list') {
        const tag = block.ordered ? 'ol' : 'ul'
        return `<${tag}>\n${block.items.map((item) => `<li>${escapeHtml(item)}</li>\n`).join('')}</${tag}>\n`
      }
      if (block.type === 'table') return simpleTable(block)
      return `<figure>\n<img src="${escapeHtml(block.src)}" alt="${escapeHtml(block.alt)}">\n${
        block.caption ? `<figcaption>${escapeHtml(block.caption)}</figcaption>\n` : ''
      }</figure>\n`
    })
    .join('')
}

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const aspects = {
  proactive: '主动公开',
  onRequest: '依申请公开',
  management: '政府信息管理',
  platform: '政府信息公开平台建设',
  oversight: '监督保障',
}

function heading({ level, text, number, aspect }, counts) {
  counts.length = Math.min(counts.length, level + 1)
  const count = (counts[level] ?? 0) + 1
  counts[level] = count
  const own = level === 2 ? `（${numerals[count]}）` : level === 3 ? `${count}.` : `（${count}）`
  const mark =
    aspect && aspects[aspect] !== text
      ? ` <small class="mark" aria-hidden="true">〔${aspects[aspect]}〕</small>`
      : ''
  return `<h${level + 1}><span>${escapeHtml(number ?? own)}</span>${escapeHtml(text)}${mark}</h${level + 1}>\n`
}

const number = /^\s*[-+\u2212]?\d[\d,]*(?:\.\d+)?\s?[%\uff05\u2030]?\s*$/
const nothing = /^[-–—/\s]*$/

function simpleTable({ caption, header, rows }) {
  const tags = header.map((_, column) => {
    const texts = rows.map((row) => row[column])
    const isNumeric =
      texts.some((text) => number.test(text)) &&
      texts.every((text) => number.test(text) || nothing.test(text))
    return isNumeric ? ' class="number">' : '>'
  })
  return `<div class="table-scroll" role="group" tabindex="0" aria-label="${escapeHtml(caption ?? '表格较宽，可左右滑动查看')}">
<table class="simple">
${caption ? `<caption>${escapeHtml(caption)}</caption>\n` : ''}<thead>
<tr>${header.map((text, column) => `<th scope="col"${tags[column]}${escapeHtml(text)}</th>`).join('')}</tr>
</thead>
<tbody>
${rows.map((row) => `<tr>${row.map((text, column) => `<td${tags[column]}${escapeHtml(text)}</td>`).join('')}</tr>\n`).join('')}</tbody>
</table>
</div>
`
}
