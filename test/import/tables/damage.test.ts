import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { model as model2019 } from '../../../generated/2019/model.js'
import { model as model2021 } from '../../../generated/2021/model.js'
import { readTable } from '../../../src/import/tables.js'
import type { Model, Table } from '../../../src/model/types.js'
import { listFindings } from './coverage.js'
import { bodyAt, DAMAGES, makeValues } from './damages.js'
import { layOutTable, type Merging, writeGrid } from './slots.js'

function checkTable(
  model: Model,
  table: Table,
  shape: {
    damages: readonly string[]
    picks: readonly number[]
    merging: Merging
    isExact: boolean
    split: number
  },
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
  const found = table.cells.filter(
    ({ path }) => `${reading.readings.get(path)?.value}` === values.get(path),
  ).length
  return { found, silent }
}

/**
 * Dropping the right one of two rows leaves a table that is wrong, not damaged; a row that lost one cell in a table
 * that lost another column looks whole; columns of one name that change places under no group look right.
 */
const isDamage = (names: readonly string[]) => {
  const has = (part: string) => names.some((name) => name.includes(part))
  if (has('other figures') && (has('row dropped') || has('rows'))) return false
  return !(has('cell lost') && has('column dropped')) && !(has('columns swapped') && has('flattened'))
}

const shapes = fc.record({
  damages: fc
    .array(fc.constantFrom(...Object.keys(DAMAGES)), {
      minLength: 1,
      maxLength: Number(process.env.DAMAGES ?? 2),
    })
    .filter(isDamage),
  picks: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
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

    it.each(['spans', 'empties', 'repeated'] as const)(
      'are read whole where only merging differs: %s',
      (merging) => {
        const shape = { damages: [], picks: [0], merging, isExact: true, split: 0 }
        expect(checkTable(model, table, shape)).toEqual({ found: table.cells.length, silent: [] })
      },
    )
  })
})
