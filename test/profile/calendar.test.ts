// Calendars of deadlines: the law's, a province's over it, a city's over that; laws of laying one over another.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Deadline, layOver } from '../../src/model/deadlines.js'
import { loadSource } from '../../src/model/load.js'
import { isOrgan } from '../../src/validate/checks/organs.js'
import { createProfile, type Members, read, refuse } from './profiles.js'

const calendar = (...deadlines: readonly Deadline[]) => ({
  rules: { 'published-late': { settings: { deadlines } } },
})

/** The calendar that profiles make, the last one on top. */
function load(profiles: Readonly<Record<string, Members>>): readonly Deadline[] {
  const files = Object.fromEntries(
    Object.entries(profiles).map(([name, members]) => [`${name}.json`, createProfile(name, members)]),
  )
  const { model } = loadSource(read(files, 'top.json').source)
  return model.rules.find(({ id }) => id === 'published-late')?.settings?.deadlines as Deadline[]
}

const LAW = load({ top: {} })

describe('a calendar of a profile', () => {
  it('changes one kind of organ and leaves the others as the law has them', () => {
    const entry = { kind: 'department', date: '01-20', law: '云政办函〔2024〕12号' }
    const deadlines = load({ top: calendar(entry) })
    expect(deadlines).toEqual([entry, ...LAW.filter(({ kind }) => kind !== 'department')])
    expect(LAW).toContainEqual({ kind: 'department', date: '01-31', law: '条例第四十九条第一款' })
  })

  it('changes one year, one place, and keeps the rule for all others behind', () => {
    const own = [
      { kind: 'department', year: 2024, date: '02-10' },
      { kind: 'department', division: '9913', date: '01-15' },
    ]
    expect(load({ top: calendar(...own) })).toEqual([...own, ...LAW])
  })

  it('lies over those of the profiles below, whatever the order of kinds there', () => {
    const deadlines = load({
      top: { extends: './middle.json', ...calendar({ kind: 'agency', date: '01-10' }) },
      middle: { extends: './bottom.json', ...calendar({ level: 'county', date: '01-15' }) },
      bottom: calendar({ kind: 'agency', date: '01-25' }, { kind: 'office', date: '01-26' }),
    })
    expect(deadlines.slice(0, 3)).toEqual([
      { kind: 'agency', date: '01-10' },
      { level: 'county', date: '01-15' },
      { kind: 'office', date: '01-26' },
    ])
  })

  it('adds up with that of a profile beside it, unless both speak of the same organs', () => {
    const both = (other: Deadline): Readonly<Record<string, Members>> => ({
      top: { extends: ['./one.json', './other.json'] },
      one: calendar({ kind: 'office', date: '01-10' }),
      other: calendar({ kind: 'authorised', date: '01-12' }, other),
    })
    expect(load(both({ kind: 'office', date: '01-10' })).slice(0, 3)).toHaveLength(3)
    const files = Object.entries(both({ kind: 'office', date: '01-11' })).map(
      ([name, members]) => [`${name}.json`, createProfile(name, members)] as const,
    )
    const at = '/rules/published-late/settings/deadlines'
    expect(refuse(Object.fromEntries(files), 'top.json').en).toContainEqual(
      `one.json#${at}/0 and other.json#${at}/1 say different things`,
    )
  })

  it('takes what the rule does not know for a fault, also beside a calendar that is right', () => {
    const wrong = { rules: { 'title-without-year': { settings: { deadlines: [{ date: '01-20' }] } } } }
    expect(refuse({ 'profile.json': createProfile('a', wrong) }).en.join('\n')).toContain(
      'there is no setting deadlines',
    )
  })
})

describe('one calendar over another', () => {
  const trait = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
  const entry = fc
    .record({
      kind: trait('department', 'government'),
      level: trait('county', 'township'),
      division: trait('99', '9913', '991300', '991325'),
      year: fc.option(fc.constantFrom(2023, 2024), { nil: undefined }),
      date: trait('01-20', '01-31'),
    })
    .map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)))
  const organ = fc.record({
    kind: fc.constantFrom('department', 'government', 'office'),
    level: fc.constantFrom('county', 'township'),
    divisionCode: fc.constantFrom('991325', '991326', '991400', '110000'),
  })
  const find = (entries: readonly unknown[], agency: object, year: number) =>
    (entries as Deadline[]).find(
      (each) => isOrgan(agency as never, each as never) && (each.year ?? year) === year,
    )

  it('gives each organ what the first says, or else what the other says', () => {
    const entries = fc.array(entry, { maxLength: 5 })
    const law = fc.property(
      entries,
      entries,
      organ,
      fc.constantFrom(2023, 2024),
      (above, below, who, year) => {
        expect(find(layOver(above, below), who, year)).toEqual(
          find(above, who, year) ?? find(below, who, year),
        )
      },
    )
    fc.assert(law, { seed: 49, numRuns: 2000 })
  })
})
