// Codes of doubtful rows, columns and cells.

import type { CodeEntry } from '../../issue/codes.js'
import { type Params, show } from '../../issue/phrases.js'
import type { Text } from '../../model/types.js'

const quote = (p: Params): Text => ({
  zh: `“${show(p.text ?? '')}”`,
  en: `“${show(p.text ?? '')}”`,
})

const column = (p: Params): Text => ({
  zh: p.column === undefined ? '' : `“${show(p.column)}”`,
  en: p.column === undefined ? '' : `“${show(p.column)}”`,
})

/** The codes, by name. */
export const CELL_CODES = {
  'table-unread': {
    severity: 'warning',
    label: { zh: '表格中没有认出任何一行', en: 'No row of the table was recognised' },
    message: () => ({
      zh: '没有认出这张表的任何一行，各格均未填写。请对照原件填入。',
      en: 'No row of this table was recognised; all its cells are open. Fill them in by the original.',
    }),
  },
  'row-missing': {
    severity: 'warning',
    label: { zh: '原表中没有这一行', en: 'A row was not found' },
    message: () => ({
      zh: '原表中没有找到这一行，各格未填写。请对照原件填入。',
      en: 'This row was not found in the source; its cells are open. Fill them in by the original.',
    }),
  },
  'row-twice': {
    severity: 'warning',
    label: { zh: '同一行出现两次', en: 'A row occurs twice' },
    message: (p) => ({
      zh: `这一行出现两次${p.isSame ? '，数据相同' : '，数据不同'}；采用第一次的数据，另一行为${quote(p).zh}。${p.isSame ? '' : '请对照原件核实。'}`,
      en: `This row occurs twice, with ${p.isSame ? 'the same' : 'different'} figures; the first was taken, the other reads ${quote(p).en}.${p.isSame ? '' : ' Check it by the original.'}`,
    }),
  },
  'row-unknown': {
    severity: 'warning',
    label: { zh: '表中有格式以外的行', en: 'The table has a row that the form does not have' },
    message: (p) => ({
      zh: `格式中没有这一行，数据未采用：${quote(p).zh}。请核实是否应归入别的行。`,
      en: `The form has no such row; its figures were left out: ${quote(p).en}. Check whether they belong to another row.`,
    }),
  },
  'row-unclear': {
    severity: 'warning',
    label: { zh: '无法判断一行数据各属哪一列', en: 'The figures of a row could stand in several columns' },
    message: (p) => ({
      zh: `这一行的数据个数与列数不符，无法判断各属哪一列，均未填写：${quote(p).zh}。请对照原件填入。`,
      en: `This row has another number of figures than there are columns, so none was taken: ${quote(p).en}. Fill them in by the original.`,
    }),
  },
  'row-shifted': {
    severity: 'warning',
    label: { zh: '一行的单元格错位', en: 'The cells of a row are shifted' },
    message: (p) => ({
      zh: `这一行的单元格与表头没有对齐，按次序填入：${quote(p).zh}。请对照原件核实。`,
      en: `The cells of this row do not stand under its headers; they were taken in order: ${quote(p).en}. Check them by the original.`,
    }),
  },
  'row-label-unclear': {
    severity: 'warning',
    label: { zh: '行名残缺或有错字', en: 'The label of a row is cut or misspelt' },
    message: (p) => ({
      zh: `行名与格式不同，按最接近的“${show(p.row)}”读取：${quote(p).zh}。请核实。`,
      en: `The row's label is not that of the form; it was taken for the nearest, “${show(p.row)}”: ${quote(p).en}. Check it.`,
    }),
  },
  'row-by-neighbours': {
    severity: 'warning',
    label: { zh: '数据行失去行名，按前后行推定', en: 'A row without its label was placed by its neighbours' },
    message: (p) => ({
      zh: `数据行没有行名，按前后两行推定为“${show(p.row)}”：${quote(p).zh}。请对照原件核实。`,
      en: `The row has lost its label; by the rows before and after it was taken for “${show(p.row)}”: ${quote(p).en}. Check it by the original.`,
    }),
  },
  'row-of-group': {
    severity: 'warning',
    label: { zh: '一类各行合写为一行', en: 'A group of rows is given as one row' },
    message: (p) => ({
      zh: p.isZero
        ? `原表只有这一类的合计行，数据均为 0，各行都填 0：${quote(p).zh}。`
        : `原表只有这一类的合计行，数据都填入“${show(p.last)}”，其余各行填 0：${quote(p).zh}。请核实后分填。`,
      en: p.isZero
        ? `The source has one row for the whole group, all of it 0, so every row of the group is 0: ${quote(p).en}.`
        : `The source has one row for the whole group; its figures were put into “${show(p.last)}”, the other rows are 0: ${quote(p).en}. Divide them.`,
    }),
  },
  'row-divided': {
    severity: 'warning',
    label: { zh: '一行分写为多行', en: 'A row is given as several rows' },
    message: (p) => ({
      zh: `原表把“${show(p.row)}”分写为多行，已相加；其中一行为${quote(p).zh}。`,
      en: `The source divides “${show(p.row)}” into several rows; they were added up. One of them reads ${quote(p).en}.`,
    }),
  },
  'column-missing': {
    severity: 'warning',
    label: { zh: '原表中没有这一列', en: 'A column was not found' },
    message: (p) => ({
      zh: `原表中没有找到${column(p).zh}这一列，有关各格未填写。请对照原件填入。`,
      en: `The column ${column(p).en} was not found in the source; its cells are open. Fill them in by the original.`,
    }),
  },
  'column-unknown': {
    severity: 'warning',
    label: { zh: '表中有格式以外的列', en: 'The table has a column that the form does not have' },
    message: (p) => ({
      zh: `格式中没有“${show(p.header ?? '')}”这一列，数据未采用：${quote(p).zh}。`,
      en: `The form has no column “${show(p.header ?? '')}”; its figures were left out: ${quote(p).en}.`,
    }),
  },
  'column-header-cut': {
    severity: 'warning',
    label: { zh: '列名残缺或有错字', en: 'The header of a column is cut or misspelt' },
    message: (p) => ({
      zh: `列名“${show(p.header ?? '')}”与格式不同，按${column(p).zh}读取。请核实。`,
      en: `The header “${show(p.header ?? '')}” is not that of the form; it was taken for ${column(p).en}. Check it.`,
    }),
  },
  'columns-by-order': {
    severity: 'warning',
    label: {
      zh: '没有可用的表头，按列的次序读取',
      en: 'Columns were taken in order, without a usable header',
    },
    message: () => ({
      zh: '表头缺失或残缺，数据个数与列数相同，按列的次序填入。请对照原件核实。',
      en: 'The header is lost or broken; there are as many figures as columns, so they were taken in order. Check them by the original.',
    }),
  },
  'cell-missing': {
    severity: 'warning',
    label: { zh: '这一格无法辨认', en: 'A cell of a row was not found' },
    message: (p) => ({
      zh: `${column(p).zh}一列中有的行没有可以对应的单元格，未填写。请对照原件填入。`,
      en: `In the column ${column(p).en} some rows have no cell that is surely theirs; they are open. Fill them in by the original.`,
    }),
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
      zh: `原表此格为${quote(p).zh}，按 0 计。`,
      en: `The cell reads ${quote(p).en} in the source; it was taken for 0.`,
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
      zh: `原表此格为${quote(p).zh}：数字读作 ${show(p.value)}，“${show(p.remark ?? '')}”记为说明。`,
      en: `The cell reads ${quote(p).en}: the figure is ${show(p.value)}, “${show(p.remark ?? '')}” became a note.`,
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
      zh: `原表此格为${quote(p).zh}，读不出一个数字，未填写。请对照原件填入。`,
      en: `The cell reads ${quote(p).en}, from which no one figure can be read; it is open. Fill it in by the original.`,
    }),
  },
  'cell-out-of-range': {
    severity: 'warning',
    label: { zh: '数字超出这一格允许的范围', en: 'A figure is not one the cell allows' },
    message: (p) => ({
      zh: `原表此格为${quote(p).zh}，这一格只能填 ${show(p.minimum)} 到 ${show(p.maximum)} 的${p.integer ? '整数' : '数'}，未填写。请对照原件填入。`,
      en: `The cell reads ${quote(p).en}, but allows only ${p.integer ? 'whole numbers' : 'numbers'} from ${show(p.minimum)} to ${show(p.maximum)}; it is open. Fill it in by the original.`,
    }),
  },
  'reading-breaks-equation': {
    severity: 'warning',
    label: { zh: '读出的数据不满足勾稽关系', en: 'The figures read break an equation' },
    message: (p) => ({
      zh: `读出的数据不满足勾稽关系：一边为 ${show(p.left)}，另一边为 ${show(p.right)}。${p.isSuspect ? `最可能读错的是此格${quote(p).zh}${p.other === undefined ? '' : `，若读作 ${show(p.other)} 则相等`}。` : ''}请对照原件核实。`,
      en: `The figures read break an equation: one side is ${show(p.left)}, the other ${show(p.right)}.${p.isSuspect ? ` This cell, ${quote(p).en}, is the likeliest to be misread${p.other === undefined ? '' : `; read as ${show(p.other)} the sides agree`}.` : ''} Check them by the original.`,
    }),
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
