// The schema of an edition and the profiles on it → the schema of a report as the profiles ask for it.

import type { SchemaIssue } from '../model/check/schema-issue.js'
import { digestOf, type SchemaSource } from '../model/read.js'
import { addAliases } from './aliases.js'
import { assembleFiles } from './assemble.js'
import { checkCalendars } from './calendar.js'
import { type Complaint, refuseComplaints } from './complaints.js'
import { checkDemands } from './demands.js'
import { checkIdentities } from './identities.js'
import { mergeLayers } from './merge.js'
import { createOrganCheck } from './organs.js'
import { checkParts } from './parts.js'
import { blameLayer, locateIssue } from './places.js'
import type { Layer, Stack } from './profile.js'
import { adjustRules } from './rules.js'

/** The schema that profiles make of an edition's. */
export interface ProfiledSchema {
  readonly source: SchemaSource
  /** Give the place in a profile that a fault of the schema comes from. */
  readonly locate: (issue: SchemaIssue) => Complaint
}

/**
 * Apply profiles to the schema of an edition.
 *
 * @param edition
 *   The schema files of the edition, with which nothing is wrong; not changed.
 * @param stack
 *   The profiles.
 * @returns
 *   The schema files of the report: the root is named after the last profile.
 * @throws {ToolkitError}
 *   `profile-invalid` when profiles contradict each other, or speak of what the edition does not have.
 */
export function applyProfiles(edition: SchemaSource, { layers }: Stack): ProfiledSchema {
  refuseComplaints(checkIdentities(edition, layers))
  const merged = mergeLayers(layers)
  const checkOrgan = createOrganCheck(edition.documents, edition.rootId)
  refuseComplaints([
    ...checkParts(edition, layers),
    ...checkDemands(edition, layers, merged, checkOrgan),
    ...checkCalendars(layers, checkOrgan),
  ])
  const rootId = (layers.at(-1) as Layer).profile.$id
  const complaints: Complaint[] = []
  const { documents, files } = assembleFiles(edition, layers, merged)
  const named = addAliases(documents, rootId, merged.aliases, (pointer, why) =>
    complaints.push(blameLayer(layers, '/aliases', pointer, { step: '', why })),
  )
  const adjustments = { rules: merged.rules, edition: edition.documents, checkOrgan }
  const adjusted = adjustRules(named, rootId, adjustments, (id, wrong) =>
    complaints.push(blameLayer(layers, '/rules', id, wrong)),
  )
  refuseComplaints(complaints)
  const source = { rootId, documents: adjusted, files, digest: digestOf(adjusted) }
  return { source, locate: (issue) => locateIssue(issue, source, layers, merged) }
}
