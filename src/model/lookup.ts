// JSON Pointer → the fields it passes through, from the model alone.

import { splitPointer, unescapePointer } from './pointer.js'
import type { Field, Model, Part } from './types.js'

/** One step of a pointer: a field of a part, or an item of an array. */
export type Step = { readonly field: Field } | { readonly index: number }

/**
 * Follow a JSON Pointer through the model.
 *
 * @param model
 *   The edition.
 * @param path
 *   JSON Pointer into a report.
 * @returns
 *   The steps as far as the model knows them; shorter than the pointer where it leads outside.
 */
export function followPath(model: Model, path: string): Step[] {
  const steps: Step[] = []
  let type = model.name
  let items: string | undefined
  for (const token of path.split('/').slice(1)) {
    const part = Object.hasOwn(model.parts, type) ? model.parts[type] : undefined
    const itemType = items ?? part?.items
    if (itemType && /^[0-9]+$/.test(token)) {
      steps.push({ index: Number(token) })
      type = itemType
      items = undefined
      continue
    }
    const field = findField(model, part, unescapePointer(token))
    if (!field) return steps
    steps.push({ field })
    type = field.type
    items = field.items
  }
  return steps
}

/**
 * List the field names a value at a path may have.
 *
 * @param model
 *   The edition.
 * @param path
 *   JSON Pointer of an object.
 * @returns
 *   Names of its fields, of all variants.
 */
export function listFieldNames(model: Model, path: string): string[] {
  const last = followPath(model, path).at(-1)
  if (path !== '' && !last) return []
  const type = path === '' ? model.name : last && 'field' in last ? last.field.type : itemTypeAt(model, path)
  const part = Object.hasOwn(model.parts, type) ? model.parts[type] : undefined
  return partsOf(model, part).flatMap((each) => each.fields?.map((field) => field.name) ?? [])
}

/**
 * List the fields of a part.
 *
 * @param model
 *   The edition.
 * @param type
 *   Name of the part.
 * @returns
 *   Its fields; none for what is no object.
 */
export function fieldsOf(model: Model, type: string): readonly Field[] {
  return partOf(model, type)?.fields ?? []
}

/**
 * Find a part by name.
 *
 * @param model
 *   The edition.
 * @param type
 *   Name of the part, or a JSON type.
 * @returns
 *   The part, if it is one.
 */
export function partOf(model: Model, type: string): Part | undefined {
  return Object.hasOwn(model.parts, type) ? model.parts[type] : undefined
}

/**
 * List the values a field can choose from.
 *
 * @param model
 *   The edition.
 * @param field
 *   The field.
 * @returns
 *   The values with their wording; none where it may hold other values.
 */
export function valuesOf(model: Model, field: Field): NonNullable<Part['values']> {
  return field.values ?? partOf(model, field.type)?.values ?? []
}

/**
 * Read the type of a field that has one value only.
 *
 * @param type
 *   A part, a JSON type, or a constant as JSON.
 * @returns
 *   The constant; undefined for a part or a JSON type.
 */
export function constantOf(type: string): string | number | boolean | undefined {
  return /^(?:["\d-]|true$|false$)/.test(type) ? JSON.parse(type) : undefined
}

/**
 * Tell whether a part is an open object, whose content the edition leaves to others.
 *
 * @param model
 *   The edition.
 * @param type
 *   Name of the part, or a JSON type.
 * @returns
 *   True for an open object.
 */
export function isOpen(model: Model, type: string): boolean {
  return partOf(model, type)?.type === 'object'
}

/** Type of the array item a path ends at. */
function itemTypeAt(model: Model, path: string): string {
  const above = followPath(model, path.slice(0, path.lastIndexOf('/'))).at(-1)
  const field = above && 'field' in above ? above.field : undefined
  return field?.items ?? (field && model.parts[field.type]?.items) ?? ''
}

function findField(model: Model, part: Part | undefined, name: string): Field | undefined {
  for (const each of partsOf(model, part)) {
    const found = each.fields?.find((field) => field.name === name)
    if (found) return found
  }
  return undefined
}

/** A part, or the variants it stands for. */
function partsOf(model: Model, part: Part | undefined): readonly Part[] {
  if (!part) return []
  return part.variants ? part.variants.flatMap((name) => model.parts[name] ?? []) : [part]
}

/**
 * Tell whether an edition has a field.
 *
 * @param model
 *   The edition.
 * @param path
 *   JSON Pointer of the field.
 * @returns
 *   True where the pointer leads to a field.
 */
export function hasField(model: Model, path: string): boolean {
  return followPath(model, path).length === splitPointer(path).length
}
