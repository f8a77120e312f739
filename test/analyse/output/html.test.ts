// The page with an analysis: conformance, charts that say what the tables say, and that text of others is text.

import { describe, expect, test } from 'vitest'
import { showUnseen } from '../../../src/issue/describe.js'
import { ATTACKS } from '../../fixtures/attacks.js'
import { listHtmlFaults } from '../../html-checker.js'
import { type Element, listElements, readMarkup, textOf } from '../../render/markup.js'
import { makeReport } from '../reports.js'
import { listOffice, poison, writePage as write } from './pages.js'

const office = listOffice(40)
const unread = { source: 'bad.json', message: 'bad.json: not JSON' }
const pages = [
  { name: 'an office', html: await write([...office, unread, { report: {} }]) },
  { name: 'an office in English', html: await write([...office, unread], 'en') },
  { name: 'one report', html: await write([{ report: makeReport({}, { granted: 3 }) }]) },
  { name: 'a report of zeros', html: await write([{ report: makeReport() }]) },
  { name: 'nothing', html: await write([]) },
  {
    name: 'a roster',
    html: await write(office, 'zh', {
      roster: [
        { name: '青禾县财政局', line: 2 },
        { name: '青禾县文化局', line: 3 },
      ],
    }),
  },
]

describe.each(pages)('page of $name', ({ html }) => {
  const page = readMarkup(html)

  test('has nothing that an HTML checker objects to', async () => {
    const found = await listHtmlFaults(html)
    expect(found).toEqual([])
  })

  test('holds no script, no handler, no style of an element and nothing from elsewhere', () => {
    const elements = listElements(page)
    const names = new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)))
    expect([...names].filter((name) => name === 'style' || name.startsWith('on') || name === 'src')).toEqual(
      [],
    )
    expect(elements.filter(({ tag }) => ['script', 'link', 'img', 'image', 'use'].includes(tag))).toEqual([])
    expect(html).not.toMatch(/@import|url\(/)
  })

  test('has every id once, and every link and name leads to one', () => {
    const ids = listElements(page).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))
    expect(new Set(ids).size).toBe(ids.length)
    const led = listElements(page).flatMap(({ attributes }) => [
      ...(attributes.href === undefined ? [] : [attributes.href.replace(/^#/, '')]),
      ...(attributes['aria-labelledby']?.split(' ') ?? []),
    ])
    expect(led.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('names every chart and describes it', () => {
    const charts = listElements(page, ({ attributes }) => attributes.role === 'img')
    for (const chart of charts) {
      const [title, description] = ['title', 'desc'].map((tag) =>
        listElements(chart, (element) => element.tag === tag).map(textOf),
      )
      expect([title?.length, description?.length]).toEqual([1, 1])
      expect(title?.[0]).toMatch(/\S/)
    }
    if (html.includes('<table'))
      expect(html.includes('role="img"') || html.includes('id="leftOut"')).toBe(true)
  })

  test('has as many cells in every row of a table as its head has columns', () => {
    for (const table of listElements(page, ({ tag }) => tag === 'table')) {
      const [head] = listElements(table, ({ tag }) => tag === 'thead')
      const rows = listElements(table, ({ tag }) => tag === 'tr').map(widthOf)
      const columns = listElements(head as Element, ({ tag }) => tag === 'tr').map(widthOf)
      const least = columns.length > 1 ? (columns[0] ?? 0) : Math.max(...columns)
      const body = rows.slice(columns.length)
      expect(new Set(body)).toEqual(body.length === 0 ? new Set() : new Set([least]))
    }
  })
})

describe('the chart of outcomes', () => {
  test('draws the shares that the table beside it states', async () => {
    const report = makeReport({}, { granted: 50, partial: 25, notHeld: 25 })
    const page = readMarkup(await write([{ report }]))
    const [chart] = listElements(
      page,
      ({ attributes }) => attributes['aria-labelledby']?.includes('chart-outcomes') ?? false,
    )
    const parts = listElements(chart as Element, ({ tag }) => tag === 'rect')
    expect(parts.map(({ attributes }) => [attributes.class, attributes.x, attributes.width])).toEqual([
      ['tone-1', '0%', '50%'],
      ['tone-2', '50%', '25%'],
      ['tone-4', '75%', '25%'],
    ])
    expect(listElements(chart as Element, ({ tag }) => tag === 'text').map(textOf)).toEqual([
      '2024 · 100 件',
      'A',
      'B',
      'D',
    ])
  })

  test('never draws beyond its edges', async () => {
    const html = await write(listOffice(30))
    const shares = [...html.matchAll(/ (?:x|x1|x2|width)="(-?[\d.]+)%"/g)].map(([, value]) => Number(value))
    expect(shares.length).toBeGreaterThan(500)
    expect(shares.filter((share) => share < 0 || share > 100)).toEqual([])
  })
})

describe.each(Object.entries(ATTACKS))('attack by %s', (_, attack) => {
  test('adds no element and no attribute, and is printed as the text it is', async () => {
    const page = readMarkup(await write(poison(attack)))
    expect(outline(page)).toEqual(outline(readMarkup(await write(poison('harmless')))))
    const shown = showUnseen(attack.trim()).replace('\ufffe', '\\ufffe')
    const names = listElements(page, ({ tag, attributes }) => tag === 'th' && attributes.scope === 'row').map(
      textOf,
    )
    expect(names).toContain(shown)
  })
})

function widthOf(row: Element): number {
  return listElements(row, ({ tag }) => tag === 'th' || tag === 'td').reduce(
    (sum, { attributes }) => sum + Number(attributes.colspan ?? 1),
    0,
  )
}

function outline(page: Element): string[] {
  return listElements(page).map(({ tag, attributes }) => [tag, ...Object.keys(attributes)].join(' '))
}
