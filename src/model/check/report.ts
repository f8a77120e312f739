// The root schema → issues in what only a report has: edition, sections, words.

import type { Schema } from '../schema.js'
import type { Text } from '../types.js'
import { type Documents, findKeyword, resolvePlace } from './resolve.js'
import { type SchemaIssue, suggestNearest } from './schema-issue.js'
import { checkShared } from './shared.js'
import { listProperties, type Place } from './walk.js'

/**
 * Check the root schema of a report.
 *
 * @param documents
 *   The schema files.
 * @param root
 *   The root of the report's file.
 * @returns
 *   What is wrong, keyword by keyword.
 */
export function checkReport(documents: Documents, root: Place): SchemaIssue[] {
  const { file, schema } = root
  if (schema.type !== 'object') {
    return [{ file, path: '', message: { zh: '报告应为对象', en: 'a report is an object' } }]
  }
  const issues = checkShared(documents, root, 'x-words', checkWords)
  if (schema['x-label'] === undefined) {
    issues.push({ file, path: '', message: { zh: '报告须有 `x-label`', en: 'a report needs an `x-label`' } })
  }
  if (typeof schema.properties?.edition?.const !== 'string') {
    const message = {
      zh: '报告须以 `edition` 字段写定版本，如 `{ "const": "2021" }`',
      en: 'a report fixes its edition in a field `edition`, such as `{ "const": "2021" }`',
    }
    issues.push({ file, path: '/properties', message })
  }
  return [...issues, ...checkSections(documents, root)]
}

const ROOT_KEYWORDS = [
  'x-sections',
  'x-rules',
  'x-words',
  'x-phrases',
  'x-questions',
  'x-years',
  'x-upgrade',
  'x-site',
] as const

/**
 * Check that keywords of the report stand in its own file alone, where code looks for them.
 *
 * @param documents
 *   The schema files of one report.
 * @param rootId
 *   `$id` of the report's file.
 * @returns
 *   An issue for each such keyword in another file.
 */
export function checkRootKeywords(documents: Documents, rootId: string): SchemaIssue[] {
  return [...documents].flatMap(([file, schema]) => {
    const keywords = ROOT_KEYWORDS.filter((name) => schema[name] !== undefined)
    if (file === rootId) return []
    return keywords.map((keyword) => {
      const message = {
        zh: `\`${keyword}\` 只能写在报告的模式文件中：${rootId}`,
        en: `\`${keyword}\` can stand only in the file of the report: ${rootId}`,
      }
      return { file, path: `/${keyword}`, message }
    })
  })
}

function checkSections(documents: Documents, root: Place): SchemaIssue[] {
  const properties = listProperties(root)
  return (root.schema['x-sections'] ?? []).flatMap((name, index) => {
    const property = properties.find((candidate) => candidate.name === name)
    const message = property
      ? describeSection(documents, property.place, name)
      : describeMissing(
          name,
          properties.map((candidate) => candidate.name),
        )
    return message ? [{ file: root.file, path: `/x-sections/${index}`, message }] : []
  })
}

function describeMissing(name: string, candidates: readonly string[]): Text {
  const nearest = suggestNearest(name, candidates)
  return { zh: `没有字段 \`${name}\`${nearest.zh}`, en: `there is no field \`${name}\`${nearest.en}` }
}

function describeSection(documents: Documents, place: Place, name: string): Text | undefined {
  const target = resolvePlace(documents, place)
  // A broken reference is reported where it stands.
  if (target === undefined) return undefined
  if (!findKeyword(documents, place, 'x-label')) {
    return { zh: `部分 \`${name}\` 须有 \`x-label\``, en: `the section \`${name}\` needs an \`x-label\`` }
  }
  if (findKeyword(documents, place, 'x-table') || isProse(target.schema)) return undefined
  return {
    zh: `部分 \`${name}\` 须为带 \`blocks\` 的对象，或带 \`x-table\` 的表格`,
    en: `the section \`${name}\` must be an object with \`blocks\` or a table with \`x-table\``,
  }
}

function isProse(schema: Schema): boolean {
  return schema.type === 'object' && Object.hasOwn(schema.properties ?? {}, 'blocks')
}

/** Both wordings of a word are filled in from the same names. */
function checkWords(file: string, words: Readonly<Record<string, Text>>): SchemaIssue[] {
  return Object.entries(words).flatMap(([name, { zh, en }]) => {
    if (listBlanks(zh) === listBlanks(en)) return []
    const message = {
      zh: `中英文中花括号内的名称不一致：${listBlanks(zh)} / ${listBlanks(en)}`,
      en: `the names in braces differ between zh and en: ${listBlanks(zh)} / ${listBlanks(en)}`,
    }
    return [{ file, path: `/x-words/${name}`, message }]
  })
}

function listBlanks(words: string): string {
  return [...new Set(words.match(/\{[A-Za-z]+\}/g))].sort().join(' ') || '–'
}
