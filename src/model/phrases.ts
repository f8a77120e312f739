// x-phrases → what running text calls the figures of a report: groups of words, each with the cells it may be the sum of.

import { ToolkitError } from '../issue/error.js'
import type { PhraseGroupKeyword, PhraseKeyword } from './schema.js'
import { isNumber, type Node, select } from './tree.js'
import type { PhraseAspect, PhraseCount, PhraseGroup, Reading } from './types.js'

/**
 * Write the phrases of a report out: every reading becomes the JSON Pointers of its cells.
 *
 * @param written
 *   The groups as written.
 * @param root
 *   The tree of the report.
 * @returns
 *   The groups.
 * @throws {ToolkitError}
 *   `schema-invalid` when a reading leads to no number.
 */
export function buildPhrases(
  written: Readonly<Record<string, PhraseGroupKeyword>>,
  root: Node,
): PhraseGroup[] {
  return Object.entries(written).map(
    ([name, { about = [], briefly = [], telling = [], unlike = [], counts, aspects }]) => {
      const columns: readonly PhraseKeyword[] = aspects ?? [{ readings: [['']] }]
      return {
        name,
        about,
        briefly,
        telling,
        unlike,
        counts: counts.map((count) => buildCount(count, columns, root, name)),
      }
    },
  )
}

function buildCount(
  count: PhraseKeyword,
  columns: readonly PhraseKeyword[],
  root: Node,
  group: string,
): PhraseCount {
  const aspects = columns.map(({ words = [], loose = false, readings }): PhraseAspect => {
    const both = count.readings.flatMap((rows) =>
      readings.map((terms) => rows.flatMap((row) => terms.map((term) => listCells(root, row, term, group)))),
    )
    return { words, loose: loose || count.loose === true, readings: both satisfies Reading[] }
  })
  return { words: count.words ?? [], aspects }
}

/** The numbers a term leads to in every row at or below a place. */
function listCells(root: Node, pointer: string, term: string, group: string): string[] {
  const starts = select(root, pointer.slice(1))
  const cells = starts.flatMap((start) => (term === '' ? listNumber(start) : listRows(start, term)))
  if (cells.length > 0) return cells.map(({ path }) => path)
  throw new ToolkitError('schema-invalid', {
    zh: `x-phrases 的 ${group} 有误：${pointer} ${term} 不通向任何数字`,
    en: `x-phrases is wrong in ${group}: ${pointer} ${term} leads to no number`,
  })
}

function listNumber(node: Node): readonly Node[] {
  return isNumber(node) ? [node] : []
}

/** A place that has the column is a row; any other holds rows. */
function listRows(node: Node, term: string): readonly Node[] {
  const cells = select(node, term).filter(isNumber)
  return cells.length > 0 ? cells : node.children.flatMap((child) => listRows(child, term))
}
