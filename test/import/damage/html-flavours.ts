// Printed pieces → HTML as different tools write it: by hand, Word, WPS, tables of divs, spans lost, tables in tables.

import type { Chance } from './chance.js'
import { writeGridTable, writeTable } from './html-tables.js'
import type { Printed } from './print.js'
import type { Sheet } from './sheet.js'

/** How a tool writes HTML. */
export interface Flavour {
  /** Head of the file: what the tool leaves there. */
  readonly head: string
  readonly title: (lines: readonly string[]) => string
  readonly heading: (text: string) => string
  readonly subheading: (text: string) => string
  readonly paragraph: (text: string) => string
  readonly table: (sheet: Sheet, bands: readonly Sheet[]) => string
}

/** Names of the flavours. */
export type FlavourName =
  | 'semantic'
  | 'word'
  | 'wps'
  | 'divTable'
  | 'divRows'
  | 'spanless'
  | 'nested'
  | 'breaks'

/**
 * Write the report itself as HTML.
 *
 * @param printed
 *   What is printed.
 * @param name
 *   As which tool writes it.
 * @param chance
 *   Decides what the tool leaves open.
 * @returns
 *   Markup of the body, and what belongs into the head.
 */
export function writeHtml(
  printed: readonly Printed[],
  name: FlavourName,
  chance: Chance,
): { head: string; body: string } {
  const flavour = FLAVOURS[name](chance)
  const body = printed.map((piece) => {
    if (piece.kind === 'title') return flavour.title(piece.lines)
    if (piece.kind === 'table') return flavour.table(piece.sheet, piece.bands)
    // Web pages have no page numbers.
    if (piece.kind === 'page') return ''
    return flavour[piece.kind](piece.text)
  })
  return { head: flavour.head, body: body.join('\n') }
}

/**
 * Write a text so that markup means it.
 *
 * @param text
 *   Any text.
 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&nbsp;')
}

const FLAVOURS: Readonly<Record<FlavourName, (chance: Chance) => Flavour>> = {
  semantic: (chance) => {
    const isApart = chance.happens(0.3)
    return {
      head: '<style>table{border-collapse:collapse}td,th{border:1px solid}</style>',
      title: (lines) => `<h1>${lines.map(escapeHtml).join('<br>')}</h1>`,
      heading: (text) => `<h2>${escapeHtml(text)}</h2>`,
      subheading: (text) => `<h3>${escapeHtml(text)}</h3>`,
      paragraph: (text) => `<p>${escapeHtml(text)}</p>`,
      table: (sheet, bands) =>
        (isApart ? bands : [sheet])
          .map((one) => writeTable(one, writePlainCell, { hasHead: true }))
          .join('\n'),
    }
  },
  word: (chance) => writeAsWord(chance),
  wps: (chance) => writeAsWps(chance),
  divTable: (chance) =>
    writeAsDivs(chance, {
      table: 'style="display:table;border-collapse:collapse"',
      row: 'style="display:table-row"',
      cell: 'style="display:table-cell;border:1px solid #999;padding:4px"',
    }),
  divRows: (chance) =>
    writeAsDivs(chance, { table: 'class="tbl"', row: 'class="row"', cell: 'class="cell"' }),
  spanless: () => ({
    ...plain,
    table: (sheet) => writeTable(sheet, writePlainCell, { hasHead: false, hasSpans: false }),
  }),
  nested: () => ({
    ...plain,
    table: (_, bands) => {
      const inner = bands.map((band) => writeTable(band, writePlainCell, { hasHead: false }))
      const rows = inner.map((table) => `<tr><td style="padding:0">${table}</td></tr>`)
      return `<table border="0" width="100%"><tbody>${rows.join('\n')}</tbody></table>`
    },
  }),
  breaks: () => ({
    ...plain,
    title: (lines) =>
      `<center><b><font size="5">${lines.map(escapeHtml).join('<br>')}</font></b></center><br>`,
    heading: (text) => `&nbsp;&nbsp;&nbsp;&nbsp;<strong>${escapeHtml(text)}</strong><br>`,
    subheading: (text) => `&nbsp;&nbsp;&nbsp;&nbsp;${escapeHtml(text)}<br>`,
    paragraph: (text) => `&nbsp;&nbsp;&nbsp;&nbsp;${escapeHtml(text)}<br>`,
  }),
}

function writePlainCell(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}

const plain: Flavour = {
  head: '',
  title: (lines) =>
    lines.map((line) => `<p align="center"><strong>${escapeHtml(line)}</strong></p>`).join('\n'),
  heading: (text) => `<p><strong>${escapeHtml(text)}</strong></p>`,
  subheading: (text) => `<p>　　${escapeHtml(text)}</p>`,
  paragraph: (text) => `<p>　　${escapeHtml(text)}</p>`,
  table: (sheet) => writeTable(sheet, writePlainCell, { hasHead: false }),
}

/** Cut a text into runs of one to four characters, as a typist's stops and fonts do. */
function cutRuns(text: string, chance: Chance): string[] {
  const signs = [...text]
  const runs: string[] = []
  while (signs.length > 0) runs.push(signs.splice(0, chance.integer(1, 4)).join(''))
  return runs
}

function writeAsWord(chance: Chance): Flavour {
  const hasVertical = chance.happens(0.5)
  const run = (text: string) => {
    const size = 'style=\'font-size:10.5pt;font-family:宋体;mso-hansi-font-family:"Times New Roman"\''
    const spans = cutRuns(text, chance).map((part) => {
      if (/^[\d.,]+$/.test(part)) return `<span lang=EN-US ${size}>${part}</span>`
      const inner = chance.happens(0.3) ? `<font face="宋体">${escapeHtml(part)}</font>` : escapeHtml(part)
      return `<span ${size}>${inner}</span>`
    })
    return `${spans.join('')}<span lang=EN-US ${size}><o:p></o:p></span>`
  }
  const block = (text: string, style: string) => `<p class=MsoNormal style='${style}'>${run(text)}</p>`
  return {
    head: `<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:"";margin:0cm;} table.MsoNormalTable {mso-style-name:普通表格;} --></style>`,
    title: (lines) => lines.map((line) => block(line, 'text-align:center')).join('\n'),
    heading: (text) => block(text, 'text-indent:32.0pt;font-family:黑体'),
    subheading: (text) => block(text, 'text-indent:32.0pt;font-family:楷体'),
    paragraph: (text) =>
      `${block(text, 'text-indent:32.0pt')}\n<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>`,
    table: (sheet) => {
      const cell = (text: string, kind: string) => {
        if (text === '') return '<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>'
        if (hasVertical && kind === 'group') {
          const signs = [...text].map(escapeHtml).join('<br>')
          return `<p class=MsoNormal align=center><span style='font-size:10.5pt'>${signs}</span></p>`
        }
        return text
          .split('\n')
          .map((line) => block(line, 'text-align:center'))
          .join('\n')
      }
      const attributes = "width=60 valign=top style='border:solid windowtext 1.0pt;padding:0cm 5.4pt'"
      return `<div align=center>${writeTable(sheet, cell, { hasHead: false, attributes })}</div>`
    },
  }
}

function writeAsWps(chance: Chance): Flavour {
  const run = (text: string) =>
    cutRuns(text, chance)
      .map(
        (part) =>
          `<span style="mso-spacerun:'yes';font-family:仿宋_GB2312;font-size:16pt">${escapeHtml(part)}</span>`,
      )
      .join('')
  const block = (text: string) => `<p class="p15" style="text-indent:2em;line-height:28pt">${run(text)}</p>`
  return {
    head: '<meta name="ProgId" content="WPS.Document">',
    title: (lines) => lines.map((line) => `<p style="text-align:center"><b>${run(line)}</b></p>`).join('\n'),
    heading: (text) => `<p class="p15"><b>${run(text)}</b></p>`,
    subheading: block,
    paragraph: block,
    table: (sheet) => {
      const cell = (text: string) =>
        text === '' ? '' : `<p class="p0">${text.split('\n').map(run).join('<br/>')}</p>`
      return writeGridTable(sheet, cell, 'class="ke-zeroborder" border="1" width="640"')
    },
  }
}

function writeAsDivs(chance: Chance, shape: Readonly<Record<'table' | 'row' | 'cell', string>>): Flavour {
  const tag = chance.pick(['p', 'div'])
  return {
    ...plain,
    title: (lines) => lines.map((line) => `<div class="tit">${escapeHtml(line)}</div>`).join('\n'),
    heading: (text) => `<${tag} class="h">${escapeHtml(text)}</${tag}>`,
    paragraph: (text) => `<${tag}>${escapeHtml(text)}</${tag}>`,
    table: (sheet) => writeGridTable(sheet, writePlainCell, shape.table, shape),
  }
}
