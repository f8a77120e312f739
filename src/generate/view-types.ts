// The schema of the templates' view → its TypeScript type, and its table for template authors.

import { compile, type JSONSchema } from 'json-schema-to-typescript'
import type { ViewSchema } from '../render/templates/view-type.js'
import { layOutTypes } from './types.js'

/**
 * Emit the TypeScript type of the view.
 *
 * @param schema
 *   `templates/view.schema.json`.
 * @returns
 *   Text of a `.d.ts` file without its banner; one named type for each definition.
 */
export async function emitViewTypes(schema: ViewSchema): Promise<string> {
  const parts: string[] = []
  for (const [name, definition] of listDefinitions(schema)) {
    const { $defs: _definitions, $id: _id, ...own } = definition
    parts.push(await compile(toNamed(own, true), name, { bannerComment: '', format: false }))
  }
  return parts.map(layOutTypes).join('\n')
}

/**
 * Emit the table of the view's fields.
 *
 * @param schema
 *   `templates/view.schema.json`.
 * @returns
 *   Markdown without its banner.
 */
export function emitViewReference(schema: ViewSchema): string {
  return listDefinitions(schema)
    .map(([name, definition]) => {
      const rows = Object.entries(definition.properties ?? {}).map(
        ([field, each]) =>
          `| \`${field}\` | ${nameType(each)} | ${each.description ?? describe(schema, each)} |`,
      )
      const table = rows.length > 0 ? ['', '| Field | Type | What it holds |', '|---|---|---|', ...rows] : []
      return [`## ${name}`, '', definition.description ?? '', ...table, ''].join('\n')
    })
    .join('\n')
}

function listDefinitions(schema: ViewSchema): [string, ViewSchema][] {
  return [[schema.title ?? 'View', schema], ...Object.entries(schema.$defs ?? {})]
}

/** A copy in which each reference is the name of its type: left alone the compiler would repeat types as Name1. */
function toNamed(schema: ViewSchema, isPart = false): JSONSchema {
  const { $ref, properties, items, anyOf, additionalProperties, description, ...rest } = schema
  const words = description && !isPart ? { description } : isPart && description ? { description } : {}
  if ($ref) return { tsType: nameOf($ref), ...words }
  if (schema.type === undefined && anyOf) return { tsType: nameType(schema).replaceAll('`', ''), ...words }
  if (schema.type === 'array' && items)
    return { tsType: `${nameType(items).replaceAll('`', '')}[]`, ...words }
  if (typeof additionalProperties === 'object') {
    return { tsType: `{ [name: string]: ${nameType(additionalProperties)} }`, ...words }
  }
  if (Array.isArray(schema.type)) return { tsType: '{ [name: string]: unknown } | null', ...words }
  return {
    ...(rest as JSONSchema),
    ...words,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, toNamed(value)])),
    }),
    ...(additionalProperties === false && { additionalProperties: false }),
  }
}

function nameType(schema: ViewSchema): string {
  if (schema.$ref) return nameOf(schema.$ref)
  if (schema.anyOf) return schema.anyOf.map(nameType).join(' | ')
  if (schema.type === 'array') return `${nameType(schema.items ?? {})}[]`
  if (typeof schema.additionalProperties === 'object')
    return `${nameType(schema.additionalProperties)} by name`
  return typeof schema.type === 'string' ? schema.type : (schema.type ?? []).join(' | ')
}

function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}

function describe(schema: ViewSchema, field: ViewSchema): string {
  return field.$ref ? (schema.$defs?.[nameOf(field.$ref)]?.description ?? '') : ''
}
