// Notes and explanations of a report → numbered texts, sorted by the section they are about.

import type { Annotation } from '../../../generated/view.js'
import type { Model } from '../../model/types.js'
import { namePlace } from '../../report/place-names.js'
import { findSection, findTable, type Plan, type SectionPlan } from '../../report/plan.js'
import { sayWord } from '../../report/words.js'
import { type CellTexts, markCell } from './cells.js'
import { viewPassage } from './passage.js'
import { readList, readObject, readText, type Values } from './values.js'

/** The annotations by the name of their section; under an empty name those of none. */
export type Annotations = ReadonlyMap<string, Annotation[]>

/**
 * Number the notes, and mark the cells they are about.
 *
 * They are numbered as the report lists them, so that their order can be read back.
 *
 * @param plan
 *   The edition.
 * @param report
 *   The report.
 * @param cells
 *   Texts of the cells by table; marked.
 * @returns
 *   The notes of each section.
 * @throws {ToolkitError}
 *   When a note has no text or no pointer.
 */
export function viewNotes(plan: Plan, report: Values, cells: ReadonlyMap<string, CellTexts>): Annotations {
  return sortOut(plan, report, 'notes', (_note, path, number, section) => {
    const table = section && findTable(section, path)
    const texts = cells.get(table?.name ?? '')
    const mark = sayWord(plan.model, 'noteMark', { number })
    const marked = texts !== undefined && table !== undefined && markCell(texts, table.path, path, mark)
    const place = marked ? '' : namePlace(plan.model, path, section?.table)
    return sayWord(plan.model, marked ? 'noteLabel' : 'noteAt', { number, place })
  })
}

/**
 * Number the explanations.
 *
 * @param plan
 *   The edition.
 * @param report
 *   The report.
 * @returns
 *   The explanations of each section; the label of each names the figure and the rule.
 * @throws {ToolkitError}
 *   When an explanation has no text, no rule or no pointer.
 */
export function viewExplanations(plan: Plan, report: Values): Annotations {
  return sortOut(plan, report, 'explanations', (explanation, path, number, section, place) => {
    const rule = nameRule(plan.model, readText(explanation, 'rule', place))
    const figure = namePlace(plan.model, path, section?.table)
    return sayWord(plan.model, 'explanationLabel', { number, place: figure, rule })
  })
}

type Labelling = (
  annotation: Values,
  path: string,
  number: string,
  section: SectionPlan | undefined,
  place: string,
) => string

function sortOut(
  plan: Plan,
  report: Values,
  name: 'notes' | 'explanations',
  labelOf: Labelling,
): Annotations {
  const sorted = new Map<string, Annotation[]>()
  readList(report[name], `/${name}`).forEach((item, index) => {
    const place = `/${name}/${index}`
    const annotation = readObject(item, place)
    const path = readText(annotation, 'path', place)
    const section = findSection(plan, path)
    const label = labelOf(annotation, path, String(index + 1), section, place)
    const passage = viewPassage(readText(annotation, 'text', place))
    const list = sorted.get(section?.name ?? '') ?? []
    list.push({ path, label, passage, lines: [] })
    sorted.set(section?.name ?? '', list)
  })
  return sorted
}

/** Wording of a rule; its code where no rule of the edition has it, or where two rules share the wording. */
function nameRule(model: Model, code: string): string {
  const label = model.rules.find((rule) => rule.id === code)?.label.zh
  const isClear = model.rules.filter((rule) => rule.label.zh === label).length === 1
  return label !== undefined && isClear ? label : code
}
