import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EDITIONS } from '../../src/import/editions.js'
import { type ImportEdition, importReport } from '../../src/import/index.js'
import { createSkeleton } from '../../src/report/create.js'
import { replaceAt } from '../../src/report/replace.js'
import { loadSupplemented, type Supplemented } from '../fixtures/supplemented.js'
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

describe('editions of somebody else', () => {
  let supplemented: Supplemented
  let plain: ImportEdition<object>
  beforeAll(async () => {
    supplemented = await loadSupplemented()
    const { model } = supplemented
    const tables = model.tables.filter(({ name, section }) => name === section)
    plain = { ...supplemented.edition, model: { ...model, edition: '9', tables } }
  })
  afterAll(() => supplemented.remove())

  const encode = (text: string) => new TextEncoder().encode(text)
  const guesses = ({ issues }: Awaited<ReturnType<typeof importReport>>) =>
    issues.filter(({ code }) => code.startsWith('edition-'))

  /** Printed so that nothing but the labels of its tables tells the edition. */
  const print = (local?: object) => {
    const empty = createSkeleton(supplemented.model, { year: 2024, agency: '东桥镇' })
    const report = replaceAt(empty, new Map(local ? [['/local', local]] : [])) as object
    return encode(supplemented.renderHtml(report))
  }
  const LOCAL = () => {
    const values = new Map(
      supplemented.model.tables
        .filter(({ name }) => name === 'training')
        .flatMap(({ cells, path }) =>
          cells.map((cell) => [`/training${cell.path.slice(path.length)}`, 0] as const),
        ),
    )
    return replaceAt({ appraisal: 'good' }, values) as object
  }

  test('are read like our own', async () => {
    const { report, edition, issues } = await importReport(print(LOCAL()), {
      editions: [supplemented.edition],
    })
    expect([edition, supplemented.edition.isShape(report), issues]).toEqual(['9-east', true, []])
    const named = await importReport(print(), { editions: [plain, supplemented.edition], edition: '9-east' })
    expect(named.edition).toBe('9-east')
  })

  test('are told from our own by their tables', async () => {
    const editions = [...EDITIONS, supplemented.edition] as readonly ImportEdition<object>[]
    expect((await importReport(print(LOCAL()), { editions })).edition).toBe('9-east')
    const ours = await importReport(encode(page()), { editions })
    expect([ours.edition, guesses(ours)]).toEqual(['2021', []])
  })

  test.each([
    ['first', 0],
    ['last', 1],
  ])('that add tables to a form are told from it by these alone: listed %s', async (_, place) => {
    const editions = place === 0 ? [supplemented.edition, plain] : [plain, supplemented.edition]
    const local = await importReport(print(LOCAL()), { editions })
    expect([local.edition, guesses(local)]).toEqual(['9-east', []])
    const other = await importReport(print(), { editions })
    expect([other.edition, guesses(other)]).toEqual([place === 0 ? '9-east' : '9', []])
  })

  test('are guessed by the year where no table tells, whatever their name', async () => {
    const text = encode('# 东桥镇2024年便民服务年度报告\n\n一、服务概况\n\n好。\n')
    const { edition, issues } = await importReport(text, { editions: [supplemented.edition], name: 'a.md' })
    expect(edition).toBe('9-east')
    expect(issues.map(({ code }) => code)).toContain('edition-guessed')
  })

  test('are named where the name asked for is none of theirs', async () => {
    const asked = importReport(print(), { editions: [supplemented.edition], edition: '2021' })
    await expect(asked).rejects.toMatchObject({
      code: 'unknown-edition',
      text: { en: 'There is no edition 2021; known are: auto, 9-east' },
    })
  })

  test.each([[[]], [[{}]], [[null]], [{}], ['2021'], [[{ model: {} }]]])('cannot be %j', async (editions) => {
    const asked = importReport(encode(page()), { editions: editions as never })
    await expect(asked).rejects.toMatchObject({ code: 'wrong-option' })
  })
})
