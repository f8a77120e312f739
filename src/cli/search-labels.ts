// A label or a part of one → the fields that are called so.

import { escapePointer } from '../model/pointer.js'
import type { Field, Label, Model } from '../model/types.js'
import { rankLabel } from '../report/labels.js'

/**
 * Search the labels of all fields, those of rows and columns among them.
 *
 * @param model
 *   The edition.
 * @param word
 *   A label in either language, or a part of one.
 * @returns
 *   JSON Pointers in the order of the schema: of the fields with this label, or else of those whose label holds the
 *   word. Items of a list have the number 0.
 */
export function searchLabels(model: Model, word: string): string[] {
  const fields = listFields(model)
  const exact = fields.filter(({ label }) => Number.isFinite(rankLabel(word, label)))
  const part = word.normalize('NFKC').trim().toLowerCase()
  const holding = fields.filter(
    ({ label }) => part !== '' && listWords(label).some((each) => each.includes(part)),
  )
  return (exact.length > 0 ? exact : holding).map(({ path }) => path)
}

interface Found {
  readonly path: string
  readonly label: Label
}

/** Every field with a label; a part that holds itself is entered once. */
function listFields(model: Model): Found[] {
  const visit = (type: string, path: string, above: readonly string[]): Found[] => {
    const part = Object.hasOwn(model.parts, type) ? model.parts[type] : undefined
    if (!part || above.includes(type)) return []
    const within = [...above, type]
    const items = part.items ? visit(part.items, `${path}/0`, within) : []
    const variants = (part.variants ?? []).flatMap((name) => visit(name, path, within))
    return [...items, ...variants, ...(part.fields ?? []).flatMap((field) => enter(field, path, within))]
  }
  const enter = (field: Field, above: string, within: readonly string[]): Found[] => {
    const path = `${above}/${escapePointer(field.name)}`
    const own = field.label ? [{ path, label: field.label }] : []
    const items = field.items ? visit(field.items, `${path}/0`, within) : []
    return [...own, ...items, ...visit(field.type, path, within)]
  }
  const found = visit(model.name, '', [])
  return [...new Map(found.map((each) => [each.path, each])).values()]
}

function listWords({ zh, en, short, aliases = [] }: Label): string[] {
  const words = [zh, en, short?.zh ?? '', short?.en ?? '', ...aliases]
  return words.map((word) => word.normalize('NFKC').toLowerCase())
}
