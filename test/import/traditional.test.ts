import { Converter } from 'opencc-js/cn2t'
import { expect, test } from 'vitest'
import { importReport } from '../../src/import/index.js'
import { readDocument } from '../../src/import/read.js'
import { isTraditional } from '../../src/import/traditional.js'
import { p, page } from './match/pages.js'

const convert = Converter({ from: 'cn', to: 't' })
const encode = (text: string) => new TextEncoder().encode(text)
const source = page({
  texts: { 1: p('（一）主动公开', '全年公开信息120条，处理来信3件。') },
  lead: p('根据规定编制本报告。'),
})

test('a page in traditional characters is read like its original, with an issue', async () => {
  const plain = await importReport(encode(source))
  const converted = await importReport(encode(convert(source)))
  expect(converted.report).toEqual(plain.report)
  expect(converted.issues.map(({ code }) => code)).toEqual(['text-in-traditional'])
  expect(converted.lost).toEqual([])
})

test('a few traditional characters are names, and stay', async () => {
  const text = '全年公开信息120条，含《國學開講》一期。'
  const quoted = page({ texts: { 1: p(text) } })
  expect(isTraditional(await readDocument(encode(quoted)))).toBe(false)
  const { report } = await importReport(encode(quoted))
  expect(report.overview.blocks).toEqual([{ type: 'paragraph', text }])
})
