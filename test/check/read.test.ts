// Reading without checking: the same reports, in the same places, as `checkReports` finds.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { type CheckInput, checkReports, type ReadReport, readReports } from '../../src/check/index.js'
import { createFolder } from '../cli/command.js'
import { writeLine, writeLines } from './reports.js'

async function readAll(...inputs: CheckInput[]): Promise<ReadReport[]> {
  const found: ReadReport[] = []
  for await (const each of readReports(inputs, { language: 'en' })) found.push(each)
  return found
}

async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
}

let folder: string
const lines = writeLines(60)

beforeAll(() => {
  folder = createFolder({
    'all.ndjson': lines,
    'packed.jsonl.gz': gzipSync(lines),
    'one.json': writeLine(1, 'none'),
    'cut.ndjson.gz': gzipSync(lines).subarray(0, 300),
    'empty.json': '',
  })
  mkdirSync(join(folder, 'below'))
  writeFileSync(join(folder, 'below', 'two.json.gz'), gzipSync(writeLine(2, 'none')))
})

describe('reports that are read', () => {
  it('are those that are checked, in the same order', async () => {
    const inputs = [folder, join(folder, '**/*.json.gz'), join(folder, 'missing.json')]
    const read = await readAll(...inputs, { name: 'stdin', bytes: streamOf(lines) })
    const checked = []
    const again = [...inputs, { name: 'stdin', bytes: streamOf(lines) }]
    for await (const each of checkReports(again, { language: 'en' })) checked.push(each)
    expect(read.length).toBeGreaterThan(180)
    expect(read.map(({ source }) => source)).toEqual(checked.map(({ source }) => source))
    expect(read.map(({ report }) => report === undefined)).toEqual(
      checked.map(({ unread }) => unread === true),
    )
    expect(read.flatMap(({ message }) => message ?? [])).toEqual(
      checked.flatMap(({ unread, issues }) => (unread ? [issues[0]?.message] : [])),
    )
  })

  it('come with the text they were parsed from', async () => {
    const [only] = await readAll(join(folder, 'one.json'))
    expect(JSON.parse(only?.text ?? '')).toEqual(only?.report)
  })

  it('are not read ahead of whoever asks', async () => {
    let taken = 0
    async function* count(): AsyncGenerator<Uint8Array> {
      for (; taken < 2000; taken++) yield lines
    }
    for await (const _ of readReports([{ name: 'stdin', bytes: count() }])) break
    expect(taken).toBeLessThan(100)
  })
})
