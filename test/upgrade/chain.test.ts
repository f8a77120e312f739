// A report through three editions of an invented form: what was added up, divided, moved, renamed and dropped.

import { describe, expect, it } from 'vitest'
import type { Model } from '../../src/model/types.js'
import { upgradeAlong } from '../../src/upgrade/chain.js'
import { checkUpgrades } from '../../src/upgrade/coverage.js'
import { listSteps } from '../../src/upgrade/path.js'
import { createSmallEdition, FIRST, SECOND, THIRD } from './small-editions.js'

const [first, second, third] = [FIRST, SECOND, THIRD].map(createSmallEdition) as [Model, Model, Model]
const ALL = [third, first, second]

const count = (adults: number, children: number) => ({ adults, children })
const REPORT = {
  edition: '1',
  year: 2004,
  loans: { books: count(40, 9), journals: count(7, 1), videos: count(6, 0) },
  notes: [
    { path: '/loans/books/adults', text: 'One lost.' },
    { path: '/director', text: 'New.' },
    { path: '/loans', text: 'All branches.' },
  ],
  explanations: [],
  director: 'Ann',
  motto: 'Read',
  visits: 1200,
}

/** Code, place and value of every finding. */
const list = ({ told }: ReturnType<typeof upgradeAlong>) =>
  told.map(({ finding: { code, path, params } }) => [code, path, params.value])

describe('the invented editions', () => {
  it('account for all values', () => {
    expect(() => checkUpgrades(ALL)).not.toThrow()
  })
})

describe('a report of the first edition', () => {
  it('in the second has its sums, and leaves open what was divided', () => {
    const upgraded = upgradeAlong([first, second], REPORT)
    expect(upgraded.report).toEqual({
      edition: '2',
      upgradedFrom: '1',
      year: 2004,
      loans: { prints: count(47, 10), films: { children: 0 }, games: { children: 0 } },
      notes: [
        { path: '/head/director', text: 'New.' },
        { path: '/loans', text: 'All branches.' },
      ],
      explanations: [],
      head: { director: 'Ann' },
      visitors: 1200,
    })
    expect(list(upgraded)).toEqual([
      ['upgrade-divided', '/loans/videos/adults', 6],
      ['upgrade-left-out', '/notes/0', REPORT.notes[0]],
      ['upgrade-left-out', '/motto', 'Read'],
      ['upgrade-not-comparable', '/visitors', 1200],
      ['upgrade-not-filled', '/loans/downloads/adults', undefined],
      ['upgrade-not-filled', '/loans/downloads/children', undefined],
    ])
  })

  it('in the third is told of by the places that are left open there', () => {
    const upgraded = upgradeAlong([first, second, third], REPORT)
    expect(upgraded.report).toEqual({
      edition: '3',
      upgradedFrom: '1',
      year: 2004,
      loans: { screen: { children: 0 } },
      notes: [
        { path: '/head/director', text: 'New.' },
        { path: '/loans', text: 'All branches.' },
      ],
      explanations: [],
      head: { director: 'Ann' },
    })
    expect(list(upgraded)).toEqual([
      ['upgrade-divided', '/loans/videos/adults', 6],
      ['upgrade-left-out', '/notes/0', REPORT.notes[0]],
      ['upgrade-left-out', '/motto', 'Read'],
      ['upgrade-not-filled', '/loans/digital/adults', undefined],
      ['upgrade-not-filled', '/loans/digital/children', undefined],
      ['upgrade-divided', '/loans/prints/adults', 47],
      ['upgrade-divided', '/loans/prints/children', 10],
      ['upgrade-left-out', '/visitors', 1200],
      ['upgrade-not-filled', '/loans/screen/adults', undefined],
    ])
    const [videos] = upgraded.told
    expect(videos?.finding.params.to).toEqual(['/loans/screen/adults'])
    const digital = upgraded.told.find(({ finding }) => finding.path === '/loans/digital/adults')
    expect([digital?.model, digital?.finding.params.reason]).toEqual([
      third,
      { zh: '〈Not counted before〉', en: 'Not counted before' },
    ])
  })

  it('goes the whole way as it goes step by step', () => {
    const step = upgradeAlong([second, third], upgradeAlong([first, second], REPORT).report)
    expect(upgradeAlong([first, second, third], REPORT).report).toEqual(step.report)
  })

  it('has zeros where a zero was divided and divided again', () => {
    const loans = { books: count(0, 0), journals: count(0, 0), videos: count(0, 0) }
    const { report } = upgradeAlong([first, second, third], { ...REPORT, loans })
    const none = count(0, 0)
    expect(report.loans).toEqual({ hardbacks: none, paperbacks: none, screen: none })
  })

  it('has no sum of which a part is missing, and keeps the part in a finding', () => {
    const loans = { ...REPORT.loans, journals: { adults: 7, children: 'one' } }
    const { report, told } = upgradeAlong([first, second], { ...REPORT, loans })
    expect(report.loans).toMatchObject({ prints: { adults: 47 } })
    expect(report.loans).not.toHaveProperty('prints.children')
    const found = list({ report, told }).filter(([, path]) => /(books|journals|prints)/.test(String(path)))
    expect(found).toEqual([
      ['upgrade-left-out', '/loans/journals/children', 'one'],
      ['upgrade-left-out', '/loans/books/children', 9],
      ['upgrade-not-filled', '/loans/prints/children', undefined],
    ])
  })

  it('is exact where decimals are added up', () => {
    const loans = { ...REPORT.loans, books: count(0.1, 0), journals: count(0.2, 0) }
    expect(upgradeAlong([first, second], { ...REPORT, loans }).report.loans).toMatchObject({
      prints: { adults: 0.3 },
    })
  })

  it('for comparison has nothing that does not mean the same', () => {
    const { report } = upgradeAlong([first, second], REPORT, { onlyComparable: true })
    expect(report).not.toHaveProperty('visitors')
    expect(report).toMatchObject({ loans: { prints: { adults: 47 } }, head: { director: 'Ann' } })
  })
})

describe('the way from one edition to another', () => {
  const names = (steps: readonly Model[] | undefined) => steps?.map(({ edition }) => edition)
  const inCircle = createSmallEdition({ ...FIRST, upgrade: { from: '3', changes: [] } })
  const ofItself = createSmallEdition({ ...FIRST, upgrade: { from: '1', changes: [] } })

  it('leads through all that lie between', () => {
    expect(names(listSteps(ALL, '1', '3'))).toEqual(['1', '2', '3'])
    expect(names(listSteps(ALL, '2', '3'))).toEqual(['2', '3'])
    expect(names(listSteps(ALL, '3', '3'))).toEqual(['3'])
  })

  it('leads nowhere backwards, past an edition that is missing, or round in circles', () => {
    expect(listSteps(ALL, '3', '1')).toBeUndefined()
    expect(listSteps([first, third], '1', '3')).toBeUndefined()
    expect(listSteps(ALL, '1', '4')).toBeUndefined()
    expect(listSteps([inCircle, second, third], '0', '3')).toBeUndefined()
    expect(listSteps([ofItself, second, third], '0', '3')).toBeUndefined()
  })
})
