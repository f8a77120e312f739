import { describe, expect, it } from 'vitest'
import { model } from '../../generated/2021/model.js'
import { explainCode, explainField, listCodes } from '../../src/cli/explain.js'
import { searchLabels } from '../../src/cli/search-labels.js'
import { followPath } from '../../src/model/lookup.js'
import { runCommand } from './command.js'

const LANGUAGES = ['zh', 'en'] as const

describe('explain', () => {
  it('puts a rule into words', () => {
    expect(runCommand(['explain', 'stock']).out).toBe(`stock
现行有效件数等于上年现行有效件数加本年制发件数减本年废止件数
级别：错误，报告不合格
处理：对照台账核对等式中的各格，改正填错的一格
例外：报告可在 explanations 中说明理由，说明后只作提示
等式：
  [第二十条第（一）项 / 规章] 现行有效件数 = 上年 现行有效件数 + 本年制发件数 − 本年废止件数
  [第二十条第（一）项 / 行政规范性文件] 现行有效件数 = 上年 现行有效件数 + 本年制发件数 − 本年废止件数
`)
  })

  it('names the law of a rule', () => {
    expect(runCommand(['explain', 'published-too-early', '--lang', 'en']).out).toBe(`published-too-early
The report is issued after the report year has ended
Severity: error: the report is not valid
Law: 条例第四十九条
`)
  })

  it('puts a cell into words: wording, rule, law, unit, sums', () => {
    const { code, out } = runCommand(['explain', '/requests/newlyReceived/total', '--lang', 'en'])
    expect(code).toBe(0)
    const lines = out.split('\n')
    expect(lines[0]).toBe('/requests/newlyReceived/total')
    expect(lines).toEqual(
      expect.arrayContaining([
        'III. Requests received and processed, row “I. Requests newly received this year”, column “Total”',
        '  newlyReceived  I. Requests newly received this year',
        '    Law: 条例第三十一条',
        'Unit: 件',
        'Adds up: over agencies and over years',
        '  balance: [Total] I. Requests newly received this year + II. Requests carried over from last year = (7) Total + IV. Carried forward to next year',
        expect.stringMatching(
          /^ {2}row-total: \[I\. Requests newly received this year\] Total = Natural persons \+ /,
        ),
      ]),
    )
  })

  it('finds a field by its label, and by its pointer without the first slash', () => {
    const { out } = runCommand(['explain', '/requests/outcomes/granted'])
    expect(runCommand(['explain', '予以公开']).out).toBe(out)
    expect(runCommand(['explain', 'requests/outcomes/granted']).out).toBe(out)
  })

  it('lists the fields where a label, or a part of one, is that of several', () => {
    const { code, out } = runCommand(['explain', '科研'])
    const [head, first, ...rest] = out.trimEnd().split('\n')
    expect([code, head, rest]).toEqual([
      0,
      '“科研”对应 25 个字段，可用 explain 加其中一个查看：',
      expect.objectContaining({ length: 24 }),
    ])
    expect(first).toMatch(/^ {2}\/requests\/newlyReceived\/legalPerson\/research {2}三、.*科研机构」列$/)
  })

  it('finds every row and column by its label', () => {
    for (const { row, column, path } of model.tables.flatMap((table) => table.cells)) {
      const label = [...row, ...column].at(-1)?.zh ?? ''
      expect(searchLabels(model, label), label).toContain(path)
    }
  })

  it('says how serious a cell named wrong is, and what to do', () => {
    expect(runCommand(['explain', 'wrong-cell', '--lang', 'en']).out.split('\n').slice(2)).toEqual([
      'Severity: error, warning or info, by how certain it is',
      'What to do: check this cell against the records; where it is wrong, write the number proposed',
      '',
    ])
  })

  it('lists the values of a choice', () => {
    expect(runCommand(['explain', '/agency/level', '--lang', 'en']).out).toContain('Values: national (')
  })

  it.each([
    ['rowtotal', 'There is no code rowtotal. Did you mean row-total?'],
    [
      '/requests/newlyRecieved/total',
      'There is no newlyRecieved in /requests. Did you mean /requests/newlyReceived?',
    ],
    ['/nothing', 'There is no nothing in a report. There are: $schema edition upgradedFrom year'],
  ])('refuses %s', (word, message) => {
    const { code, out, err } = runCommand(['explain', word, '--lang', 'en'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })

  it.each(listCodes(model))('knows the code %s', (code) => {
    for (const language of LANGUAGES) {
      const [first, label, severity] = explainCode(model, code, language) ?? []
      expect(first).toBe(code)
      expect(label).not.toBe('')
      expect(severity).toMatch(/^(级别：|Severity: )/)
    }
  })

  it('knows every cell, with every equation it stands in', () => {
    for (const table of model.tables) {
      for (const { path } of table.cells) {
        const count = model.equations.filter(({ left, right }) =>
          [...left, ...right].some((term) => term.path === path),
        )
        for (const language of LANGUAGES) {
          const lines = explainField(model, path, language) ?? []
          expect(
            lines.filter((line) => / = /.test(line)),
            path,
          ).toHaveLength(count.length)
        }
      }
    }
  })

  it.each([
    '/agency',
    '/publication/keywords/0',
    '/lead/0/text',
    '/notes/1/path',
    '/other/handlingFee/amount',
  ])('knows %s', (path) => {
    expect(followPath(model, path).length).toBeGreaterThan(0)
    expect(explainField(model, path, 'zh')?.[0]).toBe(path)
  })

  it('knows nothing that leads outside', () => {
    expect(explainField(model, '/requests/__proto__', 'en')).toBeUndefined()
    expect(explainCode(model, 'constructor', 'en')).toBeUndefined()
  })
})
