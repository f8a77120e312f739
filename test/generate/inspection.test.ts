import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isArithmetic } from '../../src/issue/issue.js'
import type { GridRow } from '../../src/model/types.js'
import { readJson } from '../fixtures/cases.js'
import { type Inspection, loadInspection } from '../fixtures/inspection.js'
import { type AnyReport, get, put } from '../fixtures/reports.js'

const CASE = 'test/fixtures/schemas/inspection/reports/valid'
let inspection: Inspection

beforeAll(async () => {
  inspection = await loadInspection()
})
afterAll(() => inspection.remove())

function createInspection(changes: Readonly<Record<string, unknown>> = {}): AnyReport {
  const report = readJson(`${CASE}/report.json`) as AnyReport
  for (const [pointer, value] of Object.entries(changes)) put(report, pointer, value)
  return report
}

describe('the tables of an invented schema', () => {
  /** Words and spans, as the printed form would show them. */
  const draw = (name: string): string[] => {
    const table = inspection.model.tables.find((each) => each.name === name)
    const cell = ({ text, colspan, rowspan }: GridRow['cells'][number]) =>
      `${text?.en ?? '·'}${colspan === 1 ? '' : ` →${colspan}`}${rowspan === 1 ? '' : ` ↓${rowspan}`}`
    return table?.grid.map(({ part, cells }) => `${part}: ${cells.map(cell).join(' | ')}`) ?? []
  }

  it('lay out three levels of columns under a heading, and groups of rows within groups', () => {
    const values = Array.from({ length: 7 }, () => '·').join(' | ')
    expect(draw('equipment')).toEqual([
      'head: Kind of equipment →3 ↓4 | Findings (pieces) →7',
      'head: Indoor ↓3 | Outdoor →5 | Sum ↓3',
      'head: New →2 | Old →3',
      'head: Sound | Unsafe | Sound | Mended | Unsafe',
      `body: Swings →3 | ${values}`,
      `body: Climbing ↓3 | Nets →2 | ${values}`,
      `body: Towers ↓2 | Wood | ${values}`,
      `body: Steel | ${values}`,
      `body: All equipment →3 | ${values}`,
    ])
  })

  it('lay out a stack with given spans above one with none', () => {
    expect(draw('spending')).toEqual([
      'title: Costs →5',
      'head: Item | Paid | Granted | Net →2',
      'body: Repairs | · | · | · →2',
      'body: Purchases | · | · | · →2',
      'title: Fund →5',
      'head: Item | Income →2 | Balance →2',
      'body: Reserve | · →2 | · →2',
    ])
  })

  it('lay out a table that is its own columns as one row without a header', () => {
    expect(draw('injuries')).toEqual([
      'head: Children →2 | Adults ↓2',
      'head: Lightly | Badly',
      'body: · | · | ·',
    ])
  })

  it('cover their grid without gap or overlap', () => {
    for (const { name, grid, width } of inspection.model.tables) {
      const taken = grid.map(() => new Set<number>())
      grid.forEach(({ cells }, row) => {
        for (const { colspan, rowspan } of cells) {
          let column = 0
          while (taken[row]?.has(column)) column++
          for (let down = 0; down < rowspan; down++)
            for (let across = 0; across < colspan; across++) {
              expect(taken[row + down]?.has(column + across), `${name} row ${row + down}`).toBe(false)
              taken[row + down]?.add(column + across)
            }
        }
      })
      expect(taken.map((columns) => columns.size)).toEqual(grid.map(() => width))
    }
  })

  it('know unit, wording and kind of every cell', () => {
    const cells = inspection.model.tables.flatMap((table) => table.cells)
    expect(cells).toHaveLength(5 * 7 + 2 * 3 + 2 + 3)
    expect(cells.find(({ path }) => path === '/equipment/climbing/towers/wood/outdoor/old/mended')).toEqual({
      path: '/equipment/climbing/towers/wood/outdoor/old/mended',
      row: ['Climbing', 'Towers', 'Wood'].map((en) => expect.objectContaining({ en })),
      column: ['Outdoor', 'Old', 'Mended'].map((en) => expect.objectContaining({ en })),
      unit: '台',
      summable: 'flow',
      integer: true,
      minimum: 0,
      maximum: 100_000,
    })
    expect(cells.find(({ path }) => path === '/spending/fund/reserve/balance')).toMatchObject({
      unit: '万元',
      summable: 'stock',
      integer: false,
    })
  })
})

describe('the equations of an invented schema', () => {
  const broken = (changes: Readonly<Record<string, unknown>>) =>
    inspection.validate(createInspection(changes)).issues.filter(isArithmetic)

  it('stand for each number two objects have in common', () => {
    const counts = inspection.model.rules.map(({ id }) => [
      id,
      inspection.model.equations.filter(({ rule }) => rule === id).length,
    ])
    expect(Object.fromEntries(counts)).toEqual({
      'kinds-total': 7,
      'old-stays-old': 1,
      'pieces-total': 5,
      'net-cost': 2,
      'fund-balance': 1,
    })
  })

  it('add decimals as they are written', () => {
    const costs = '/spending/costs/repairs'
    const sums: readonly [paid: number, granted: number, net: number, holds: boolean][] = [
      [0.3, 0.2, 0.1, true],
      [0.3, 0.1, 0.2, true],
      [0.1, -0.2, 0.3, true],
      [0.1, -0.2, 0.30000000000000004, false],
      [1e-7, 0, 1e-7, true],
      [1, 1e-7, 0.9999999, true],
      [1e21, 1, 1e21, false],
      [1e21, 0, 1e21, true],
      [1e308, -1e308, 2e307, false],
      [5e-324, 0, 5e-324, true],
      [5e-324, 5e-324, 0, true],
      [2 ** 53, 1, 2 ** 53 - 1, true],
      [0, -0, 0, true],
    ]
    for (const [paid, granted, net, holds] of sums) {
      const found = broken({ [costs]: { paid, granted, net } })
      expect(
        found.map(({ code }) => code),
        `${paid} - ${granted} = ${net}`,
      ).toEqual(holds ? [] : ['net-cost'])
    }
  })

  it('hold for decimals made to hold, and break at one unit of the last place', () => {
    const digits = fc.integer({ min: -999_999_999, max: 999_999_999 })
    const law = fc.property(digits, digits, fc.integer({ min: 0, max: 12 }), (a, b, places) => {
      const decimal = (units: number) => Number(`${units}e-${places}`)
      const money = (net: number) => ({
        '/spending/costs/repairs': { paid: decimal(a), granted: decimal(b), net },
      })
      expect(broken(money(decimal(a - b)))).toEqual([])
      const [issue] = broken(money(decimal(a - b + 1)))
      expect(issue).toMatchObject({ code: 'net-cost', expected: decimal(a - b), difference: decimal(1) })
    })
    fc.assert(law, { seed: 4, numRuns: 300 })
  })

  it('give exact figures in the issue', () => {
    const [issue] = broken({ '/spending/costs/repairs': { paid: 0.3, granted: 0.1, net: 0.1 } })
    expect(issue).toMatchObject({
      left: [{ path: '/spending/costs/repairs/net', sign: 1, value: 0.1 }],
      right: [
        { path: '/spending/costs/repairs/paid', sign: 1, value: 0.3 },
        { path: '/spending/costs/repairs/granted', sign: -1, value: 0.1 },
      ],
      actual: 0.1,
      expected: 0.2,
      difference: -0.1,
    })
    expect(issue?.message).toContain('填报 0.1，按等式应为 0.2（0.3 − 0.1），少 0.1')
  })

  it('compare decimals with last year’s, and leave out what is no number', () => {
    const previous = readJson(`${CASE}/previous.json`) as AnyReport
    const codes = (balance: unknown) => {
      put(previous, '/spending/fund/reserve/balance', balance)
      return inspection.validate(createInspection(), { previous }).issues.map(({ code }) => code)
    }
    expect(codes(0.1)).toEqual([])
    expect(codes(0.10000001)).toContain('fund-balance')
    for (const value of [Number.NaN, Infinity, '0.1', null, undefined])
      expect(codes(value)).toEqual(['not-comparable'])
  })

  it('warn where the schema says so, and listen to explanations', () => {
    const previous = readJson(`${CASE}/previous.json`) as AnyReport
    put(previous, '/equipment/all/outdoor/old/sound', 15)
    const path = '/equipment/all/outdoor/old/sound'
    const run = (explanations: unknown) =>
      inspection.validate(createInspection({ '/explanations': explanations }), { previous })
    expect(run([])).toMatchObject({
      valid: true,
      issues: [{ code: 'old-stays-old', severity: 'warning', path }],
    })
    expect(run([{ rule: 'old-stays-old', path, text: '拆一台。' }])).toMatchObject({
      valid: true,
      issues: [{ code: 'old-stays-old', severity: 'info', params: { explanation: '拆一台。' } }],
    })
  })

  it('locate a wrong cell by its row and its column', () => {
    const path = '/equipment/climbing/towers/wood/outdoor/old/unsafe'
    const report = createInspection()
    put(report, path, get(report, path) * 10)
    const [first] = inspection.validate(report).issues
    expect(first).toMatchObject({ code: 'wrong-cell', path, params: { proposed: 3, certainty: 'certain' } })
    expect(first?.place).toEqual({
      table: '乙、器材检查情况',
      row: ['攀爬类器材', '攀登塔架', '木制塔架'],
      column: ['室外器材', '旧有器材', '停用台数'],
    })
  })
})

describe('the types of an invented schema', () => {
  it('accept what is right and refuse what is wrong', () => {
    const consumer = join(inspection.folder, 'consumer.ts')
    writeFileSync(consumer, readFileSync('test/fixtures/schemas/inspection/consumer.ts.txt', 'utf8'))
    expect(compile([consumer])).toEqual([])
  })

  it('have no name that a compiler numbered', () => {
    const names = [
      ...(inspection.files.get('types.d.ts') ?? '').matchAll(/^export (?:type|interface) (\w+)/gm),
    ]
    expect(names.length).toBeGreaterThan(30)
    expect(names.filter(([, name]) => /\d$/.test(name ?? ''))).toEqual([])
  })

  it('keep words that look like code in their comments', () => {
    const types = inspection.files.get('types.d.ts') ?? ''
    expect(types).toContain('}` \\u0041 is text here, not code.')
    expect(types).not.toContain('*/ `$')
  })
})

/** Messages of the compiler for files, under the strictest settings. */
function compile(files: readonly string[]): string[] {
  const program = ts.createProgram(files, {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
    // Types of the package itself, as an installed copy would give them.
    paths: { 'ogi-report/model': [join(process.cwd(), 'src/model/types.ts')] },
    baseUrl: process.cwd(),
  })
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
    return `${file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
}
