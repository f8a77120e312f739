// The count of what was lost must be able to fail, whatever the importer did.

import { describe, expect, test } from 'vitest'
import { model } from '../../generated/2021/model.js'
import { findLost } from '../../src/import/audit.js'
import { EDITIONS } from '../../src/import/editions.js'
import { finishReport } from '../../src/import/finish.js'
import { matchDocument } from '../../src/import/match/match.js'
import { readDocument } from '../../src/import/read.js'
import { p, page } from './match/pages.js'

const EDITION = EDITIONS.find((each) => each.model === model) ?? EDITIONS[0]

async function match(source: string) {
  const document = await readDocument(new TextEncoder().encode(source))
  const draft = matchDocument(model, document)
  if (!EDITION) throw new Error('no edition')
  return { document, report: finishReport(EDITION, draft), findings: draft.findings, sources: draft.sources }
}

const TEXTS = {
  1: p('（一）栏目更新', '全年在网站发布动态43条。', '（二）监督保障', '无。', '公开政府信息。'),
  5: p('窗口只有一人值守，忙时顾不上。', '无。'),
  6: `${p('未收取信息处理费。')}<ul><li>甲村设了公开栏</li><li>乙村没有设</li></ul>`,
}
const LEAD = p('根据规定编制本报告，数据截至年底。')

describe('nothing is lost', () => {
  test('of a page that was read as it should be', async () => {
    const { document, ...outcome } = await match(page({ texts: TEXTS, lead: LEAD }))
    expect(findLost(model, document, outcome)).toEqual([])
  })
})

describe('what is taken out of an outcome is found missing', () => {
  test.each([
    ['the lead', '/lead', 0],
    ['a heading', '/overview/blocks', 0],
    ['a paragraph', '/overview/blocks', 1],
    ['a paragraph that says the same as another', '/overview/blocks', 3],
    ['a paragraph made of words of the form', '/overview/blocks', 4],
    ['the only paragraph that makes sense', '/problems/blocks', 0],
    ['a list', '/other/blocks', 1],
  ])('%s', async (_name, path, index) => {
    const { document, report, ...others } = await match(page({ texts: TEXTS, lead: LEAD }))
    const copy = structuredClone(report) as Record<string, { blocks?: unknown[] }>
    const list =
      path === '/lead' ? (copy.lead as unknown as unknown[]) : copy[path.split('/')[1] ?? '']?.blocks
    expect(list?.splice(index, 1)).toHaveLength(1)
    expect(findLost(model, document, { report: copy, ...others })).not.toEqual([])
  })

  test('a finding with the text that was left out', async () => {
    const { document, report, sources } = await match(page({ after: p('责任编辑：李四') }))
    expect(findLost(model, document, { report, findings: [], sources })).not.toEqual([])
  })

  test('a cell with words', async () => {
    const grid = '<table><tr><td>项目</td><td>进度</td></tr><tr><td>栏目改版</td><td>过半</td></tr></table>'
    const { document, report, ...others } = await match(page({ texts: { 5: grid } }))
    expect(findLost(model, document, { report, ...others })).toEqual([])
    const copy = JSON.parse(JSON.stringify(report).replace('栏目改版', ''))
    expect(findLost(model, document, { report: copy, ...others })).toEqual(['栏目改版'])
  })
})
