// The codes of issues about the source of a report: its JSON text, or figures to be filled in. Those about the
// report itself stand in `issue/codes.ts`.

import { CODES, type CodeEntry } from '../issue/codes.js'
import { describeFinding } from '../issue/describe.js'
import type { Finding, Issue, Language, Param } from '../issue/issue.js'
import { askSuggestion, type Params, show } from '../issue/phrases.js'
import type { Model, Text } from '../model/types.js'

/** The codes, by name. */
export const SOURCE_CODES = {
  'duplicate-field': {
    severity: 'error',
    label: { zh: '同一对象中有重名的项', en: 'A field is written twice in one object' },
    message: (p) => ({
      zh: `“${show(p.property)}”写了 ${show(p.count)} 次，只有最后一个值有效。请删去多余的。`,
      en: `“${show(p.property)}” is written ${show(p.count)} times; only the last value counts. Remove the others.`,
    }),
  },
  'unknown-label': {
    severity: 'error',
    label: { zh: '表中没有这个行名、列名或表名', en: 'No row, column or table has this label' },
    message: (p) =>
      describeSwap(p) ?? {
        zh: `没有名为“${show(p.label)}”的行、列或表。${askSuggestion(p).zh}`,
        en: `No row, column or table is called “${show(p.label)}”.${askSuggestion(p).en}`,
      },
  },
  'unknown-cell': {
    severity: 'error',
    label: { zh: '表中没有这一格', en: 'The tables have no such cell' },
    message: (p) => ({
      zh: `没有这一格：${show(p.found)}。${askSuggestion(p).zh}`,
      en: `There is no such cell: ${show(p.found)}.${askSuggestion(p).en}`,
    }),
  },
  'ambiguous-cell': {
    severity: 'error',
    label: { zh: '行名和列名符合多个格', en: 'The labels fit several cells' },
    message: (p) => ({
      zh: `符合 ${show(p.count)} 格，如 ${showList(p.candidates)}。请写全表名、行名和列名，或写 path。`,
      en: `${show(p.count)} cells fit, such as ${showList(p.candidates)}. Give the table and all row and column labels, or the path.`,
    }),
  },
  'contradicting-cell': {
    severity: 'error',
    label: { zh: '路径与行名、列名不是同一格', en: 'Path and labels name different cells' },
    message: (p) => ({
      zh: `所写的行名和列名是另一格 ${show(p.found)}。请核对是否错行。`,
      en: `The labels given name another cell, ${show(p.found)}. Check whether rows were moved.`,
    }),
  },
  'cell-given-twice': {
    severity: 'error',
    label: { zh: '同一格给了两个不同的数', en: 'A cell is given two different numbers' },
    message: (p) => ({
      zh: `这里为 ${show(p.found)}，第 ${show(p.first)} ${'line' in p ? '行' : '条'}为 ${show(p.expected)}。请只留一个。`,
      en: `It says ${show(p.found)} here, and ${show(p.expected)} in ${'line' in p ? 'line' : 'entry'} ${show(p.first)}. Keep one of them.`,
    }),
  },
  'unreadable-number': {
    severity: 'error',
    label: { zh: '读不出数字', en: 'A value cannot be read as a number' },
    message: (p) => ({
      zh: `“${show(p.found)}”不是数字。只写数字；没有发生的写 0，不知道的留空。`,
      en: `“${show(p.found)}” is not a number. Write the number alone: 0 where nothing occurred, nothing where it is unknown.`,
    }),
  },
} as const satisfies Readonly<Record<string, CodeEntry>>

/** A figure that is filled in can be wrong as one of a report can. */
const ALL_CODES: Readonly<Record<string, CodeEntry>> = { ...CODES, ...SOURCE_CODES }

/**
 * Put a finding about the source of a report into words.
 *
 * @param model
 *   The edition, for the official wording of the place.
 * @param finding
 *   What was found; `params.row` counts the entries of a list from 1, `params.line` is the line of its file.
 * @param language
 *   Language of the message.
 * @returns
 *   The issue.
 */
export function describeSourceFinding(model: Model, finding: Finding, language: Language): Issue {
  const { params } = finding
  const issue = describeFinding(model, finding, language, ALL_CODES)
  if (params.row === undefined) return issue
  return { ...issue, message: `${nameEntry(params)[language]}${issue.message}` }
}

/** By the line where there is one: whoever mends it has the file open. */
function nameEntry({ row, line }: Finding['params']): Text {
  if (line === undefined) return { zh: `第 ${show(row)} 条：`, en: `Entry ${show(row)}: ` }
  return { zh: `第 ${show(line)} 行：`, en: `Line ${show(line)}: ` }
}

function describeSwap({ label, known }: Params): Text | undefined {
  if (known === 'column') {
    return {
      zh: `“${show(label)}”是列名，却写在行名处。行和列可能写反了，请互换。`,
      en: `“${show(label)}” is the label of a column, but stands for a row. Rows and columns may be swapped.`,
    }
  }
  if (known !== 'row') return undefined
  return {
    zh: `“${show(label)}”是行名，却写在列名处。行和列可能写反了，请互换。`,
    en: `“${show(label)}” is the label of a row, but stands for a column. Rows and columns may be swapped.`,
  }
}

function showList(values: Param | undefined): string {
  return Array.isArray(values) ? values.map(show).join(' ') : show(values)
}
