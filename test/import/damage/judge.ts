// A document and what an import made of it → which cells are right, which are flagged, which are silently wrong.

import { PATHS } from './labels.js'
import { listRows } from './paper.js'
import type { DamagedDocument } from './styles.js'

/** What an import gives, as far as it is judged here. */
export interface Outcome {
  readonly report: unknown
  readonly issues: readonly { readonly path: string; readonly code: string; readonly text?: string }[]
}

/** How an import did on one document. */
export interface Verdict {
  readonly right: number
  readonly flagged: number
  /** Right and not flagged. */
  readonly sure: number
  /** One message for each cell that is wrong without an issue. */
  readonly silent: readonly string[]
  /** One message for each cell that is flagged, with the code of the issue. */
  readonly doubts: readonly string[]
}

/**
 * Judge an import: each cell is as printed, or an issue names it, its row or its table.
 *
 * @param document
 *   What was imported.
 * @param outcome
 *   What came of it.
 */
export function judge(document: DamagedDocument, { report, issues }: Outcome): Verdict {
  const codes = new Map(issues.filter(isAboutCells).map(({ path, code }) => [path, code]))
  const verdict = { right: 0, flagged: 0, sure: 0, silent: [] as string[], doubts: [] as string[] }
  for (const path of PATHS) {
    const found = readPointer(report, path)
    const isRight = document.truth.has(path) && found === document.truth.get(path)
    const doubt = findPrefix(codes, path)
    if (isRight) verdict.right++
    if (doubt !== undefined) {
      verdict.flagged++
      verdict.doubts.push(`${path}: ${codes.get(doubt)} at ${doubt}`)
    } else if (isRight) verdict.sure++
    else verdict.silent.push(describe(document, path, found))
  }
  return verdict
}

/** What is said of a heading, or of words that belong to no cell, puts no cell in doubt. */
function isAboutCells({ path, code }: Outcome['issues'][number]): boolean {
  if (path === '' || code.startsWith('section-') || code.startsWith('text-')) return false
  const isTable = path.lastIndexOf('/') === 0
  return !isTable || !['row-unknown', 'column-unknown'].includes(code)
}

/** The issue about a value or about something that holds it. */
function findPrefix(codes: ReadonlyMap<string, string>, path: string): string | undefined {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    const prefix = path.slice(0, end)
    if (codes.has(prefix)) return prefix
  }
  return undefined
}

/**
 * Read the value a JSON Pointer names.
 *
 * @param value
 *   Any JSON.
 * @param path
 *   The pointer; without escapes.
 */
export function readPointer(value: unknown, path: string): unknown {
  let at = value
  for (const name of path.split('/').slice(1)) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, name)) return undefined
    at = (at as Record<string, unknown>)[name]
  }
  return at
}

function describe(document: DamagedDocument, path: string, found: unknown): string {
  const { seed, style, damages, truth, lost, paper } = document
  const rows = listRows(paper).filter(({ row }) => row.fields.some((field) => field.path === path))
  const source = rows.map(({ row }) => {
    const words = [...row.labels.map(({ text }) => text), ...row.fields.map(({ text }) => text)]
    return JSON.stringify(words.join(' | '))
  })
  const printed = lost.has(path) ? 'lost' : JSON.stringify(truth.get(path))
  return [
    `DAMAGE_SEED=${seed} DAMAGE_STYLE=${style.name} [${damages.join(' ')}]`,
    `${path}: printed ${printed}, found ${JSON.stringify(found)}`,
    `in ${source.join(' and ') || 'no row'}`,
  ].join('; ')
}
