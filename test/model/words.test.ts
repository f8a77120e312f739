import { describe, expect, it } from 'vitest'
import { buildModel } from '../../src/model/build.js'
import { checkSchema } from '../../src/model/check/index.js'
import type { Schema } from '../../src/model/schema.js'
import { createSmallSchema, put, REPORT } from './check/small-schema.js'

const WORDS = 'https://library.example/words.schema.json'

/** The small schema with its words in a file of their own. */
function createShared(words: object = {}): Map<string, Schema> {
  const documents = createSmallSchema()
  const file = {
    $schema: 'https://ogi-report.example/schema/dialect.schema.json',
    $id: WORDS,
    title: 'Words',
    description: 'Invented for tests.',
    'x-words': { note: { zh: '注', en: 'Note' }, thanks: { zh: '谢', en: 'Thanks' }, ...words },
  }
  put(documents.get(REPORT), '/x-words/$ref', 'words.schema.json')
  return documents.set(WORDS, file as unknown as Schema)
}

const wordsOf = (documents: Map<string, Schema>) =>
  buildModel({ rootId: REPORT, documents, files: new Map(), digest: '' }).model.words

const listPlaces = (documents: Map<string, Schema>) =>
  checkSchema(documents, REPORT).map(({ file, path }) => `${file}#${path}`)

describe('the words of a report', () => {
  it('are its own where it refers to no file', () => {
    expect(wordsOf(createSmallSchema())).toEqual({ thanks: { zh: '{name}，谢谢', en: 'Thanks, {name}' } })
  })

  it.each(['words.schema.json', 'words.schema.json#', WORDS])('are those of %s too', (reference) => {
    const documents = createShared()
    put(documents.get(REPORT), '/x-words/$ref', reference)
    expect(listPlaces(documents)).toEqual([])
    expect(Object.entries(wordsOf(documents))).toEqual([
      ['note', { zh: '注', en: 'Note' }],
      ['thanks', { zh: '{name}，谢谢', en: 'Thanks, {name}' }],
    ])
  })

  it('have the same blanks in both languages in a shared file too', () => {
    const documents = createShared({ year: { zh: '{year}年', en: 'year' } })
    expect(listPlaces(documents)).toEqual([`${WORDS}#/x-words/year`])
  })

  it('come in one step', () => {
    expect(listPlaces(createShared({ $ref: 'report.schema.json' }))).toEqual([`${WORDS}#/x-words/$ref`])
    for (const reference of ['#', '#/$defs/Sum', 'words.schema.json#/$defs/Note', 'none.schema.json']) {
      const documents = createShared()
      put(documents.get(REPORT), '/x-words/$ref', reference)
      expect(listPlaces(documents), reference).toEqual([`${REPORT}#/x-words/$ref`])
    }
  })
})
