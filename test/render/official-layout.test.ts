// The three tables of edition 2021 as rendered, cell by cell against the form the notice prints.

import { describe, expect, test } from 'vitest'
import { model } from '../../generated/2021/model.js'
import { renderHtml } from '../../src/render/index.js'
import { readJson } from '../fixtures/cases.js'
import { type Element, listElements, readMarkup, textOf } from './markup.js'
import { readExample } from './reports.js'

type PrintedCell = [text: string, colspan: number, rowspan: number]

const official = readJson('test/fixtures/layouts/2021.json') as Record<string, PrintedCell[][]>
const page = readMarkup(renderHtml(readExample('street-office')))

describe.each(['disclosure', 'requests', 'disputes'])('table %s', (name) => {
  const table = listElements(page, (element) => element.tag === 'table').find((element) =>
    listElements(element).some(({ attributes }) => attributes['data-path']?.startsWith(`/${name}/`)),
  ) as Element
  const rows = listElements(table, ({ tag }) => tag === 'tr')
  const cells = listElements(table, ({ tag }) => tag === 'th' || tag === 'td')

  test('has the printed rows, words and spans', () => {
    const found = rows.map((row) => listElements(row).map(describeCell))
    expect(found).toEqual(official[name])
  })

  test('carries the caption of its section', () => {
    const caption = model.tables.find((each) => each.name === name)?.caption.zh
    expect(listElements(table, ({ tag }) => tag === 'caption').map(textOf)).toEqual([caption])
  })

  test('leads each value to its number and to the headers that head it', () => {
    const values = cells.filter(({ attributes }) => attributes['data-path'] !== undefined)
    const expected = model.tables.find((each) => each.name === name)?.cells ?? []
    expect(values.map(({ attributes }) => attributes['data-path'])).toEqual(expected.map(({ path }) => path))
    const words = values.map((cell) => headersOf(cell, cells).map(textOf))
    const labels = expected.map(({ row, column }) =>
      [...row, ...column].map(({ zh, short }) => short?.zh ?? zh),
    )
    // The words over all columns are no label of a cell; they head it all the same.
    expect(words.map((each) => each.filter((word) => word !== '申请人情况'))).toEqual(labels)
  })

  test('leads each header to the headers above it', () => {
    for (const cell of cells.filter(({ tag }) => tag === 'th')) {
      const above = headersOf(cell, cells)
      expect(above.every(({ tag }) => tag === 'th')).toBe(true)
      expect(above).not.toContain(cell)
    }
  })

  test('says of each header what it heads', () => {
    const scopes = cells.filter(({ tag }) => tag === 'th').map(({ attributes }) => attributes.scope)
    expect(new Set(scopes)).toEqual(
      new Set(
        name === 'disclosure' ? ['rowgroup', 'col', 'row'] : name === 'requests' ? ['col', 'row'] : ['col'],
      ),
    )
  })
})

function describeCell({ tag, attributes, ...cell }: Element): PrintedCell {
  const isValue = attributes['data-path'] !== undefined
  expect(tag === 'th' || tag === 'td').toBe(true)
  const text = isValue ? '' : textOf({ tag, attributes, ...cell })
  return [text, Number(attributes.colspan ?? 1), Number(attributes.rowspan ?? 1)]
}

/** The header cells a cell names, all of which must be in its table. */
function headersOf({ attributes }: Element, cells: readonly Element[]): Element[] {
  return (attributes.headers?.split(' ') ?? []).map((id) => {
    const found = cells.find((cell) => cell.attributes.id === id)
    expect(found, `header ${id}`).toBeDefined()
    return found as Element
  })
}
