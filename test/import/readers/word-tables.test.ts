// Laws about merged cells and numbers, and the blank form as offices circulate it.

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GridBlock } from '../../../src/import/document.js'
import { writeValue } from '../../../src/import/readers/excel/value.js'
import { readExcel } from '../../../src/import/readers/excel.js'
import { writeNumber } from '../../../src/import/readers/word/number-text.js'
import { readWord } from '../../../src/import/readers/word.js'
import { cell, makeExcel, makeWord, merge } from './office-files.js'

const CORPUS = process.env.CORPUS ?? '../shared/corpus'
const FORM = join(CORPUS, 'blank-form-2021/source.docx')
const LAYOUT = join(dirname(CORPUS), 'official-layout-2021.json')

/** Text, columns and rows of a cell. */
type Shape = readonly [text: string, colspan: number, rowspan: number]

const describeGrid = ({ rows }: GridBlock): Shape[][] =>
  rows.map(({ cells }) => cells.map(({ text, colspan, rowspan }): Shape => [text, colspan, rowspan]))

interface Area {
  readonly row: number
  readonly column: number
  readonly height: number
  readonly width: number
}

const SIDE = 5
const areas = fc
  .array(
    fc.record({
      row: fc.nat(SIDE - 1),
      column: fc.nat(SIDE - 1),
      height: fc.integer({ min: 1, max: 3 }),
      width: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 6 },
  )
  .map(keepApart)

/** Leaves out areas that reach out of the table or into another. */
function keepApart(list: readonly Area[]): Area[] {
  const kept: Area[] = []
  for (const area of list) {
    const isInside = area.row + area.height <= SIDE && area.column + area.width <= SIDE
    if (isInside && !kept.some((other) => overlaps(area, other))) kept.push(area)
  }
  return kept
}

function overlaps(first: Area, second: Area): boolean {
  const rows = first.row < second.row + second.height && second.row < first.row + first.height
  return rows && first.column < second.column + second.width && second.column < first.column + first.width
}

/** Goes through a table cell by cell; a row all of which is merged from above is one that Word drops too. */
function layOut<Made>(list: readonly Area[], make: (area: Area, isFirst: boolean) => Made): Made[][] {
  return Array.from({ length: SIDE }, (_, row) => {
    const cells: Made[] = []
    for (let column = 0; column < SIDE; ) {
      const single = { row, column, height: 1, width: 1 }
      const area = list.find((candidate) => overlaps(candidate, single)) ?? single
      cells.push(make(area, area.row === row))
      column += area.width
    }
    return cells
  })
}

const name = ({ row, column }: Area) => `格${row}${column}`

const expected = (list: readonly Area[]): Shape[][] =>
  layOut(list, (area, isFirst) =>
    isFirst ? ([name(area), area.width, area.height] as const) : undefined,
  ).map((row) => row.filter((shape) => shape !== undefined))

describe('a table merged in any way', () => {
  it('comes out of Word as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(areas, async (list) => {
        const rows = layOut(list, (area, isFirst) => {
          const vertical = area.height > 1 ? `<w:vMerge${isFirst ? ' w:val="restart"' : ''}/>` : ''
          return cell(isFirst ? name(area) : '', `<w:gridSpan w:val="${area.width}"/>${vertical}`)
        })
        const body = rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')
        const { blocks } = await readWord(makeWord(`<w:tbl>${body}</w:tbl>`))
        expect(describeGrid(blocks[0] as GridBlock)).toEqual(expected(list))
      }),
      { seed: 3, numRuns: 100 },
    )
  })

  it('comes out of Excel as it went in', async () => {
    const styles =
      '<borders><border/><border><top style="thin"/></border></borders><cellXfs><xf/><xf borderId="1"/></cellXfs>'
    const reference = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`
    await fc.assert(
      fc.asyncProperty(areas, async (list) => {
        const rows = layOut(list, (area, isFirst) => {
          if (!isFirst) return ''
          return `<c r="${reference(area.row, area.column)}" s="1" t="inlineStr"><is><t>${name(area)}</t></is></c>`
        })
        const merged = list.filter(({ width, height }) => width * height > 1)
        const after = merge(
          ...merged.map(
            ({ row, column, height, width }) =>
              `${reference(row, column)}:${reference(row + height - 1, column + width - 1)}`,
          ),
        )
        const data = rows.map((cells, row) => `<row r="${row + 1}">${cells.join('')}</row>`).join('')
        const corner = `<row r="${SIDE + 1}"><c r="A${SIDE + 1}" s="1"><v>1</v></c><c r="E${SIDE + 1}" s="1"><v>2</v></c></row>`
        const { blocks } = await readExcel(
          makeExcel([{ name: '表', rows: data + corner, after }], { styles }),
        )
        const last = ['1', '', '', '', '2'].map((text): Shape => [text, 1, 1])
        expect(describeGrid(blocks[0] as GridBlock)).toEqual([...expected(list), last])
      }),
      { seed: 3, numRuns: 100 },
    )
  })
})

describe('numbers', () => {
  it('come out of Excel with the digits they were typed in', () => {
    const typed = fc
      .tuple(fc.boolean(), fc.integer({ min: 0, max: 99_999_999_999 }), fc.integer({ min: 0, max: 4 }))
      .map(([isNegative, digits, places]) => ({ isNegative: isNegative && digits > 0, digits, places }))
    fc.assert(
      fc.property(typed, ({ isNegative, digits, places }) => {
        const padded = String(digits).padStart(places + 1, '0')
        const rest = padded.slice(padded.length - places).replace(/0+$/, '')
        const whole = padded.slice(0, padded.length - places)
        const text = `${isNegative ? '-' : ''}${whole}${places > 0 && rest !== '' ? `.${rest}` : ''}`
        // As the file holds it: with 17 digits, the last of which are noise.
        const stored = Number(text).toPrecision(17)
        expect(writeValue(stored, { kind: 'plain' }, false)).toBe(text)
      }),
      { seed: 3, numRuns: 1000 },
    )
  })

  it('are written by Word as they are read aloud', () => {
    const read = (value: number, format = 'chineseCounting') => writeNumber(value, format)
    expect([1, 10, 11, 20, 21, 99, 100, 101, 110, 115, 1001].map((value) => read(value))).toEqual(
      '一,十,十一,二十,二十一,九十九,一百,一百零一,一百一十,一百一十五,一千零一'.split(','),
    )
    expect(read(12, 'chineseLegalSimplified')).toBe('壹拾贰')
    expect(read(20, 'ideographDigital')).toBe('二〇')
    expect([28, 53].map((value) => read(value, 'upperLetter'))).toEqual(['BB', 'AAA'])
    expect(read(1994, 'lowerRoman')).toBe('mcmxciv')
    expect([read(3, 'constructor'), read(5, 'decimalZero'), read(12, 'decimalFullWidth')]).toEqual([
      '3',
      '05',
      '１２',
    ])
  })
})

it.skipIf(!existsSync(FORM) || !existsSync(LAYOUT))(
  'the blank form of Word has the official grid, span by span',
  async () => {
    const { blocks, faults } = await readWord(new Uint8Array(readFileSync(FORM)))
    const layout = JSON.parse(readFileSync(LAYOUT, 'utf8')) as Record<
      'table2' | 'table3' | 'table4',
      Shape[][]
    >
    const bare = (rows: readonly (readonly Shape[])[]) =>
      rows.map((row) => row.map(([text, ...spans]) => [text.replace(/\s/g, ''), ...spans]))
    const grids = blocks.filter((block) => block.kind === 'grid')
    expect(grids.map((grid) => bare(describeGrid(grid)))).toEqual(
      [layout.table2, layout.table3, layout.table4].map(bare),
    )
    expect(faults).toEqual([])
  },
)
