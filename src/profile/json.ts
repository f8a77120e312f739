// Path of a profile → the JSON in it; bounded, so that no file is too much.

import { readFileSync, statSync } from 'node:fs'
import { ToolkitError } from '../issue/error.js'
import type { Text } from '../model/types.js'
import { refuseDuplicates } from './duplicates.js'

/** The largest profile that is read, in bytes. */
const MAX_BYTES = 4 * 1024 * 1024

/** How deep lists and objects may stand in each other: a table within tables needs a dozen levels. */
const MAX_DEPTH = 100

/**
 * Read the JSON of a profile.
 *
 * @param path
 *   Path of the file.
 * @returns
 *   What it holds.
 * @throws {ToolkitError}
 *   `profile-unreadable` when the file is missing, too large, too deep or no JSON; `profile-invalid` when a member is
 *   written twice.
 */
export function readJson(path: string): unknown {
  const { text, value } = parseFile(path)
  if (isDeeper(value, MAX_DEPTH)) {
    return refuse(path, {
      zh: `列表和对象嵌套超过 ${MAX_DEPTH} 层`,
      en: `lists and objects stand in each other more than ${MAX_DEPTH} levels deep`,
    })
  }
  refuseDuplicates(text, path)
  return value
}

function parseFile(path: string): { text: string; value: unknown } {
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) return refuse(path, FOLDER)
    if (stats.size > MAX_BYTES) return refuse(path, TOO_LARGE)
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
    return { text, value: JSON.parse(text) }
  } catch (cause) {
    if (cause instanceof ToolkitError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    return refuse(path, { zh: reason, en: reason }, cause)
  }
}

/** Level by level: going down would end where the stack does. */
function isDeeper(value: unknown, limit: number): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true
    level = level.flatMap((each) => (each !== null && typeof each === 'object' ? Object.values(each) : []))
  }
  return false
}

const FOLDER: Text = {
  zh: '是文件夹，应为一个 JSON 文件',
  en: 'it is a folder, expected a JSON file',
}

const TOO_LARGE: Text = {
  zh: `文件过大，上限为 ${MAX_BYTES / 1024 / 1024} MB`,
  en: `it is too large; at most ${MAX_BYTES / 1024 / 1024} MB are read`,
}

function refuse(path: string, why: Text, cause?: unknown): never {
  throw new ToolkitError(
    'profile-unreadable',
    { zh: `无法读取配置 ${path}：${why.zh}`, en: `The profile ${path} cannot be read: ${why.en}` },
    cause,
  )
}
