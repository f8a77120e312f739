import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { model } from '../../generated/2021/model.js'
import type { Label } from '../../src/model/types.js'

const FILES = readdirSync('schema', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort()

type Node = Record<string, unknown>
const read = (name: string) => JSON.parse(readFileSync(`schema/${name}`, 'utf8')) as Node

/** Every object of a JSON tree. */
function listNodes(value: unknown): Node[] {
  if (value === null || typeof value !== 'object') return []
  return [...(Array.isArray(value) ? [] : [value as Node]), ...Object.values(value).flatMap(listNodes)]
}

describe('the schema files', () => {
  it.each(FILES)('are named by where they stand: %s', (name) => {
    expect(read(name).$id).toBe(`https://ogi-report.example/schema/${name}`)
  })

  it.each(FILES.filter((name) => name.includes('/')))('refer to files of this folder only: %s', (name) => {
    const { $id } = read(name)
    const references = listNodes(read(name)).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []))
    for (const reference of references) {
      const { pathname, host } = new URL(reference, String($id))
      expect(host).toBe('ogi-report.example')
      expect(FILES, reference).toContain(pathname.replace('/schema/', ''))
    }
  })

  it('give examples that fit their own pattern', () => {
    const examples = FILES.flatMap((name) => listNodes(read(name))).flatMap(({ pattern, examples: given }) =>
      typeof pattern === 'string' && Array.isArray(given)
        ? given.map((example) => ({ pattern, example }))
        : [],
    )
    expect(examples.length).toBeGreaterThan(6)
    for (const { pattern, example } of examples) expect(String(example)).toMatch(new RegExp(pattern, 'u'))
  })

  it('give an example wherever a text must have a form', () => {
    const bare = FILES.filter((name) => name.includes('/'))
      .flatMap((name) => listNodes(read(name)))
      .filter(({ pattern, examples }) => typeof pattern === 'string' && !Array.isArray(examples))
    expect(bare).toEqual([])
  })

  it('describe every field in both languages', () => {
    const fields = Object.entries(model.parts).flatMap(([name, { fields: own = [] }]) =>
      own.map((field) => ({ ...field, at: `${name}.${field.name}` })),
    )
    expect(fields.length).toBeGreaterThan(100)
    for (const { at, type, label, description } of fields) {
      // A constant that tells the kinds of block apart is no field a person fills in.
      if (type.startsWith('"') && at.endsWith('.type')) continue
      expect(label?.zh, at).toMatch(/[\u4e00-\u9fff]/)
      expect(label?.en, at).toMatch(/^[A-Z(0-9]/)
      expect(description?.zh, at).toMatch(/[\u4e00-\u9fff].*。$/)
      expect(description?.en, at).toMatch(/[a-z].*\.$/)
    }
  })
})

describe('edition 2021', () => {
  it('has six sections in statutory order, three of them tables', () => {
    expect(model.sections.map(({ label, kind }) => `${label.zh.slice(0, 2)} ${kind}`)).toEqual([
      '一、 prose',
      '二、 table',
      '三、 table',
      '四、 table',
      '五、 prose',
      '六、 prose',
    ])
  })

  it('has 200 cells: 10, 175 and 15', () => {
    expect(model.tables.map(({ cells }) => cells.length)).toEqual([10, 175, 15])
    expect(new Set(model.tables.flatMap(({ cells }) => cells.map(({ path }) => path))).size).toBe(200)
  })

  it('tells any two cells of a table apart by their labels', () => {
    const way = (labels: readonly Label[]) => labels.map(({ zh }) => zh).join(' / ')
    for (const { name, cells } of model.tables) {
      const ways = cells.map(({ row, column }) => `${way(row)} | ${way(column)}`)
      expect(new Set(ways).size, name).toBe(cells.length)
    }
  })

  it('counts in whole numbers but for the fees', () => {
    const cells = model.tables.flatMap((table) => table.cells)
    expect(cells.filter(({ integer }) => !integer).map(({ path }) => path)).toEqual([
      '/disclosure/charges/administrativeFees/amount',
    ])
    expect(new Set(cells.map(({ minimum }) => minimum))).toEqual(new Set([0]))
    // Sums of all cells of a table stay exact in a double.
    expect(Math.max(...cells.map(({ maximum }) => maximum)) * 175).toBeLessThan(Number.MAX_SAFE_INTEGER)
  })

  it('names every code once', () => {
    const ids = model.rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
