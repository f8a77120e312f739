// A run that goes on where another came to: after any batch, the two give what one would have given.

import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Batch } from '../../src/check/index.js'
import { createFolder } from '../cli/command.js'
import { built, writeLine, writeLines } from './reports.js'

let folder: string
let batches: Batch[]

beforeAll(async () => {
  const lines = writeLines(700)
  const singles = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`c${index}.json`, writeLine(index)]),
  )
  folder = createFolder({
    'a.ndjson': lines,
    'b.ndjson.gz': gzipSync(lines),
    ...singles,
    'd.ndjson': '',
    'e.ndjson': writeLines(5),
  })
  batches = await list()
})

async function list(options = {}): Promise<Batch[]> {
  const all: Batch[] = []
  for await (const batch of built.checkBatches([folder, join(folder, 'none.json')], options)) all.push(batch)
  return all
}

const reportsOf = (some: readonly Batch[]) => some.flatMap(({ reports }) => reports)

describe('from', () => {
  it('goes on after every batch', async () => {
    expect(batches.length).toBeGreaterThan(15)
    for (const [index, { after }] of batches.entries()) {
      const rest = await list({ from: after })
      expect(reportsOf(rest)).toEqual(reportsOf(batches.slice(index + 1)))
    }
  })

  it('reads all bytes once', () => {
    const size = batches.reduce((sum, batch) => sum + batch.size, 0)
    const total = [...built.listSources([folder])].reduce((sum, source) => sum + source.size, 0)
    expect(size).toBe(total)
  })

  it('is refused where a file before it has changed, and where one is gone', async () => {
    const [first] = batches
    const last = batches.at(-1)
    if (!first || !last) throw new Error('There are batches')
    expect(first.after.offset).toBeGreaterThan(0)
    await expect(list({ from: { ...last.after, sources: 99 } })).rejects.toThrow(
      'not those of the interrupted run',
    )
    appendFileSync(join(folder, 'e.ndjson'), writeLine(0))
    await expect(list({ from: last.after })).rejects.toThrow('not those of the interrupted run')
    expect(reportsOf(await list({ from: first.after })).length).toBeGreaterThan(1000)
    writeFileSync(join(folder, 'a.ndjson'), writeLines(700))
    await expect(list({ from: first.after })).rejects.toThrow('not those of the interrupted run')
  })
})
