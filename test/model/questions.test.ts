// What is asked of many reports: figures and rates rest on cells of the form, and are worded as these are.

import { describe, expect, it } from 'vitest'
import { editions } from '../../generated/index.js'
import type { Model, Question } from '../../src/model/types.js'
import { createSmall, type Edits } from '../diff/small.js'

const find = ({ questions }: Model, id: string): Question => {
  const found = questions.find((question) => question.id === id)
  if (!found) throw new Error(`There is no question ${id}`)
  return found
}

describe.each(editions)('the questions of edition $model.edition', ({ model }) => {
  const cells = new Map(model.tables.flatMap((table) => table.cells).map((cell) => [cell.path, cell]))

  it('are those an office asks', () => {
    expect(model.questions.map(({ id }) => id)).toEqual([
      'outcomes',
      'reasons',
      'load',
      'review',
      'litigation',
    ])
    expect(model.questions.flatMap(({ rates }) => rates.map(({ id }) => id))).toEqual([
      'disclosed',
      'denied',
      'cleared',
      'review-lost',
      'litigation-lost',
    ])
  })

  it('rest on cells of the form, which are whole numbers of one unit', () => {
    for (const { figures, unit } of model.questions) {
      for (const path of figures.flatMap((figure) => figure.cells))
        expect(cells.get(path), path).toMatchObject({ integer: true, unit })
    }
  })

  it('word rows and columns as the form does', () => {
    const wordsOf = (path: string) => {
      const { row, column } = cells.get(path) ?? { row: [], column: [] }
      return [...row, ...column].map(({ zh }) => zh)
    }
    for (const id of ['reasons', 'review', 'litigation']) {
      for (const { label, cells: own } of find(model, id).figures)
        expect(wordsOf(own[0] ?? ''), id).toContain(label.zh)
    }
    expect(find(model, 'load').figures.map(({ label }) => label.en)).toEqual([
      'I. Requests newly received this year',
      'II. Requests carried over from last year',
      expect.stringMatching(/^III\. .+ \/ \(7\) Total$/),
      'IV. Carried forward to next year',
    ])
  })

  it('count every outcome once: together they are what the form totals', () => {
    const total = '/requests/outcomes/total/total'
    const sum = model.equations.find(
      ({ left, right }) => left.length === 1 && left[0]?.path === total && right.length > 10,
    )
    const counted = find(model, 'outcomes').figures.flatMap((figure) => figure.cells)
    expect([...counted].sort()).toEqual(sum?.right.map(({ path }) => path).sort())
  })

  it('group the reasons as the form does, the eight grounds for denying first', () => {
    const groups = find(model, 'reasons').figures.map(({ group }) => group?.en)
    expect(groups).toEqual([
      ...Array.from({ length: 8 }, () => '(3) Denied'),
      ...Array.from({ length: 3 }, () => '(4) Cannot be provided'),
      ...Array.from({ length: 5 }, () => '(5) Not processed'),
    ])
  })
})

describe('a question that cannot be asked', () => {
  const ask = (question: object, more: Edits = {}) =>
    createSmall({
      'parts/$defs/Loans/x-summable': 'flow',
      'report/x-questions': { loans: { label: { zh: '借阅', en: 'Loans' }, by: 'place', ...question } },
      ...more,
    })

  it('is one of the schema otherwise', () => {
    const { model } = ask({ places: ['/loans/adults'], columns: ['paper'] })
    expect(model.questions).toEqual([
      {
        id: 'loans',
        label: { zh: '借阅', en: 'Loans' },
        shares: false,
        figures: [expect.objectContaining({ name: '/loans/adults', cells: ['/loans/adults/paper'] })],
        rates: [],
      },
    ])
  })

  it.each([
    ['leads to no number', { places: ['/loans/adults'], columns: ['leather'] }, {}],
    [
      'there is no figure /loans/cats',
      {
        places: ['/loans/adults'],
        columns: ['paper'],
        rates: { part: { label: { zh: '率', en: 'Rate' }, of: ['/loans/cats'] } },
      },
      {},
    ],
    [
      'does not add up over agencies',
      { places: ['/loans/adults'], columns: ['paper'] },
      { 'parts/$defs/Loans/x-summable': 'never' },
    ],
  ])('%s', (says, question, edits) => {
    expect(() => ask(question, edits)).toThrow(says)
  })
})
