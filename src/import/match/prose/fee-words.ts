// A sentence → whether it speaks of the fee for handling requests, says that none was charged, or how much.

import type { Field } from '../../../model/types.js'

const NAMES = /处理费|收费|收取|费用/
/** Fees of administration are another matter, unless the handling fee is named as well. */
const OTHERS = /事业性|停车|水费|电费|学费|药费|罚款|缴纳费用/

/**
 * Tell whether a sentence may speak of the fee.
 *
 * @param sentence
 *   A sentence.
 * @returns
 *   True where it names a fee that is no other one.
 */
export function hasFeeWords(sentence: string): boolean {
  return NAMES.test(sentence) && (!OTHERS.test(sentence) || sentence.includes('处理费'))
}

/** 未、没有、无、不 before the fee; not 未按、无正当理由、不断、不得, which speak of something else. */
const NOTHING =
  '(?:未(?!按|能|经|来|制定|建立|完善|出台|明确|执行)|没有|没(?!有)|无(?!正当|法|偿|论)|不(?!断|得|予|同|当|仅|规范|合理)|免)'
const NONE = [
  new RegExp(`${NOTHING}[^，,。；]{0,18}?(?:收费|收取|费用|处理费)`),
  /(?:收费|收取|费用|处理费)[^，,。；\d]{0,12}?(?:未|没有)(?:发生|产生|出现|收取|收费|涉及)/,
  /(?:收费|收取|费用|处理费)(?:情况|事项|金额|总额|总计|共计|合计|一项|等)*[，,]?\s*(?:为|是|[:：])?\s*(?:零|无|没有|未收取|0(?![\d.]*[1-9]))(?:元|收取|收费|情况)?(?:$|[，,、()（）])/,
]

/**
 * Tell whether a sentence says that nothing was charged.
 *
 * @param sentence
 *   A sentence that speaks of the fee.
 * @returns
 *   True where it does.
 */
export function isNoFee(sentence: string): boolean {
  return NONE.some((pattern) => pattern.test(sentence))
}

const UNITS: Readonly<Record<string, string>> = { 元: '(万?)元(?![/每])', 件: '()(?:件|宗|起|笔)(?!每)' }

/**
 * Read the figures of a sentence that states what was charged.
 *
 * @param fields
 *   The figures of the fee with their units.
 * @param sentence
 *   A sentence in plain digits, without separators.
 * @returns
 *   The figures, 0 where the sentence has none; undefined where it names no sum.
 */
export function readFeeFigures(
  fields: readonly Field[],
  sentence: string,
): Record<string, number> | undefined {
  const figures = fields.map(({ name, unit = '' }): [string, number | undefined] => [
    name,
    readFigure(sentence, unit),
  ])
  const [, sum] = figures[0] ?? []
  if (sum === undefined) return undefined
  return Object.fromEntries(figures.map(([name, value]) => [name, value ?? 0]))
}

/** The number before the unit; of several the one called the sum, or the first after the fee is named. */
function readFigure(sentence: string, unit: string): number | undefined {
  const pattern = new RegExp(`(?<![\\d.])(\\d+(?:\\.\\d+)?)\\s*${UNITS[unit] ?? `()${unit}`}`, 'g')
  const found = [...sentence.matchAll(pattern)]
  const named = sentence.search(NAMES)
  const best =
    found.find(({ index }) => /(?:共|计|总额|合计|金额)[^\d，,]{0,8}$/.test(sentence.slice(0, index))) ??
    found.find(({ index }) => index > named) ??
    found[0]
  if (!best) return undefined
  const value = Number(best[1])
  return best[2] === '万' ? Number((value * 10_000).toFixed(2)) : value
}
