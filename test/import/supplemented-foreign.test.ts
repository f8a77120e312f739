// Documents of others with what a profile adds: values of the head by their labels, tables in the prose by theirs.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Imported, importReport } from '../../src/import/index.js'
import { readPointer } from '../../src/model/pointer.js'
import type { GridRow, Table } from '../../src/model/types.js'
import { replaceAt } from '../../src/report/replace.js'
import { loadSupplemented, type Supplemented } from '../fixtures/supplemented.js'

let supplemented: Supplemented

beforeAll(async () => {
  supplemented = await loadSupplemented()
})
afterAll(() => supplemented.remove())

const p = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('\n')

/** Figures of a table from 1 on, by path. */
function count(table: Table): Map<string, string> {
  return new Map(table.cells.map(({ path }, index) => [path, String(index + 1)]))
}

/** A table as an office would paste it. */
function paste(name: string, change: (figures: Map<string, string>) => void = () => {}): string {
  const table = find(name)
  const figures = count(table)
  change(figures)
  const row = ({ cells }: GridRow) =>
    `<tr>${cells
      .map(({ colspan, rowspan, path, text }) => {
        const words = path === undefined ? (text?.zh ?? '') : (figures.get(path) ?? '')
        return `<td colspan="${colspan}" rowspan="${rowspan}">${words}</td>`
      })
      .join('')}</tr>`
  return `<table>${table.grid.map(row).join('\n')}</table>`
}

function find(name: string): Table {
  return supplemented.model.tables.find((table) => table.name === name) ?? expect.fail(name)
}

interface Parts {
  readonly head?: string
  readonly overview?: string
  readonly shortcomings?: string
  readonly other?: string
}

async function read({
  head = '',
  overview = '',
  shortcomings = '',
  other = '',
}: Parts): Promise<Imported<object>> {
  const page = `<!DOCTYPE html><html><body><div>
${head}
<h1>东桥镇2024年便民服务年度报告</h1>
${p('一、服务概况', '全年共设窗口12个。')}${overview}
${p('二、窗口服务情况')}${paste('services', (figures) => figures.set('/services/counter/received', '5'))}
${p('三、不足与改进', '宣传还不够。')}${shortcomings}
${p('四、其他情况', '全年没有收取信息处理费。')}${other}
</div></body></html>`
  const imported = await importReport(new TextEncoder().encode(page), { editions: [supplemented.edition] })
  expect(supplemented.edition.isShape(imported.report)).toBe(true)
  expect(imported.lost).toEqual([])
  return imported
}

const local = ({ report }: Imported<object>) => readPointer(report, '/local')
const codes = ({ issues }: Imported<object>, path: string) =>
  issues.filter((issue) => issue.path.startsWith(path)).map(({ code, certainty }) => `${certainty} ${code}`)

/** The table of a report, from its figures. */
function build(name: string): unknown {
  const { cells, path } = find(name)
  return replaceAt({}, new Map(cells.map((cell, index) => [cell.path.slice(path.length), index + 1])))
}

describe('values of the head', () => {
  const FULL = p(
    '服务热线：0000-12345',
    '人均培训学时：12.5学时',
    '志愿者人数：1,204人',
    '评议等次：群众满意',
    '窗口星级：3.5',
    '试点单位：是',
    '评议时点：2024年11月5日',
    '培训内容：公文写作、热线接听',
    '历次得分：9.5、10',
    '服务台位置：一楼东侧',
    '服务台席位：6',
  )

  test('are read by their labels and aliases, in the form of their fields', async () => {
    const imported = await read({ head: FULL, other: paste('training') })
    const { training: _training, ...values } = local(imported) as { training: unknown }
    expect(values).toEqual({
      serviceHotline: '0000-12345',
      trainingHours: 12.5,
      volunteers: 1204,
      appraisal: 'excellent',
      stars: 3.5,
      isPilot: true,
      reviewedOn: '2024-11-05',
      topics: ['公文写作', '热线接听'],
      scores: [9.5, 10],
      desk: { room: '一楼东侧', seats: 6 },
    })
    const doubts = codes(imported, '/local').filter((each) => !each.endsWith('reading-breaks-equation'))
    expect(doubts).toEqual([])
  })

  test('are read from rows of a table, and under a long label', async () => {
    const rows = [
      ['索引号', '123', '便民服务咨询投诉热线电话号码', '0000-77777'],
      ['志愿人员', '12人', '评议等次', '尚未评议'],
    ]
    const markup = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')
    const imported = await read({ head: `<table>${markup}</table>`, other: paste('training') })
    expect(local(imported)).toMatchObject({ serviceHotline: '0000-77777', volunteers: 12, appraisal: 0 })
    const line = await read({ head: p('便民服务咨询投诉热线电话号码：0000-8'), other: paste('training') })
    expect(local(line)).toMatchObject({ serviceHotline: '0000-8' })
  })

  test.each([
    ['人均培训学时：约十几个', '/local/trainingHours'],
    ['志愿人员：12（其中党员3人）', '/local/volunteers'],
    ['评议等次：很好', '/local/appraisal'],
    ['试点单位：可能', '/local/isPilot'],
    ['历次得分：9、好', '/local/scores'],
    ['评议时点：去年', '/local/reviewedOn'],
  ])('that read %s are left out, with their text in an issue', async (line, path) => {
    const imported = await read({ head: p(line, '服务热线：0000-1'), other: paste('training') })
    expect(codes(imported, path)).toContain('certain value-unreadable')
    if (path !== '/local/appraisal') expect(readPointer(imported.report, path)).toBeUndefined()
  })

  test('that say nothing are no 0', async () => {
    const head = p('志愿人员：', '人均培训学时：无', '服务热线：0000-1')
    const imported = await read({ head, other: paste('training') })
    expect(local(imported)).not.toHaveProperty('volunteers')
    expect(local(imported)).not.toHaveProperty('trainingHours')
  })

  test('that are required beside others are filled in as a guess', async () => {
    const imported = await read({ head: p('服务热线：0000-1', '服务台席位：3') })
    expect(local(imported)).toMatchObject({ appraisal: 'excellent', desk: { room: '（未注明）', seats: 3 } })
    expect(codes(imported, '/local/appraisal')).toEqual(['guess field-missing'])
    expect(codes(imported, '/local/desk/room')).toEqual(['guess field-missing'])
    // The table they need is not there either: its zeros are no reading.
    expect(codes(imported, '/local/training')).toEqual(['guess table-unread'])
  })

  test('are not there where the document has none', async () => {
    const imported = await read({})
    expect(local(imported)).toBeUndefined()
    expect(codes(imported, '/local')).toEqual([])
  })
})

describe('tables in the prose', () => {
  const appraisal = p('评议等次：比较满意')

  test('are read by their labels where they stand in their section', async () => {
    const imported = await read({
      head: appraisal,
      overview: p('新闻发布情况如下：') + paste('briefings'),
      shortcomings: paste('checklist'),
      other:
        p('表1 培训情况', '单位：场、人次、万元') +
        paste('training') +
        p('表2 宣传渠道和经费') +
        paste('publicity') +
        p('特此报告。'),
    })
    expect(local(imported)).toEqual({
      appraisal: 'good',
      briefings: build('briefings'),
      training: build('training'),
      publicity: build('publicity'),
    })
    expect(readPointer(imported.report, '/shortcomings/checklist')).toEqual(build('checklist'))
    expect(readPointer(imported.report, '/overview/blocks')).toHaveLength(2)
    // Captions and units are the form's own.
    const texts = (readPointer(imported.report, '/other/blocks') as { text: string }[]).map(
      ({ text }) => text,
    )
    expect(texts).toEqual(['全年没有收取信息处理费。', '特此报告。'])
  })

  test('never shift a row: one that is missing is 0 and a guess, the others stay', async () => {
    const lost = paste('training').replace(/<tr><td colspan="2" rowspan="1">政策培训.*?<\/tr>/s, '')
    const imported = await read({ head: appraisal, other: lost })
    expect(readPointer(imported.report, '/local/training/policy')).toEqual({
      sessions: 0,
      people: { own: 0, others: 0, total: 0 },
      cost: 0,
    })
    expect(readPointer(imported.report, '/local/training/skills')).toEqual(
      (build('training') as { skills: unknown }).skills,
    )
    expect(codes(imported, '/local/training/policy')).toContain('guess row-missing')
  })

  test('keep blank apart from 0', async () => {
    const path = '/local/publicity/money/print/amount'
    const other = paste('training') + paste('publicity', (figures) => figures.set(path, ''))
    const imported = await read({ head: appraisal, other })
    expect(readPointer(imported.report, path)).toBe(0)
    expect(codes(imported, path)).toEqual(['likely cell-blank'])
  })

  test('read units that only this form knows, decimals, and remarks', async () => {
    const other = paste('training', (figures) => {
      figures.set('/local/training/policy/sessions', '4场')
      figures.set('/local/training/policy/cost', '0.35万元')
      figures.set('/local/training/skills/basic/cost', '12.5（其中专项5）')
    })
    const imported = await read({ head: appraisal, other })
    expect(readPointer(imported.report, '/local/training/policy')).toMatchObject({ sessions: 4, cost: 0.35 })
    expect(readPointer(imported.report, '/local/training/skills/basic/cost')).toBe(12.5)
    expect(readPointer(imported.report, '/notes')).toEqual([
      { path: '/local/training/skills/basic/cost', text: '其中专项5' },
    ])
  })

  test('take the notes below them', async () => {
    const other =
      paste('training', (figures) => figures.set('/local/training/all/sessions', '5（注1）')) +
      p('注1：含线上培训。')
    const imported = await read({ head: appraisal, other })
    expect(readPointer(imported.report, '/notes')).toEqual([
      { path: '/local/training/all/sessions', text: '含线上培训。' },
    ])
  })

  test('say where an equation does not hold', async () => {
    const imported = await read({ head: appraisal, other: paste('training') })
    expect(codes(imported, '/local/training')).toContain('certain reading-breaks-equation')
  })

  test('stay simple tables in any other section', async () => {
    const imported = await read({
      head: appraisal,
      shortcomings: paste('publicity'),
      other: paste('training'),
    })
    expect(local(imported)).not.toHaveProperty('publicity')
    const blocks = readPointer(imported.report, '/shortcomings/blocks') as { type: string }[]
    expect(blocks.map(({ type }) => type)).toContain('table')
  })

  test('stay simple tables where their labels are not those of the form', async () => {
    const cells = [
      ['培训类别', '日期', '地点'],
      ['政策培训', '3月', '一楼'],
      ['消防演练', '5月', '操场'],
    ]
    const rows = cells.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
    const imported = await read({ other: `<table>${rows.join('')}</table>` })
    expect(local(imported)).toBeUndefined()
    expect(readPointer(imported.report, '/other/blocks/1')).toEqual({
      type: 'table',
      header: cells[0],
      rows: cells.slice(1),
    })
  })

  test('leave the statutory table to itself', async () => {
    const imported = await read({ head: appraisal, other: paste('training') + paste('publicity') })
    expect(readPointer(imported.report, '/services')).toMatchObject({
      counter: { received: 5, done: 2, open: 3 },
    })
  })
})
