import { describe, expect, it } from 'vitest'
import { model } from '../../../generated/2021/model.js'
import { readTable } from '../../../src/import/tables.js'
import { listFindings } from './coverage.js'
import { makeValues } from './damages.js'
import { layOutTable, type Merging, type Slot, writeGrid } from './slots.js'

const turn = (matrix: readonly (readonly Slot[])[]): Slot[][] =>
  (matrix[0] ?? []).map((_, column) => matrix.flatMap((row) => row[column] ?? []))
const stacks = model.tables.filter(({ grid }) => new Set(grid.map(({ band }) => band)).size === 1)

describe.each(stacks)('$name printed with rows and columns swapped', (table) => {
  it.each<Merging>(['spans', 'empties', 'repeated'])('is read whole (%s)', (merging) => {
    const values = makeValues(table, 100)
    const reading = readTable({
      model,
      table,
      blocks: [writeGrid(turn(layOutTable(table, values)), merging)],
    })
    const wrong = table.cells.filter(
      ({ path }) => `${reading.readings.get(path)?.value}` !== values.get(path),
    )
    expect(wrong).toEqual([])
    expect(reading.findings.filter(({ code }) => code !== 'reading-breaks-equation')).toEqual([])
  })

  it.each<Merging>(['spans', 'empties', 'missing'])('is flagged where a line is missing (%s)', (merging) => {
    const values = makeValues(table, 100)
    const matrix = turn(layOutTable(table, values))
    for (let drop = 0; drop < matrix.length; drop += 1) {
      const rest = matrix.filter((_, index) => index !== drop)
      const reading = readTable({ model, table, blocks: [writeGrid(rest, merging)] })
      const silent = table.cells.filter(({ path }) => {
        const isRight = `${reading.readings.get(path)?.value}` === values.get(path)
        return !isRight && listFindings(reading, path).length === 0
      })
      expect(silent.map(({ path }) => path)).toEqual([])
    }
  })
})
