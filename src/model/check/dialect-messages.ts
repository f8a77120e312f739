// One error of the JSON Schema validator about a schema file → where it is and what it means, in words.

import type { ErrorObject } from 'ajv/dist/2020.js'
import { escapePointer } from '../pointer.js'
import type { Text } from '../types.js'
import { describeName, describeValue } from './dialect-values.js'
import { suggestNearest } from './schema-issue.js'

/** Where an error is and what it means. */
export interface Explanation {
  /** JSON Pointer in the schema file. */
  readonly path: string
  readonly message: Text
}

/**
 * Say in words what the validator found.
 *
 * @param error
 *   An error with `data`, `schema` and `parentSchema` (Ajv's option `verbose`).
 * @returns
 *   Where and what; a fault of a member is at the member.
 */
export function explainDialectError(error: ErrorObject): Explanation {
  const path = error.instancePath
  const condition = /dependentSchemas\/([^/]+)\//.exec(error.schemaPath)?.[1]
  if (condition !== undefined) return explainCondition(error, decodeURIComponent(condition))
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(error.params.additionalProperty)
      const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {})
      return { path: `${path}/${escapePointer(name)}`, message: describeUnknown(name, known) }
    }
    case 'propertyNames': {
      const name = String(error.params.propertyName)
      return { path: `${path}/${escapePointer(name)}`, message: describeName(name, error) }
    }
    case 'false schema':
      return { path, message: describeMisplaced(lastStep(path)) }
    case 'required':
      return { path, message: describeMissing(String(error.params.missingProperty)) }
    case 'dependentRequired': {
      const { property, missingProperty } = error.params as { property: string; missingProperty: string }
      return { path, message: describeNeed(property, `\`${missingProperty}\``) }
    }
    case 'anyOf':
      return { path, message: describeChoice(error.schema) }
    default:
      return { path, message: describeValue(error) }
  }
}

/** What one keyword demands of those beside it. */
function explainCondition(error: ErrorObject, keyword: string): Explanation {
  const path = error.instancePath
  if (error.keyword === 'false schema') {
    const name = lastStep(path)
    // Only where it says that the object is open does it speak against anything.
    const beside = keyword === 'additionalProperties' ? '"additionalProperties": true' : keyword
    return {
      path,
      message: {
        zh: `\`${name}\` 不能与 \`${beside}\` 并列`,
        en: `\`${name}\` cannot stand beside \`${beside}\``,
      },
    }
  }
  const parent = error.keyword === 'required' ? path : path.slice(0, path.lastIndexOf('/'))
  const types = listTypes(
    error.keyword === 'required' ? error.parentSchema : { properties: { type: error.parentSchema } },
  )
  return {
    path: `${parent}/${escapePointer(keyword)}`,
    message: describeNeed(keyword, `\`"type": ${types}\``),
  }
}

function listTypes(condition: unknown): string {
  const { type } = (condition as { properties: { type: { const?: string; enum?: string[] } } }).properties
  return (type.enum ?? [type.const]).map((name) => JSON.stringify(name)).join(' | ')
}

function describeUnknown(name: string, known: readonly string[]): Text {
  const nearest = suggestNearest(name, known)
  if (nearest.en !== '' || !known.includes('$ref')) {
    return { zh: `不认识 \`${name}\`${nearest.zh}`, en: `\`${name}\` is not known here${nearest.en}` }
  }
  return {
    zh: `\`${name}\` 不是本方言的关键字，生成的校验代码不会检查它；可用的关键字见 schema/README.md`,
    en: `\`${name}\` is not a keyword of the dialect, so generated code would not check it; schema/README.md lists the keywords`,
  }
}

/** What is refused without a condition: a keyword of the root elsewhere, or a reference to a reference. */
function describeMisplaced(name: string): Text {
  if (name === '$ref') {
    return {
      zh: '文件和 `$defs` 中的部分本身不能是引用：请直接引用目标',
      en: 'a file or a part in `$defs` cannot be a reference itself: refer to the goal directly',
    }
  }
  return { zh: `\`${name}\` 只能写在文件的最外层`, en: `\`${name}\` can stand only at the root of a file` }
}

function describeMissing(name: string): Text {
  return { zh: `缺少 \`${name}\``, en: `\`${name}\` is missing` }
}

function describeNeed(name: string, needed: string): Text {
  return { zh: `使用 \`${name}\` 时须有 ${needed}`, en: `\`${name}\` needs ${needed} beside it` }
}

function describeChoice(options: unknown): Text {
  const names = (options as { required?: string[] }[]).flatMap((option) => option.required ?? [])
  const list = names.map((name) => `\`${name}\``).join(', ')
  return { zh: `须写明以下之一：${list}`, en: `needs one of ${list}` }
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
