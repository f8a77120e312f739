// The codes of issues about bringing a report to a later edition.

import type { CodeEntry } from '../issue/codes.js'
import { type Params, show } from '../issue/phrases.js'
import type { Text } from '../model/types.js'

/** The codes, by name. */
export const UPGRADE_CODES = {
  'upgrade-left-out': {
    severity: 'warning',
    label: { zh: '数据在新版格式中没有位置', en: 'A value has no place in the later edition' },
    message: (p) => ({
      zh: `现为 ${quote(p)}，没有转入新版。原因：${reason(p).zh}。需要保留的请另行留存。`,
      en: `It reads ${quote(p)} and was left out. The reason: ${reason(p).en}. Keep it elsewhere if it is needed.`,
    }),
  },
  'upgrade-divided': {
    severity: 'warning',
    label: { zh: '一项数据在新版中分为几项', en: 'One figure became several in the later edition' },
    message: (p) => ({
      zh: `原为 ${quote(p)}，新版分填于 ${listPaths(p)}，均已留空。原因：${reason(p).zh}。请按台账分填，合计应为 ${quote(p)}。`,
      en: `It read ${quote(p)} and is now divided among ${listPaths(p)}, all left open. The reason: ${reason(p).en}. Fill them in by the records; together they are ${quote(p)}.`,
    }),
  },
  'upgrade-not-filled': {
    severity: 'warning',
    label: { zh: '新版要求的数据旧版没有', en: 'The later edition asks for what the earlier did not have' },
    message: (p) => ({
      zh: `已留空。原因：${reason(p).zh}。请按台账补填。`,
      en: `Left open. The reason: ${reason(p).en}. Fill it in by the records.`,
    }),
  },
  'upgrade-not-comparable': {
    severity: 'info',
    label: { zh: '数据已转入，但口径不尽相同', en: 'A value went over but does not mean quite the same' },
    message: (p) => ({
      zh: `${quote(p)} 已转入，但与新版的数据不可直接比较。原因：${reason(p).zh}。`,
      en: `${quote(p)} went over and is not to be compared as it stands. The reason: ${reason(p).en}.`,
    }),
  },
  'upgrade-unknown-field': {
    severity: 'warning',
    label: { zh: '报告原格式中没有这一项', en: 'The edition of the report does not have this field' },
    message: (p) => ({
      zh: `原格式没有名为“${show(p.property)}”的项，没有转入：${quote(p)}。请先校验原报告。`,
      en: `Its own edition has no field “${show(p.property)}”, which was left out: ${quote(p)}. Validate the report first.`,
    }),
  },
} as const satisfies Readonly<Record<string, CodeEntry>>

/** The code of an issue about bringing a report to a later edition. */
export type UpgradeCode = keyof typeof UPGRADE_CODES

function reason({ reason: text }: Params): Text {
  const { zh = '', en = '' } = (text ?? {}) as Partial<Text>
  return { zh, en }
}

/** A text in quotes: it may end in a full stop of its own. */
function quote({ found }: Params): string {
  return typeof found === 'string' ? `“${found}”` : show(found)
}

function listPaths({ to }: Params): string {
  return Array.isArray(to) ? to.map(show).join(', ') : show(to)
}
