// Faults of the generated validator → findings: codes for people, with a suggestion where there is one.

import type { Finding, Param } from '../issue/issue.js'
import { findNearest } from '../issue/nearest.js'
import { findCell } from '../issue/place.js'
import { clip, showValue } from '../issue/show-value.js'
import { followPath, listFieldNames, valuesOf } from '../model/lookup.js'
import { escapePointer, readPointer } from '../model/pointer.js'
import type { Field, Model } from '../model/types.js'

/** One fault, as `generated/<edition>/validator.js` lists it. */
export interface ShapeFault {
  readonly path: string
  readonly keyword: string
  readonly params: {
    readonly type?: string
    readonly property?: string
    readonly limit?: number
    readonly pattern?: string
    readonly allowed?: readonly (string | number | boolean)[]
  }
}

/**
 * Turn faults of shape into findings.
 *
 * @param model
 *   The edition.
 * @param value
 *   The value at fault.
 * @param faults
 *   What the generated validator listed.
 * @returns
 *   One finding per fault, in the same order.
 */
export function findShapeIssues(model: Model, value: unknown, faults: readonly ShapeFault[]): Finding[] {
  return faults.map((fault) => {
    const found = readPointer(value, fault.path)
    const { code, path = fault.path, params } = describe(model, fault, found)
    return { code, severity: 'error', path, params }
  })
}

interface Described {
  readonly code: string
  readonly path?: string
  readonly params: Readonly<Record<string, Param>>
}

function describe(model: Model, { keyword, path, params }: ShapeFault, found: unknown): Described {
  const limit = params.limit ?? 0
  switch (keyword) {
    case 'type': {
      const code = findCell(model, path) ? 'cell-not-a-number' : 'wrong-type'
      return { code, params: { expected: params.type ?? '', ...showFound(found) } }
    }
    case 'required': {
      const property = params.property ?? ''
      return { code: 'missing-field', path: `${path}/${segment(property)}`, params: { property } }
    }
    case 'additionalProperties': {
      const property = params.property ?? ''
      const suggestion = findNearest(property, listFieldNames(model, path))
      return {
        code: 'unknown-field',
        path: `${path}/${segment(property)}`,
        params: { property: clip(property), ...(suggestion && { suggestion }) },
      }
    }
    case 'enum':
      return {
        code: path === '/edition' && typeof found === 'string' ? 'edition-not-supported' : 'not-allowed',
        params: describeChoice(model, path, found, params.allowed ?? []),
      }
    case 'minimum':
    case 'maximum':
      return { code: 'out-of-range', params: { found: showValue(found), [keyword]: limit } }
    case 'minLength':
    case 'maxLength':
      return {
        code: 'wrong-length',
        params: { found: countCharacters(found), [keyword === 'minLength' ? 'minimum' : 'maximum']: limit },
      }
    case 'minItems':
    case 'maxItems':
      return {
        code: 'wrong-count',
        params: {
          found: Array.isArray(found) ? found.length : 0,
          [keyword === 'minItems' ? 'minimum' : 'maximum']: limit,
        },
      }
    case 'pattern': {
      const example = findField(model, path)?.example
      return {
        code: 'wrong-form',
        params: { found: clip(String(found)), pattern: params.pattern ?? '', ...(example && { example }) },
      }
    }
    default:
      return { code: 'no-variant', params: showFound(found) }
  }
}

/** The values allowed with their wording, and the one that was probably meant. */
function describeChoice(
  model: Model,
  path: string,
  found: unknown,
  allowed: NonNullable<ShapeFault['params']['allowed']>,
): Described['params'] {
  const suggestion = typeof found === 'string' ? findNearest(found, allowed.map(String)) : undefined
  const field = findField(model, path)
  const values = field ? valuesOf(model, field) : []
  const labels = allowed.flatMap((each) => {
    const label = values.find(({ value }) => value === each)?.label
    return label ? [{ zh: label.zh, en: label.en }] : []
  })
  return {
    ...showFound(found),
    allowed: [...allowed],
    ...(labels.length === allowed.length && { labels }),
    ...(suggestion && suggestion !== found && { suggestion }),
  }
}

function findField(model: Model, path: string): Field | undefined {
  const last = followPath(model, path).at(-1)
  return last && 'field' in last ? last.field : undefined
}

/** The value, and its kind: the text "2" and the number 2 look alike. */
function showFound(value: unknown): { found: Param; foundType: string } {
  const foundType = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  return { found: showValue(value), foundType }
}

function countCharacters(value: unknown): number {
  if (typeof value !== 'string') return 0
  // A string cut off a surrogate pair counts one more at most; over a million characters nobody minds.
  return value.length > 1_000_000 ? value.length : [...value].length
}

/** A name as the last segment of a path; a very long one is cut. */
function segment(property: string): string {
  return escapePointer(clip(property))
}
