// What a plain edition does with local additions, which it leaves open: keep them, and say that nobody looked.

import { describe, expect, it } from 'vitest'
import { model as model2019 } from '../../generated/2019/model.js'
import { model } from '../../generated/2021/model.js'
import { isReportShape, listFaults } from '../../generated/2021/validator.js'
import { followPath, isOpen, listFieldNames } from '../../src/model/lookup.js'
import { renderHtml, renderText } from '../../src/render/index.js'
import { createSkeleton } from '../../src/report/create.js'
import { NONE } from '../../src/validate/checks/check.js'
import { checkLocal } from '../../src/validate/checks/local.js'
import { validateReport } from '../../src/validate/index.js'
import { createReport } from '../fixtures/reports.js'
import { readExample } from '../render/reports.js'

const LOCAL = [
  ['nothing in it', {}],
  ['anything in it', { hotline: '0000-12345', hours: 1e-7, list: [null, [true], {}], blocks: 'x' }],
  ['names of the prototype in it', JSON.parse('{"__proto__":{"a":1},"constructor":1,"toString":{}}')],
  ['getters that throw in it', Object.defineProperty({}, 'bad', { get: fail, enumerable: true })],
  ['itself in it', makeRing()],
] as const

function fail(): never {
  throw new Error('nobody should have asked')
}

function makeRing(): object {
  const ring: Record<string, unknown> = {}
  ring.inside = { ring }
  return ring
}

describe('an open `local`', () => {
  it.each(LOCAL)('with %s is kept, and said to be unchecked', (_, local) => {
    const report = createReport({ '/local': local })
    expect(isReportShape(report)).toBe(true)
    expect(listFaults(report)).toEqual([])
    const result = validateReport(report)
    expect(result.valid && result.report).toBe(report)
    expect(result.issues).toMatchObject([{ code: 'local-not-checked', severity: 'info', path: '/local' }])
  })

  it.each(['text', 7, null, [], [{}], true])('is no open object where it is %j', (local) => {
    const report = createReport({ '/local': local })
    expect(isReportShape(report)).toBe(false)
    expect(listFaults(report)).toEqual([{ path: '/local', keyword: 'type', params: { type: 'object' } }])
    expect(validateReport(report).valid).toBe(false)
  })

  it('costs a report without it nothing', () => {
    const rule = model.rules.find(({ id }) => id === 'local-not-checked')
    expect(rule && checkLocal(createReport(), rule, model)).toBe(NONE)
  })

  it('can be switched off like any other rule', () => {
    const rules = { 'local-not-checked': { severity: 'off' } } as const
    expect(validateReport(createReport({ '/local': { a: 1 } }), { rules }).issues).toEqual([])
  })

  it('is where notes and explanations of others may point', () => {
    const path = '/local/channels/website'
    const annotated = {
      '/notes': [{ path, text: '含镜像站。' }],
      '/explanations': [{ rule: 'channels-stock', path, text: '上年漏报。' }],
    }
    const codesOf = (changes: object) =>
      validateReport(createReport({ ...annotated, ...changes })).issues.map(({ code }) => code)
    expect(codesOf({ '/local': { channels: {} } })).toEqual(['local-not-checked'])
    expect(codesOf({})).toEqual(['note-without-cell', 'explanation-without-rule'])
    expect(codesOf({ '/local': {}, '/notes': [{ path: '/locale', text: 'x' }] })).toEqual([
      'note-without-cell',
      'local-not-checked',
    ])
  })

  it.each(LOCAL)('with %s is not printed', (_, local) => {
    const report = readExample('city')
    const printed = [renderHtml(report), renderText(report)]
    report.local = local
    expect([renderHtml(report), renderText(report)]).toEqual(printed)
  })

  it.each([model, model2019])('is known to the model as a field without fields', (edition) => {
    expect(followPath(edition, '/local/hotline/number')).toHaveLength(1)
    expect(listFieldNames(edition, '/local')).toEqual([])
    expect(isOpen(edition, 'Local')).toBe(true)
    expect(Object.keys(edition.parts).filter((name) => isOpen(edition, name))).toEqual(['Local'])
  })

  it.each([model, model2019])('is left out of a new report', (edition) => {
    expect(createSkeleton(edition, { year: 2024, agency: '青禾县' })).not.toHaveProperty('local')
  })
})
