// What docs/check-output.md shows: every sample is what the format gives for the example it names.

import { describe, expect, it } from 'vitest'
import { CHECK_FORMATS, writeCheck } from '../../src/check/output/index.js'
import { checkFile, readAll } from '../check/output/results.js'
import { listFenced } from './markdown.js'

const DOCUMENT = 'docs/check-output.md'

describe(DOCUMENT, () => {
  it.each(CHECK_FORMATS.filter((format) => format !== 'json'))(
    'shows what is written as %s',
    async (format) => {
      const kinds = {
        sarif: 'json',
        ndjson: 'json',
        junit: 'xml',
        markdown: 'markdown',
        html: 'html',
      } as const
      const kind = format in kinds ? kinds[format as keyof typeof kinds] : 'text'
      const [shown = ''] = listFenced(DOCUMENT, `${kind} ${format}`)
      const results = [checkFile('examples/faults/credit-code.json', 'en')]
      const text = await readAll(writeCheck(results, { format, language: 'en', date: '2025-02-10' }))
      expect(shown).not.toBe('')
      if (kind === 'json') expect(JSON.parse(text)).toMatchObject(JSON.parse(shown))
      else expect(text).toContain(shown)
    },
  )
})
