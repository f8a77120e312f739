// A schema whose local additions are closed: what is generated for its tables in the prose and its values of the head.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isArithmetic } from '../../src/issue/issue.js'
import { replaceAt } from '../../src/report/replace.js'
import { readJson } from '../fixtures/cases.js'
import { loadSupplemented, SUPPLEMENTED, type Supplemented } from '../fixtures/supplemented.js'

const CASE = `${SUPPLEMENTED}/reports/valid`
let supplemented: Supplemented

beforeAll(async () => {
  supplemented = await loadSupplemented()
})
afterAll(() => supplemented.remove())

const create = (changes: Readonly<Record<string, unknown>> = {}) =>
  replaceAt(readJson(`${CASE}/report.json`), new Map(Object.entries(changes))) as Record<string, unknown>
const codesOf = (changes: Readonly<Record<string, unknown>>, previous?: unknown) =>
  supplemented
    .validate(create(changes), previous === undefined ? {} : { previous })
    .issues.map(({ code, path }) => `${code} ${path}`)

describe('the model', () => {
  it('has the tables of each section in printed order, each with its section', () => {
    const tables = supplemented.model.tables.map(({ name, section, path }) => [section, name, path])
    expect(tables).toEqual([
      ['overview', 'briefings', '/local/briefings'],
      ['services', 'services', '/services'],
      ['shortcomings', 'checklist', '/shortcomings/checklist'],
      ['other', 'training', '/local/training'],
      ['other', 'publicity', '/local/publicity'],
    ])
  })

  it('keeps other wordings of a caption, which no section has', () => {
    const captions = supplemented.model.tables.map(({ caption }) => [caption.zh, caption.aliases])
    expect(captions).toEqual([
      ['新闻发布情况', undefined],
      ['二、窗口服务情况', undefined],
      ['问题整改台账', undefined],
      ['业务培训情况', ['培训情况']],
      ['宣传渠道和经费', ['宣传工作情况']],
    ])
  })

  it('knows unit, kind and wording of every cell', () => {
    const [cell] = supplemented.model.tables.flatMap(({ cells }) =>
      cells.filter(({ path }) => path === '/local/training/skills/basic/people/own'),
    )
    expect(cell).toMatchObject({
      row: [{ en: 'Skills' }, { en: 'Basic' }],
      column: [{ en: 'People' }, { en: 'Own' }],
      unit: '人次',
      summable: 'flow',
      integer: true,
    })
  })

  it('lists the values of a field that has no type of its own', () => {
    const stars = supplemented.model.parts.Local?.fields?.find(({ name }) => name === 'stars')
    expect(stars?.values).toEqual([{ value: 1 }, { value: 2 }, { value: 3.5 }, { value: 'none' }])
  })
})

describe('the dictionary', () => {
  it('says which section prints a table', () => {
    const text = supplemented.files.get('dictionary.md') ?? ''
    expect(text).toContain('### 业务培训情况 · Training\n\nPrinted in the section `other`.')
    expect(text).toContain('| `/local/publicity/money/print/amount` |')
    expect(text).not.toContain('Printed in the section `services`')
  })
})

describe('validation', () => {
  it('looks into closed local additions, and says no longer that it does not', () => {
    expect(codesOf({})).toEqual([])
    expect(codesOf({ '/local/appraisal': 'bad' })).toEqual(['not-allowed /local/appraisal'])
    expect(codesOf({ '/local/colour': 'red' })).toEqual(['unknown-field /local/colour'])
    expect(codesOf({ '/local/training/policy/sessions': '2' })).toContain(
      'cell-not-a-number /local/training/policy/sessions',
    )
  })

  it('leaves the equations of an absent table out, in both halves', () => {
    for (const absent of ['/local', '/local/publicity', '/local/briefings', '/shortcomings/checklist']) {
      const changes = { [absent]: undefined, '/notes': undefined }
      const explained = absent === '/local/briefings' || absent === '/shortcomings/checklist'
      expect(codesOf(changes), absent).toEqual([])
      expect(codesOf(changes, readJson(`${CASE}/previous.json`)), absent).toEqual(
        explained ? ['channels-stock /local/publicity/channels/accounts/kept'] : [],
      )
    }
    expect(codesOf({ '/local': undefined, '/notes': undefined, '/year': 'x' })).toEqual(['wrong-type /year'])
  })

  it('finds a note on a table that the report leaves out', () => {
    expect(codesOf({ '/local/publicity': undefined })).toEqual(['note-without-cell /notes/2/path'])
  })

  it('adds decimals exactly', () => {
    const digits = fc.integer({ min: 0, max: 999_999 })
    const law = fc.property(digits, digits, digits, fc.integer({ min: 0, max: 9 }), (a, b, c, places) => {
      const decimal = (units: number) => Number(`${units}e-${places}`)
      const costs = (all: number) => ({
        '/local/training/policy/cost': decimal(a),
        '/local/training/skills/basic/cost': decimal(b),
        '/local/training/skills/advanced/cost': decimal(c),
        '/local/training/all/cost': decimal(all),
      })
      expect(codesOf(costs(a + b + c))).toEqual([])
      expect(codesOf(costs(a + b + c + 1))).toContain('training-total /local/training/all/cost')
    })
    fc.assert(law, { seed: 4, numRuns: 100 })
  })

  it('locates a wrong cell by its row and its column', () => {
    const path = '/local/training/skills/advanced/people/others'
    const [first] = supplemented.validate(create({ [path]: 20 })).issues
    expect(first).toMatchObject({ code: 'wrong-cell', path, params: { proposed: 2, certainty: 'certain' } })
    expect(first?.place).toEqual({
      table: '业务培训情况',
      row: ['技能培训', '进阶技能'],
      column: ['参训人员', '外单位人员'],
    })
  })

  it('proposes the number of a cell that is missing', () => {
    const { issues } = supplemented.validate(create({ '/local/training/policy/cost': undefined }))
    expect(issues).toMatchObject([
      { code: 'missing-field', path: '/local/training/policy/cost', params: { proposed: 0.1 } },
    ])
  })

  it('compares with last year where both years have the table', () => {
    const previous = readJson(`${CASE}/previous.json`)
    const without = replaceAt(previous, new Map([['/local/publicity', undefined]]))
    expect(supplemented.validate(create(), { previous }).issues.filter(isArithmetic)).toMatchObject([
      { code: 'channels-stock', severity: 'info', params: { explanation: '上年漏报一个。' } },
    ])
    expect(codesOf({}, without)).toEqual([
      'not-comparable /local/publicity/channels/accounts/kept',
      'not-comparable /local/publicity/channels/boards/kept',
    ])
  })

  it('knows the cells as goals of notes', () => {
    const notes = [{ path: '/local/training/policy/cost2', text: 'x' }]
    expect(supplemented.validate(create({ '/notes': notes })).issues).toMatchObject([
      { code: 'note-without-cell', params: { suggestion: '/local/training/policy/cost' } },
    ])
  })
})

describe('the types', () => {
  it('accept what is right and refuse what is wrong, also in what is imported', () => {
    const consumer = join(supplemented.folder, 'consumer.ts')
    writeFileSync(consumer, readFileSync(`${SUPPLEMENTED}/consumer.ts.txt`, 'utf8'))
    expect(compile(consumer)).toEqual([])
  })
})

/** Messages of the compiler for a program, under the strictest settings. */
function compile(consumer: string): string[] {
  const own = (name: string) => [join(process.cwd(), `src/${name}`)]
  const program = ts.createProgram([consumer], {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'],
    typeRoots: [join(process.cwd(), 'node_modules/@types')],
    // The package itself, as an installed copy would give it.
    paths: {
      'ogi-report/model': own('model/types.ts'),
      'ogi-report/validate': own('validate/index.ts'),
      'ogi-report/import': own('import/index.ts'),
    },
    baseUrl: process.cwd(),
  })
  const source = program.getSourceFile(consumer)
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
  return found.map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
    return `${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
}
