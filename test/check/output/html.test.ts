// The page with results: conformance, what it links, and that text of others is text.

import { describe, expect, test } from 'vitest'
import { writeCheck } from '../../../src/check/output/index.js'
import type { CheckedReport } from '../../../src/check/result.js'
import { showUnseen } from '../../../src/issue/describe.js'
import { ATTACKS } from '../../fixtures/attacks.js'
import { listHtmlFaults } from '../../html-checker.js'
import { type Element, listElements, readMarkup, textOf } from '../../render/markup.js'
import { checkExamples, checkFile, checkOffice, MISSING, poison, readAll, UNREAD } from './results.js'

const write = (results: readonly CheckedReport[], language: 'zh' | 'en' = 'zh', sortScript?: string) =>
  readAll(
    writeCheck(results, { format: 'html', language, date: '2025-02-10', ...(sortScript && { sortScript }) }),
  )

const office = checkOffice(40)

/** A report with a section copied from another, the passages as `checkTogether` tells of them. */
function createCopy(texts: readonly string[]): CheckedReport {
  const report = checkFile('examples/city.json')
  const passages = texts.map((text) => ({
    path: '/overview/blocks/0/text',
    start: 0,
    end: text.length,
    text,
  }))
  const issue = {
    id: 'prose-copied /overview/blocks',
    code: 'prose-copied',
    severity: 'warning',
    path: '/overview/blocks',
    place: {},
    message: '照搬。',
    params: { percent: 90, passages },
  } as const
  return { ...report, issues: [issue] }
}

const pages = [
  { name: 'examples', html: await write([...checkExamples(), UNREAD, MISSING]) },
  { name: 'an office in English, sortable', html: await write(checkOffice(40, 'en'), 'en', 'sort.js') },
  { name: 'sound reports', html: await write([checkFile('examples/city.json')]) },
  { name: 'copied text', html: await write([createCopy(['甲段文字', '乙段文字'])]) },
  { name: 'nothing', html: await write([]) },
]

describe.each(pages)('page of $name', ({ html }) => {
  const page = readMarkup(html)

  test('has nothing that an HTML checker objects to', async () => {
    const found = await listHtmlFaults(html)
    // A page opened from disk can't check the script beside it: a browser refuses what `integrity` stands on.
    const allowed = html.includes('<script') ? [expect.stringContaining('require-sri')] : []
    expect(found).toEqual(allowed)
  })

  test('holds no inline script, no handler, no style of an element and nothing from elsewhere', () => {
    const elements = listElements(page)
    const scripts = listElements(page, ({ tag }) => tag === 'script')
    for (const script of scripts) {
      expect(script.attributes).toEqual({ src: 'sort.js', defer: '' })
      expect(textOf(script)).toBe('')
    }
    const names = new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)))
    expect([...names].filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
    expect(elements.filter(({ tag }) => tag === 'link' || tag === 'img')).toEqual([])
    expect(html).not.toMatch(/@import|url\(/)
  })

  test('has every id once, and every link leads to one', () => {
    const ids = listElements(page).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))
    expect(new Set(ids).size).toBe(ids.length)
    for (const { attributes } of listElements(page, ({ tag }) => tag === 'a')) {
      expect(attributes.href).toMatch(/^#/)
      expect(ids).toContain(attributes.href?.slice(1))
    }
  })
})

describe('passages that were copied', () => {
  test('are listed to be opened, as text, where there is more than the one in the message', async () => {
    const texts = ['甲段文字', ...Object.values(ATTACKS)]
    const page = readMarkup(await write([createCopy(texts)]))
    const [list] = listElements(page, ({ attributes }) => attributes.class === 'passages')
    const items = listElements(list as Element, ({ tag }) => tag === 'li').map(textOf)
    expect(items).toEqual(texts.map((text) => showUnseen(text).replace('\ufffe', '\\ufffe')))
    expect(await write([createCopy(['甲段文字'])])).not.toContain('甲段文字')
  })
})

describe('the table of agencies and rules', () => {
  test('has a cell for every agency and rule, with count and severity in words', async () => {
    const page = readMarkup(await write(office))
    const [table] = listElements(page, ({ attributes }) => attributes.class === 'matrix')
    const [head, ...rows] = listElements(table as Element, ({ tag }) => tag === 'tr')
    const columns = cellsOf(head as Element)
    for (const row of rows) expect(cellsOf(row).length).toBe(columns.length)
    const worst = office.filter(({ issues }) => issues.length > 0).length
    expect(rows.length).toBe(worst + 1)
    const sum = (index: number) =>
      [...(cellsOf(rows.at(-1) as Element)[index] ?? '').matchAll(/\d+/g)].reduce(
        (total, [count]) => total + Number(count),
        0,
      )
    expect(sum(1)).toBe(office.flatMap(({ issues }) => issues).length)
    const balance = columns.findIndex((text) => text.startsWith('第一项加第二项之和'))
    expect(sum(balance)).toBe(
      office.flatMap(({ issues }) => issues.filter(({ code }) => code === 'balance')).length,
    )
    expect(cellsOf(rows[0] as Element)[1]).toMatch(/^■\d+ 错误/)
  })
})

describe('the list of an agency', () => {
  test('says every issue in the words of the form, errors first', async () => {
    const report = checkFile('examples/faults/balance.json')
    const page = readMarkup(await write([report]))
    const [list] = listElements(page, ({ attributes }) => attributes.class === 'issues')
    const items = listElements(list as Element, ({ tag }) => tag === 'li').map(textOf)
    expect(items.map((text) => text.slice(0, 4))).toEqual(['■ 错误', '■ 错误', '○ 说明', '○ 说明'])
    const [place] = listElements(list as Element, ({ tag }) => tag === 'strong').map(textOf)
    expect(place).toBe(
      '三、收到和处理政府信息公开申请情况：「一、本年新收政府信息公开申请数量」行「自然人」列',
    )
    for (const { message } of report.issues)
      expect(items.map((text) => text.replace('列 ', '列：'))).toContainEqual(
        expect.stringContaining(message),
      )
  })

  test('is one for all reports of an agency, and tells agencies of one name apart by their codes', async () => {
    const of = (file: string, creditCode: string | null, agency = '白石镇人民政府'): CheckedReport => ({
      ...checkFile('examples/faults/balance.json'),
      source: { file },
      key: { agency, creditCode, year: 2024, scope: 'own' },
    })
    const page = readMarkup(
      await write([of('a', 'A1'), of('b', 'B2'), of('c', 'A1'), of('d', 'C3', '南湖镇人民政府')]),
    )
    const names = listElements(page, ({ tag }) => tag === 'h3').map(textOf)
    expect(names).toEqual(['白石镇人民政府 A1', '白石镇人民政府 B2', '南湖镇人民政府'])
  })

  test('sets the place off in English too', async () => {
    const page = readMarkup(await write([checkFile('examples/faults/one-cell.json', 'en')], 'en'))
    expect(listElements(page, ({ tag }) => tag === 'strong').map(textOf)).toContain(
      'III. Requests received and processed, row “III. Outcomes this year / (1) Granted”, column “Natural persons”',
    )
  })
})

describe.each(Object.entries(ATTACKS))('attack by %s', (_, attack) => {
  test('adds no element and no attribute, and is printed as the text it is', async () => {
    const page = readMarkup(await write(poison(attack)))
    expect(outline(page)).toEqual(outline(readMarkup(await write(poison('harmless')))))
    const shown = showUnseen(attack).replace('\ufffe', '\\ufffe')
    expect(listElements(page, ({ tag }) => tag === 'h3').map(textOf)).toContain(`${shown} ${shown}`)
    expect(listElements(page, ({ tag }) => tag === 'strong').map(textOf)).toContain(shown)
  })
})

function cellsOf(row: Element): string[] {
  return listElements(row, ({ tag }) => tag === 'th' || tag === 'td').map(textOf)
}

function outline(page: Element): string[] {
  return listElements(page).map(({ tag, attributes }) => [tag, ...Object.keys(attributes)].join(' '))
}
