// Text that nobody writes: a megabyte of one kind of character, in as many passages as that takes. Every pattern has an
// end, so that the work grows with the length of the text: a pattern that tries each end from each beginning would need
// 10,000,000,000 steps for one passage alone, and the test would not come to its end.

import { describe, expect, it } from 'vitest'
import { validateReport } from '../../src/validate/index.js'
import { createPrevious, createReport } from '../fixtures/reports.js'

const LONGEST = 100_000
const PASSAGES = 10

const TEXTS: readonly (readonly [string, string])[] = [
  ['digits', '1'],
  ['digits with points', '1.2'],
  ['digits with commas', '123,'],
  ['Chinese numerals', '一百'],
  ['units', '件'],
  ['figures', '1件'],
  ['figures of one sentence', '收到政府信息公开申请1件，'],
  ['one word', '政府信息公开申请'],
  ['rows', '予以公开'],
  ['denials', '无'],
  ['denials of words', '无申请，'],
  ['denials of rows', '未收到申请，'],
  ['brackets', '（'],
  ['closed brackets', '（）'],
  ['titles', '《'],
  ['closed titles', '《一》'],
  ['reasons', '因等'],
  ['lists without end', '由'],
  ['lists with an end far off', `${'由'.repeat(40)}由组`],
  ['lists', '包括、'],
  ['numbered lists', '包括1'],
  ['years', '2023年'],
  ['years in words', '二〇二三年'],
  ['periods', '2023年1月1日至'],
  ['doubled years', '2023年度'],
  ['names', '青溪县档案局'],
  ['names at the beginning of clauses', '，青溪县'],
  ['mailboxes', '12345@'],
  ['letters', 'a'],
  ['mobile numbers', '138 0000 0000 '],
  ['garbled letters', 'Ã©'],
  ['private characters', '\ue000'],
  ['blanks', ' '],
  ['percentages', '占5%，'],
  ['changes', '3件，同比增长5%，'],
  ['persons', '张三，住'],
  ['streets', '人民路1号'],
]

describe('a megabyte of hostile text', () => {
  it.each(TEXTS)(
    'is read to its end: %s',
    (_, unit) => {
      const text = unit.repeat(LONGEST / unit.length)
      const blocks = Array.from({ length: PASSAGES }, () => ({ type: 'paragraph', text }))
      const report = createReport({
        '/lead': blocks.slice(0, 1),
        '/overview/blocks': blocks,
        '/problems/blocks': blocks.slice(0, 1),
      })
      const { issues } = validateReport(report, { prose: true, previous: createPrevious() })
      expect(issues.length).toBeLessThanOrEqual(1001)
    },
    60_000,
  )
})
