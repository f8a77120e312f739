import { describe, expect, test } from 'vitest'
import { type Draft, startDraft } from '../../src/import/draft.js'
import { EDITIONS, type ImportEdition } from '../../src/import/editions.js'
import { finishReport } from '../../src/import/finish.js'

const edition = EDITIONS[0] as ImportEdition

function draftOf(values: Readonly<Record<string, unknown>>): Draft {
  const draft = startDraft()
  for (const [path, value] of Object.entries({ '/year': 2023, ...values })) draft.values.set(path, value)
  return draft
}

describe('a finished report', () => {
  test('has title and organ in any case, and says what stands for them', () => {
    const draft = draftOf({})
    const report = finishReport(edition, draft)
    expect(edition.isShape(report)).toBe(true)
    expect(draft.findings.map(({ code, certainty }) => [code, certainty])).toEqual([
      ['agency-missing', 'guess'],
      ['title-missing', 'likely'],
    ])
    expect(report.title).toContain('2023')
  })

  test.each([
    ['keeps a year that is another edition’s', 2018, 2018, 'likely'],
    ['has a year that the format can hold', 1998, 2008, 'guess'],
  ] as const)('%s, and says so', (_name, found, used, certainty) => {
    const draft = draftOf({ '/year': found, '/title': '报告', '/agency/name': '云桥市体育局' })
    expect(finishReport(edition, draft).year).toBe(used)
    expect(draft.findings).toMatchObject([
      { code: 'year-outside-edition', certainty, params: { found, used, edition: '2021', from: 2021 } },
    ])
  })

  test('keeps the year of a report that was brought over', () => {
    const own = { '/upgradedFrom': '2019', '/title': '报告', '/agency/name': '云桥市体育局' }
    const draft = draftOf({ '/year': 2020, ...own })
    expect(finishReport(edition, draft)).toMatchObject({ year: 2020, upgradedFrom: '2019' })
    expect(draft.findings).toEqual([])
  })

  test.each([
    ['a cell', '/requests/newlyReceived/naturalPerson', -1],
    ['a block', '/overview/blocks', [{ type: 'paragraph', text: '' }]],
    ['a field', '/publication/url', 'ftp://yunqiao.example'],
    ['an unknown field', '/publication/colour', 'red'],
    ['a date', '/publication/date', '2024-13-01'],
  ])('is without %s that does not fit, and says so', (_name, path, value) => {
    const draft = draftOf({ '/title': '报告', '/agency/name': '云桥市体育局', [path]: value })
    const report = finishReport(edition, draft)
    expect(edition.isShape(report)).toBe(true)
    for (const { code, text } of draft.findings)
      expect([code, typeof text]).toEqual(['value-left-out', 'string'])
    expect(JSON.stringify(report)).not.toContain('"colour"')
  })

  test('keeps the blocks beside one that does not fit', () => {
    const blocks = ['甲。', '', '乙。'].map((text) => ({ type: 'paragraph', text }))
    const draft = draftOf({ '/title': '报告', '/agency/name': '云桥市体育局', '/overview/blocks': blocks })
    const { overview } = finishReport(edition, draft) as { overview: { blocks: { text: string }[] } }
    expect(overview.blocks.map(({ text }) => text)).toEqual(['甲。', '乙。'])
  })
})
