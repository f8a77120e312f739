// The text form: what the renderer writes comes back exactly.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { modelOf } from '../../../src/edition/models.js'
import type { Block } from '../../../src/import/document.js'
import { readText } from '../../../src/import/readers/text.js'
import { buildView, renderText } from '../../../src/render/index.js'
import { createFullReport, EXAMPLES, type LooseReport, readExample } from '../../render/reports.js'

describe.each(EXAMPLES)('the text form of %s', (name) => {
  const report = readExample(name)
  const model = modelOf(report)
  const { blocks } = readText(renderText(report))

  test('begins with the title and holds the sections in order', () => {
    expect(blocks[0]).toMatchObject({ kind: 'text', rank: 1, text: buildView(report, model).title })
    const sections = blocks.flatMap((block) =>
      block.kind === 'text' && block.rank === 2 ? [block.text] : [],
    )
    expect(sections).toEqual(model.sections.map(({ label }) => label.zh))
  })

  test('holds the official tables with all their cells and spans', () => {
    for (const table of model.tables) {
      const labels = table.grid.map(({ cells }) =>
        cells.flatMap(({ text, colspan, rowspan }) =>
          text === undefined ? [] : [{ text: text.zh, colspan, rowspan }],
        ),
      )
      const grids = blocks.filter((block) => block.kind === 'grid' && block.rows.length === labels.length)
      const found = grids.map((block) =>
        (block.kind === 'grid' ? block.rows : []).map(({ cells }, row) =>
          cells
            .filter(({ text }) => labels[row]?.some((label) => label.text === text))
            .map(({ text, colspan, rowspan }) => ({ text, colspan, rowspan })),
        ),
      )
      expect(found).toContainEqual(labels)
    }
  })

  test('sets the labels of notes and explanations apart', () => {
    const view = buildView(report, model)
    const sections = Object.values(view.sections)
    const annotations = [view, ...sections].flatMap(({ notes, explanations }) => [...notes, ...explanations])
    const found = blocks.flatMap((block) => (block.kind === 'text' && block.label ? [block] : []))
    const expected = annotations.map(({ label, passage }) => ({
      label,
      text: [passage.text, ...passage.more].join('\n'),
    }))
    expect(found.map(({ label, text }) => ({ label, text }))).toEqual(expect.arrayContaining(expected))
    expect(found).toHaveLength(expected.length)
  })
})

test('rows of a group are details in the area of its label', () => {
  const { blocks } = readText(renderText(createFullReport()))
  const index = blocks.findIndex((block) => block.kind === 'detail')
  const [label, detail] = [blocks[index - 1], blocks[index]]
  expect(label).toMatchObject({ kind: 'text', text: '信息公开目录' })
  expect(detail).toMatchObject({ label: '索引号', text: '119913000043015640/2025-00158' })
  expect(detail?.area).toBe(label?.area)
})

// A text does not begin or end with a space, nor hold two in a row: no form of text could keep them all.
const characters = fc.constantFrom(
  ...'字号，。（）“”■◆【】［］：+|-·1.注〔〕{}&<\\#*　'.split(''),
  'word',
  '、',
  ' ',
  'é',
  '😀',
  '=',
)
const line = fc
  .array(characters, { minLength: 1, maxLength: 90 })
  .map((parts) => parts.join('').replace(/\s\s+/g, ' ').trim())
  .filter((text) => text !== '')
const passage = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
const short = line.map((text) => [...text].slice(0, 12).join('').trim() || '空')
const heading = line.map((text) => text.replaceAll('\u3000', '') || '空')
const block = fc.oneof(
  fc.record({ type: fc.constant('paragraph'), text: passage }),
  fc.record({ type: fc.constant('heading'), level: fc.constantFrom(2, 3, 4), text: heading }),
  fc.record({
    type: fc.constant('heading'),
    level: fc.constantFrom(2, 3, 4),
    text: heading,
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
    caption: short,
    rows: fc.array(fc.tuple(passage, short), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ type: fc.constant('figure'), src: fc.constant('images/a.png'), alt: short, caption: short }),
)

test('blocks of any text come back exactly', () => {
  const report = readExample('street-office')
  const model = modelOf(report)
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      const changed = { ...report, problems: { blocks } }
      const read = readText(renderText(changed)).blocks
      const find = (section: number) =>
        read.findIndex((each) => each.kind === 'text' && each.text === model.sections[section]?.label.zh)
      expect(read.slice(find(4) + 1, find(5)).map(simplify)).toEqual(describeBlocks(changed))
    }),
    { seed: 20210930, numRuns: 150 },
  )
})

test('notes keep labels with colons and brackets inside', () => {
  const text = (note: string) => `题目\n\n■ 一、甲\n\n　　正文。\n\n${note}\n`
  const read = (note: string) => {
    const found = readText(text(note)).blocks.at(-1)
    return found?.kind === 'text' ? [found.label, found.text] : []
  }
  expect(read('注1：甲：乙')).toEqual(['注1：', '甲：乙'])
  expect(read('说明2（甲（一）：乙；丙）：丁')).toEqual(['说明2（甲（一）：乙；丙）：', '丁'])
  expect(read('注3（甲（：乙）：丙')).toEqual(['注3（甲（：乙）：', '丙'])
  expect(read('没有标记：甲')).toEqual([undefined, '没有标记：甲'])
})

test('carriage returns and a byte order mark change nothing', () => {
  const text = renderText(readExample('city'))
  expect(readText(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(readText(text))
})

/** A block without its place in the source. */
function simplify(found: Block): unknown {
  if (found.kind === 'grid') {
    const { caption = '', rows, isExact } = found
    return { kind: 'grid', caption, isExact, rows: rows.map(({ cells }) => cells.map(({ text }) => text)) }
  }
  const { origin: _, ...rest } = found
  return rest
}

/** What the blocks of section five should be read back as. */
function describeBlocks(report: LooseReport): unknown[] {
  const join = ({ text, more }: { text: string; more: readonly string[] }) => [text, ...more].join('\n')
  let list = 0
  return (buildView(report, modelOf(report)).sections.problems?.blocks ?? []).flatMap((each): unknown[] => {
    if (each.paragraph) {
      const { text, tail } = each.paragraph
      return [{ kind: 'text', text: join({ text, more: tail?.more ?? [] }) + (tail?.mark ?? '') }]
    }
    if (each.heading) {
      const { text, rank, number, mark } = each.heading
      return [{ kind: 'text', text: text + mark, rank: Number(rank), number }]
    }
    if (each.list) {
      const { ordered, items } = each.list
      list += 1
      const number = list
      return items.map((item) => ({ kind: 'text', text: join(item), item: { list: number, ordered } }))
    }
    if (each.table) {
      const { caption, header, rows } = each.table
      return [{ kind: 'grid', caption, isExact: true, rows: [header, ...rows].map((row) => row.map(join)) }]
    }
    return [{ kind: 'figure', ...each.figure }]
  })
}
