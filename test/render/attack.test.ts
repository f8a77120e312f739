// Hostile text in every string of a report: it must come out as text, in HTML wherever it stands.

import { describe, expect, test } from 'vitest'
import { renderHtml, renderText } from '../../src/render/index.js'

import { ATTACKS } from '../fixtures/attacks.js'
import { type Element, listElements, readMarkup, textOf } from './markup.js'
import { createFullReport, FULL_EXAMPLES } from './reports.js'

/** Strings that decide what a value is and are never printed as they stand. */
const STRUCTURE = /\/(edition|type|states|aspect|kind|level|scope|rule)$|^\/(notes|explanations)\/\d+\/path$/

const CASES = FULL_EXAMPLES.flatMap((example) =>
  Object.entries(ATTACKS).map(([name, attack]) => ({ example, name, attack })),
)

describe.each(CASES)('attack on $example by $name', ({ example, attack }) => {
  const { report, paths } = poison(createFullReport(example), attack)
  const options = {
    jsonUrl: `https://www.yunqiao.example/${encodeURI('2024.json')}`,
    url: `https://www.yunqiao.example/${encodeURIComponent(attack.replace(/[\ud800-\udfff]/g, ''))}`,
    site: { name: attack, domain: attack, idCode: attack, columnName: attack, author: attack },
  }
  const page = readMarkup(renderHtml(report, options))

  test('reaches every string of the report', () => {
    expect(paths.length).toBeGreaterThan(60)
  })

  test('adds no element and no attribute to the page', () => {
    expect(outline(page)).toEqual(
      outline(readMarkup(renderHtml(poison(createFullReport(example), 'harmless').report, harmless))),
    )
  })

  test('is printed as the text it is', () => {
    expect(listElements(page, ({ tag }) => tag === 'h1').map(textOf)).toEqual([attack])
    expect(listElements(page, ({ tag }) => tag === 'p').map(textOf)).toContain(attack)
    expect(listElements(page, ({ tag }) => tag === 'figcaption').map(textOf)).toContain(attack)
  })

  test('becomes no address', () => {
    for (const { attributes } of listElements(page)) {
      for (const name of ['href', 'src']) expect(attributes[name] ?? '').not.toMatch(/^\s*javascript:/i)
    }
  })

  test('stays in its place in the text form', () => {
    const lines = renderText(report).split('\n')
    expect(lines.filter((line) => line.startsWith('■ ')).length).toBe(6)
  })
})

const harmless = {
  jsonUrl: 'https://www.yunqiao.example/2024.json',
  url: 'https://www.yunqiao.example/harmless',
  site: {
    name: 'harmless',
    domain: 'harmless',
    idCode: 'harmless',
    columnName: 'harmless',
    author: 'harmless',
  },
}

/** The report with one text for all its strings, and where they stood. */
function poison(report: unknown, attack: string): { report: object; paths: string[] } {
  const paths: string[] = []
  const visit = (value: unknown, path: string): unknown => {
    if (typeof value === 'string' && !STRUCTURE.test(path)) {
      paths.push(path)
      return attack
    }
    if (Array.isArray(value)) return value.map((item, index) => visit(item, `${path}/${index}`))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, visit(item, `${path}/${key}`)]),
    )
  }
  return { report: visit(report, '') as object, paths }
}

/** Elements with the names of their attributes; pictures and links only where they lead depends on the text. */
function outline(page: Element): string[] {
  return listElements(page)
    .filter(({ tag }) => !['img', 'a', 'br'].includes(tag))
    .map(({ tag, attributes }) => [tag, ...Object.keys(attributes)].join(' '))
    .filter((line) => line !== 'p' && line !== 'small')
}
