// A draft → a report of the edition's shape: required fields filled, what does not fit left out and said.

import type { Param } from '../issue/issue.js'
import { fieldsOf, followPath, hasField, partOf } from '../model/lookup.js'
import { readPointer } from '../model/pointer.js'
import type { Model } from '../model/types.js'
import { buildSkeleton, isBuilt } from '../report/skeleton.js'
import { sayWord } from '../report/words.js'
import type { Draft } from './draft.js'
import type { ImportEdition } from './editions.js'
import { listHeadFields } from './own/details.js'

/**
 * Make the report of a draft.
 *
 * @param edition
 *   The edition.
 * @param draft
 *   The draft; takes findings for what had to be filled in or left out.
 * @returns
 *   A report that has the edition's shape.
 */
export function finishReport(edition: ImportEdition, draft: Draft): Record<string, unknown> {
  const { model } = edition
  fillAgency(model, draft)
  fillTitle(model, draft)
  fitYear(edition, draft)
  fillFields(model, draft)
  // What cannot be put right is taken out, value by value; each turn removes one at least.
  for (;;) {
    const report = buildSkeleton(model, draft.values) as Record<string, unknown>
    if (edition.isShape(report)) return report
    if (!removeFault(edition, report, draft)) return report
  }
}

function fillAgency(model: Model, draft: Draft): void {
  if (typeof draft.values.get('/agency/name') === 'string' || !hasField(model, '/agency/name')) return
  const used = sayWord(model, 'unknown')
  draft.values.set('/agency/name', used)
  draft.findings.push({ code: 'agency-missing', certainty: 'guess', path: '/agency/name', params: { used } })
}

function fillTitle(model: Model, draft: Draft): void {
  if (draft.values.has('/title')) return
  const agency = String(draft.values.get('/agency/name'))
  const used = sayWord(model, 'newTitle', { agency, year: String(draft.values.get('/year')) })
  draft.values.set('/title', used)
  draft.findings.push({ code: 'title-missing', certainty: 'likely', path: '/title', params: { used } })
}

/** A year is kept as it was read, if the format can hold it at all. */
function fitYear({ model }: ImportEdition, draft: Draft): void {
  const found = draft.values.get('/year')
  const { minimum = 0, maximum = 9999 } =
    fieldsOf(model, model.name).find(({ name }) => name === 'year') ?? {}
  const { from, to = maximum } = model.years ?? { from: minimum }
  // A report that was brought over from an earlier edition keeps its year.
  const first = draft.values.has('/upgradedFrom') ? minimum : from
  if (typeof found !== 'number' || (found >= Math.max(minimum, first) && found <= Math.min(maximum, to)))
    return
  const used = Math.min(maximum, Math.max(minimum, found))
  draft.values.set('/year', used)
  const params = { found, used, edition: model.edition, ...(model.years ?? { from: minimum, to: maximum }) }
  const certainty = used === found ? 'likely' : 'guess'
  draft.findings.push({ code: 'year-outside-edition', certainty, path: '/year', params })
}

/** Single values that the format requires where the document has others beside them. */
function fillFields(model: Model, draft: Draft): void {
  const given = [...draft.values.keys()]
  const missing = listHeadFields(model).filter(
    ({ path, field }) =>
      !draft.values.has(path) &&
      (partOf(model, field.type)?.items ?? field.items) === undefined &&
      isBuilt(model, path, given),
  )
  const skeleton = missing.length === 0 ? {} : buildSkeleton(model, draft.values)
  for (const { path } of missing) {
    const blank = readPointer(skeleton, path)
    const used = blank === '' ? sayWord(model, 'unknown') : blank
    draft.values.set(path, used)
    draft.findings.push({ code: 'field-missing', certainty: 'guess', path, params: { used: used as Param } })
  }
}

/** Takes the value at fault out of the draft, or the one that holds it, or all beside one that is missing. */
function removeFault(edition: ImportEdition, report: unknown, draft: Draft): boolean {
  const [fault] = edition.listFaults(report)
  if (!fault) return false
  for (let path = fault.path; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
    if (!draft.values.has(path)) continue
    const value = draft.values.get(path)
    const inner = fault.path.slice(path.length)
    const item = /^\/(\d+)/.exec(inner)?.[1]
    const text = JSON.stringify(item === undefined ? value : readPointer(value, `/${item}`))
    if (Array.isArray(value) && item !== undefined) value.splice(Number(item), 1)
    else draft.values.delete(path)
    draft.findings.push({ code: 'value-left-out', certainty: 'certain', path, text })
    return true
  }
  return removeHolder(edition.model, fault.path, draft)
}

/** What is required and cannot be had: the report does without the object that may be missing. */
function removeHolder(model: Model, path: string, draft: Draft): boolean {
  const steps = followPath(model, path)
  const index = steps.findLastIndex((step) => 'field' in step && !step.field.required)
  const holder = path
    .split('/')
    .slice(0, index + 2)
    .join('/')
  const values = index < 0 ? [] : [...draft.values].filter(([at]) => at.startsWith(`${holder}/`))
  for (const [at, value] of values) {
    draft.values.delete(at)
    const text = JSON.stringify(value)
    draft.findings.push({ code: 'value-left-out', certainty: 'certain', path: at, text })
  }
  return values.length > 0
}
