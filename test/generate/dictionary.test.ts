import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { model as model2019 } from '../../generated/2019/model.js'
import { model as model2021 } from '../../generated/2021/model.js'
import { emitDictionary } from '../../src/generate/dictionary.js'

const EDITIONS = [
  {
    edition: '2019',
    model: model2019,
    count: 198,
    sum: '`/requests/carriedIn/total = previous:/requests/carriedForward/total`',
  },
  {
    edition: '2021',
    model: model2021,
    count: 200,
    sum: '`/disclosure/documents/rules/valid = previous:/disclosure/documents/rules/valid + /disclosure/documents/rules/made − /disclosure/documents/rules/repealed`',
  },
]

describe.each(EDITIONS)('the data dictionary of edition $edition', ({ edition, model, count, sum }) => {
  const text = readFileSync(`generated/${edition}/dictionary.md`, 'utf8')
  const lines = text.split('\n')

  /** Cells of the table lines that begin with a word in backticks. */
  function findRows(first: string): string[][] {
    return lines
      .filter((line) => line.startsWith(`| \`${first}\` |`))
      .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))
  }

  it('holds every cell with its row, column and unit in both languages', () => {
    const cells = model.tables.flatMap((table) => table.cells)
    expect(cells).toHaveLength(count)
    for (const { path, row, column, unit = '' } of cells) {
      const [found = []] = findRows(path)
      for (const labels of [row, column]) {
        expect(found).toContain(labels.map(({ zh }) => zh).join(' / '))
        expect(found).toContain(labels.map(({ en }) => en).join(' / '))
      }
      expect(found).toContain(unit)
    }
  })

  it('holds every field under its part, with what it means', () => {
    for (const [name, part] of Object.entries(model.parts)) {
      expect(text).toMatch(new RegExp(`^### ${name}(:|$)`, 'm'))
      for (const field of part.fields ?? []) {
        const rows = findRows(field.name).map((row) => row.join(' | '))
        if (field.label)
          expect(rows).toContainEqual(expect.stringContaining(`${field.label.zh} | ${field.label.en}`))
      }
    }
  })

  it('holds every rule and writes out every equation', () => {
    for (const { id, label } of model.rules) expect(findRows(id).map(([, zh]) => zh)).toContain(label.zh)
    expect(text).toContain(sum)
    const equations = text.slice(text.indexOf('## Equations')).match(/` = |[^`] = [^`]/g)
    expect(equations).toHaveLength(model.equations.length)
  })

  it('is sound Markdown whatever a label holds', () => {
    const label = { zh: '甲|乙\n丙', en: 'a|b\nc' }
    const rules = [{ id: 'some-rule', kind: 'check', severity: 'error', label, explainable: false }] as const
    const table = emitDictionary({ ...model, rules })
      .split('\n')
      .filter((line) => line.startsWith('| `some-rule`'))
    expect(table).toEqual(['| `some-rule` | 甲\\|乙 丙 | a\\|b c | error |  |'])
  })

  it('has as many cells in every row of a table as in its head', () => {
    let width = 0
    for (const [index, line] of lines.entries()) {
      const cells = line.replaceAll('\\|', '').split('|').length
      if (!line.startsWith('|')) continue
      if (!lines[index - 1]?.startsWith('|')) width = cells
      expect(cells, line).toBe(width)
    }
  })
})
