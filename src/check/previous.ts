// Last year's reports → a function that finds one by agency, year and scope. Where they stand is kept, not they
// themselves: memory grows by some 200 bytes per report.

import { closeSync, openSync, readSync } from 'node:fs'
import { ToolkitError } from '../issue/error.js'
import { parseJson } from '../report/parse.js'
import { openBuffers } from './buffers.js'
import type { FindPrevious } from './checker.js'
import { cutChunks } from './chunks.js'
import { readKey } from './key.js'
import { CHUNK_BYTES, MAX_BYTES, MAX_LINE_BYTES } from './limits.js'
import { openReader } from './open.js'
import type { ReportKey } from './result.js'
import { listSources, type Source } from './sources.js'

/** Where a report stands. */
interface Place {
  readonly file: string
  readonly offset: number
  readonly length: number
}

/**
 * Open last year's reports.
 *
 * @param paths
 *   Files, folders or patterns; files of many reports must not be gzipped, because single reports are read from them.
 * @returns
 *   Finds the report of the year before. Of several the first; of an agency with a credit code by that, else by name.
 * @throws {ToolkitError}
 *   When a file can't be read. Reports in it that can't be read are no one's.
 */
export async function openPrevious(paths: readonly string[]): Promise<FindPrevious> {
  const places = new Map<string, Place>()
  for (const source of listSources(paths)) {
    if (source.fault) throw source.fault
    for await (const [place, bytes] of listReports(source)) {
      const key = readSafely(bytes, place.file)
      for (const name of key ? nameKeys(key, 0) : []) if (!places.has(name)) places.set(name, place)
    }
  }
  return (key) => {
    const name = nameKeys(key, 1).find((each) => places.has(each))
    const place = name === undefined ? undefined : places.get(name)
    return place && parseJson(readPlace(place), place.file)
  }
}

/** The names a report is found by; a year earlier where it is looked for. */
function nameKeys({ agency, creditCode, year, scope }: ReportKey, back: number): string[] {
  if (year === null) return []
  const names = [creditCode, agency].filter((name) => name !== null)
  return names.map((name) => `${name}\n${scope ?? ''}\n${year - back}`)
}

async function* listReports(source: Source): AsyncGenerator<[Place, Uint8Array]> {
  const { file, holds, size } = source
  if (holds === 'report') {
    if (size > MAX_BYTES) return
    const place = { file, offset: 0, length: size }
    const bytes = readPlace(place)
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) throw refuseGzip(file)
    return yield [place, bytes]
  }
  const buffers = openBuffers(CHUNK_BYTES)
  const reader = await openReader(source, 0)
  try {
    const cutting = { ...buffers, offset: 0, line: 1, size: CHUNK_BYTES, longest: MAX_LINE_BYTES }
    for await (const { bytes, end } of cutChunks((buffer) => reader.fill(buffer), cutting)) {
      if (reader.consumed < end) throw refuseGzip(file)
      const start = end - bytes.length
      for (let from = 0; from < bytes.length; ) {
        const found = bytes.indexOf(10, from)
        const to = found < 0 ? bytes.length : found
        yield [{ file, offset: start + from, length: to - from }, bytes.subarray(from, to)]
        from = to + 1
      }
      buffers.giveBack(bytes)
    }
  } finally {
    await reader.close()
  }
}

function readSafely(bytes: Uint8Array, file: string): ReportKey | undefined {
  try {
    const report = parseJson(bytes, file)
    return report !== null && typeof report === 'object' ? readKey(report) : undefined
  } catch {
    return undefined
  }
}

function readPlace({ file, offset, length }: Place): Uint8Array {
  const bytes = new Uint8Array(length)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, bytes, 0, length, offset)
  } finally {
    closeSync(handle)
  }
  return bytes
}

function refuseGzip(file: string): ToolkitError {
  return new ToolkitError('wrong-option', {
    zh: `上一年度的报告 ${file} 是压缩文件，请先解压`,
    en: `Last year's reports ${file} are gzipped: unpack the file first`,
  })
}
