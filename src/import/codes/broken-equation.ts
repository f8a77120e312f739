// An equation that the figures read do not satisfy → what is said of it.

import { type Params, show } from '../../issue/phrases.js'
import type { Text } from '../../model/types.js'

/**
 * Say which equation is broken, by how much, and what was likeliest misread.
 *
 * @param p
 *   The parameters of the finding: the rule's label in both languages, both sides, the text of the suspected cell.
 * @returns
 *   The message.
 */
export function sayBrokenEquation(p: Params): Text {
  const { zh = '', en = '' } = readLabel(p)
  const text = p.text === undefined || p.text === '' ? undefined : show(p.text)
  const suspect = { zh: '', en: '' }
  if (p.isSuspect) {
    suspect.zh = `最可能读错的是此格${text === undefined ? '（原表为空）' : `“${text}”`}`
    suspect.en = ` This cell, ${text === undefined ? 'blank in the source' : `“${text}”`}, is the likeliest to be misread`
    if (p.proposed !== undefined) {
      suspect.zh += `，若读作 ${show(p.proposed)}，两边相等`
      suspect.en += `; read as ${show(p.proposed)}, both sides agree`
    }
    suspect.zh += '。'
    suspect.en += '.'
  }
  return {
    zh: `读出的数据不满足勾稽关系${zh === '' ? '' : `“${zh}”`}：一边为 ${show(p.left)}，另一边为 ${show(p.right)}。${suspect.zh}请对照原件核实。`,
    en: `The figures read break the equation${en === '' ? '' : ` “${en}”`}: one side is ${show(p.left)}, the other ${show(p.right)}.${suspect.en} Check them by the original.`,
  }
}

function readLabel({ ruleLabel }: Params): { readonly zh?: string; readonly en?: string } {
  if (typeof ruleLabel !== 'object' || ruleLabel === null || !('zh' in ruleLabel)) return {}
  return { zh: show(ruleLabel.zh), en: show(ruleLabel.en) }
}
