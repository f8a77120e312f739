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

  test('has a year of its edition', () => {
    const draft = draftOf({ '/year': 2018, '/title': '报告', '/agency/name': '云桥市体育局' })
    expect(finishReport(edition, draft).year).toBe(2021)
    expect(draft.findings.map(({ code }) => code)).toEqual(['year-outside-edition'])
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
