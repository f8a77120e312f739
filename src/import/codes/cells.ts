// Codes of doubtful cells, with those of rows and columns.

import type { CodeEntry } from '../../issue/codes.js'
import { type Params, show } from '../../issue/phrases.js'
import { sayBrokenEquation } from './broken-equation.js'
import { column, quote } from './quote.js'
import { ROW_CODES } from './rows.js'

const isOne = (p: Params): boolean => Array.isArray(p.cells) && p.cells.length === 1

/** The codes, by name. */
export const CELL_CODES = {
  ...ROW_CODES,
  'cell-merged': {
    severity: 'warning',
    label: { zh: '几列合写为一格', en: 'Several columns are given as one cell' },
    message: (p) => ({
      zh: p.isZero
        ? `原表把几列合为一格，没有数据或为 0，各列都填 0。请核对。`
        : `原表把几列合为一格${quote(p).zh}，数据填入“${show(p.last)}”，其余各列填 0。请核实后分填。`,
      en: p.isZero
        ? 'The source has one cell for several columns, blank or 0, so each of them is 0. Check it.'
        : `The source has one cell for several columns, ${quote(p).en}; its figure was put into “${show(p.last)}”, the others are 0. Divide it.`,
    }),
  },
  'cell-missing': {
    severity: 'warning',
    label: { zh: '这一格无法辨认', en: 'A cell of a row was not found' },
    message: (p) =>
      isOne(p)
        ? {
            zh: '这一格在原表中没有可以对应的单元格，暂记为 0。请对照原件填入。',
            en: 'The source has no cell that is surely this one; 0 stands there for now. Fill it in by the original.',
          }
        : {
            zh: `${column(p).zh}一列中有的行没有可以对应的单元格，暂记为 0。请对照原件填入。`,
            en: `In the column ${column(p).en} some rows have no cell that is surely theirs; 0 stands there for now. Fill them in by the original.`,
          },
  },
  'cell-blank': {
    severity: 'info',
    label: { zh: '空格按 0 计', en: 'A blank cell was taken for 0' },
    message: () => ({
      zh: '原表此格为空，按 0 计。如不是 0，请更正。',
      en: 'The cell is blank in the source; it was taken for 0. Correct it if it is not 0.',
    }),
  },
  'cell-not-applicable': {
    severity: 'info',
    label: { zh: '标为不适用的格按 0 计', en: 'A cell marked as not applicable was taken for 0' },
    message: (p) => ({
      zh: `原表此格为${quote(p).zh}，按 0 计。如不是 0，请更正。`,
      en: `The cell reads ${quote(p).en} in the source; it was taken for 0. Correct it if it is not 0.`,
    }),
  },
  'cell-computed': {
    severity: 'info',
    label: { zh: '空白的合计由各项相加得出', en: 'A blank total was computed from its parts' },
    message: (p) => ({
      zh: `原表此合计没有数字，由各项相加得 ${show(p.value)}。请核实。`,
      en: `The total has no figure in the source; its parts add up to ${show(p.value)}. Check it.`,
    }),
  },
  'cell-unit': {
    severity: 'info',
    label: { zh: '格内写有单位', en: 'A cell has a unit in it' },
    message: (p) => ({
      zh: `原表此格为${quote(p).zh}，读作 ${show(p.value)}${show(p.wanted ?? '')}。请核实单位。`,
      en: `The cell reads ${quote(p).en}; it was taken for ${show(p.value)} ${show(p.wanted ?? '')}. Check the unit.`,
    }),
  },
  'cell-remark': {
    severity: 'info',
    label: { zh: '格内写有说明', en: 'A cell has a remark in it' },
    message: (p) => ({
      zh: `原表此格为${quote(p).zh}：数字读作 ${show(p.value)}，“${show(p.remark ?? '')}”记为说明。请核对说明。`,
      en: `The cell reads ${quote(p).en}: the figure is ${show(p.value)}, “${show(p.remark ?? '')}” became a note. Check the note.`,
    }),
  },
  'cell-spelling': {
    severity: 'info',
    label: { zh: '数字写法不规范', en: 'A figure is oddly spelt' },
    message: (p) => ({
      zh: `原表此格为${quote(p).zh}，读作 ${show(p.value)}。请核实。`,
      en: `The cell reads ${quote(p).en}; it was taken for ${show(p.value)}. Check it.`,
    }),
  },
  'cell-lookalike': {
    severity: 'warning',
    label: { zh: '数字中混有形近的字母', en: 'A figure has letters that look like digits' },
    message: (p) => ({
      zh: `原表此格为${quote(p).zh}，其中形近的字母当作数字，读作 ${show(p.value)}。请对照原件核实。`,
      en: `The cell reads ${quote(p).en}; letters that look like digits were taken for them: ${show(p.value)}. Check it by the original.`,
    }),
  },
  'cell-numeral': {
    severity: 'warning',
    label: { zh: '数字用汉字书写', en: 'A figure is written in Chinese numerals' },
    message: (p) => ({
      zh: `原表此格为${quote(p).zh}，读作 ${show(p.value)}。请核实。`,
      en: `The cell reads ${quote(p).en}; it was taken for ${show(p.value)}. Check it.`,
    }),
  },
  'cell-unreadable': {
    severity: 'warning',
    label: { zh: '格内读不出一个数字', en: 'A cell holds no one figure' },
    message: (p) => ({
      zh: `原表此格为${quote(p).zh}，读不出一个数字，暂记为 0。请对照原件填入。`,
      en: `The cell reads ${quote(p).en}, from which no one figure can be read; 0 stands there for now. Fill it in by the original.`,
    }),
  },
  'cell-out-of-range': {
    severity: 'warning',
    label: { zh: '数字超出这一格允许的范围', en: 'A figure is not one the cell allows' },
    message: (p) => ({
      zh: `原表此格为${quote(p).zh}，这一格只能填 ${show(p.minimum)} 到 ${show(p.maximum)} 的${p.integer ? '整数' : '数'}，暂记为 0。请对照原件填入。`,
      en: `The cell reads ${quote(p).en}, but allows only ${p.integer ? 'whole numbers' : 'numbers'} from ${show(p.minimum)} to ${show(p.maximum)}; 0 stands there for now. Fill it in by the original.`,
    }),
  },
  'reading-breaks-equation': {
    severity: 'warning',
    label: { zh: '读出的数据不满足勾稽关系', en: 'The figures read break an equation' },
    message: (p) => sayBrokenEquation(p),
  },
  'text-in-table': {
    severity: 'warning',
    label: { zh: '表格中有不属于表格的文字', en: 'The table holds text that is no part of it' },
    message: (p) => ({
      zh: `表格中的文字不属于表格，未采用：${quote(p).zh}。请核实是否需要另行写入。`,
      en: `Text inside the table is no part of it and was left out: ${quote(p).en}. Check whether it belongs elsewhere.`,
    }),
  },
} as const satisfies Readonly<Record<string, CodeEntry>>
