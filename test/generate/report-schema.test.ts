import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateFiles } from '../../src/generate/index.js'
import { loadSchema } from '../../src/model/load.js'
import { buildShape } from '../../src/model/shape.js'
import { INSPECTION_SCHEMA } from '../fixtures/inspection.js'

const NAME = 'report.schema.json'
const folder = mkdtempSync(join(tmpdir(), 'report-schema-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(['schema/2019/report.schema.json', 'schema/2021/report.schema.json', INSPECTION_SCHEMA])(
  '%s in one file',
  (original) => {
    const file = join(folder, NAME)
    let files: ReadonlyMap<string, string>

    beforeAll(async () => {
      files = await generateFiles(original)
      writeFileSync(file, files.get(NAME) ?? '')
    })

    it('is read back to the same model, byte for byte, but for the digest', () => {
      const [before, after] = [loadSchema(original), loadSchema(file)]
      const { digest } = before.model
      expect(after.source.documents.size).toBe(1)
      expect(JSON.stringify({ ...after.model, digest })).toBe(JSON.stringify(before.model))
    })

    it('is read back to the same parts', () => {
      const [written, read] = [original, file].map((path) => {
        const { name, definitions } = buildShape(loadSchema(path).source)
        // The report's own remark names its origin, and its words, phrases and questions are no longer another file's.
        const {
          $comment: _remark,
          'x-words': _words,
          'x-phrases': _phrases,
          'x-questions': _questions,
          ...root
        } = definitions.get(name) ?? {}
        return [...new Map(definitions).set(name, root)]
      })
      expect(read).toEqual(written)
    })

    it('generates what the files generate, but for the digest', async () => {
      const [{ digest }, { digest: own }] = [loadSchema(original).model, loadSchema(file).model]
      const again = await generateFiles(file)
      expect([...again.keys()]).toEqual([...files.keys()])
      for (const [name, text] of files) expect(again.get(name)?.replaceAll(own, digest), name).toBe(text)
    })
  },
)
