// Schemas → issues where a name, a bound or a pattern contradicts what stands beside it.

import type { Text } from '../types.js'
import { type SchemaIssue, suggestNearest } from './schema-issue.js'
import type { Place } from './walk.js'

/**
 * Check what one schema says about itself: required names, the name of a part, bounds, pattern.
 *
 * @param places
 *   The schemas to check.
 * @returns
 *   What is wrong, in the order of the places.
 */
export function checkNames(places: readonly Place[]): SchemaIssue[] {
  return places.flatMap((place) => [
    ...checkRequired(place),
    ...checkPartName(place),
    ...checkBounds(place),
    ...checkPattern(place),
  ])
}

/**
 * Check that no two schemas have the same title: a title names one generated type.
 *
 * @param places
 *   The schemas one report is made of.
 * @returns
 *   An issue for each use of a title but the first.
 */
export function checkTitles(places: readonly Place[]): SchemaIssue[] {
  const seen = new Map<string, Place>()
  return places.flatMap(({ file, path, schema }) => {
    if (schema.title === undefined) return []
    const first = seen.get(schema.title)
    if (first === undefined) {
      seen.set(schema.title, { file, path, schema })
      return []
    }
    const where = `${first.file}#${first.path}`
    const message = {
      zh: `类型名 \`${schema.title}\` 已用于 ${where}`,
      en: `the title \`${schema.title}\` already names the type at ${where}`,
    }
    return [{ file, path: `${path}/title`, message }]
  })
}

function checkRequired({ file, path, schema }: Place): SchemaIssue[] {
  const names = Object.keys(schema.properties ?? {})
  return (schema.required ?? []).flatMap((name, index) => {
    if (names.includes(name)) return []
    const nearest = suggestNearest(name, names)
    const message = {
      zh: `\`properties\` 中没有 \`${name}\`${nearest.zh}`,
      en: `\`${name}\` is not among the properties${nearest.en}`,
    }
    return [{ file, path: `${path}/required/${index}`, message }]
  })
}

/** A part is found by its name in `$defs` and generated under its title: both are one name. */
function checkPartName({ file, path, schema }: Place): SchemaIssue[] {
  const name = /^\/\$defs\/([^/]+)$/.exec(path)?.[1]
  if (name === undefined || schema.title === name) return []
  const message = {
    zh: `\`title\` 应与 $defs 中的名称 \`${name}\` 一致`,
    en: `the title differs from \`${name}\`, its name among the $defs`,
  }
  return [{ file, path: `${path}/title`, message }]
}

const bounds = [
  ['minItems', 'maxItems'],
  ['minLength', 'maxLength'],
  ['minimum', 'maximum'],
] as const

function checkBounds({ file, path, schema }: Place): SchemaIssue[] {
  return bounds.flatMap(([least, greatest]) => {
    if ((schema[least] ?? -Infinity) <= (schema[greatest] ?? Infinity)) return []
    const message: Text = {
      zh: `\`${least}\` 大于 \`${greatest}\`，没有任何值符合`,
      en: `\`${least}\` is above \`${greatest}\`: no value fits`,
    }
    return [{ file, path: `${path}/${least}`, message }]
  })
}

function checkPattern({ file, path, schema }: Place): SchemaIssue[] {
  try {
    new RegExp(schema.pattern ?? '', 'u')
    return []
  } catch {
    const message = {
      zh: '不是正则表达式（ECMA-262，u 标志）',
      en: 'not a regular expression of ECMA-262 with the u flag',
    }
    return [{ file, path: `${path}/pattern`, message }]
  }
}
