// A paragraph → the contact it names: `地址：…，邮编：…`.

import { fieldsOf } from '../../../model/lookup.js'
import type { Field, Model } from '../../../model/types.js'
import { planReport } from '../../../report/plan.js'
import type { Origin } from '../../document.js'
import { type Draft, setValue } from '../../draft.js'
import type { Certainty } from '../../finding.js'
import { foldLabel, formsOf } from '../../tables/labels.js'

/** Where a paragraph stands and how sure it is that it speaks of the organ's contact. */
export interface ContactSource {
  readonly origin: Origin
  readonly certainty: Certainty
}

/**
 * Read a contact: a label, a colon, and the words up to the next stop or label.
 *
 * @param model
 *   The edition.
 * @param text
 *   The paragraph, cleaned.
 * @param source
 *   Where it stands.
 * @param draft
 *   What becomes of it; fields that are known already stay as they are.
 */
export function readContact(model: Model, text: string, source: ContactSource, draft: Draft): void {
  const [contact] = planReport(model).contact
  if (!contact) return
  const fields = fieldsOf(model, contact.type)
  if (!/[:：]|请|可/.test(text)) return
  const next = findNext(model, fields)
  for (const [order, field] of fields.entries()) {
    const path = `/${contact.name}/${field.name}`
    if (draft.values.has(path)) continue
    const found = findLabelled(field, text, next) ?? (order === 0 ? findDepartment(text) : undefined)
    if (found === undefined || !fits(model, field, found)) continue
    setValue(draft, path, found, { text: found, ...source })
  }
}

/**
 * Tell whether a word is the label of a contact field.
 *
 * @param model
 *   The edition.
 * @param word
 *   The word, without colon.
 * @returns
 *   True where a contact has such a field.
 */
export function isContactLabel(model: Model, word: string): boolean {
  if (word.length > 12) return false
  const [contact] = planReport(model).contact
  const folded = foldLabel(word)
  return (
    contact !== undefined &&
    fieldsOf(model, contact.type).some(({ label }) => {
      if (!label) return false
      const { same, short } = formsOf(label)
      return same.includes(folded) || short.includes(folded)
    })
  )
}

const patterns = new WeakMap<Model, RegExp>()

/** Where the next label begins. */
function findNext(model: Model, fields: readonly Field[]): RegExp {
  const known = patterns.get(model)
  if (known) return known
  const labels = fields.flatMap(({ label }) => (label ? [label.zh, ...(label.aliases ?? [])] : []))
  const words = [...labels, '联系人', '网址'].sort((a, b) => b.length - a.length)
  const made = new RegExp(`[\\s，,；;。）)、]*(?:${words.join('|')})\\s*[:：]`)
  patterns.set(model, made)
  return made
}

/** `请与某局办公室联系（…`, `请联系某局办公室，…`. */
function findDepartment(text: string): string | undefined {
  const found =
    /(?:请|可)(?:直接)?(?:与|和|同|向)([^，。；:：（）()]{4,40}?)(?:联系|咨询|反映|（|\(|，)/.exec(text) ??
    /(?:请|可)(?:直接)?联系([^，。；:：（）()]{4,40}?)(?:（|\(|，|。|；|$)/.exec(text)
  return found?.[1]?.replace(/^我(?:们)?/, '')
}

function findLabelled(field: Field, text: string, next: RegExp): string | undefined {
  const labels = [field.label?.zh, ...(field.label?.aliases ?? [])].filter((label) => label !== undefined)
  for (const label of labels.sort((a, b) => b.length - a.length)) {
    const start = new RegExp(`${label}\\s*(?:[（(][^）)]{0,8}[）)])?\\s*(?:为|是)?\\s*[:：]\\s*`).exec(text)
    if (!start) continue
    const rest = text.slice(start.index + start[0].length)
    const end = next.exec(rest)?.index ?? rest.length
    const found = /^[^，,；;。）)\n]+/.exec(rest.slice(0, end))?.[0].trim()
    if (found) return found
  }
  return undefined
}

/** What has a form of its own must be of that form; a telephone is digits. */
function fits(model: Model, field: Field, text: string): boolean {
  const example = field.example ?? model.parts[field.type]?.example ?? ''
  if (example.includes('@')) return /^[^\s@<>"]+@[^\s@<>"]+$/.test(text)
  if (/^\d+$/.test(example)) return /^\d+$/.test(text) && text.length === example.length
  if (field.name === 'phone' || field.name === 'fax') return /\d{3}/.test(text) && text.length <= 60
  return text.length <= 200
}
