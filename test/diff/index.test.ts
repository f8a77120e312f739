import { describe, expect, it } from 'vitest'
import { diffSchemas } from '../../src/diff/index.js'
import { readReportSchema } from '../../src/diff/read.js'
import { INSPECTION_SCHEMA } from '../fixtures/inspection.js'
import { createSmallSchema, REPORT } from '../model/check/small-schema.js'
import { loadEdition } from './editions.js'
import { createSmall, list, load } from './small.js'

const [old, now] = [loadEdition('2019'), loadEdition('2021')]

/** One change among many. */
function find(edits: Readonly<Record<string, unknown>>, path: string) {
  const changes = diffSchemas(now, loadEdition('2021', edits))
  return changes.find((change) => change.path === path) ?? expect.fail(list(changes).join('\n'))
}

describe('diffSchemas', () => {
  it.each([
    ['edition 2019', old],
    ['edition 2021', now],
    ['the invented schema', readReportSchema(INSPECTION_SCHEMA)],
    ['the small schema', createSmall()],
  ])('finds nothing between %s and itself', (_name, schema) => {
    expect(diffSchemas(schema, schema)).toEqual([])
  })

  it.each(['2019', '2021'])('finds nothing between the files of edition %s and the one file', (edition) => {
    const [files, file] = ['schema', 'generated'].map((folder) => readReportSchema(`${folder}/${edition}`))
    expect(diffSchemas(...([files, file] as [typeof now, typeof now]))).toEqual([])
    expect(diffSchemas(...([file, files] as [typeof now, typeof now]))).toEqual([])
  })

  it('gives the same changes in the same order each time', () => {
    expect(JSON.stringify(diffSchemas(old, now))).toBe(JSON.stringify(diffSchemas(old, now)))
  })

  it('tells what the form of 2021 changed', () => {
    const changes = diffSchemas(old, now)
    const breaking = list(changes.filter(({ kind }) => kind === 'breaking'))
    expect(breaking).toEqual([
      'breaking address-changed $id',
      'breaking years-narrowed x-years',
      'breaking const-changed Report.edition',
      'breaking row-removed Disclosure.procurement',
      'breaking column-removed DocumentCounts.published',
      'breaking column-removed DocumentCounts.total',
      'breaking column-added DocumentCounts.repealed',
      'breaking column-added DocumentCounts.valid',
      'breaking row-removed LicensingItems.otherServices',
      'breaking part-renamed Decisions',
      'breaking column-removed MatterCounts.items',
      'breaking column-removed MatterCounts.change',
      'breaking part-renamed FeesCharged',
      'breaking column-removed FeeCounts.items',
      'breaking column-removed FeeCounts.change',
      'breaking column-added FeesCharged.amount',
      'breaking type-changed Outcomes.other',
      'breaking part-removed Change',
      'breaking part-removed ProcurementItems',
      'breaking part-removed Procurement',
      'breaking settings-changed rules-without-power',
      'breaking rule-added stock',
    ])
  })

  it('finds gone what is new on the way back, and the reverse', () => {
    const names = (changes: ReturnType<typeof diffSchemas>, ending: string) =>
      changes
        .filter(({ code }) => !code.startsWith('alias'))
        .flatMap(({ code, path }) =>
          code.endsWith(ending) ? [`${code.slice(0, -ending.length)} ${path}`] : [],
        )
        .sort()
    const [there, back] = [diffSchemas(old, now), diffSchemas(now, old)]
    expect(names(there, '-removed')).toEqual(names(back, '-added'))
    expect(names(there, '-added')).toEqual(names(back, '-removed'))
    expect(names(there, '-removed').length).toBeGreaterThan(10)
  })

  it('tells of another address', () => {
    const documents = createSmallSchema()
    const moved = new Map(
      [...documents].map(([id, schema]) => {
        const $id = id.replace('library.', 'archive.')
        return [$id, { ...schema, $id }]
      }),
    )
    expect(diffSchemas(load(documents), load(moved))).toMatchObject([
      { kind: 'breaking', code: 'address-changed', params: { from: REPORT } },
    ])
  })
})

describe('a change', () => {
  const rename = (name: string, key: string, to: string) => {
    const { properties = {} } =
      now.source.documents.get(`https://ogi-report.example/schema/${name}.schema.json`) ?? {}
    const { [key]: renamed, ...rest } = properties
    return { [`${name}/properties`]: { ...rest, [to]: renamed } }
  }

  it('names every place of a field', () => {
    const { pointers, params, message } = find(
      { 'common/applicants/properties/naturalPerson/x-label/en': 'People' },
      'Applicants.naturalPerson',
    )
    expect(pointers).toHaveLength(25)
    expect(pointers[0]).toBe('/requests/newlyReceived/naturalPerson')
    expect(params).toMatchObject({ to: { en: 'People' } })
    expect(message.en).toBe('“People”: its label was “Natural persons” and is “People”.')
  })

  it('names places in lists with a star', () => {
    const { pointers } = find({ 'common/annotation/$defs/Note/properties/text/x-law': 'x' }, 'Note.text')
    expect(pointers).toEqual(['/notes/*/text'])
  })

  it('says what a field was probably renamed to', () => {
    const edits = {
      ...rename('2021/requests', 'carriedIn', 'carriedOver'),
      '2021/requests/required': ['newlyReceived', 'carriedOver', 'outcomes', 'carriedForward'],
      '2021/requests/x-equations/1/left': ['newlyReceived', 'carriedOver'],
      '2021/requests/x-equations/2/left': ['carriedOver'],
      'common/phrases/x-phrases/requests': undefined,
      'common/questions/x-questions/load': undefined,
    }
    const gone = find(edits, 'Requests.carriedIn')
    expect(gone).toMatchObject({
      code: 'row-removed',
      pointers: ['/requests/carriedIn'],
      params: { cells: 7, renamedTo: 'Requests.carriedOver' },
    })
    expect(gone.message).toEqual({
      zh: '“二、上年结转政府信息公开申请数量”：该行已删除，减少 7 格，很可能改名为 Requests.carriedOver。',
      en: '“II. Requests carried over from last year”: the row is gone: 7 cells less, probably renamed to Requests.carriedOver.',
    })
    expect(find(edits, 'Requests.carriedOver')).toMatchObject({
      code: 'row-added',
      params: { renamedFrom: 'Requests.carriedIn' },
    })
  })

  it('guesses no new name where two fields share the label', () => {
    const small = createSmall()
    const add = (names: readonly string[]) =>
      Object.fromEntries(
        names.map((name) => [
          `report/properties/summary/properties/${name}`,
          { 'x-label': { zh: '提示', en: 'Hint' }, type: 'string' },
        ]),
      )
    const changes = diffSchemas(createSmall(add(['one'])), createSmall(add(['two', 'three'])))
    expect(list(changes)).toEqual([
      'breaking field-removed Summary.one',
      'additive field-added Summary.two',
      'additive field-added Summary.three',
    ])
    expect(JSON.stringify(changes)).not.toContain('renamed')
    expect(small.model.name).toBe('LendingReport')
  })

  it('shows a sum by what it lost and gained', () => {
    const { pointers, message } = find({ '2021/requests/x-equations/1/left': ['newlyReceived'] }, 'balance')
    expect(pointers).toHaveLength(7)
    expect(message.en).toContain(
      'its sums differ: 7 gone, 7 new, such as that of /requests/newlyReceived/naturalPerson',
    )
    expect(message.en).toContain('without +/requests/carriedIn/naturalPerson.')
  })

  it('shows a long text from where it differs', () => {
    const { message } = find({ 'common/text/$defs/Line/description': `${'x'.repeat(200)} and y.` }, 'Line')
    expect(message.en.length).toBeLessThan(250)
  })

  it('comes with the change that brings it about', () => {
    const changes = diffSchemas(old, now)
    const causes = changes.flatMap(({ code, path, cause }) =>
      code.startsWith('part-') && cause ? [[path, cause]] : [],
    )
    expect(causes).toEqual([
      ['Change', 'MatterCounts.change'],
      ['ProcurementItems', 'Disclosure.procurement'],
      ['Procurement', 'Disclosure.procurement'],
      ['OtherOutcomes', 'Outcomes.other'],
    ])
  })
})

describe('readReportSchema', () => {
  it.each([
    ['generated/2021/report.2020-12.schema.json', 'compare generated/2021/report.schema.json instead'],
    ['generated/2021/report.draft-07.schema.json', 'compare generated/2021/report.schema.json instead'],
    ['schema', 'The folder schema holds no report.schema.json'],
    ['package.json', 'cannot be read: the root schema needs an `$id`'],
    ['schema/none.schema.json', 'cannot be read'],
    ['schema/common/text.schema.json', 'The schema is wrong'],
  ])('refuses %s', (path, message) => {
    expect(() => readReportSchema(path)).toThrow(expect.objectContaining({ name: 'ToolkitError' }))
    expect(() => readReportSchema(path)).toThrow(message)
  })
})
