// An equation of the model → one line a person can read, with the labels of the form.

import type { Language } from '../issue/issue.js'
import { findCell } from '../issue/place.js'
import type { Equation, Label, Model, Term } from '../model/types.js'

/**
 * Write an equation with the labels of its cells. What all cells have in common, the row or the column, is said once.
 *
 * @param model
 *   The edition.
 * @param equation
 *   The equation.
 * @param language
 *   Language of the labels.
 * @returns
 *   One line, such as `[Natural persons] I + II = III + IV`.
 */
export function writeEquation(model: Model, equation: Equation, language: Language): string {
  const join = (labels: readonly Label[] | undefined) =>
    labels?.map((label) => label[language]).join(' / ') ?? ''
  const terms = [...equation.left, ...equation.right]
  const rows = new Set(terms.map(({ path }) => join(findCell(model, path)?.cell.row)))
  const columns = new Set(terms.map(({ path }) => join(findCell(model, path)?.cell.column)))
  const common = [rows, columns]
    .flatMap((labels) => (labels.size === 1 ? [...labels] : []))
    .filter((label) => label !== '')
  const name = ({ path, of }: Term) => {
    const cell = findCell(model, path)?.cell
    const own = cell && [
      ...(rows.size > 1 ? cell.row.slice(-1) : []),
      ...(columns.size > 1 ? cell.column.slice(-1) : []),
    ]
    const words = own === undefined ? path : own.map((label) => label[language]).join(' · ')
    return of === 'previous' ? `${LAST_YEAR[language]} ${words}` : words
  }
  const left = writeSum(equation.left, name)
  const right = writeSum(equation.right, name)
  return `${common.length > 0 ? `[${common.join(' · ')}] ` : ''}${left} = ${right}`
}

const LAST_YEAR = { zh: '上年', en: "last year's" } as const

function writeSum(terms: readonly Term[], name: (term: Term) => string): string {
  return terms.map((term, index) => `${term.sign < 0 ? '− ' : index > 0 ? '+ ' : ''}${name(term)}`).join(' ')
}
