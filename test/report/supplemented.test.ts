// Figures of a report with closed local additions: listed, filled in, named by labels, made anew.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { explainField } from '../../src/cli/explain.js'
import { loadEdition } from '../../src/cli/load-edition.js'
import { loadSource } from '../../src/model/load.js'
import { readPointer } from '../../src/model/pointer.js'
import { listCells } from '../../src/report/cells.js'
import { readCells, writeCellsCsv } from '../../src/report/cells-file.js'
import { createSkeleton } from '../../src/report/create.js'
import { fillCells } from '../../src/report/fill.js'
import { findCellByLabels } from '../../src/report/labels.js'
import { describeOptionFaults } from '../../src/report/option-faults.js'
import { replaceAt } from '../../src/report/replace.js'
import { buildSkeleton, isBuilt } from '../../src/report/skeleton.js'
import { createValidator } from '../../src/validate/validator.js'
import { readJson } from '../fixtures/cases.js'
import { loadSupplemented, SUPPLEMENTED, type Supplemented } from '../fixtures/supplemented.js'
import { createField } from '../profile/parts.js'
import { createProfile, read } from '../profile/profiles.js'

let supplemented: Supplemented

beforeAll(async () => {
  supplemented = await loadSupplemented()
})
afterAll(() => supplemented.remove())

const create = (changes: Readonly<Record<string, unknown>> = {}) =>
  replaceAt(readJson(`${SUPPLEMENTED}/reports/valid/report.json`), new Map(Object.entries(changes)))
const given = { year: 2024, agency: '东桥镇' }

describe('the figures', () => {
  test('are listed in printed order, with the caption of their table', () => {
    const rows = listCells(create(), { model: supplemented.model })
    expect(rows).toHaveLength(2 + 6 + 4 + 20 + 8)
    expect(rows[0]).toEqual({
      path: '/local/briefings/held',
      table: '新闻发布情况',
      row: [],
      column: ['举办发布会'],
      unit: '场',
      value: 4,
    })
    expect(rows.at(-1)).toMatchObject({ table: '宣传渠道和经费', row: ['宣传经费', '电子屏幕'], value: 1.2 })
  })

  test('of a table that the report leaves out have no value', () => {
    const rows = listCells(create({ '/local': undefined }), { model: supplemented.model })
    const values = rows.filter(({ path }) => path.startsWith('/local/')).map(({ value }) => value)
    expect(values).toHaveLength(30)
    expect(new Set(values)).toEqual(new Set([null]))
  })

  test('go through a CSV file and back, an absent table staying absent', () => {
    const { model } = supplemented
    for (const changes of [{}, { '/local/publicity': undefined }, { '/local': undefined }]) {
      const report = create(changes)
      const bytes = new TextEncoder().encode(writeCellsCsv(listCells(report, { model })))
      const filled = fillCells(report, readCells(bytes), { model })
      expect(filled.issues).toEqual([])
      expect(filled.report).toEqual(JSON.parse(JSON.stringify(report)))
    }
  })

  test('make the table they are filled into', () => {
    const { model } = supplemented
    const report = create({ '/local/publicity': undefined })
    const path = '/local/publicity/money/print/amount'
    const entries = [{ table: '宣传工作情况', row: ['印制资料'], column: ['支出金额'], value: '0.5' }]
    const filled = fillCells(report, entries, { model })
    expect([filled.issues, readPointer(filled.report, path)]).toEqual([[], 0.5])
    expect(supplemented.validate(filled.report).issues.map(({ code }) => code)).toContain('missing-field')
  })

  test.each([
    ['业务培训情况', ['政策培训'], ['培训场次'], '/local/training/policy/sessions'],
    ['training', ['基础技能'], ['本单位人员'], '/local/training/skills/basic/people/own'],
    ['培训情况', ['技能培训', '进阶技能'], ['培训经费'], '/local/training/skills/advanced/cost'],
    ['Channels and money', ['Boards'], ['Kept'], '/local/publicity/channels/boards/kept'],
    ['', ['群众投诉'], ['完成整改'], '/shortcomings/checklist/complaints/mended'],
  ])('are found by labels in %s', (table, row, column, path) => {
    expect(findCellByLabels(supplemented.model, { table, row, column })).toMatchObject({ cell: { path } })
  })
})

describe('a figure', () => {
  test('is explained with its label, unit and equations', () => {
    const lines = explainField(supplemented.model, '/local/training/skills/basic/people/total', 'en') ?? []
    expect(lines[1]).toBe('Training, row “Skills / Basic”, column “People / Total”')
    expect(lines).toContain('Unit: 人次')
    expect(lines.filter((line) => line.startsWith('  people-total:'))).toHaveLength(1)
  })

  test('is explained where it stands in the head, with the values it may have', () => {
    const lines = explainField(supplemented.model, '/local/stars', 'en') ?? []
    expect(lines.at(-1)).toBe('Values: 1, 2, 3.5, none')
  })
})

describe('a new report', () => {
  test('leaves out a table that it need not have, and all that is optional above it', () => {
    const report = createSkeleton(supplemented.model, given)
    expect(report).not.toHaveProperty('local')
    expect(report.shortcomings).toEqual({ blocks: [] })
    expect(supplemented.edition.isShape(report)).toBe(true)
  })

  test('has a table that is required where its holder is there', () => {
    const report = buildSkeleton(supplemented.model, new Map([['/local/volunteers', 3]]))
    expect(report.local).toMatchObject({
      volunteers: 3,
      appraisal: 'excellent',
      training: { policy: { cost: 0 } },
    })
    expect(report.local).not.toHaveProperty('publicity')
    expect(report.local).not.toHaveProperty('stars')
  })

  test('leaves open what a profile requires and nobody has said: words, choices, lists', async () => {
    const $ref = 'https://ogi-report.example/schema/common/text.schema.json#/$defs/CalendarDate'
    const inner = {
      properties: { room: createField('房号'), seats: createField('席位', { type: 'integer' }) },
    }
    const fields = {
      hotline: createField('热线'),
      day: createField('日期', { type: undefined, $ref }),
      isPilot: createField('试点', { type: 'boolean' }),
      topics: createField('主题', { type: 'array', items: { type: 'string' } }),
      grade: createField('等次', { type: undefined, enum: [1, 2] }),
      sessions: createField('场次', { type: 'integer', minimum: 0 }),
      desk: createField('窗口', {
        title: 'Desk',
        type: 'object',
        ...inner,
        required: ['room', 'seats'],
        additionalProperties: false,
      }),
    }
    const profile = createProfile('a', { fields, required: Object.keys(fields) })
    const edition = await loadEdition(loadSource(read({ 'profile.json': profile }).source))
    const report = createSkeleton(edition.model, given)
    expect(report.local).toEqual({ sessions: 0, desk: { seats: 0 } })
    const missing = createValidator(edition)(report).issues.filter(({ code }) => code === 'missing-field')
    expect(missing.map(({ path }) => path)).toEqual(
      ['hotline', 'day', 'isPilot', 'topics', 'grade', 'desk/room'].map((name) => `/local/${name}`),
    )
    expect(describeOptionFaults(edition, report, (name) => name)).toBeUndefined()
  })

  test('has what is required, and what something is given for', () => {
    const { model } = supplemented
    const paths = ['/services/counter/open', '/local/training/all', '/local/publicity', '/local/desk/room']
    const built = (...known: string[]) => paths.filter((path) => isBuilt(model, path, known))
    expect(built()).toEqual(['/services/counter/open'])
    expect(built('/local/volunteers')).toEqual(['/services/counter/open', '/local/training/all'])
    expect(built('/local/desk/seats')).toContain('/local/desk/room')
    expect(built('/local/publicity/money/print/amount')).toContain('/local/publicity')
  })
})
