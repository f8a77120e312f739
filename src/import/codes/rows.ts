// Codes of doubtful rows and columns.

import type { CodeEntry } from '../../issue/codes.js'
import { type Params, show } from '../../issue/phrases.js'
import { column, quote } from './quote.js'

const isHeaded = (p: Params): boolean => p.header !== undefined && p.header !== ''

/** The codes, by name. */
export const ROW_CODES = {
  'table-unread': {
    severity: 'warning',
    label: { zh: '表格中没有认出任何一行', en: 'No row of the table was recognised' },
    message: () => ({
      zh: '没有认出这张表的任何一行，各格暂记为 0。请对照原件填入。',
      en: 'No row of this table was recognised; 0 stands in all its cells for now. Fill them in by the original.',
    }),
  },
  'row-missing': {
    severity: 'warning',
    label: { zh: '原表中没有这一行', en: 'A row was not found' },
    message: () => ({
      zh: '原表中没有找到这一行，各格暂记为 0。请对照原件填入。',
      en: 'This row was not found in the source; 0 stands in its cells for now. Fill them in by the original.',
    }),
  },
  'row-twice': {
    severity: 'warning',
    label: { zh: '同一行出现两次', en: 'A row occurs twice' },
    message: (p) => ({
      zh: `这一行出现两次${p.isSame ? '，数据相同' : '，数据不同'}；采用第一次的数据，另一行为${quote(p).zh}。请${p.isSame ? '核对是否多写了一行' : '对照原件核实'}。`,
      en: `This row occurs twice, with ${p.isSame ? 'the same' : 'different'} figures; the first was taken, the other reads ${quote(p).en}. ${p.isSame ? 'Check whether one is too many.' : 'Check it by the original.'}`,
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
      zh: `这一行的数据个数与列数不符，无法判断各属哪一列，各格暂记为 0：${quote(p).zh}。请对照原件填入。`,
      en: `This row has another number of figures than there are columns, so none was taken and 0 stands in its cells for now: ${quote(p).en}. Fill them in by the original.`,
    }),
  },
  'row-shifted': {
    severity: 'warning',
    label: { zh: '一行的单元格错位', en: 'The cells of a row are shifted' },
    message: (p) => ({
      zh: p.isOpenEnd
        ? `这一行最后一格为空，可能是前面少了一格、数据整体左移：${quote(p).zh}。请对照原件核实。`
        : `这一行的单元格与表头没有对齐，按次序填入：${quote(p).zh}。请对照原件核实。`,
      en: p.isOpenEnd
        ? `The last cell of this row is blank; a cell may be lost before it and the figures moved to the left: ${quote(p).en}. Check them by the original.`
        : `The cells of this row do not stand under its headers; they were taken in order: ${quote(p).en}. Check them by the original.`,
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
        ? `原表只有这一类的合计行，数据均为 0，各行都填 0：${quote(p).zh}。请核对。`
        : `原表只有这一类的合计行，数据都填入“${show(p.last)}”，其余各行填 0：${quote(p).zh}。请核实后分填。`,
      en: p.isZero
        ? `The source has one row for the whole group, all of it 0, so every row of the group is 0: ${quote(p).en}. Check it.`
        : `The source has one row for the whole group; its figures were put into “${show(p.last)}”, the other rows are 0: ${quote(p).en}. Divide them.`,
    }),
  },
  'row-divided': {
    severity: 'warning',
    label: { zh: '一行分写为多行', en: 'A row is given as several rows' },
    message: (p) => ({
      zh: `原表把“${show(p.row)}”分写为多行，已相加；其中一行为${quote(p).zh}。请核对相加的数。`,
      en: `The source divides “${show(p.row)}” into several rows; they were added up. One of them reads ${quote(p).en}. Check the sum.`,
    }),
  },
  'column-missing': {
    severity: 'warning',
    label: { zh: '原表中没有这一列', en: 'A column was not found' },
    message: (p) => ({
      zh: `原表中没有找到${column(p).zh}这一列，有关各格暂记为 0。请对照原件填入。`,
      en: `The column ${column(p).en} was not found in the source; 0 stands in its cells for now. Fill them in by the original.`,
    }),
  },
  'column-unknown': {
    severity: 'warning',
    label: { zh: '表中有格式以外的列', en: 'The table has a column that the form does not have' },
    message: (p) => ({
      zh: `${isHeaded(p) ? `格式中没有“${show(p.header)}”这一列` : '有数据不在任何一列之下'}，数据未采用：${quote(p).zh}。请核实是否应归入别的列。`,
      en: `${isHeaded(p) ? `The form has no column “${show(p.header)}”; its figures` : 'Figures stand under no column; they'} were left out: ${quote(p).en}. Check whether they belong to another column.`,
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
} as const satisfies Readonly<Record<string, CodeEntry>>
