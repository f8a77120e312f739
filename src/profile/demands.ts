// What profiles ask for → where they speak of what the edition does not have.

import { findNearest } from '../issue/nearest.js'
import { findKeyword, resolvePlace } from '../model/check/resolve.js'
import { listProperties } from '../model/check/walk.js'
import type { SchemaSource } from '../model/read.js'
import type { Schema } from '../model/schema.js'
import type { Text } from '../model/types.js'
import { asksForHeadings, findLocal, LOCAL } from './assemble.js'
import type { Complaint } from './complaints.js'
import type { Merged } from './merge.js'
import type { OrganCheck } from './organs.js'
import type { Layer } from './profile.js'

/**
 * Check what profiles ask for against the edition they build on.
 *
 * @param edition
 *   The schema files of the edition.
 * @param layers
 *   The profiles.
 * @param merged
 *   What they say together.
 * @param checkOrgan
 *   Says what is wrong with how organs are named.
 * @returns
 *   What is wrong, profile by profile.
 */
export function checkDemands(
  edition: SchemaSource,
  layers: readonly Layer[],
  merged: Merged,
  checkOrgan: OrganCheck,
): Complaint[] {
  const root = edition.documents.get(edition.rootId) as Schema
  const local = findLocal(edition)
  const hasLocal = root.properties?.[LOCAL] !== undefined
  const prose = listProseSections(edition, root)
  const sections = root['x-sections'] ?? []
  const hasHeadings = root['x-rules']?.some(asksForHeadings)
  return layers.flatMap(({ file, profile }) => {
    const complaints: Complaint[] = []
    const complain = (path: string, message: Text) => complaints.push({ file, path, message })
    const { headings = [], required = [] } = profile
    if (headings.length > 0 && !hasHeadings) complain('/headings', NO_HEADINGS)
    for (const [index, { section, for: organs = [] }] of headings.entries()) {
      if (!prose.includes(section))
        complain(`/headings/${index}/section`, describeSection(section, prose, sections))
      for (const [number, organ] of organs.entries()) {
        for (const { step, why } of checkOrgan({ ...organ }, []))
          complain(`/headings/${index}/for/${number}${step}`, why)
      }
    }
    for (const kind of ['fields', 'tables'] as const)
      if (!hasLocal && Object.keys(profile[kind] ?? {}).length > 0) complain(`/${kind}`, NO_LOCAL)
    for (const [index, name] of required.entries()) {
      if (!merged.fields.has(name) && !Object.hasOwn(local.properties ?? {}, name))
        complain(`/required/${index}`, describeRequired(name, merged.fields.keys()))
    }
    return complaints
  })
}

function listProseSections({ documents, rootId }: SchemaSource, root: Schema): readonly string[] {
  return listProperties({ file: rootId, path: '', schema: root }).flatMap(({ name, place }) => {
    const isSection = root['x-sections']?.includes(name) && !findKeyword(documents, place, 'x-table')
    const hasBlocks = resolvePlace(documents, place)?.schema.properties?.blocks !== undefined
    return isSection && hasBlocks ? [name] : []
  })
}

function describeSection(name: string, prose: readonly string[], all: readonly string[]): Text {
  const list = prose.join(', ') || '–'
  if (all.includes(name)) {
    return {
      zh: `部分 ${name} 是表格，没有小标题；文字部分有 ${list}`,
      en: `the section ${name} is a table and has no sub-headings; sections of prose are ${list}`,
    }
  }
  const near = findNearest(name, prose) ?? list
  return { zh: `没有部分 ${name}，可用的有 ${near}`, en: `there is no section ${name}; there is ${near}` }
}

function describeRequired(name: string, names: Iterable<string>): Text {
  const known = [...names]
  const near = findNearest(name, known) ?? (known.join(', ') || '–')
  return {
    zh: `fields 和 tables 中没有 ${name}，其中有 ${near}`,
    en: `neither fields nor tables have ${name}; there is ${near}`,
  }
}

const NO_LOCAL: Text = {
  zh: '所依据的格式没有供补充的字段 local',
  en: 'the edition it builds on has no field `local` for additions',
}

const NO_HEADINGS: Text = {
  zh: '所依据的格式没有要求小标题的规则（设置中有 headings 的规则）',
  en: 'the edition it builds on has no rule on sub-headings, which would have a setting `headings`',
}
