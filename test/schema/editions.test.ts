import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { model as model2019 } from '../../generated/2019/model.js'
import { model as model2021 } from '../../generated/2021/model.js'
import type { Label } from '../../src/model/types.js'
import { readJson } from '../fixtures/cases.js'

const EDITIONS = [
  { edition: '2019', model: model2019, counts: [22, 161, 15] },
  { edition: '2021', model: model2021, counts: [10, 175, 15] },
]

const FILES = readdirSync('schema', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => !name.startsWith('published/'))
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

  it.each(EDITIONS)('describe every field of edition $edition in both languages', ({ model }) => {
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

describe.each(EDITIONS)('edition $edition', ({ edition, model, counts }) => {
  it('says of itself which it is', () => {
    expect(model.edition).toBe(edition)
    expect(model.id).toBe(`https://ogi-report.example/schema/${edition}/report.schema.json`)
  })

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

  it('has the cells of its form', () => {
    expect(model.tables.map(({ cells }) => cells.length)).toEqual(counts)
    const paths = model.tables.flatMap(({ cells }) => cells.map(({ path }) => path))
    expect(new Set(paths).size).toBe(counts.reduce((sum, count) => sum + count))
  })

  it.each(['disclosure', 'requests', 'disputes'])('prints table %s as the notice does', (name) => {
    const official = readJson(`test/fixtures/layouts/${edition}.json`) as Record<string, unknown>
    const { grid = [] } = model.tables.find((table) => table.name === name) ?? {}
    const printed = grid.map(({ cells }) =>
      cells.map(({ text, colspan, rowspan }) => [text?.zh ?? '', colspan, rowspan]),
    )
    expect(printed).toEqual(official[name])
  })

  it('fills its grids without a gap or an overlap', () => {
    for (const { name, grid, width } of model.tables) {
      const taken = grid.map(() => new Set<number>())
      for (const [row, { cells }] of grid.entries()) {
        for (const { colspan, rowspan } of cells) {
          const start = Array.from({ length: width }, (_, index) => index).find((at) => !taken[row]?.has(at))
          for (let down = 0; down < rowspan; down++)
            for (let at = start ?? width; at < (start ?? width) + colspan; at++) {
              expect(taken[row + down]?.has(at), `${name}, row ${row}`).toBe(false)
              taken[row + down]?.add(at)
            }
        }
      }
      expect(new Set(taken.map(({ size }) => size)), name).toEqual(new Set([width]))
    }
  })

  it('tells any two cells of a table apart by their labels', () => {
    const way = (labels: readonly Label[]) => labels.map(({ zh }) => zh).join(' / ')
    for (const { name, cells } of model.tables) {
      const ways = cells.map(({ row, column }) => `${way(row)} | ${way(column)}`)
      expect(new Set(ways).size, name).toBe(cells.length)
    }
  })

  it('keeps the sums of a table exact', () => {
    const cells = model.tables.flatMap((table) => table.cells)
    expect(Math.max(...cells.map(({ maximum }) => maximum)) * 175).toBeLessThan(Number.MAX_SAFE_INTEGER)
  })

  it('says of every figure its unit and how it adds up', () => {
    const cells = model.tables.flatMap((table) => table.cells)
    const silent = cells.filter(({ unit, summable }) => unit === undefined || summable === undefined)
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  it('names every code once', () => {
    const ids = model.rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('figures', () => {
  const listCells = (model: typeof model2021) => model.tables.flatMap(({ cells }) => cells)

  it('of edition 2021 are whole numbers from 0 but for the fees', () => {
    const cells = listCells(model2021)
    expect(cells.filter(({ integer }) => !integer).map(({ path }) => path)).toEqual([
      '/disclosure/charges/administrativeFees/amount',
    ])
    expect(new Set(cells.map(({ minimum }) => minimum))).toEqual(new Set([0]))
  })

  it('of edition 2019 are whole numbers but for an amount, and only what changes can be negative', () => {
    const cells = listCells(model2019)
    expect(cells.filter(({ integer }) => !integer).map(({ path, unit }) => [path, unit])).toEqual([
      ['/disclosure/procurement/centralProcurement/amount', '元'],
    ])
    expect(cells.filter(({ minimum }) => minimum < 0).map(({ path }) => path)).toEqual([
      '/disclosure/licensing/permits/change',
      '/disclosure/licensing/otherServices/change',
      '/disclosure/enforcement/penalties/change',
      '/disclosure/enforcement/coercion/change',
      '/disclosure/charges/administrativeFees/change',
    ])
  })
})

describe('the editions', () => {
  it('call what means the same by the same path and the same labels', () => {
    const describeCells = (model: typeof model2021) =>
      new Map(
        model.tables
          .flatMap(({ cells }) => cells)
          .map(({ path, row, column }) => [path, [...row, ...column]]),
      )
    const [older, newer] = [describeCells(model2019), describeCells(model2021)]
    const shared = [...older.keys()].filter((path) => newer.has(path))
    // All of tables 3 and 4 but for the other outcomes, rows made and decisions of table 2.
    expect(shared).toHaveLength(161 - 7 + 15 + 5)
    for (const path of shared.filter((each) => !each.startsWith('/disclosure/'))) {
      expect(older.get(path), path).toEqual(newer.get(path))
    }
  })

  it('give a rule of one id one wording and severity', () => {
    const others = new Map(model2019.rules.map((rule) => [rule.id, rule]))
    // Who cannot make rules can still have published some: in 2019 only those made are counted against it.
    const apart = ['rules-without-power', 'rules-power-unknown']
    for (const rule of model2021.rules.filter(({ id }) => others.has(id) && !apart.includes(id))) {
      const { label, severity, kind, explainable, settings } = rule
      expect(others.get(rule.id)).toMatchObject({ label, severity, kind, explainable })
      expect(others.get(rule.id)?.settings).toEqual(settings)
    }
    expect([...others.keys()].filter((id) => !model2021.rules.some((rule) => rule.id === id))).toEqual([])
  })

  it('share their words and the numbers of headings', () => {
    expect(model2019.words).toEqual(model2021.words)
    expect(model2019.numbering).toEqual(model2021.numbering)
    expect(model2019.sections).toEqual(model2021.sections)
  })
})
