// What an Excel cell holds → its text: all digits of a number, a date as yyyy-mm-dd.

import type { NumberFormat } from './styles.js'

const DAY = 24 * 60 * 60 * 1000
/** Day 0, by whether days are counted from 1904. */
const DAY_ZERO = { since1900: Date.UTC(1899, 11, 31), since1904: Date.UTC(1904, 0, 1) }

/**
 * Write a number of a cell.
 *
 * @param raw
 *   As it is in the file.
 * @param format
 *   What the cell shows it as.
 * @param startsIn1904
 *   Whether days are counted from 1904.
 * @returns
 *   Its text; the raw one where it is no number.
 */
export function writeValue(raw: string, format: NumberFormat, startsIn1904: boolean): string {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw
  if (format.kind === 'percent') return writePercent(value, format.decimals)
  if (format.kind === 'date') return writeDate(value, format.parts, startsIn1904) ?? writeDecimal(value)
  return /^-?(0|[1-9]\d{0,14})$/.test(raw) ? raw : writeDecimal(value)
}

/** Excel counts with 15 digits; the file has 17, of which the last two are noise. */
function writeDecimal(value: number): string {
  const [digits = '0', power = '0'] = value.toExponential(14).split('e')
  const isNegative = digits.startsWith('-')
  const figures = digits.replace(/[-.]/g, '').replace(/0+$/, '')
  if (figures === '') return '0'
  const point = Number(power) + 1
  const whole = point > 0 ? figures.slice(0, point).padEnd(point, '0') : '0'
  const rest = point > 0 ? figures.slice(point) : `${'0'.repeat(-point)}${figures}`
  return `${isNegative ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`
}

function writePercent(value: number, decimals: number): string {
  const places = Math.min(decimals, 10)
  // Rounded as a decimal number, so that a half goes up as Excel shows it.
  const [whole = '0', rest = ''] = writeDecimal(Math.abs(value) * 100).split('.')
  const rounded = Math.round(Number(`${whole}.${rest}e${places}`))
  return `${value < 0 && rounded > 0 ? '-' : ''}${Number(`${rounded}e-${places}`).toFixed(places)}%`
}

function writeDate(value: number, parts: string, startsIn1904: boolean): string | undefined {
  if (value < 0 || value >= 2_958_466) return undefined
  // Excel believes that there was a 29 February 1900, day 60.
  const shift = !startsIn1904 && value >= 60 ? -1 : 0
  const start = startsIn1904 ? DAY_ZERO.since1904 : DAY_ZERO.since1900
  // To the second, as a time is stored as a fraction of a day.
  const moment = new Date(Math.round((start + (value + shift) * DAY) / 1000) * 1000).toISOString()
  const lengths: Readonly<Record<string, number>> = { y: 4, ym: 7 }
  const datePart = parts.replace('h', '')
  const date = datePart === '' ? '' : moment.slice(0, lengths[datePart] ?? 10)
  const time = moment.slice(11, moment.slice(17, 19) === '00' ? 16 : 19)
  // A date with a format for times, but no time.
  const isMidnight = time === '00:00' && date !== ''
  return [date, parts.includes('h') && !isMidnight ? time : ''].filter((part) => part !== '').join(' ')
}
