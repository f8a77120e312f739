// Schema files → what is wrong in them, before anything is generated from them.

import type { Schema } from '../schema.js'
import { checkDialect } from './dialect.js'
import { checkEquations } from './equations.js'
import { checkHeadLabels } from './head-labels.js'
import { checkNames, checkTitles } from './names.js'
import { checkPhrases } from './phrases.js'
import { checkPlacedTables } from './placed-tables.js'
import { checkQuestions } from './questions.js'
import { checkReferences } from './references.js'
import { checkReport, checkRootKeywords } from './report.js'
import { findReference } from './resolve.js'
import { checkRuleIds, checkSettings } from './rules.js'
import type { SchemaIssue } from './schema-issue.js'
import { checkTables } from './tables.js'
import { checkUpgrade } from './upgrade.js'
import { checkUse } from './use.js'
import { type Place, walkPlaces } from './walk.js'

export type { SchemaIssue } from './schema-issue.js'

/**
 * Check the schema files of a report.
 *
 * Every file is checked, whether or not the report leads to it. What must be unique is unique among the files
 * the report leads to, so that several editions can lie side by side.
 *
 * @param documents
 *   Parsed schema files by `$id`, not trusted. Nothing else is read and nothing is fetched.
 * @param rootId
 *   `$id` of the file that describes the whole report.
 * @returns
 *   What is wrong, file by file; empty where everything is right. While a file is not written in the dialect
 *   only that is reported, since the other checks would stumble over it.
 */
export function checkSchema(documents: ReadonlyMap<string, Schema>, rootId: string): SchemaIssue[] {
  const written = [...checkDialect(documents), ...checkIds(documents)]
  const root = documents.get(rootId)
  if (root === undefined) written.push(describeMissingRoot(rootId))
  if (root === undefined || written.length > 0) return sortByFile(written, documents)
  const places = [...documents].flatMap(([file, schema]) => [...walkPlaces({ file, path: '', schema })])
  const reached = listReached(documents, rootId)
  const own = places.filter(({ file }) => reached.has(file))
  const report = { file: rootId, path: '', schema: root }
  return sortByFile(
    [
      ...checkReferences(documents, places),
      ...checkNames(places),
      ...checkTitles(own),
      ...checkReport(documents, report),
      ...checkRootKeywords(new Map([...documents].filter(([file]) => reached.has(file))), rootId),
      ...checkTables(documents, places),
      ...checkPlacedTables(documents, report),
      ...checkHeadLabels(documents, report),
      ...checkEquations(documents, places),
      ...checkRuleIds(own),
      ...checkSettings(documents, report),
      ...checkPhrases(documents, report),
      ...checkQuestions(documents, report),
      ...checkUpgrade(documents, report),
      ...checkUse(documents, report),
    ],
    documents,
  )
}

function checkIds(documents: ReadonlyMap<string, Schema>): SchemaIssue[] {
  return [...documents].flatMap(([file, schema]) => {
    const id: unknown = (schema as Schema | null)?.$id
    if (typeof id !== 'string' || id === file) return []
    return [{ file, path: '/$id', message: { zh: `\`$id\` 应为 ${file}`, en: `the $id should be ${file}` } }]
  })
}

function describeMissingRoot(file: string): SchemaIssue {
  const message = { zh: `没有 $id 为 ${file} 的模式文件`, en: `there is no schema file with the $id ${file}` }
  return { file, path: '', message }
}

/** Follow the references of whole files, so that an unused part of a file counts as the report's. */
function listReached(documents: ReadonlyMap<string, Schema>, rootId: string): ReadonlySet<string> {
  const reached = new Set([rootId])
  for (const file of reached) {
    const schema = documents.get(file)
    if (schema === undefined) continue
    for (const place of walkPlaces({ file, path: '', schema })) {
      for (const target of listTargets(documents, place)) reached.add(target.file)
    }
  }
  return reached
}

function listTargets(documents: ReadonlyMap<string, Schema>, { file, schema }: Place): readonly Place[] {
  const references = [schema.$ref, schema['x-table']?.columns]
  return references.flatMap((reference) => {
    const target = reference === undefined ? undefined : findReference(documents, file, reference)
    return target ? [target] : []
  })
}

/** Order by file and drop what two checks, or two tables with the same columns, both found. */
function sortByFile(issues: readonly SchemaIssue[], documents: ReadonlyMap<string, Schema>): SchemaIssue[] {
  const unique = new Map<string, SchemaIssue>()
  for (const issue of issues) {
    const key = JSON.stringify([issue.file, issue.path, issue.message.en])
    if (!unique.has(key)) unique.set(key, issue)
  }
  const order = [...documents.keys()]
  return [...unique.values()].sort((left, right) => order.indexOf(left.file) - order.indexOf(right.file))
}
