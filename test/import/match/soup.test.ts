// Any blocks in any order: never a throw, always the shape, never a word lost.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { model } from '../../../generated/2021/model.js'
import { findLost } from '../../../src/import/audit.js'
import type { Block, SourceDocument } from '../../../src/import/document.js'
import { chooseEdition, EDITIONS } from '../../../src/import/editions.js'
import { finishReport } from '../../../src/import/finish.js'
import { matchDocument } from '../../../src/import/match/match.js'
import { HEADINGS, TITLE } from './pages.js'

const words = fc.oneof(
  fc.constantFrom(
    ...HEADINGS,
    ...HEADINGS.map((heading) => heading.slice(2)),
    TITLE,
    '（一）主动公开',
    '索引号：YQ-1 发布日期：2024-01-22',
    '未收取信息处理费。',
    '附件1',
    '责任编辑：李四',
    '2023年1月1日至12月31日',
    '请与某局联系，电话：0999-1234567',
    '一、总体情况。全年公开信息120条，比上年多。二、主动公开政府信息情况',
    '包括总体情况、主动公开政府信息情况、其他需要报告的事项、收费情况。',
    ...model.tables.flatMap(({ cells }) =>
      cells.slice(0, 9).flatMap(({ row, column }) => [...row, ...column].map(({ zh }) => zh)),
    ),
  ),
  fc.string({ unit: fc.constantFrom(...'公开信息一二（）()、。：:；12 \n\t|-/'), maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)
const origin = fc.constant({ line: 1 })
const text = fc.record(
  {
    kind: fc.constant('text' as const),
    origin,
    text: words,
    rank: fc.integer({ min: 1, max: 6 }),
    number: fc.constantFrom('', '一、', '1.'),
    label: fc.constantFrom('一、总体情况', '注1：', '加强组织。', '地址：'),
    mark: fc.constantFrom('〔主动公开〕'),
    item: fc.record({ list: fc.integer({ min: 1, max: 3 }), ordered: fc.boolean() }),
    isBold: fc.boolean(),
    isHidden: fc.boolean(),
  },
  { requiredKeys: ['kind', 'origin', 'text'] },
)
const detail = fc.record({ kind: fc.constant('detail' as const), origin, label: words, text: words })
const figure = fc.record({
  kind: fc.constant('figure' as const),
  origin,
  src: fc.constantFrom('/a.png', 'javascript:1', ''),
  alt: words,
})
const cell = fc.record({
  text: fc.oneof(words, fc.constantFrom('0', '12', '/', '')),
  colspan: fc.integer({ min: 1, max: 3 }),
  rowspan: fc.integer({ min: 1, max: 3 }),
  origin,
})
const grid = fc.record({
  kind: fc.constant('grid' as const),
  origin,
  isExact: fc.boolean(),
  rows: fc.array(fc.record({ cells: fc.array(cell, { maxLength: 5 }), origin }), { maxLength: 5 }),
})
const soup: fc.Arbitrary<SourceDocument> = fc.record({
  format: fc.constantFrom('html' as const, 'text' as const),
  metas: fc.constant([]),
  faults: fc.constant([]),
  blocks: fc.array(fc.oneof({ weight: 6, arbitrary: text }, detail, figure, grid) as fc.Arbitrary<Block>, {
    maxLength: 40,
  }),
})

describe('a soup of blocks', () => {
  test('becomes a report of the right shape', () => {
    fc.assert(
      fc.property(soup, (document) => {
        const { edition } = chooseEdition(document, EDITIONS)
        const report = finishReport(edition, matchDocument(edition.model, document))
        expect(edition.isShape(report)).toBe(true)
      }),
      { seed: 3, numRuns: 400 },
    )
  })

  test('loses no paragraph', () => {
    fc.assert(
      fc.property(soup, (document) => {
        const blocks = document.blocks.filter(({ kind }) => kind === 'text')
        const { edition } = chooseEdition({ ...document, blocks }, EDITIONS)
        const draft = matchDocument(edition.model, { ...document, blocks })
        const report = finishReport(edition, draft)
        const outcome = { report, findings: draft.findings, sources: draft.sources }
        expect(findLost(edition.model, { ...document, blocks }, outcome)).toEqual([])
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})
