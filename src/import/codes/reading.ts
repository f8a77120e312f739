// Codes of what could not be read as it should.

import type { CodeEntry } from '../../issue/codes.js'
import { type Params, show } from '../../issue/phrases.js'

/** Of a scanned page not a word is known. */
const isKnown = ({ text }: Params): boolean => text !== undefined && text !== ''

/** The codes, by name. */
export const READING_CODES = {
  'characters-unreadable': {
    severity: 'warning',
    label: { zh: '原文有无法识别的字符', en: 'The source holds characters that cannot be read' },
    message: (p) => ({
      zh: `“${show(p.text)}”中有乱码。请对照原件补正。`,
      en: `“${show(p.text)}” holds spoilt characters. Mend them by the original.`,
    }),
  },
  'text-unreadable': {
    severity: 'warning',
    label: { zh: '原文有一部分无法读出', en: 'A part of the source could not be read' },
    message: (p) => ({
      zh: `有一部分未能读出${isKnown(p) ? `：“${show(p.text)}”` : ''}。请对照原件补入。`,
      en: `A part could not be read${isKnown(p) ? `: “${show(p.text)}”` : ''}. Add it by the original.`,
    }),
  },
} as const satisfies Readonly<Record<string, CodeEntry>>
