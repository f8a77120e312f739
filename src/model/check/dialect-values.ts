// A value or a name in a schema file that the dialect refuses → what it should have been, in words.

import type { ErrorObject } from 'ajv/dist/2020.js'
import type { Text } from '../types.js'
import { suggestNearest } from './schema-issue.js'

/** How the strings look that are written by hand in a schema, by their definition in the meta-schemas. */
const forms: ReadonlyMap<string, Text> = new Map([
  ['TypeName', { zh: '应为 PascalCase 形式的类型名', en: 'a type is named in PascalCase' }],
  [
    'FieldName',
    {
      zh: '应为 camelCase 形式的字段名，且不能是一切对象共有的名称',
      en: 'a field is named in camelCase, by none of the names that every object inherits',
    },
  ],
  ['RuleId', { zh: '规则代码应为 kebab-case 形式', en: 'a rule is named in kebab-case' }],
  [
    'Reference',
    {
      zh: '引用应为文件名、#、#/$defs/名称，或文件名加后者',
      en: 'a reference is a file, #, #/$defs/Name, or a file with the latter',
    },
  ],
  [
    'Term',
    {
      zh: '项应为自本对象起的字段路径，如 total、-refunded、parts/*、previous:closing',
      en: 'a term is a path of fields from this object down, such as total, -refunded, parts/*, previous:closing',
    },
  ],
  [
    'Pointers',
    {
      zh: '应为报告中的 JSON 指针，如 /loans/total',
      en: 'a place in a report is a JSON Pointer, such as /loans/total',
    },
  ],
  [
    'Identifier',
    {
      zh: '应为网址形式的名称，如 https://a.example/b.json',
      en: 'a name in the form of an address, such as https://a.example/b.json',
    },
  ],
  [
    'FieldPointer',
    {
      zh: '应为字段的 JSON Pointer，如 /requests/carriedIn',
      en: 'the JSON Pointer of a field, such as /requests/carriedIn',
    },
  ],
  [
    'MetaName',
    {
      zh: '应为 META 标签的名称：字母开头，可含字母、数字和 . _ : -',
      en: 'the name of a META tag: letters, digits and . _ : - after a letter',
    },
  ],
])

/**
 * Describe a name that is not formed as names of its kind are.
 *
 * @param name
 *   The name as written.
 * @param error
 *   What the validator found.
 * @returns
 *   What the name should look like.
 */
export function describeName(name: string, error: ErrorObject): Text {
  const schema = error.schema as { readonly $ref?: string } | undefined
  return describeForm(JSON.stringify(name), `${schema?.$ref}/`.replace(/(Property|Word)Name/, 'FieldName'))
}

/**
 * Describe a value that the dialect refuses.
 *
 * @param error
 *   What the validator found, with `data` and `schema`.
 * @returns
 *   What the value should be.
 */
export function describeValue(error: ErrorObject): Text {
  const found = shorten(error.data)
  const { schema } = error
  switch (error.keyword) {
    case 'type': {
      const expected = [schema].flat().join(' | ')
      return { zh: `应为 ${expected}，现为 ${found}`, en: `expected ${expected}, found ${found}` }
    }
    case 'const':
      return {
        zh: `应为 ${JSON.stringify(schema)}，现为 ${found}`,
        en: `expected ${JSON.stringify(schema)}, found ${found}`,
      }
    case 'enum': {
      const allowed = (schema as unknown[]).map(String)
      const nearest = suggestNearest(String(error.data), allowed)
      const list = allowed.join(', ')
      return {
        zh: `${found} 不是以下之一：${list}${nearest.zh}`,
        en: `${found} is none of ${list}${nearest.en}`,
      }
    }
    case 'pattern':
    case 'not':
      return describeForm(found, error.schemaPath)
    case 'uniqueItems':
      return { zh: '同一项写了两次', en: 'the same item is written twice' }
    default:
      // The bounds: minLength, minItems, minimum.
      return {
        zh: `不符合 ${error.keyword} ${JSON.stringify(schema)}，现为 ${found}`,
        en: `breaks ${error.keyword} ${JSON.stringify(schema)}, found ${found}`,
      }
  }
}

function describeForm(found: string, schemaPath: string): Text {
  const form = forms.get(/\$defs\/(\w+)\//.exec(schemaPath)?.[1] ?? '')
  if (form) return { zh: `${found}：${form.zh}`, en: `${found}: ${form.en}` }
  return { zh: `${found} 的写法不对`, en: `${found} is not written as it should be` }
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
