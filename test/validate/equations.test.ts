import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as code2019 from '../../generated/2019/equations.js'
import { model as model2019 } from '../../generated/2019/model.js'
import * as code2021 from '../../generated/2021/equations.js'
import { model as model2021 } from '../../generated/2021/model.js'
import type { EditionName } from '../../generated/index.js'
import type { ArithmeticIssue } from '../../src/issue/issue.js'
import type { Equation, Model } from '../../src/model/types.js'
import { findBrokenEquations } from '../../src/validate/equations.js'
import { isArithmetic, validateReport } from '../../src/validate/index.js'
import { damage, damages } from '../fixtures/mutations.js'
import { type AnyReport, createPrevious, createReport, get, put } from '../fixtures/reports.js'
import { createRandom, listEquations, makeFigures, type Random } from './locate-cases.js'

const DOCUMENTS = ['rules', 'normativeDocuments'].map((kind) => `/disclosure/documents/${kind}`)

/** What only edition 2021 has. */
const STOCKS = DOCUMENTS.map(
  (path): Equation => ({
    rule: 'stock',
    left: [{ path: `${path}/valid`, sign: 1 }],
    right: [
      { path: `${path}/valid`, sign: 1, of: 'previous' },
      { path: `${path}/made`, sign: 1 },
      { path: `${path}/repealed`, sign: -1 },
    ],
  }),
)
const isOverYears = ({ left, right }: Equation) => [...left, ...right].some(({ of }) => of)

interface Broken {
  readonly rule: string
  readonly path: string
}

/** An edition with all its equations, written down a second time. */
interface Form {
  readonly edition: EditionName
  readonly model: Model
  readonly code: {
    readonly listBroken: (report: never) => Broken[]
    readonly listBrokenOverYears: (report: never, previous: unknown) => Broken[]
  }
  readonly equations: readonly Equation[]
  /** How many equations each rule has. */
  readonly counts: Readonly<Record<string, number>>
}

const SHARED = { 'outcomes-total': 7, balance: 7, 'carry-over': 7, 'results-total': 3 }
const FORMS: readonly Form[] = [
  {
    edition: '2021',
    model: model2021,
    code: code2021,
    equations: [...listEquations(true), ...STOCKS],
    counts: { ...SHARED, 'row-total': 25, stock: 2 },
  },
  {
    edition: '2019',
    model: model2019,
    code: code2019,
    equations: listEquations(true, '2019'),
    counts: { ...SHARED, 'row-total': 23 },
  },
]

const listWithin = ({ equations }: Form) => equations.filter((equation) => !isOverYears(equation))
const listOver = ({ equations }: Form) => equations.filter(isOverYears)

/** The plainest reading of an equation. */
function holds({ left, right }: Equation, report: unknown, previous?: unknown): boolean {
  const sum = (side: Equation['left']) =>
    side.reduce((total, { path, sign, of }) => total + sign * get(of ? previous : report, path), 0)
  return sum(left) === sum(right)
}

/** Names of broken equations, in order. */
function nameOf({ rule, path }: Broken): string {
  return `${rule} ${path}`
}

function naivelyBroken(equations: readonly Equation[], report: unknown, previous?: unknown): string[] {
  const broken = equations.filter((equation) => !holds(equation, report, previous))
  return broken.map(({ rule, left }) => nameOf({ rule, path: left[0]?.path ?? '' })).sort()
}

/** What the slow, generic half finds, without its proposals. */
function genericallyBroken({ model }: Form, report: unknown, previous?: unknown): string[] {
  const ruleOf = (id: string) => model.rules.find((rule) => rule.id === id)
  const years = previous === undefined ? { report } : { report, previous }
  const findings = findBrokenEquations(model, years, ruleOf).filter(({ code }) => code !== 'wrong-cell')
  return findings.map(({ code, path }) => nameOf({ rule: code, path })).sort()
}

/** A report that adds up, and one of the year before that fits it. */
function makeYears(form: Form, random: Random): { report: AnyReport; previous: AnyReport } {
  const { edition } = form
  const report = createReport(Object.fromEntries(makeFigures(random, 'department', edition)), edition)
  const previous = createPrevious({}, edition)
  for (const { left, right } of listOver(form)) {
    const target = right.find(({ of }) => of)?.path ?? ''
    const rest = right
      .filter(({ of }) => !of)
      .reduce((sum, { path, sign }) => sum + sign * get(report, path), 0)
    put(report, left[0]?.path ?? '', get(report, left[0]?.path ?? '') + Math.max(0, rest))
    put(previous, target, get(report, left[0]?.path ?? '') - rest)
  }
  return { report, previous }
}

describe.each(FORMS)('the equations of edition $edition', (form) => {
  const { model, equations, counts } = form

  it('are those of the form and no others', () => {
    const write = (equation: Equation) => JSON.stringify(equation)
    expect(model.equations.map(write).sort()).toEqual(equations.map(write).sort())
  })

  it('are so many sums of rows, outcomes, columns and results, carry-overs and stocks', () => {
    const found = model.rules
      .filter(({ kind }) => kind === 'equation')
      .map(({ id }) => [id, model.equations.filter(({ rule }) => rule === id).length])
    expect(Object.fromEntries(found)).toEqual(counts)
  })

  it('hold in a report made so that they hold', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const { report, previous } = makeYears(form, createRandom(seed))
      expect(validateReport(report, { previous }), `seed ${seed}`).toMatchObject({ valid: true, issues: [] })
    }
  })
})

describe.each(FORMS)(
  'of edition $edition the generated code, the generic evaluation and the plainest one',
  (form) => {
    const { model, code } = form
    const [within, over] = [listWithin(form), listOver(form)]
    const cells = model.tables.flatMap((table) =>
      table.cells.filter(({ integer }) => integer).map(({ path }) => path),
    )
    const change = fc.tuple(
      fc.constantFrom(...cells),
      fc.oneof(fc.nat({ max: 99 }), fc.nat({ max: 999_999_999_999 })),
    )

    it('find the same sums broken in random reports', () => {
      const law = fc.property(fc.nat(), fc.array(change, { maxLength: 5 }), (seed, changes) => {
        const { report } = makeYears(form, createRandom(seed))
        for (const [path, value] of changes) put(report, path, value)
        const expected = naivelyBroken(within, report)
        expect(
          code
            .listBroken(report as never)
            .map(nameOf)
            .sort(),
        ).toEqual(expected)
        expect(genericallyBroken(form, report)).toEqual(expected)
      })
      fc.assert(law, { seed: 1, numRuns: 300 })
    })

    it('find the same sums broken over the years', () => {
      const law = fc.property(
        fc.nat(),
        fc.array(change, { maxLength: 3 }),
        fc.array(change, { maxLength: 3 }),
        (seed, ...lists) => {
          const { report, previous } = makeYears(form, createRandom(seed))
          for (const [path, value] of lists[0]) put(report, path, value)
          for (const [path, value] of lists[1]) put(previous, path, value)
          const brokenWithin = naivelyBroken(within, report)
          const brokenOver = naivelyBroken(over, report, previous)
          expect(
            code
              .listBrokenOverYears(report as never, previous)
              .map(nameOf)
              .sort(),
          ).toEqual(brokenOver)
          expect(genericallyBroken(form, report, previous)).toEqual([...brokenWithin, ...brokenOver].sort())
        },
      )
      fc.assert(law, { seed: 2, numRuns: 200 })
    })

    it('find the same where last year’s report is damaged', () => {
      const { report, previous } = makeYears(form, createRandom(3))
      const law = fc.property(damages({ foreign: true }), (list) => {
        const damaged = damage(previous, list)
        const fast = code
          .listBrokenOverYears(report as never, damaged)
          .map(nameOf)
          .sort()
        expect(fast).toEqual(genericallyBroken(form, report, damaged))
      })
      fc.assert(law, { seed: 3, numRuns: 1000 })
    })
  },
)

describe.each(FORMS)('a broken equation of edition $edition', (form) => {
  /** Each equation broken by adding 1000 to its first number, the one of this year. */
  const breakOne = (
    equation: Equation,
  ): { issue: ArithmeticIssue; report: AnyReport; previous: AnyReport } => {
    const { report, previous } = makeYears(form, createRandom(5))
    const path = equation.left[0]?.path ?? ''
    put(report, path, get(report, path) + 1000)
    const { issues } = validateReport(report, { previous })
    const found = issues.find((issue) => issue.code === equation.rule && issue.path === path)
    return {
      issue: found && isArithmetic(found) ? found : expect.fail(`${equation.rule} ${path} is not listed`),
      report,
      previous,
    }
  }

  it.each(form.equations.map((equation) => ({ ...equation, at: equation.left[0]?.path })))(
    'is reported with its cells and figures: $rule $at',
    (equation) => {
      const { issue, report, previous } = breakOne(equation)
      const read = (side: Equation['left']) =>
        side.map((term) => ({ ...term, value: get(term.of ? previous : report, term.path) }))
      const total = (side: Equation['left']) =>
        read(side).reduce((sum, { sign, value }) => sum + sign * value, 0)
      expect(issue.left).toEqual(read(equation.left))
      expect(issue.right).toEqual(read(equation.right))
      expect(issue).toMatchObject({
        actual: total(equation.left),
        expected: total(equation.right),
        difference: 1000,
      })
      expect(issue.severity).toBe('error')
      expect(issue.place.table).toMatch(/^[二三四]、/)
      expect(issue.message).toContain('多 1000')
    },
  )
})

describe('an explanation', () => {
  const path = '/disclosure/documents/normativeDocuments/valid'
  const wrong = createPrevious({
    [path]: 2,
    '/requests/carriedForward/naturalPerson': 7,
    '/requests/carriedForward/total': 7,
    '/requests/newlyReceived/naturalPerson': 10,
    '/requests/newlyReceived/total': 10,
  })
  const explain = (...explanations: { rule: string; path: string }[]) => {
    const report = createReport({
      '/explanations': explanations.map((each) => ({ ...each, text: '另有原因。' })),
    })
    return validateReport(report, { previous: wrong })
  }
  const severities = (result: ReturnType<typeof explain>) =>
    Object.fromEntries(
      result.issues
        .filter(isArithmetic)
        .map((issue) => [nameOf({ ...issue, rule: issue.code }), issue.severity]),
    )

  it('is needed: without one the sum is an error', () => {
    expect(severities(explain())).toEqual({
      'carry-over /requests/carriedIn/naturalPerson': 'error',
      'carry-over /requests/carriedIn/total': 'error',
      [`stock ${path}`]: 'error',
    })
  })

  it('turns the rule it names into information at the cell it names', () => {
    const result = explain({ rule: 'stock', path })
    expect(severities(result)).toMatchObject({
      [`stock ${path}`]: 'info',
      'carry-over /requests/carriedIn/total': 'error',
    })
    expect(result.issues.find(({ code }) => code === 'stock')?.params.explanation).toBe('另有原因。')
  })

  it('covers all cells of the object it names', () => {
    const result = explain(
      { rule: 'stock', path: '/disclosure' },
      { rule: 'carry-over', path: '/requests/carriedIn' },
    )
    expect(new Set(Object.values(severities(result)))).toEqual(new Set(['info']))
    expect(result.valid).toBe(true)
    expect(result.issues.map(({ code }) => code)).not.toContain('wrong-cell')
  })

  it('does not cover a cell whose name only begins alike', () => {
    const result = explain({ rule: 'carry-over', path: '/requests/carried' })
    expect(severities(result)['carry-over /requests/carriedIn/total']).toBe('error')
  })

  it('does not excuse a sum that has no lawful exception', () => {
    for (const rule of ['row-total', 'outcomes-total', 'balance']) {
      const report = createReport({
        '/requests/outcomes/granted/naturalPerson': 20,
        '/requests/newlyReceived/total': 4,
        '/explanations': [{ rule, path: '/requests', text: '有原因。' }],
      })
      const { valid, issues } = validateReport(report)
      expect(valid).toBe(false)
      expect(issues.filter(({ code }) => code === rule).map(({ severity }) => severity)).toContain('error')
      expect(issues.map(({ code }) => code)).toContain('explanation-without-rule')
    }
  })
})
