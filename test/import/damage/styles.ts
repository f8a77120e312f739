// (seed, style, damages) → a published-looking report as bytes, with the figures that are printed in it.

import { type Chance, makeChance } from './chance.js'
import { DAMAGES } from './damages.js'
import { encodeLegacy, writeTraditional } from './encodings.js'
import { type FlavourName, writeHtml } from './html-flavours.js'
import { wrapBare, wrapOldSite, wrapSite } from './html-pages.js'
import { inventPaper } from './invent.js'
import { PATHS } from './labels.js'
import { writeDocx, writeXlsx } from './office-files.js'
import { listRows, type Paper } from './paper.js'
import { print } from './print.js'
import { type TextStyle, writeText } from './text-styles.js'

/** A way in which reports are published. */
export interface Style {
  readonly name: string
  readonly format: 'html' | 'docx' | 'xlsx' | 'text'
  /** Share of the figures of undamaged documents that must be right and beyond doubt. */
  readonly floor: number
  readonly write: (paper: Paper, chance: Chance) => Uint8Array
}

/** A document with what is known of it. */
export interface DamagedDocument {
  readonly seed: number
  readonly style: Style
  /** What went wrong with it, in the order in which it was done. */
  readonly damages: readonly string[]
  readonly bytes: Uint8Array
  /** What is printed for each cell; null where nothing is. */
  readonly truth: ReadonlyMap<string, number | null>
  /** Cells that are not printed at all, or twice with different figures. */
  readonly lost: ReadonlySet<string>
  readonly expected: { readonly year: number; readonly agency: string }
  /** What is printed, before a style wrote it. */
  readonly paper: Paper
}

const utf8 = (text: string) => new TextEncoder().encode(text)

function writeAs(flavour: FlavourName): Style['write'] {
  return (paper, chance) => utf8(wrapBare(paper, writeHtml(print(paper), flavour, chance)))
}

function writeAnyHtml(paper: Paper, chance: Chance) {
  return writeHtml(print(paper), chance.pick(['semantic', 'word', 'wps'] as const), chance)
}

function writeAsText(style: TextStyle): Style['write'] {
  return (paper, chance) => utf8(writeText(print(paper), style, chance))
}

function encodeGbk(charset: string): Style['write'] {
  return (paper, chance) => encodeLegacy(wrapBare(paper, writeAnyHtml(paper, chance), charset), 'gb18030')
}

/** Every style. */
export const STYLES: readonly Style[] = [
  { name: 'semantic', format: 'html', floor: 1, write: writeAs('semantic') },
  { name: 'word', format: 'html', floor: 1, write: writeAs('word') },
  { name: 'wps', format: 'html', floor: 1, write: writeAs('wps') },
  { name: 'div-table', format: 'html', floor: 1, write: writeAs('divTable') },
  { name: 'div-rows', format: 'html', floor: 1, write: writeAs('divRows') },
  { name: 'gbk', format: 'html', floor: 1, write: encodeGbk('gb2312') },
  { name: 'gbk-undeclared', format: 'html', floor: 1, write: encodeGbk('') },
  {
    name: 'big5',
    format: 'html',
    floor: 1,
    write: (paper, chance) =>
      encodeLegacy(writeTraditional(wrapBare(paper, writeAnyHtml(paper, chance), 'big5')), 'big5'),
  },
  {
    name: 'traditional',
    format: 'html',
    floor: 1,
    write: (paper, chance) => utf8(writeTraditional(wrapBare(paper, writeAnyHtml(paper, chance)))),
  },
  {
    name: 'site',
    format: 'html',
    floor: 1,
    write: (paper, chance) => utf8(wrapSite(paper, writeAnyHtml(paper, chance), chance)),
  },
  {
    name: 'old-site',
    format: 'html',
    floor: 1,
    write: (paper, chance) => utf8(wrapOldSite(paper, writeHtml(print(paper), 'breaks', chance), chance)),
  },
  { name: 'nested', format: 'html', floor: 1, write: writeAs('nested') },
  { name: 'docx', format: 'docx', floor: 1, write: (paper, chance) => writeDocx(print(paper), chance) },
  { name: 'xlsx', format: 'xlsx', floor: 1, write: (paper, chance) => writeXlsx(print(paper), chance) },
  // Floors below 1 are what was measured over 600 documents, less a little. Rows and headers here have lost their
  // spans (97.0 %); headers cut to two letters fit two columns (98.7 %); pages end within headers (99.4 %).
  { name: 'spanless', format: 'html', floor: 0.955, write: writeAs('spanless') },
  { name: 'pipes', format: 'text', floor: 0.965, write: writeAsText('pipes') },
  { name: 'markdown', format: 'text', floor: 1, write: writeAsText('markdown') },
  { name: 'tabs', format: 'text', floor: 1, write: writeAsText('tabs') },
  { name: 'layout', format: 'text', floor: 0.96, write: writeAsText('layout') },
]

/**
 * Make a document.
 *
 * @param seed
 *   Settles everything that is left to chance.
 * @param style
 *   How it is written.
 * @param damages
 *   Names of what goes wrong with it; none to four by chance where this is left out.
 * @returns
 *   The bytes and what is printed in them; damages that found nothing to spoil are not named.
 */
export function makeDocument(seed: number, style: Style, damages?: readonly string[]): DamagedDocument {
  const paper = inventPaper(makeChance(seed))
  const chance = makeChance(seed ^ 0x5bd1e995)
  const chosen = damages ?? chooseDamages(chance)
  const done = DAMAGES.filter(({ name }) => chosen.includes(name)).filter(({ apply }) => apply(paper, chance))
  const { truth, lost } = readTruth(paper)
  return {
    seed,
    style,
    damages: done.map(({ name }) => name),
    bytes: style.write(paper, makeChance(seed ^ 0x3c6ef372)),
    truth,
    lost,
    expected: { year: paper.year, agency: paper.agency },
    paper,
  }
}

/** Every third document is whole. */
function chooseDamages(chance: Chance): string[] {
  if (chance.happens(0.3)) return []
  return chance
    .shuffle(DAMAGES)
    .slice(0, chance.integer(1, 4))
    .map(({ name }) => name)
}

function readTruth(paper: Paper): Pick<DamagedDocument, 'truth' | 'lost'> {
  const printed = new Map<string, Set<number | null>>()
  for (const { row } of listRows(paper))
    for (const { path, value } of row.fields)
      if (path !== undefined) printed.set(path, (printed.get(path) ?? new Set()).add(value))
  const truth = new Map<string, number | null>()
  for (const [path, values] of printed) {
    const [value = null] = values
    if (values.size === 1) truth.set(path, value)
  }
  return { truth, lost: new Set(PATHS.filter((path) => !truth.has(path))) }
}
