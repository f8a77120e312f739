import { describe, expect, it } from 'vitest'
import { model } from '../../generated/2021/model.js'

const fieldOf = (part: string, name: string) =>
  model.parts[part]?.fields?.find((field) => field.name === name) ?? expect.fail(`${part} has no ${name}`)

describe('a number says its unit', () => {
  it('where a table it stands in says it', () => {
    expect(fieldOf('DisputeResults', 'upheld')).toMatchObject({ unit: '件', summable: 'flow' })
    expect(fieldOf('LegalPersons', 'business').unit).toBe('件')
  })

  it('where it says so itself', () => {
    expect(fieldOf('FeesCharged', 'amount')).toMatchObject({ unit: '万元', summable: 'flow' })
    expect(fieldOf('HandlingFee', 'amount').unit).toBe('元')
  })

  it('and says how it adds up only where all its places agree', () => {
    expect(fieldOf('DocumentCounts', 'valid').summable).toBe('stock')
    expect(fieldOf('Applicants', 'naturalPerson').summable).toBeUndefined()
  })

  it('everywhere: all cells have one, and all fields of numbers', () => {
    const cells = model.tables.flatMap((table) => table.cells)
    expect(cells.filter(({ unit, summable }) => !unit || !summable)).toEqual([])
    const bare = Object.entries(model.parts).flatMap(([name, { fields = [] }]) =>
      fields
        .filter(({ type, unit }) => ['Count', 'Amount'].includes(type) && !unit)
        .map((field) => `${name}.${field.name}`),
    )
    expect(bare).toEqual([])
  })
})
