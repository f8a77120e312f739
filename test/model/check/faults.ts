// Faults of a schema, each as a change of the small invented schema and what must be said about it.

import { readFileSync } from 'node:fs'
import type { Schema } from '../../../src/model/schema.js'
import { createSmallSchema, PARTS, put, REPORT } from './small-schema.js'

/** One fault. */
export interface FaultCase {
  readonly fault: string
  /** The file that is changed. */
  readonly in: 'report' | 'parts'
  /** Values written, by JSON Pointer. */
  readonly put?: Readonly<Record<string, unknown>>
  /** JSON Pointers of what is removed. */
  readonly remove?: readonly string[]
  /** File and JSON Pointer of the only issue, with # between. */
  readonly at: string
  /** A piece of its English message. */
  readonly says: string
}

/** Faults against the dialect: any JSON Schema validator finds them with the two meta-schemas. */
export const DIALECT_FAULTS = readFaults('dialect-faults.json')

/** Faults that only the files together, or the meaning of keywords, show. */
export const MEANING_FAULTS = readFaults('meaning-faults.json')

/**
 * Make the small schema with one fault.
 *
 * @param fault
 *   The fault.
 * @returns
 *   The files by `$id`, and the one that was changed.
 */
export function breakSchema(fault: FaultCase): {
  documents: Map<string, Schema>
  changed: Schema | undefined
} {
  const documents = createSmallSchema()
  const changed = documents.get(fault.in === 'report' ? REPORT : PARTS)
  for (const [pointer, value] of Object.entries(fault.put ?? {})) put(changed, pointer, value)
  for (const pointer of fault.remove ?? []) put(changed, pointer, undefined)
  return { documents, changed }
}

function readFaults(name: string): readonly FaultCase[] {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
}
