// Marks in cells and the lines below the table.

import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/import/document.js'
import { startDraft } from '../../../src/import/draft.js'
import { addNotes } from '../../../src/import/match/notes.js'

const text = (words: string): Block => ({ kind: 'text', text: words, origin: { line: 1 } })
const path = '/requests/outcomes/granted/total'

describe('a mark in a cell', () => {
  test.each(['注1：其中修订16件。', '（注１）其中修订16件。', '注1、其中修订16件。', '注 1. 其中修订16件。'])(
    'takes the line of its number: %s',
    (line) => {
      const blocks = [text('注2：另一条。'), text(line), text('正文。')]
      const draft = startDraft()
      addNotes([{ path, text: '', number: '1' }], blocks, draft)
      expect(draft.values.get('/notes')).toEqual([{ path, text: '其中修订16件。' }])
      expect([...draft.placed]).toEqual([blocks[1]])
    },
  )

  test('without number takes the line without number', () => {
    const draft = startDraft()
    addNotes([{ path, text: '', number: '' }], [text('注：其中修订16件。')], draft)
    expect(draft.values.get('/notes')).toEqual([{ path, text: '其中修订16件。' }])
  })

  test('that no line explains gives no note', () => {
    const draft = startDraft()
    addNotes([{ path, text: '', number: '3' }], [text('注1：别处的。')], draft)
    expect(draft.values.has('/notes')).toBe(false)
    expect(draft.placed.size).toBe(0)
  })
})

test('a remark in a cell becomes a note without any line', () => {
  const draft = startDraft()
  addNotes([{ path, text: '其中修订16件' }], [text('注：未标注的说明。')], draft)
  expect(draft.values.get('/notes')).toEqual([{ path, text: '其中修订16件' }])
  expect(draft.placed.size).toBe(0)
})
