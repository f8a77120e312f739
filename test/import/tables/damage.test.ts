import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { model as model2019 } from '../../../generated/2019/model.js'
import { model as model2021 } from '../../../generated/2021/model.js'
import { readTable } from '../../../src/import/tables.js'
import type { Model, Table } from '../../../src/model/types.js'
import { listFindings } from './coverage.js'
import { layOutTable, type Matrix, type Merging, type Slot, writeGrid } from './slots.js'

type Damage = (matrix: Slot[][], table: Table, pick: number) => Slot[][]

const isBody = (row: readonly Slot[]) => row.some(({ path }) => path !== undefined)
const bodyAt = (matrix: Matrix, pick: number) => {
  const rows = matrix.flatMap((row, index) => (isBody(row) ? [index] : []))
  return rows[pick % rows.length] ?? 0
}
/** Columns of figures where all rows have cells of one column. */
const columnAt = (matrix: Matrix, table: Table, pick: number) =>
  table.headerColumns + (pick % Math.max(1, table.width - table.headerColumns - (matrix.length > 99 ? 1 : 0)))
const replaceText = (matrix: Slot[][], id: number, text: string) =>
  matrix.map((row) => row.map((slot) => (slot.id === id ? { ...slot, text } : slot)))
const freshRow = (row: readonly Slot[], by: number) =>
  row.map((slot) => (slot.path === undefined ? slot : { ...slot, id: slot.id + by }))

const DAMAGES: Record<string, Damage> = {
  none: (matrix) => matrix,
  'row dropped': (matrix, _, pick) => matrix.filter((_row, index) => index !== bodyAt(matrix, pick)),
  'two rows dropped': (matrix, table, pick) =>
    DAMAGES['row dropped']?.(DAMAGES['row dropped']?.(matrix, table, pick) ?? [], table, pick * 7 + 1) ?? [],
  'rows swapped': (matrix, _, pick) => {
    const one = bodyAt(matrix, pick)
    const other = bodyAt(matrix, pick * 13 + 5)
    return matrix.map((row, index) =>
      index === one ? [...(matrix[other] ?? row)] : index === other ? [...(matrix[one] ?? row)] : row,
    )
  },
  'row twice': (matrix, _, pick) =>
    matrix.flatMap((row, index) => (index === bodyAt(matrix, pick) ? [row, freshRow(row, 10_000)] : [row])),
  'row twice with other figures': (matrix, _, pick) =>
    matrix.flatMap((row, index) =>
      index === bodyAt(matrix, pick)
        ? [
            row,
            freshRow(row, 10_000).map((slot) =>
              slot.path === undefined ? slot : { ...slot, text: `${Number(slot.text) + 1}` },
            ),
          ]
        : [row],
    ),
  'columns swapped': (matrix, table, pick) => {
    const one = columnAt(matrix, table, pick)
    const other = columnAt(matrix, table, pick * 5 + 3)
    return matrix.map((row) =>
      row.map((slot, at) => (at === one ? row[other] : at === other ? row[one] : slot) ?? slot),
    )
  },
  'column dropped': (matrix, table, pick) => {
    const at = columnAt(matrix, table, pick)
    return matrix.map((row) => row.filter((_, index) => index !== at))
  },
  'header flattened': (matrix, table) => {
    const heads = table.grid.flatMap(({ part }, index) => (part === 'head' ? [index] : []))
    if (new Set(table.grid.map(({ band }) => band)).size > 1) return matrix
    const last = heads.at(-1) ?? 0
    return matrix.filter((_, index) => !heads.includes(index) || index === last)
  },
  'label misprinted': (matrix, _, pick) => {
    const labels = [...new Map(matrix.flat().map((slot) => [slot.id, slot])).values()].filter(
      ({ path, text }) => path === undefined && text.length > 2,
    )
    const slot = labels[pick % labels.length]
    if (!slot) return matrix
    const at = pick % slot.text.length
    const text = slot.text.slice(0, at) + (pick % 3 === 0 ? '' : '某') + slot.text.slice(at + 1)
    return replaceText(matrix, slot.id, text)
  },
  'label lost': (matrix, table, pick) => {
    if (table.headerColumns === 0) return matrix
    const row = matrix[bodyAt(matrix, pick)] ?? []
    const slot = row[table.headerColumns - 1]
    return slot ? replaceText(matrix, slot.id, '') : matrix
  },
  'label unknown': (matrix, table, pick) => {
    if (table.headerColumns === 0) return matrix
    const row = matrix[bodyAt(matrix, pick)] ?? []
    const slot = row[table.headerColumns - 1]
    return slot ? replaceText(matrix, slot.id, '甲乙丙丁') : matrix
  },
  'column header lost': (matrix, table, pick) => {
    const at = columnAt(matrix, table, pick)
    const heads = table.grid.flatMap(({ part }, index) => (part === 'head' ? [index] : []))
    const slot = matrix[heads.at(-1) ?? 0]?.[at]
    return slot ? replaceText(matrix, slot.id, pick % 2 === 0 ? '' : '甲乙') : matrix
  },
  'extra column': (matrix, table, pick) => {
    const at = columnAt(matrix, table, pick)
    return matrix.map((row, index) => {
      const part = table.grid[index]?.part
      const extra = { id: 20_000 + index, text: part === 'body' ? `${900_000 + index}` : part === 'head' ? '小计' : '' }
      return [...row.slice(0, at), extra, ...row.slice(at)]
    })
  },
  'extra row': (matrix, table, pick) => {
    const at = bodyAt(matrix, pick)
    return matrix.flatMap((row, index) => {
      if (index !== at) return [row]
      let labels = 0
      const extra = row.map((slot, column) => {
        if (column < table.headerColumns) {
          labels += 1
          return { id: 30_000, text: labels > 0 ? '小计' : '' }
        }
        return { id: 30_001 + column, text: `${800_000 + column}` }
      })
      return [row, extra]
    })
  },
  'cells blank': (matrix, _, pick) =>
    matrix.map((row, index) =>
      row.map((slot) =>
        slot.path !== undefined && (slot.id * 7 + pick + index) % 5 === 0 ? { ...slot, text: '' } : slot,
      ),
    ),
  'cell lost': (matrix, table, pick) => {
    const at = bodyAt(matrix, pick)
    const column = columnAt(matrix, table, pick * 3)
    return matrix.map((row, index) => (index === at ? row.filter((_, each) => each !== column) : row))
  },
  'header lost': (matrix, table) => matrix.filter((_, index) => table.grid[index]?.part !== 'head'),
}

/** Different figures everywhere, so that a figure in a wrong place is seen. */
function makeValues(table: Table, seed: number): Map<string, string> {
  return new Map(table.cells.map(({ path }, index) => [path, `${seed + index * 3 + 1}`]))
}

function checkTable(
  model: Model,
  table: Table,
  shape: { damages: readonly string[]; picks: readonly number[]; merging: Merging; isExact: boolean; split: number },
): { readonly found: number; readonly silent: string[] } {
  const values = makeValues(table, 100 + (shape.picks[0] ?? 0))
  let matrix = layOutTable(table, values)
  shape.damages.forEach((name, index) => {
    matrix = DAMAGES[name]?.(matrix, table, shape.picks[index] ?? 0) ?? matrix
  })
  const at = shape.split === 0 ? 0 : bodyAt(matrix, shape.split)
  const parts = at > 0 ? [matrix.slice(0, at), matrix.slice(at)] : [matrix]
  const blocks = parts.map((part) => writeGrid(part, shape.merging, shape.isExact))
  const reading = readTable({ model, table, blocks })
  const silent = table.cells.flatMap(({ path }) => {
    const read = reading.readings.get(path)
    const isRight = read !== undefined && `${read.value}` === values.get(path)
    const findings = listFindings(reading, path)
    if (isRight || findings.length > 0) return []
    return [`${path}: ${read?.value} for ${values.get(path)}`]
  })
  const found = table.cells.filter(({ path }) => `${reading.readings.get(path)?.value}` === values.get(path)).length
  return { found, silent }
}

const shapes = fc.record({
  damages: fc.array(fc.constantFrom(...Object.keys(DAMAGES)), { minLength: 1, maxLength: 2 }),
  picks: fc.array(fc.nat(1000), { minLength: 2, maxLength: 2 }),
  merging: fc.constantFrom<Merging>('spans', 'empties', 'missing', 'repeated'),
  isExact: fc.boolean(),
  split: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(30)),
})

describe.each([model2021, model2019])('damaged tables of edition $edition', (model) => {
  describe.each(model.tables)('$name', (table) => {
    it('are never read wrongly without a finding', () => {
      fc.assert(
        fc.property(shapes, (shape) => {
          expect(checkTable(model, table, shape).silent).toEqual([])
        }),
        { seed: 20210926, numRuns: Number(process.env.RUNS ?? 150) },
      )
    })

    it.each(['spans', 'empties', 'repeated'] as const)('are read whole where only merging differs: %s', (merging) => {
      const shape = { damages: [], picks: [0], merging, isExact: true, split: 0 }
      expect(checkTable(model, table, shape)).toEqual({ found: table.cells.length, silent: [] })
    })
  })
})
