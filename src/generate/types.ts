// Shape → TypeScript types: one named type per part, the official wording as doc comments.

import { compile, type JSONSchema } from 'json-schema-to-typescript'
import type { Schema, Shape } from '../model/schema.js'
import { expand } from '../model/shape.js'
import { describeSchema } from './wording.js'

/**
 * Emit the types of a report.
 *
 * @param shape
 *   The list of parts.
 * @param rules
 *   Ids of the edition's rules; they become one type of their own.
 * @returns
 *   Text of a `.d.ts` file without its banner.
 */
export async function emitTypes(shape: Shape, rules: readonly string[]): Promise<string> {
  const parts: string[] = []
  for (const [name, schema] of shape.definitions) {
    // Each part is compiled alone, its references given as ready names: left to itself the compiler
    // would repeat a part that has words beside its reference as Name1, Name2…
    const text = await compile(toNamed(shape, schema, true), name, {
      bannerComment: '',
      format: false,
      ignoreMinAndMaxItems: true,
    })
    parts.push(layOutTypes(text))
  }
  parts.push(
    `/** Id of a rule of this edition; an issue's \`code\`. */\nexport type ${shape.name}Rule =${rules.map((rule) => `\n  | ${JSON.stringify(rule)}`).join('') || ' never'}\n`,
  )
  return parts.join('\n')
}

/** A copy of a schema in which every reference is the name of its type, with the words of its place. */
function toNamed(shape: Shape, schema: Schema, isPart = false): JSONSchema {
  const merged = expand(shape, schema)
  const description = describeSchema(merged.schema).join('\n\n')
  const words = description ? { description } : {}
  if (merged.name) return { tsType: merged.name, ...words }
  const { properties, items, oneOf, type, title, required } = schema
  if (schema.additionalProperties === true) return { tsType: OPEN, ...words }
  return {
    ...words,
    ...(isPart && title && { title }),
    ...(type && { type: type as 'object' }),
    ...(schema.const !== undefined && { const: schema.const }),
    ...(schema.enum && { enum: [...schema.enum] }),
    ...(items && { items: toNamed(shape, items) }),
    ...(oneOf && { oneOf: oneOf.map((branch) => bare(toNamed(shape, branch))) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [key, toNamed(shape, value)]),
      ),
      required: [...(required ?? [])],
      additionalProperties: false,
    }),
  }
}

/** The type of an open object. */
const OPEN = '{ [name: string]: unknown }'

/** A branch of a union has no comment of its own. */
function bare({ description: _words, ...rest }: JSONSchema): JSONSchema {
  return rest
}

/**
 * Lay compiled types out.
 *
 * Members are indented and lines trimmed by hand: the compiler's own formatter would tie the bytes to its version.
 *
 * @param text
 *   What json-schema-to-typescript gives without formatting.
 * @returns
 *   The same types, ending in a line break.
 */
export function layOutTypes(text: string): string {
  let inside = false
  const lines = text.trim().split('\n')
  return `${lines
    .map((line) => {
      if (line === '}') inside = false
      const indented = inside && line !== '' ? `  ${line}` : line
      if (line.endsWith(' {')) inside = true
      return indented.trimEnd()
    })
    .join('\n')}\n`
}
