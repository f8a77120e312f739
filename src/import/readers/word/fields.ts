// Fields of Word (page numbers, sums, form fields, links): their instructions are no text, their results are.

import type { XmlElement } from '../xml.js'
import { findElement, listElements, makeElement, readSwitch, readText } from '../xml-tree.js'

/** Follows the fields of a document; must see its elements in order. */
export interface Fields {
  /** Whether what stands here is an instruction rather than text. */
  readonly isInstruction: () => boolean
  /** Take a mark of a field; gives the text a form field shows. */
  readonly mark: (element: XmlElement) => XmlElement[]
  /** Forget fields that were never ended, so that they cannot swallow what follows. */
  readonly reset: () => void
}

interface Field {
  isResult: boolean
  readonly form: XmlElement | undefined
}

/**
 * Follow the fields of a document.
 *
 * @returns
 *   What to tell of each element and to ask about it.
 */
export function followFields(): Fields {
  let open: Field[] = []
  return {
    isInstruction: () => open.some(({ isResult }) => !isResult),
    mark(element) {
      const type = element.attributes.get('w:fldCharType')
      if (type === 'begin') open.push({ isResult: false, form: findElement(element, 'w:ffData') })
      const field = open.at(-1)
      if (type === 'separate' && field) field.isResult = true
      if (type !== 'end' || field === undefined) return []
      open.pop()
      const text = showForm(field.form)
      return text === '' ? [] : [makeElement('w:t', {}, [text])]
    },
    reset() {
      open = []
    },
  }
}

/** Choices have no result among the text. */
function showForm(form: XmlElement | undefined): string {
  const box = findElement(form, 'w:checkBox')
  if (box) return (readSwitch(box, 'w:checked') ?? readSwitch(box, 'w:default')) ? '☑' : '☐'
  const list = findElement(form, 'w:ddList')
  const read = (name: string) => findElement(list, name)?.attributes.get('w:val')
  const chosen = Number(read('w:result') ?? read('w:default') ?? 0)
  return listElements(list, 'w:listEntry')[chosen]?.attributes.get('w:val') ?? ''
}

/**
 * Read a formula as text.
 *
 * @param formula
 *   A `m:oMath` or `m:oMathPara`.
 * @returns
 *   Its characters in a line, fractions with a slash.
 */
export function readFormula(formula: XmlElement): string {
  if (formula.name === 'm:t') return readText(formula)
  const separator = formula.name === 'm:f' ? '/' : ''
  return listElements(formula)
    .map(readFormula)
    .filter((text) => text !== '')
    .join(separator)
}
