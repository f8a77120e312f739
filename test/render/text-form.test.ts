// The text form: what a person reads, and that every block of it can be read back exactly.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { modelOf } from '../../src/edition/models.js'
import { buildView, renderText } from '../../src/render/index.js'
import { measureText } from '../../src/render/text/width.js'
import { createFullReport, EXAMPLES, type LooseReport, readExample } from './reports.js'
import { type ReadBlock, readText } from './text-reader.js'

describe.each(EXAMPLES)('text of %s', (name) => {
  const model = modelOf(readExample(name))
  const text = renderText(readExample(name))
  const blocks = readText(text)

  test('fits in 100 columns, but for addresses of pictures', () => {
    const wide = text
      .split('\n')
      .filter((line) => measureText(line) > 100 && !line.startsWith('  图片地址：'))
    expect(wide).toEqual([])
  })

  test('holds the sections in order and every number of the tables', () => {
    const sections = blocks
      .filter(({ kind }) => kind === 'section')
      .map((block) => ('text' in block ? block.text : ''))
    expect(sections).toEqual(model.sections.map(({ label }) => label.zh))
    const tables = blocks.flatMap((block) =>
      block.kind === 'table' && block.caption === '' ? [block.rows.flat()] : [],
    )
    for (const table of model.tables) {
      const values = table.cells.map((cell) => String(followPointer(readExample(name), cell.path)))
      const drawn = tables.find((cells) => cells.includes(table.cells[0]?.column.at(-1)?.zh ?? ''))
      expect(drawn?.map((cell) => cell.replace(/（注\d+）/g, ''))).toEqual(expect.arrayContaining(values))
    }
  })

  test('ends with one line feed and has no line feed to spare', () => {
    expect(text).toMatch(/[^\n]\n$/)
    expect(text).not.toContain('\n\n\n')
  })
})

describe('text of a report that holds everything', () => {
  const text = renderText(createFullReport())

  test('starts with the title, the catalogue entry and the facts about the report', () => {
    const [title, catalogue, facts] = readText(text)
    expect(title).toEqual({
      kind: 'other',
      text: expect.stringMatching(/^ +云桥市人民政府2024年政府信息公开工作年度报告$/),
    })
    expect(catalogue).toMatchObject({ kind: 'details', label: '信息公开目录' })
    expect(catalogue && 'rows' in catalogue ? catalogue.rows : []).toContain(
      '索引号：119913000043015640/2025-00158',
    )
    expect(facts).toMatchObject({ kind: 'details', label: '报告信息' })
    expect(facts && 'rows' in facts ? facts.rows : []).toContain('行政区划代码：991300')
  })

  test('prints each kind of block so that it can be told apart', () => {
    const start = text.indexOf('■ 一、')
    expect(text.slice(start, text.indexOf('■ 二、'))).toBe(`■ 一、总体情况

　　开头。

◆ （一）　主动公开

◇ 1.　文件

○ （1）　规章

○ （2）　其他文件

◆ （二）　答复申请〔依申请公开〕

◆ 　没有序号的一段

◆ 其一、　自己编号的一段

◆ （四）　接着计数

　　第一行
　　第二行

  - 甲
  - 乙
    　　续

  1. 一
  2. 二

［表］小表
+------+------+
| 名称 | 数量 |
+------+------+
| 甲   |    1 |
+------+------+
| 乙   |      |
+------+------+

+------+
| 名称 |
+------+
| 丙   |
+------+

［图］柱状图
  图题：图一
  图片地址：images/chart.png

［图］照片
  图片地址：https://www.yunqiao.example/a.png

`)
  })

  test('marks cells with notes and lists the notes below', () => {
    expect(text).toContain('3（注1） |')
    expect(text).toMatch(/\n\n注1：其中修订1件。\n\n说明1（/)
    expect(text).toMatch(/\n\n注5（\/agency）：机构改革后名称未变。\n/)
  })

  test('ends with the contact', () => {
    expect(readText(text).at(-1)).toMatchObject({ kind: 'details', label: '联系方式' })
  })
})

test('blocks of any text are read back exactly', () => {
  // A text does not begin or end with a space, nor hold two in a row: no form of text could keep them all.
  const characters = fc.constantFrom(
    ...'字号，。（）“”■◆+|-·1.注〔〕{}&<\\'.split(''),
    'word',
    '、',
    ' ',
    'é',
    '😀',
    '=',
  )
  const line = fc
    .array(characters, { minLength: 1, maxLength: 90 })
    .map((parts) => parts.join('').replace(/ +/g, ' ').trim())
    .filter((text) => text !== '')
  const passage = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
  const short = line.map(
    (text) =>
      text
        .slice(0, 12)
        .trim()
        .replace(/[\ud800-\udfff]$/, '') || '空',
  )
  const block = fc.oneof(
    fc.record({ type: fc.constant('paragraph'), text: passage }),
    fc.record({ type: fc.constant('heading'), level: fc.constantFrom(2, 3, 4), text: line }),
    fc.record({
      type: fc.constant('heading'),
      level: fc.constantFrom(2, 3, 4),
      text: line,
      number: fc.constantFrom('', '一是', '第1、'),
    }),
    fc.record({
      type: fc.constant('list'),
      ordered: fc.boolean(),
      items: fc.array(passage, { minLength: 1, maxLength: 12 }),
    }),
    fc.record({
      type: fc.constant('table'),
      header: fc.tuple(short, short),
      rows: fc.array(fc.tuple(passage, short), { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ type: fc.constant('figure'), src: fc.constant('images/a.png'), alt: short, caption: short }),
  )
  const report = readExample('street-office')
  const model = modelOf(report)
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      const changed = { ...report, problems: { blocks } }
      const text = renderText(changed)
      const read = readText(text)
      const from = read.findIndex((each) => 'text' in each && each.text === model.sections[4]?.label.zh)
      const to = read.findIndex((each) => 'text' in each && each.text === model.sections[5]?.label.zh)
      expect(read.slice(from + 1, to)).toEqual(describeBlocks(changed))
    }),
    { seed: 20210930, numRuns: 100 },
  )
})

/** What the blocks of section five should be read back as. */
function describeBlocks(report: LooseReport): ReadBlock[] {
  const join = ({ text, more }: { text: string; more: readonly string[] }) => [text, ...more].join('\n')
  return (buildView(report, modelOf(report)).sections.problems?.blocks ?? []).map((block): ReadBlock => {
    const { paragraph, heading, list, table, figure } = block
    if (paragraph)
      return { kind: 'paragraph', text: join({ text: paragraph.text, more: paragraph.tail?.more ?? [] }) }
    if (heading)
      return {
        kind: 'heading',
        rank: heading.rank,
        number: heading.number,
        text: heading.text + heading.mark,
      }
    if (list) return { kind: 'list', ordered: list.ordered, items: list.items.map(join) }
    if (table) {
      return {
        kind: 'table',
        caption: table.caption,
        rows: [table.header.map(join), ...table.rows.map((row) => row.map(join))],
      }
    }
    const { alt = '', caption = '', src = '' } = figure ?? {}
    return { kind: 'figure', alt, details: [`图题：${caption}`, `图片地址：${src}`] }
  })
}

function followPointer(report: LooseReport, path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .reduce((value, key) => value[key], report)
}
