// What holds of every report that is brought over: nothing is lost, nothing is made up.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findModel } from '../../src/edition/models.js'
import { hasField } from '../../src/model/lookup.js'
import { readNumber, readPointer } from '../../src/model/pointer.js'
import { type Upgraded, upgradeReport } from '../../src/upgrade/index.js'
import { damage, damages } from '../fixtures/mutations.js'
import { createReport } from '../fixtures/reports.js'
import { reportsOf } from '../import/reports.js'
import { createRandom, makeFigures } from '../validate/locate-cases.js'

type Leaf = readonly [path: string, value: unknown]

const LISTS = ['/notes', '/explanations']
const DIVIDED = '/requests/outcomes/other'
const PARTS = ['notCorrected', 'feeUnpaid', 'other'].map((name) => `${DIVIDED}/${name}`)

/** Every value that is no object, lists whole; notes and explanations one by one. */
function listLeaves(value: unknown, path = ''): Leaf[] {
  if (Array.isArray(value) && LISTS.includes(path))
    return value.map((item, index) => [`${path}/${index}`, item])
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [[path, value]]
  return Object.entries(value).flatMap(([name, item]) =>
    listLeaves(item, `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  )
}

/** Whether an issue keeps a value, itself or as a part of what the issue is about. */
function isTold({ issues }: Upgraded, [path, value]: Leaf): boolean {
  return issues.some(
    ({ path: at, params }) =>
      (path === at || path.startsWith(`${at}/`)) &&
      isSame(readPointer(params.value, path.slice(at.length)), value),
  )
}

const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right)

/** Whether a value has gone over: to its own place, into its list, or as zeros to the rows it was divided into. */
function hasArrived(report: unknown, [path, value]: Leaf): boolean {
  const list = LISTS.find((each) => path.startsWith(`${each}/`))
  const items = list && readPointer(report, list)
  if (Array.isArray(items)) return items.some((item) => isSame(item, value))
  if (isSame(readPointer(report, path), value)) return true
  if (value !== 0 || !path.startsWith(`${DIVIDED}/`)) return false
  return PARTS.every((part) => readPointer(report, part + path.slice(DIVIDED.length)) === 0)
}

/** What of a report is neither in the upgraded one nor in an issue. */
function findLost(report: unknown, upgraded: Upgraded): Leaf[] {
  const edition = readPointer(report, '/edition')
  return listLeaves(report).filter(
    (leaf) =>
      !(leaf[0] === '/edition' && edition === '2019') &&
      !hasArrived(upgraded.report, leaf) &&
      !isTold(upgraded, leaf),
  )
}

/** What of an upgraded report is not of the report it was made from. */
function findInvented(report: unknown, upgraded: unknown): Leaf[] {
  return listLeaves(upgraded).filter((leaf) => {
    const [path, value] = leaf
    if (isSame(leaf, ['/edition', '2021']) || isSame(leaf, ['/upgradedFrom', '2019'])) return false
    const part = PARTS.find((each) => path.startsWith(`${each}/`))
    if (part && value === 0) return readPointer(report, DIVIDED + path.slice(part.length)) !== 0
    return !hasArrived(report, leaf)
  })
}

/** Making a whole report smaller takes minutes and shows no more: the leaves that are lost are named anyway. */
const AS_FOUND = { endOnFailure: true }

function freeze<Value>(value: Value): Value {
  if (value !== null && typeof value === 'object') Object.values(Object.freeze(value)).forEach(freeze)
  return value
}

describe('any report of edition 2019 that is brought to edition 2021', () => {
  const law = (check: (report: object, upgraded: Upgraded) => void, numRuns = 100) =>
    fc.assert(
      fc.property(reportsOf('2019'), (report) => {
        check(report, upgradeReport(report))
      }),
      { seed: 2019, numRuns, ...AS_FOUND },
    )

  it('loses nothing: each value is in its place or in an issue, whole', () => {
    law((report, upgraded) => expect(findLost(report, upgraded)).toEqual([]))
  })

  it('has nothing that was made up', () => {
    law((report, upgraded) => expect(findInvented(report, upgraded.report)).toEqual([]))
  })

  it('is left as it was', () => {
    law((report) => {
      const before = JSON.stringify(report)
      upgradeReport(freeze(report))
      expect(JSON.stringify(report)).toBe(before)
    })
  })

  it('stays the same when it is brought over again', () => {
    law((_report, { report }) => {
      const again = upgradeReport(report)
      expect(again).toEqual({ edition: '2021', report, issues: [] })
    })
  })

  it('has its fields in the order of the schema, and says what is open of each cell it lacks', () => {
    const model = findModel('2021')
    const cells = model.tables.flatMap((table) => table.cells)
    const order = (model.parts[model.name]?.fields ?? []).map(({ name }) => name)
    law((_report, { report, issues }) => {
      const names = Object.keys(report)
      expect(names).toEqual(order.filter((name) => names.includes(name)))
      const open = issues.flatMap(({ code, path, params }) =>
        code === 'upgrade-not-filled' ? [path] : code === 'upgrade-divided' ? (params.to as string[]) : [],
      )
      const empty = cells.map(({ path }) => path).filter((path) => readNumber(report, path) === undefined)
      expect([...open].sort()).toEqual(empty.sort())
    })
  })

  it('takes its notes and explanations along with their figures', () => {
    const after = findModel('2021')
    law((report, { report: upgraded }) => {
      for (const { path, rule } of (readPointer(report, '/notes') ?? []) as Note[]) {
        expect(rule).toBeUndefined()
        const isKept = ((upgraded.notes ?? []) as readonly Note[]).some((note) => note.path === path)
        expect(isKept, path).toBe(hasField(after, path) && !path.startsWith(DIVIDED))
      }
      for (const { rule = '' } of (upgraded.explanations ?? []) as readonly Note[])
        expect(after.rules.find(({ id }) => id === rule)?.explainable).toBe(true)
    })
  })
})

interface Note {
  readonly path: string
  readonly rule?: string
}

describe('a sound report of edition 2019', () => {
  it('keeps every equation of edition 2021 of which all numbers went over', () => {
    const { equations } = findModel('2021')
    let checked = 0
    for (let seed = 1; seed <= 100; seed++) {
      const random = createRandom(seed)
      const figures = makeFigures(
        random,
        (['street', 'department', 'city'] as const)[seed % 3] ?? 'city',
        '2019',
      )
      const { report } = upgradeReport(createReport(Object.fromEntries(figures), '2019'))
      for (const { rule, left, right } of equations) {
        const terms = [...left, ...right.map((term) => ({ ...term, sign: -term.sign }))]
        const values = terms.map(({ path, sign, of }) =>
          of ? undefined : sign * (readNumber(report, path) ?? Number.NaN),
        )
        if (values.some((value) => value === undefined || Number.isNaN(value))) continue
        checked += 1
        expect(
          values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
          `${rule} ${left[0]?.path}, seed ${seed}`,
        ).toBe(0)
      }
    }
    // At least all but those with a new row in them.
    expect(checked).toBeGreaterThan(100 * (23 + 7 + 3))
  })
})

describe('a damaged report of edition 2019', () => {
  it('loses nothing either', () => {
    const law = fc.property(reportsOf('2019'), damages(), (report, list) => {
      const damaged = damage(report, list)
      if (damaged === null || typeof damaged !== 'object' || Array.isArray(damaged)) return
      if (readPointer(damaged, '/edition') === '2021') return
      const upgraded = upgradeReport(damaged)
      expect(findLost(damaged, upgraded)).toEqual([])
      expect(findInvented(damaged, upgraded.report)).toEqual([])
    })
    fc.assert(law, { seed: 7, numRuns: 300, ...AS_FOUND })
  })
})
