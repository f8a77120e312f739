// Which organs a profile means → what is wrong with how it names them, held against the agency of the report's schema.

import { resolvePlace } from '../model/check/resolve.js'
import { suggestNearest } from '../model/check/schema-issue.js'
import { escapePointer } from '../model/pointer.js'
import type { Schema } from '../model/schema.js'
import type { Text } from '../model/types.js'
import { findField } from './fields.js'

/** What organs are told apart by. */
const TRAITS: readonly string[] = ['kind', 'level', 'scope']
/** And by where they are. */
const PLACE = 'division'

/** Something wrong below a place. */
export interface Wrong {
  /** JSON Pointer from that place. */
  readonly step: string
  readonly why: Text
}

/** Says what is wrong with one item of a list of organs. */
export type OrganCheck = (organ: Readonly<Record<string, unknown>>, others: readonly string[]) => Wrong[]

/**
 * Make the check of organs for a report.
 *
 * @param documents
 *   The schema files.
 * @param rootId
 *   `$id` of the report's file.
 * @returns
 *   The check: what it is given may have members of its own beside, and only these.
 */
export function createOrganCheck(documents: ReadonlyMap<string, Schema>, rootId: string): OrganCheck {
  const values = new Map(TRAITS.map((trait) => [trait, listChoices(documents, rootId, trait)]))
  return (organ, others) =>
    Object.entries(organ).flatMap(([name, value]): Wrong[] => {
      if (name === PLACE) return isPlace(value) ? [] : [{ step: `/${PLACE}`, why: explainPlace(value) }]
      const choices = values.get(name)
      if (choices === undefined) return others.includes(name) ? [] : [refuseName(name, others)]
      if (typeof value === 'string' && choices.includes(value)) return []
      return [refuse(`/${name}`, JSON.stringify(value), choices)]
    })
}

function refuseName(name: string, others: readonly string[]): Wrong {
  return refuse(`/${escapePointer(name)}`, name, [...TRAITS, PLACE, ...others])
}

function refuse(step: string, found: string, known: readonly string[]): Wrong {
  const list = known.join(', ') || '–'
  const near = suggestNearest(found.replace(/^"|"$/g, ''), known)
  return {
    step,
    why: {
      zh: `${found} 不是以下之一：${list}${near.zh}`,
      en: `${found} is none of ${list}${near.en}`,
    },
  }
}

/** A code of GB/T 2260, or its beginning: province, prefecture, county, township. */
function isPlace(value: unknown): boolean {
  return typeof value === 'string' && /^([0-9]{2}){1,3}$|^[0-9]{9}([0-9]{3})?$/.test(value)
}

function explainPlace(value: unknown): Text {
  const found = JSON.stringify(value)
  return {
    zh: `应为行政区划的代码或其前几位，如 "991325" 或 "9913"，现为 ${found}`,
    en: `expected a division code or its beginning, such as "991325" or "9913", found ${found}`,
  }
}

/** The values that a field of the agency chooses from. */
function listChoices(documents: ReadonlyMap<string, Schema>, rootId: string, name: string): string[] {
  const found = findField(documents, rootId, `/agency/${name}`)
  const schema = 'place' in found ? resolvePlace(documents, found.place)?.schema : undefined
  return (schema?.oneOf?.map((option) => option.const) ?? schema?.enum ?? []).map(String)
}
