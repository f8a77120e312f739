// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 6bf18f49a80ae4a91cd4d7fa3792327eef1397b568098511c14ae452edecfbad) by `ogi-report generate`. Edit the schema instead.

import type { Report } from './types.js'

/** One fault in the shape of a value. */
export interface Fault {
  /** JSON Pointer of the value at fault. */
  readonly path: string
  /** The keyword of JSON Schema that does not hold. */
  readonly keyword: 'type' | 'required' | 'additionalProperties' | 'enum' | 'minimum' | 'maximum' | 'minLength' | 'maxLength' | 'minItems' | 'maxItems' | 'pattern' | 'oneOf'
  /** What was expected: the type, property, limit, pattern or list of values. */
  readonly params: { readonly type?: string; readonly property?: string; readonly limit?: number; readonly pattern?: string; readonly allowed?: readonly (string | number | boolean)[] }
}

/** Tell whether a value has the shape of a Report. Runs in microseconds and allocates nothing. */
export function isReportShape(value: unknown): value is Report

/** List every fault in the shape of a value; at most 1000. Empty when the shape is right. */
export function listFaults(value: unknown): Fault[]
