import { describe, expect, test } from 'vitest'
import { importReport } from '../../src/import/index.js'
import { p, page, read, TITLE, table, table2019 } from './match/pages.js'

/** A page with the tables of given markup. */
function withTables(title: string, tables: readonly string[]): string {
  return `<!DOCTYPE html><html><body><h1>${title}</h1>${tables.join('')}</body></html>`
}

describe('the edition', () => {
  test('is told from the tables, not from the year', async () => {
    const first = [0, 1, 2].map(table2019)
    expect((await read(withTables(TITLE.replace('2023', '2019'), first))).edition).toBe('2019')
    expect((await read(withTables(TITLE, first))).edition).toBe('2019')
    expect((await read(page())).edition).toBe('2021')
  })

  test('of a mixture is the one with more of its own rows, with an issue', async () => {
    const mixed = [table2019(0), table(1), table(2)]
    const { edition, issues } = await read(withTables(TITLE.replace('2023', '2020'), mixed))
    const found = issues.find(({ code }) => code === 'edition-mixed')
    expect(edition).toBe('2019')
    expect([found?.certainty, found?.path, found?.params.other]).toEqual(['likely', '/edition', '2021'])
  })

  test('of a table that has no row of its own edition is another, with an issue', async () => {
    const { edition, issues } = await read(withTables(TITLE, [table(0), table2019(1), table(2)]))
    const found = issues.find(({ code }) => code === 'edition-mixed')
    expect([edition, found?.params.other]).toEqual(['2021', '2019'])
    expect(found?.text).toContain('三、收到和处理政府信息公开申请情况')
  })

  test.each([
    ['2020', '2019'],
    ['2021', '2021'],
    ['2024', '2021'],
  ])('of a report on %s without tables is %s, which is a guess', async (year, expected) => {
    const source = `<!DOCTYPE html><html><body>${p('今天是2026年1月5日', '2022年政府工作会议召开')}<h1>${TITLE.replace('2023', year)}</h1>${p('一、总体情况', '好。')}</body></html>`
    const { edition, issues } = await read(source)
    expect(edition).toBe(expected)
    expect(issues.find(({ code }) => code === 'edition-guessed')?.certainty).toBe('guess')
  })

  test('that does not fit the year is said', async () => {
    const source = withTables(
      TITLE.replace('2023', '2020'),
      [0, 1, 2].map((index) => table(index)),
    )
    const { edition, report, issues } = await read(source)
    expect([edition, report.year]).toEqual(['2021', 2020])
    expect(issues.find(({ code }) => code === 'year-outside-edition')?.certainty).toBe('likely')
  })

  test('can be forced', async () => {
    const bytes = new TextEncoder().encode(page())
    const { edition, report, lost } = await importReport(bytes, { edition: '2019' })
    expect([edition, report.edition]).toEqual(['2019', '2019'])
    expect(lost).toEqual([])
    await expect(importReport(bytes, { edition: '1999' as never })).rejects.toMatchObject({
      code: 'unknown-edition',
    })
  })
})
