// One entry of the file, of any content → everything wrong with it.

import { describeWrong, type Fault, findUnknown, isObject, nameEntry, suggest } from './check-field.js'
import { FIELDS, FORMS_OF_FOUND, OBJECT, REASONS } from './fields.js'

/**
 * Check an entry.
 *
 * @param entry
 *   Parsed JSON.
 * @param index
 *   Its number in the file, from 0.
 * @param use
 *   What the file is used for.
 * @param codes
 *   The codes there are, where that is known.
 * @returns
 *   The faults; none where it is an entry of such a file.
 */
export function checkEntry(
  entry: unknown,
  index: number,
  use: 'accepted' | 'baseline',
  codes: ReadonlySet<string> | undefined,
): Fault[] {
  const path = `/accepted/${index}`
  if (!isObject(entry)) return [describeWrong(path, entry, OBJECT)]
  return [
    ...checkFields(entry, path, FIELDS),
    ...findMissing(entry, path, ['code', 'path']),
    ...(use === 'accepted' ? checkReasons(entry, path) : checkBaseline(entry, path)),
    ...checkForm(entry.found, `${path}/found`),
    ...findUnknownCode(entry.code, path, codes),
  ]
}

type Loose = Readonly<Record<string, unknown>>

function checkFields(value: Loose, path: string, fields: typeof FIELDS): Fault[] {
  const unknown = findUnknown(value, path, Object.keys(fields))
  const wrong = Object.entries(fields).flatMap(([name, { isRight, expected, members }]) => {
    if (!Object.hasOwn(value, name)) return []
    const found = value[name]
    if (!isRight(found)) return [describeWrong(`${path}/${name}`, found, expected)]
    return members && isObject(found) ? checkFields(found, `${path}/${name}`, members) : []
  })
  return [...unknown, ...wrong]
}

function findMissing(entry: Loose, path: string, names: readonly string[]): Fault[] {
  return names
    .filter((name) => !Object.hasOwn(entry, name))
    .map((name) => {
      const what = FIELDS[name]?.expected
      const { zh, en } = nameEntry(path)
      return {
        path,
        text: { zh: `${zh}缺少 ${name}：${what?.zh}`, en: `${en}${name} is missing: ${what?.en}` },
      }
    })
}

/** What a person accepts, a person answers for. */
function checkReasons(entry: Loose, path: string): Fault[] {
  const missing = findMissing(entry, path, REASONS)
  if (missing.length < REASONS.length || !Object.hasOwn(entry, 'found')) return missing
  const { zh, en } = nameEntry(path)
  return [
    {
      path,
      text: {
        zh: `${zh}没有 reason、by、until，是基线的条目：基线用 --baseline 给出；要作为已接受的问题，请补上这三项`,
        en: `${en}it has no reason, by and until, so it belongs to a baseline: give that with --baseline, or add the three to accept the issue`,
      },
    },
  ]
}

function checkBaseline(entry: Loose, path: string): Fault[] {
  const { zh, en } = nameEntry(path)
  const told = REASONS.filter((name) => Object.hasOwn(entry, name))
  if (told.length > 0) {
    const text = {
      zh: `${zh}有 ${told.join('、')}，是已接受的问题：请移到 --accepted 的文件中`,
      en: `${en}it has ${told.join(', ')}, so it is an accepted issue: move it to the file of --accepted`,
    }
    return [{ path, text }]
  }
  return findMissing(entry, path, ['found'])
}

/** Half of the figures would match nothing. */
function checkForm(found: unknown, path: string): Fault[] {
  const members = FIELDS.found?.members ?? {}
  if (!isObject(found) || Object.keys(found).some((name) => !Object.hasOwn(members, name))) return []
  const isForm = FORMS_OF_FOUND.includes(Object.keys(found).sort().join())
  return isForm ? [] : [describeWrong(path, found, FIELDS.found?.expected ?? OBJECT)]
}

function findUnknownCode(code: unknown, path: string, codes: ReadonlySet<string> | undefined): Fault[] {
  if (typeof code !== 'string' || codes === undefined || codes.has(code)) return []
  const shown = code.slice(0, 60)
  const { zh, en } = nameEntry(path)
  const hint = suggest(code, codes)
  return [
    {
      path: `${path}/code`,
      text: {
        zh: `${zh}没有问题代码“${shown}”。${hint?.zh ?? '代码见 validate、import 的输出'}`,
        en: `${en}there is no issue code “${shown}”. ${hint?.en ?? 'The output of validate and import shows the codes'}`,
      },
    },
  ]
}
