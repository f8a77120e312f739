// Model → the data dictionary: every field, every cell, every equation in Chinese and English, as Markdown.

import type { Cell, Equation, Field, Label, Model, Part, Term } from '../model/types.js'
import { SUMMABLE } from './wording.js'

/**
 * Emit the data dictionary of an edition.
 *
 * @param model
 *   The edition.
 * @returns
 *   Text of a Markdown file without its banner.
 */
export function emitDictionary(model: Model): string {
  return (
    [
      `# ${model.label.zh} · ${model.label.en}`,
      `Edition ${model.edition}. ${model.law ?? ''}`.trim(),
      '## Parts',
      ...Object.entries(model.parts).map(([name, part]) => describePart(model, name, part)),
      '## Cells',
      ...model.tables.map((table) =>
        [
          `### ${table.caption.zh} · ${table.caption.en}`,
          ...(table.name === table.section ? [] : [`Printed in the section \`${table.section}\`.`]),
          tableOf(CELL_HEADER, table.cells.map(describeCell)).join('\n'),
        ].join('\n\n'),
      ),
      '## Rules',
      tableOf(
        ['Code', '规则', 'Rule', 'Severity', 'Law'],
        model.rules.map((rule) => [
          `\`${rule.id}\``,
          rule.label.zh,
          rule.label.en,
          rule.severity,
          rule.law ?? '',
        ]),
      ).join('\n'),
      '## Equations',
      tableOf(
        ['Rule', 'Must hold'],
        model.equations.map((equation) => [`\`${equation.rule}\``, `\`${writeEquation(equation)}\``]),
      ).join('\n'),
      '',
    ]
      .join('\n\n')
      // Markdown passes tags on; words of a schema are words.
      .replaceAll('<', '&lt;')
  )
}

const CELL_HEADER = ['Path', '行', '列', 'Row', 'Column', 'Unit', 'Adds up']

function describePart(model: Model, name: string, part: Part): string {
  const title = part.label ? `### ${name}: ${part.label.zh} · ${part.label.en}` : `### ${name}`
  const law = part.law ? `Law: ${part.law}` : undefined
  const kind = describeKind(part)
  const fields = part.fields && tableOf(FIELD_HEADER, part.fields.map(describeField)).join('\n')
  const values =
    part.values &&
    tableOf(
      ['Value', '含义', 'Meaning'],
      part.values.map(({ value, label }) => [`\`${value}\``, label?.zh ?? '', label?.en ?? '']),
    ).join('\n')
  const holds = name === model.name ? undefined : kind
  return [title, chineseOf(part), part.description?.en, law, holds, fields, values]
    .filter((line) => line)
    .join('\n\n')
}

/** The description in Chinese, where the schema gives one beside the English. */
function chineseOf({ description }: Part | Field): string | undefined {
  return description?.zh === description?.en ? undefined : description?.zh
}

const FIELD_HEADER = [
  'Field',
  '名称',
  'Wording',
  'Type',
  'Required',
  'Unit',
  'Adds up',
  'Law',
  '说明',
  'Description',
]

function describeField(field: Field): string[] {
  return [
    `\`${field.name}\``,
    field.label?.zh ?? '',
    field.label?.en ?? '',
    field.items ? `${field.items}[]` : field.type,
    field.required ? 'yes' : '',
    field.unit ?? '',
    field.summable ? SUMMABLE[field.summable] : '',
    field.law ?? '',
    chineseOf(field) ?? '',
    field.description?.en ?? '',
  ]
}

function describeKind(part: Part): string | undefined {
  if (part.items) return `A list of ${part.items}.`
  if (part.variants) return `One of ${part.variants.join(', ')}.`
  if (part.type === 'object') return 'An open object: it may hold any field, and none is checked.'
  const range = [part.minimum, part.maximum].map((limit) => limit ?? '…').join(' to ')
  if (part.type) return `A JSON ${part.type}${range === '… to …' ? '' : `, ${range}`}.`
  return undefined
}

function describeCell(cell: Cell): string[] {
  const path = (labels: readonly Label[], language: 'zh' | 'en') =>
    labels.map((label) => label[language]).join(' / ')
  return [
    `\`${cell.path}\``,
    path(cell.row, 'zh'),
    path(cell.column, 'zh'),
    path(cell.row, 'en'),
    path(cell.column, 'en'),
    cell.unit ?? '',
    cell.summable ? SUMMABLE[cell.summable] : '',
  ]
}

function writeEquation(equation: Equation): string {
  return `${writeSide(equation.left)} = ${writeSide(equation.right)}`
}

function writeSide(terms: readonly Term[]): string {
  return terms
    .map(({ sign, of, path }, index) => {
      const operator = sign < 0 ? '− ' : index > 0 ? '+ ' : ''
      return `${operator}${of ? `${of}:` : ''}${path}`
    })
    .join(' ')
}

function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)]
}
