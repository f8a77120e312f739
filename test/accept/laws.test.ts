// Laws of identities: they stay when other things change, and no two issues share one.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameItems } from '../../src/accept/anchors.js'
import { identifyIssues, validateReport } from '../../src/index.js'
import { readPointer } from '../../src/model/pointer.js'
import { readJson } from '../fixtures/cases.js'
import { damage, damages } from '../fixtures/mutations.js'
import { anyReport } from '../import/reports.js'
import { arrange, keepEqualsInOrder, listLists, listPointers } from './reports.js'

const CITY = readJson('examples/city.json')

/** A report and one of its lists that has items. */
const withList = anyReport
  .map((report) => ({
    report,
    lists: listLists(report).filter((path) => (readPointer(report, path) as unknown[]).length > 0),
  }))
  .filter(({ lists }) => lists.length > 0)
  .chain(({ report, lists }) => fc.record({ report: fc.constant(report), list: fc.constantFrom(...lists) }))

const itemsOf = (report: unknown, list: string) => readPointer(report, list) as unknown[]

/** Identities of an issue at every place of the old report, and of the same issues in the new one. */
function expectSame(report: unknown, list: string, order: readonly (number | undefined)[]): void {
  const { changed, move } = arrange(report, list, order)
  const pairs = listPointers(report).flatMap((path) => {
    const moved = move(path)
    return moved === undefined ? [] : [{ path, moved }]
  })
  const issues = (paths: readonly string[]) => paths.map((path) => ({ code: 'x', path }))
  const before = identifyIssues(issues(pairs.map(({ path }) => path)), report)
  const after = identifyIssues(issues(pairs.map(({ moved }) => moved)), changed)
  expect(after).toEqual(before)
}

describe('the identities of all other issues stay', () => {
  it('when an item is inserted', () => {
    const law = fc.property(withList, fc.nat(), ({ report, list }, at) => {
      const order: (number | undefined)[] = itemsOf(report, list).map((_, index) => index)
      order.splice(at % (order.length + 1), 0, undefined)
      expectSame(report, list, order)
    })
    fc.assert(law, { seed: 1, numRuns: 150 })
  })

  it('when an item is removed, unless a later one is called the same', () => {
    const law = fc.property(withList, fc.nat(), ({ report, list }, at) => {
      const names = nameItems(itemsOf(report, list))
      const gone = at % names.length
      fc.pre(!names.includes(`${names[gone]?.replace(/#\d+$/, '')}#2`))
      expectSame(
        report,
        list,
        names.flatMap((_, index) => (index === gone ? [] : [index])),
      )
    })
    fc.assert(law, { seed: 2, numRuns: 150 })
  })

  it('when items change places, those that are called the same excepted', () => {
    const shuffled = withList.chain(({ report, list }) => {
      const items = itemsOf(report, list)
      const indexes = items.map((_, index) => index)
      return fc
        .shuffledSubarray(indexes, { minLength: items.length })
        .map((order) => ({ report, list, order: keepEqualsInOrder(items, order) }))
    })
    const law = fc.property(shuffled, ({ report, list, order }) => expectSame(report, list, order))
    fc.assert(law, { seed: 3, numRuns: 150 })
  })
})

describe('identities are unique within a report', () => {
  it('at every place at once, twice', () => {
    const law = fc.property(anyReport, (report) => {
      const issues = listPointers(report).map((path) => ({ code: 'x', path }))
      const ids = identifyIssues([...issues, ...issues], report).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    })
    fc.assert(law, { seed: 4, numRuns: 50 })
  })

  it('for what the validator finds in damaged reports, and they are one clean line', () => {
    const law = fc.property(damages({ foreign: true }), (list) => {
      const report = damage(CITY, list)
      const { issues } = validateReport(report)
      const identities = identifyIssues(issues, report)
      expect(identities).toHaveLength(issues.length)
      expect(new Set(identities.map(({ id }) => id)).size).toBe(issues.length)
      for (const { id } of identities) {
        expect(id).not.toMatch(/[\p{Cc}\p{Cs}]/u)
        expect(id.length).toBeLessThan(1000)
      }
      expect(identifyIssues(issues, report)).toEqual(identities)
    })
    fc.assert(law, { seed: 5, numRuns: 200 })
  })

  it('whatever the report is', () => {
    const strange = { withBigInt: true, withDate: true, withMap: true, withSparseArray: true, maxDepth: 4 }
    const key = fc.oneof(fc.constantFrom('0', '1', '“x”', '*', '__proto__', '#2', 'a/b'), fc.string())
    const path = fc.array(key, { maxLength: 4 }).map((keys) => keys.map((each) => `/${each}`).join(''))
    const issue = fc.record({
      code: fc.constantFrom('x', 'y'),
      path,
      text: fc.option(fc.string(), { nil: undefined }),
    })
    const law = fc.property(fc.anything(strange), fc.array(issue, { maxLength: 20 }), (report, issues) => {
      const ids = identifyIssues(issues, report).map(({ id }) => id)
      expect(new Set(ids).size).toBe(issues.length)
    })
    fc.assert(law, { seed: 6, numRuns: 500 })
  })
})
