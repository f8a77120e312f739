import { describe, expect, it } from 'vitest'
import type { EditionName } from '../../generated/index.js'
import { EDITION_NAMES } from '../../src/edition/name.js'
import type { Equation } from '../../src/model/types.js'
import { locateErrors, type Mend } from '../../src/validate/locate.js'
import {
  countRange,
  createRandom,
  disputeCells,
  type Figures,
  listEquations,
  listRequestCells,
  makeFigures,
  pick,
  type Random,
  type Size,
  slips,
} from './locate-cases.js'

const SIZES: readonly Size[] = ['street', 'department', 'city']
const requestCells = listRequestCells('2021')
const equations = listEquations()
const withPrevious = listEquations(true)

/** Wrong numbers by path. */
type Wrong = Readonly<Record<string, number>>

function locate(figures: Figures, wrong: Wrong, list = equations, previous: Figures = new Map()): Mend[] {
  const found = new Map([...figures, ...Object.entries(wrong)])
  return locateErrors(list, (path, of) => (of === 'previous' ? previous : found).get(path), countRange)
}

/** What the mends would put right, and what would put it right. */
function changesOf(mends: readonly Mend[]): Record<string, number> {
  return Object.fromEntries(mends.flatMap(({ changes }) => changes.map((each) => [each.path, each.proposed])))
}

function truthOf(figures: Figures, wrong: Wrong): Record<string, number | undefined> {
  return Object.fromEntries(Object.keys(wrong).map((path) => [path, figures.get(path)]))
}

function figuresOf(size: Size, seed = 1): Map<string, number> {
  return makeFigures(createRandom(seed), size)
}

/** All single slips in some cells of some reports. */
function listSlips(
  cells: readonly string[],
  reports: number,
  edition?: EditionName,
): { figures: Figures; wrong: Wrong }[] {
  return Array.from({ length: reports }, (_, seed) => seed).flatMap((seed) => {
    const random = createRandom(seed)
    const figures = makeFigures(random, SIZES[seed % 3] ?? 'city', edition)
    return cells.flatMap((path) => listWrong(figures, path, random).map((wrong) => ({ figures, wrong })))
  })
}

function listWrong(figures: Figures, path: string, random: Random): Wrong[] {
  const value = figures.get(path) ?? 0
  return Object.values(slips).flatMap((slip) => {
    const found = slip(value, random)
    return found === undefined || found === value ? [] : [{ [path]: found }]
  })
}

describe('locateErrors on table 3', () => {
  it('finds nothing where all equations hold', () => {
    for (const size of SIZES) expect(locate(figuresOf(size), {})).toEqual([])
  })

  it.each(EDITION_NAMES)(
    'of edition %s finds every wrong cell for certain, with the right number',
    (edition) => {
      const own = listEquations(false, edition)
      for (const { figures, wrong } of listSlips(listRequestCells(edition), 6, edition)) {
        const mends = locate(figures, wrong, own)
        expect(changesOf(mends)).toEqual(truthOf(figures, wrong))
        expect(mends.map(({ certainty }) => certainty)).toEqual(['certain'])
      }
    },
  )

  it('tells what it found', () => {
    const figures = figuresOf('city')
    const path = '/requests/outcomes/granted/naturalPerson'
    const meant = figures.get(path) ?? 0
    const change = { path, found: meant + 7, proposed: meant }
    expect(locate(figures, { [path]: meant + 7 })).toEqual([
      { certainty: 'certain', changes: [change], alternatives: [] },
    ])
  })

  it('finds at least 98 of 100 pairs of wrong cells', () => {
    let right = 0
    for (let seed = 0; seed < 300; seed++) {
      const random = createRandom(seed)
      const figures = makeFigures(random, SIZES[seed % 3] ?? 'city')
      const wrong = Object.assign(
        {},
        ...chooseCells(random, 2).map((path) => pickWrong(figures, path, random)),
      )
      right += Number(
        JSON.stringify(sorted(changesOf(locate(figures, wrong)))) ===
          JSON.stringify(sorted(truthOf(figures, wrong))),
      )
    }
    expect(right).toBeGreaterThanOrEqual(294)
  })

  it('gives independent parts a mend each, in the order of the equations', () => {
    const figures = figuresOf('city')
    const first = '/requests/newlyReceived/naturalPerson'
    const second = '/requests/outcomes/partial/legalPerson/business'
    const third = '/disputes/review/total'
    const wrong = { [third]: 987_654, [second]: 4321, [first]: 1 }
    const mends = locate(figures, wrong)
    expect(mends.map(({ changes }) => changes.map(({ path }) => path))).toEqual([[first], [second], [third]])
    expect(mends.slice(0, 2).map(({ certainty }) => certainty)).toEqual(['certain', 'certain'])
  })

  it("sees two numbers in each other's place", () => {
    const figures = new Map(requestCells.map((path) => [path, 0]))
    const columns = ['naturalPerson', 'legalPerson/business', 'total']
    const rows = ['newlyReceived', 'outcomes/granted', 'outcomes/partial', 'outcomes/total']
    for (const [row, values] of [
      [50, 20, 70],
      [30, 8, 38],
      [20, 12, 32],
      [50, 20, 70],
    ].entries()) {
      for (const [column, value] of values.entries())
        figures.set(`/requests/${rows[row]}/${columns[column]}`, value)
    }
    const wrong = {
      '/requests/outcomes/granted/naturalPerson': 8,
      '/requests/outcomes/granted/legalPerson/business': 30,
    }
    const mends = locate(figures, wrong)
    expect(changesOf(mends)).toEqual(truthOf(figures, wrong))
    expect(mends.map(({ certainty }) => certainty)).not.toContain('guess')
  })

  it('offers every row where the row total follows the wrong number', () => {
    const figures = figuresOf('city')
    const row = '/requests/outcomes/granted'
    const wrong = {
      [`${row}/naturalPerson`]: (figures.get(`${row}/naturalPerson`) ?? 0) + 1,
      [`${row}/total`]: (figures.get(`${row}/total`) ?? 0) + 1,
    }
    const [mend] = locate(figures, wrong)
    expect(mend?.certainty).toBe('guess')
    expect(mend?.alternatives).toHaveLength(5)
    for (const changes of [mend?.changes, ...(mend?.alternatives ?? [])]) {
      expect(changes?.map(({ path }) => path.split('/').at(-1))).toEqual(['total', 'naturalPerson'])
    }
  })

  it('mends a forgotten column of totals, but not for certain', () => {
    const figures = figuresOf('street')
    const totals = requestCells.filter((path) => path.endsWith('/total'))
    const wrong = Object.fromEntries(
      totals.filter((path) => figures.get(path) !== 0).map((path) => [path, 0]),
    )
    const mends = locate(figures, wrong)
    expect(changesOf(mends)).toEqual(truthOf(figures, wrong))
    expect(mends.map(({ certainty }) => certainty)).not.toContain('certain')
  })
})

describe('locateErrors on table 4', () => {
  const cases = listSlips(disputeCells, 30).map(({ figures, wrong }) => ({
    path: Object.keys(wrong)[0],
    truth: truthOf(figures, wrong),
    mend: locate(figures, wrong)[0],
  }))

  it('always has the wrong cell among its candidates', () => {
    for (const { truth, mend } of cases) {
      const ways = [mend?.changes ?? [], ...(mend?.alternatives ?? [])]
      expect(
        ways.map((way) => Object.fromEntries(way.map((each) => [each.path, each.proposed]))),
      ).toContainEqual(truth)
    }
  })

  it('is right in nine of ten cases it calls likely, and ranks more than half of all first', () => {
    const isFirst = (each: (typeof cases)[number]): boolean => each.mend?.changes[0]?.path === each.path
    const likely = cases.filter(({ mend }) => mend?.certainty === 'likely')
    expect(likely.length).toBeGreaterThan(cases.length / 4)
    expect(likely.filter(isFirst).length).toBeGreaterThan(likely.length * 0.9)
    expect(cases.filter(isFirst).length).toBeGreaterThan(cases.length / 2)
  })

  it('knows the slip: a total with a digit dropped', () => {
    const figures = { upheld: 120, corrected: 3, other: 0, pending: 4, total: 17 }
    const wrong = Object.entries(figures).map(([name, value]) => [`/disputes/review/${name}`, value] as const)
    const [mend] = locate(new Map(wrong), {})
    expect(mend?.certainty).toBe('likely')
    expect(mend?.changes).toEqual([{ path: '/disputes/review/total', found: 17, proposed: 127 }])
  })

  it('says that it guesses where no slip stands out', () => {
    const figures = { upheld: 3, corrected: 4, other: 0, pending: 0, total: 9 }
    const wrong = Object.entries(figures).map(([name, value]) => [`/disputes/review/${name}`, value] as const)
    const [mend] = locate(new Map(wrong), {})
    expect(mend?.certainty).toBe('guess')
    expect(mend?.alternatives).toHaveLength(4)
  })
})

describe("locateErrors with last year's report", () => {
  const figures = figuresOf('city')
  const previous = new Map(
    [...figures].map(([path]) => [path, figures.get(path.replace('carriedForward', 'carriedIn')) ?? 0]),
  )

  it("asks for no change where only last year's report differs", () => {
    const other = new Map([...previous].map(([path, value]) => [path, value + 5]))
    expect(locate(figures, {}, withPrevious, other)).toEqual([])
  })

  it("finds a wrong cell for certain although last year's report differs", () => {
    const other = new Map([...previous].map(([path, value]) => [path, value + 5]))
    const wrong = { '/requests/outcomes/granted/total': 1 }
    const mends = locate(figures, wrong, withPrevious, other)
    expect(changesOf(mends)).toEqual(truthOf(figures, wrong))
    expect(mends[0]?.certainty).toBe('certain')
  })

  it("lets it choose where this year's equations leave the choice", () => {
    const shift = (path: string): [string, number] => [path, (figures.get(path) ?? 0) + 3]
    const wrong = Object.fromEntries(
      ['/requests/carriedIn/naturalPerson', '/requests/carriedIn/total'].map(shift),
    )
    expect(locate(figures, wrong)[0]?.certainty).not.toBe('certain')
    const mends = locate(figures, wrong, withPrevious, previous)
    expect(changesOf(mends)).toEqual(truthOf(figures, wrong))
    expect(mends[0]?.certainty).toBe('certain')
  })

  it('is less than certain of a change that contradicts it', () => {
    const path = '/requests/carriedIn/naturalPerson'
    const wrong = { [path]: (figures.get(path) ?? 0) + 3 }
    const other = new Map(previous).set('/requests/carriedForward/naturalPerson', wrong[path] ?? 0)
    const mends = locate(figures, wrong, withPrevious, other)
    expect(changesOf(mends)).toEqual(truthOf(figures, wrong))
    expect(mends[0]?.certainty).toBe('likely')
  })

  it('only guesses at a stock that nothing else confirms', () => {
    const stock: Equation = {
      rule: 'stock',
      left: [{ path: '/valid', sign: 1 }],
      right: [
        { path: '/valid', sign: 1, of: 'previous' },
        { path: '/made', sign: 1 },
        { path: '/repealed', sign: -1 },
      ],
    }
    const found = new Map([
      ['/valid', 597],
      ['/made', 109],
      ['/repealed', 48],
    ])
    const mends = locate(found, {}, [stock], new Map([['/valid', 977]]))
    expect(mends).toEqual([
      {
        certainty: 'guess',
        changes: [{ path: '/repealed', found: 48, proposed: 489 }],
        alternatives: [[{ path: '/valid', found: 597, proposed: 1038 }]],
      },
    ])
  })
})

describe('locateErrors on any equations', () => {
  const sum: Equation = {
    rule: 'sum',
    left: [{ path: '/total', sign: 1 }],
    right: ['/a', '/b'].map((path) => ({ path, sign: 1 })),
  }
  const amount = () => ({ integer: false, minimum: 0, maximum: 999_999_999_999 })

  it('is exact with decimals', () => {
    const figures = new Map([
      ['/a', 0.1],
      ['/b', 0.2],
      ['/total', 0.3],
    ])
    expect(locateErrors([sum], (path) => figures.get(path), amount)).toEqual([])
    figures.set('/total', 0.03)
    const [mend] = locateErrors([sum], (path) => figures.get(path), amount)
    expect(mend?.changes).toEqual([{ path: '/total', found: 0.03, proposed: 0.3 }])
  })

  it('proposes no fraction where whole numbers belong and nothing out of range', () => {
    const figures = new Map([
      ['/a', 2],
      ['/b', 3],
      ['/total', 1.5],
    ])
    const mends = locateErrors([sum], (path) => figures.get(path), countRange)
    expect(mends[0]).toMatchObject({ changes: [{ path: '/total', proposed: 5 }], alternatives: [] })
  })

  it("leaves alone what can't be changed and passes over what is not there", () => {
    const figures = new Map([
      ['/a', 2],
      ['/b', 3],
      ['/total', 6],
    ])
    const isFixed = (path: string) => (path === '/b' ? amount() : undefined)
    expect(locateErrors([sum], (path) => figures.get(path), isFixed)[0]?.changes).toEqual([
      { path: '/b', found: 3, proposed: 4 },
    ])
    expect(
      locateErrors(
        [sum],
        (path) => figures.get(path),
        () => undefined,
      ),
    ).toEqual([])
    figures.set('/a', Number.NaN)
    expect(locateErrors([sum], (path) => figures.get(path), amount)).toEqual([])
    figures.delete('/a')
    expect(locateErrors([sum], (path) => figures.get(path), amount)).toEqual([])
  })

  it('gives up soon on a report in which nothing fits', () => {
    const shapes: ((random: Random, value: number) => number)[] = [
      (random) => pick(random, 1_000_000),
      (random) => pick(random, 3),
      (random, value) => value + Number(random() < 0.1),
      () => 5,
      (random) => random() * 1e300,
      (random) => -(10 ** (pick(random, 600) - 300)),
    ]
    const figures = figuresOf('city')
    for (const shape of shapes) {
      const random = createRandom(3)
      const wrong = Object.fromEntries([...figures].map(([path, value]) => [path, shape(random, value)]))
      const start = performance.now()
      const mends = locate(figures, wrong)
      expect(performance.now() - start).toBeLessThan(500)
      expect(
        mends.filter(({ changes }) => changes.some(({ path }) => path.startsWith('/requests/'))),
      ).toEqual([])
    }
  })

  it('gives the same answer every time', () => {
    for (const { figures, wrong } of listSlips(disputeCells, 2)) {
      expect(locate(figures, wrong)).toEqual(locate(figures, wrong))
    }
  })
})

function chooseCells(random: Random, count: number): string[] {
  const chosen = new Set<string>()
  while (chosen.size < count) chosen.add(requestCells[pick(random, requestCells.length)] ?? '')
  return [...chosen]
}

function pickWrong(figures: Figures, path: string, random: Random): Wrong {
  const wrong = listWrong(figures, path, random)
  return wrong[pick(random, wrong.length)] ?? {}
}

function sorted(record: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1))
}
