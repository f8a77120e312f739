// What goes wrong with the figures of a printed report: blanks, signs, units, remarks, sums that are really wrong.

import type { Chance } from './chance.js'
import type { Damage } from './damages.js'
import { type Field, listRows, type Paper } from './paper.js'

/** Damages to figures, in the order in which they are done. */
export const FIGURE_DAMAGES: readonly Damage[] = [
  { name: 'wrong-sum', apply: breakSum },
  { name: 'blank-zeros', apply: (paper, chance) => replaceZeros(paper, chance, '') },
  {
    name: 'struck-zeros',
    apply: (paper, chance) => replaceZeros(paper, chance, chance.pick(['/', '—', '-', '——'])),
  },
  { name: 'blank-totals', apply: blankTotals },
  {
    name: 'thousands',
    apply: (paper, chance) => respell(paper, chance, 1, groupDigits(chance.pick([',', '，']))),
  },
  { name: 'full-width', apply: (paper, chance) => respell(paper, chance, chance.pick([1, 0.3]), widen) },
  {
    name: 'unit-in-cell',
    apply: (paper, chance) => respell(paper, chance, chance.pick([1, 0.1]), addUnit(chance)),
  },
  { name: 'remark-in-cell', apply: (paper, chance) => respell(paper, chance, 0.03, addRemark(chance)) },
]

function listFields(paper: Paper): Field[] {
  return listRows(paper).flatMap(({ row }) => row.fields)
}

const isTotal = ({ path = '' }: Field) => /\/total(\/|$)/.test(path)

/** The reports themselves have sums that do not add up; what is printed counts. */
function breakSum(paper: Paper, chance: Chance): boolean {
  const fields = listFields(paper).filter(
    ({ path = '', value }) => value !== null && !path.startsWith('/disclosure'),
  )
  if (fields.length === 0) return false
  for (let times = chance.integer(1, 2); times > 0; times--) {
    const field = chance.pick(fields)
    const next = Math.abs((field.value ?? 0) + chance.pick([-1, 1, 9, 10, -10, 100]))
    if (next === field.value) return false
    field.value = next
    field.text = String(next)
  }
  return true
}

function replaceZeros(paper: Paper, chance: Chance, text: string): boolean {
  const share = chance.pick([1, 1, 0.3])
  const zeros = listFields(paper).filter(({ value, path }) => value === 0 && path !== undefined)
  const chosen = zeros.filter(() => chance.happens(share))
  for (const field of chosen) Object.assign(field, { value: null, text })
  return chosen.length > 0
}

function blankTotals(paper: Paper, chance: Chance): boolean {
  const share = chance.pick([1, 0.3])
  const totals = listFields(paper).filter((field) => isTotal(field) && chance.happens(share))
  for (const field of totals) Object.assign(field, { value: null, text: '' })
  return totals.length > 0
}

/** Print a share of the figures in another way; the figure stays. */
function respell(
  paper: Paper,
  chance: Chance,
  share: number,
  spell: (value: number, path: string) => string,
): boolean {
  let count = 0
  for (const field of listFields(paper)) {
    const { value, path, text } = field
    if (value === null || path === undefined || text !== String(value) || !chance.happens(share)) continue
    field.text = spell(value, path)
    if (field.text !== text) count++
  }
  return count > 0
}

function groupDigits(separator: string): (value: number) => string {
  return (value) => {
    const [whole = '', decimals] = String(value).split('.')
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator)
    return decimals === undefined ? grouped : `${grouped}.${decimals}`
  }
}

function widen(value: number): string {
  return String(value).replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
}

const isAmount = (path: string) => path.endsWith('/amount')

function addUnit(chance: Chance): (value: number, path: string) => string {
  const gap = chance.pick(['', ' '])
  return (value, path) => {
    if (!isAmount(path)) return `${value}${gap}件`
    const yuan = Math.round(value * 10_000)
    return chance.happens(0.3) ? `${yuan}${gap}元` : `${value}${gap}万元`
  }
}

function addRemark(chance: Chance): (value: number, path: string) => string {
  return (value, path) => {
    if (isAmount(path)) return `${value}（其中代收${chance.integer(1, 5)}万元）`
    const part = chance.integer(0, Math.min(value, 40))
    return `${value}${chance.pick([`（其中修订${part}件）`, `(含上年${part}件)`, `（另有${chance.integer(1, 9)}件待定）`])}`
  }
}
