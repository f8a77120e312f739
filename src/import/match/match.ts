// A document and an edition → a draft of the report: our own printed form exactly, any other by its labels.

import type { Model } from '../../model/types.js'
import type { SourceDocument } from '../document.js'
import { type Draft, startDraft } from '../draft.js'
import { isOwnForm, readOwnForm } from '../own/own-form.js'
import { readHead } from './head/head.js'
import { settleYear } from './head/settle.js'
import { findTitle } from './head/title.js'
import { reportLeftOut } from './left-out.js'
import { splitGlued } from './outline/glued.js'
import { splitGrids } from './outline/grid-headings.js'
import { type Outline, outlineDocument } from './outline/outline.js'
import { readSections } from './sections.js'

/**
 * Match a document with an edition.
 *
 * @param model
 *   The edition.
 * @param document
 *   The document.
 * @returns
 *   Everything found; all blocks are placed or in a finding.
 */
export function matchDocument(model: Model, document: SourceDocument): Draft {
  const draft = startDraft()
  for (const { code, text, origin } of document.faults) {
    draft.findings.push({ code, certainty: 'likely', path: '', origin, text })
  }
  if (isOwnForm(model, document)) {
    readOwnForm(model, document, draft)
    return draft
  }
  const outline = outlineDocument(model, splitGlued(model, splitGrids(model, document.blocks)))
  const page = { ...document, blocks: outline.blocks }
  if (hasReport(model, outline)) {
    readHead(model, page, outline, draft)
    readSections(model, outline, draft)
  } else {
    draft.findings.push({ code: 'report-not-found', certainty: 'guess', path: '' })
    settleYear(model, page, draft)
  }
  reportLeftOut(outline, draft)
  return draft
}

/** Sections, or at least a title with a year that is not one of a list of reports. */
function hasReport(model: Model, { parts, head, outside }: Outline): boolean {
  if (parts.length > 0) return true
  const title = findTitle(model, head, outside)
  return title?.year !== undefined && title.blocks.every(({ item }) => item === undefined)
}
