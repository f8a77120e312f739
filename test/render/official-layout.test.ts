// The three tables as rendered, cell by cell against the form that the notice of each edition prints.

import { describe, expect, test } from 'vitest'
import { modelOf } from '../../src/edition/models.js'
import { renderHtml } from '../../src/render/index.js'
import { readJson } from '../fixtures/cases.js'
import { type Element, listElements, readMarkup, textOf } from './markup.js'
import { FULL_EXAMPLES, readExample } from './reports.js'

type PrintedCell = [text: string, colspan: number, rowspan: number]

const TABLES = FULL_EXAMPLES.flatMap((example) => {
  const model = modelOf(readExample(example))
  return model.tables.map((table) => ({ edition: model.edition, name: table.name, model, table, example }))
})

test('there is a form for each edition, and a report to print in it', () => {
  expect(new Set(TABLES.map(({ edition, name }) => `${edition} ${name}`))).toEqual(
    new Set(
      ['2021', '2019'].flatMap((edition) =>
        ['disclosure', 'requests', 'disputes'].map((name) => `${edition} ${name}`),
      ),
    ),
  )
})

describe.each(TABLES)(
  'edition $edition, table $name',
  ({ edition, name, table: { caption, cells: expected }, example }) => {
    const official = readJson(`test/fixtures/layouts/${edition}.json`) as Record<string, PrintedCell[][]>
    const page = readMarkup(renderHtml(readExample(example)))
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
      expect(listElements(table, ({ tag }) => tag === 'caption').map(textOf)).toEqual([caption.zh])
    })

    test('leads each value to its number and to the headers that head it', () => {
      const values = cells.filter(({ attributes }) => attributes['data-path'] !== undefined)
      expect(values.map(({ attributes }) => attributes['data-path'])).toEqual(
        expected.map(({ path }) => path),
      )
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
  },
)

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
