// Codes of doubtful sections, paragraphs and fields of the head.

import type { CodeEntry } from '../../issue/codes.js'
import type { Param } from '../../issue/issue.js'
import { type Params, show } from '../../issue/phrases.js'
import type { Text } from '../../model/types.js'

/** Words of a list, each in quotes. */
const joinWords = (words: Param | undefined, stroke: string): string =>
  (Array.isArray(words) ? words : [words]).map((word: Param | undefined) => `“${show(word)}”`).join(stroke)

/** A value is given as JSON; a text needs no quotes but our own. */
const quoteJson = (value: Param | undefined): string => `“${show(value).replace(/^"(.*)"$/, '$1')}”`

/** The codes, by name. */
export const TEXT_CODES = {
  'edition-guessed': {
    severity: 'warning',
    label: { zh: '从表格断定不了格式的版本', en: 'The edition cannot be told from the tables' },
    message: (p) => ({
      zh: `表格中没有某一版本独有的行列，按 ${show(p.edition)} 版读取。不对的，请用 --edition 指明版本重新导入。`,
      en: `No row or column belongs to one edition alone; read as edition ${show(p.edition)}. If that is wrong, import again with --edition.`,
    }),
  },
  'edition-mixed': {
    severity: 'warning',
    label: { zh: '同一报告混用了两个版本的表格', en: 'The report mixes tables of two editions' },
    message: (p) => ({
      zh: `表格兼有 ${show(p.edition)} 版和 ${show(p.other)} 版的行列（如“${show(p.text)}”），按 ${show(p.edition)} 版读取。另一版本的数据有的已对应过来，有的写在表后或列在问题中，请核对。`,
      en: `The tables have rows or columns of edition ${show(p.edition)} and of ${show(p.other)} (such as “${show(p.text)}”); read as ${show(p.edition)}. Figures of the other edition were mapped, put after the table or listed among the issues. Check them.`,
    }),
  },
  'report-not-found': {
    severity: 'error',
    label: { zh: '文件中没有找到年度报告', en: 'No annual report was found in the file' },
    message: () => ({
      zh: '没有认出标题、各部分和表格，整份文件的文字都列在问题中。请确认文件是这种年度报告；不是的，不要使用导入的结果。',
      en: 'No title, section or table was recognised; all text is listed among the issues. Make sure the file is an annual report; if it is not, do not use what was imported.',
    }),
  },
  'title-missing': {
    severity: 'warning',
    label: { zh: '没有找到标题', en: 'No title was found' },
    message: (p) => ({
      zh: `没有找到标题，暂写为“${show(p.used)}”，请改为原件的标题。`,
      en: `No title was found; it was written as “${show(p.used)}”. Put in the title of the original.`,
    }),
  },
  'agency-missing': {
    severity: 'warning',
    label: { zh: '没有找到机关的名称', en: "The organ's name was not found" },
    message: (p) => ({
      zh: `标题没有写明机关的名称，暂写为“${show(p.used)}”。请核对，写机关全称。`,
      en: `The title does not name the organ; “${show(p.used)}” stands for it. Check it and put in the full name.`,
    }),
  },
  'year-missing': {
    severity: 'warning',
    label: { zh: '没有找到年度', en: 'The report year was not found' },
    message: (p) => ({
      zh: `标题没有写明年度，按${show(p.from)}暂定为 ${show(p.used)}，请核对。`,
      en: `The title does not say the year; ${show(p.used)} is taken from ${show(p.fromEn)}. Check it.`,
    }),
  },
  'year-outside-edition': {
    severity: 'warning',
    label: {
      zh: '年度与所用格式的版本不符',
      en: 'The report year and the edition of the form do not fit',
    },
    message: (p) => {
      const { zh, en } = describeYears(p)
      const kept =
        p.used === p.found
          ? { zh: '', en: '' }
          : { zh: `暂写为 ${show(p.used)}。`, en: ` ${show(p.used)} was written for now.` }
      return {
        zh: `原文的年度是 ${show(p.found)}，表格却是 ${show(p.edition)} 版，该版适用于${zh}。${kept.zh}请核对年度；年度没有写错的，原报告用错了格式，或请用 --edition 指明版本重新导入。`,
        en: `The source is about ${show(p.found)}, but its tables are of edition ${show(p.edition)}, which is for ${en}.${kept.en} Check the year; if it is right, the report is in the wrong form, or import it again with --edition.`,
      }
    },
  },
  'other-year': {
    severity: 'warning',
    label: { zh: '文中写着另一个年度', en: 'The text names another year' },
    message: (p) => ({
      zh: `报告的年度是 ${show(p.expected)}，这里写的是 ${show(p.found)}：“${show(p.text)}”。请核对哪一个写错了。`,
      en: `The report is of ${show(p.expected)}, here it says ${show(p.found)}: “${show(p.text)}”. Check which is wrong.`,
    }),
  },
  'other-agency': {
    severity: 'warning',
    label: { zh: '文中写着另一个机关', en: 'The text names another organ' },
    message: (p) => ({
      zh: `报告机关是“${show(p.expected)}”，这里写的是“${show(p.found)}”。请核对。`,
      en: `The report is of “${show(p.expected)}”, here it says “${show(p.found)}”. Check it.`,
    }),
  },
  'value-unreadable': {
    severity: 'warning',
    label: { zh: '这一项的写法无法读取', en: 'The value of a field could not be read' },
    message: (p) => ({
      zh: `“${show(p.text)}”不合这一项的写法，未写入报告，请手工填写。`,
      en: `“${show(p.text)}” is not in the form of this field and was left out; put it in by hand.`,
    }),
  },
  'detail-unknown': {
    severity: 'info',
    label: { zh: '目录中有格式以外的项', en: 'The catalogue has a field the format does not know' },
    message: (p) => ({
      zh: `“${show(p.text)}”不属于任何一项，未写入报告。需要保留的，请写入正文。`,
      en: `“${show(p.text)}” belongs to no field and was left out. Put it into the text if it is to stay.`,
    }),
  },
  'section-missing': {
    severity: 'warning',
    label: { zh: '没有找到一个部分的标题', en: 'The heading of a section was not found' },
    message: (p) => ({
      zh: `没有找到这一部分的标题。${p.text === undefined ? '它的文字可能并在前一部分，原件也可能没有写。请对照原件核对。' : `从“${show(p.text)}”起算作这一部分，请核对。`}`,
      en: `The heading of this section was not found. ${p.text === undefined ? 'Its text may stand in the section before, or be missing in the original. Check it by the original.' : `The section is taken to begin at “${show(p.text)}”. Check it.`}`,
    }),
  },
  'section-reworded': {
    severity: 'info',
    label: { zh: '部分的标题与规定不同', en: 'The heading of a section is worded differently' },
    message: (p) => ({
      zh: `原文标题是“${show(p.text)}”，规定的标题是“${show(p.heading)}”，已按规定的标题写入。如不是这一部分的标题，请更正。`,
      en: `The source says “${show(p.text)}”, the form says “${show(p.heading)}”; the report prints the latter. Correct it if this is not the heading of the section.`,
    }),
  },
  'section-order': {
    severity: 'warning',
    label: { zh: '各部分的次序与规定不同', en: 'The sections stand in another order' },
    message: () => ({
      zh: '这一部分在原文中的先后与规定不同，报告已按规定的次序排列。请核对各部分的文字没有错位。',
      en: 'This section stands in another order than the form has it; the report has the order of the form. Check that each section has its own text.',
    }),
  },
  'lead-lists-others': {
    severity: 'warning',
    label: { zh: '引言列出的部分与正文不符', en: 'The lead lists parts the report does not have' },
    message: (p) => ({
      zh: `引言列有报告没有的部分：${joinWords(p.found, '、')}。请按报告实有的部分改写。`,
      en: `The lead names parts that the report does not have: ${joinWords(p.found, ', ')}. Rewrite it by the sections there are.`,
    }),
  },
  'text-left-out': {
    severity: 'info',
    label: { zh: '不属于报告的文字，未写入', en: 'Text that is no part of the report was left out' },
    message: (p) => ({
      zh: `${show(p.where)}的文字未写入报告：“${show(p.text)}”。属于报告的，请补入。`,
      en: `Text ${show(p.whereEn)} was left out: “${show(p.text)}”. Add it if it belongs to the report.`,
    }),
  },
  'text-foreign': {
    severity: 'warning',
    label: { zh: '文中被插入了广告', en: 'Advertising was put into the text' },
    message: (p) => ({
      zh: `“${show(p.text)}”中的“${show(p.found)}”是插入的广告，已去掉；它替换了原有文字的，请对照原件补正。`,
      en: `“${show(p.found)}” in “${show(p.text)}” is advertising and was taken out; if it replaced words, put them back by the original.`,
    }),
  },
  'text-in-traditional': {
    severity: 'info',
    label: { zh: '原文使用繁体字', en: 'The source is in traditional characters' },
    message: () => ({
      zh: '原文使用繁体字，已逐字转换为简体。请核对人名、地名。',
      en: 'The source is in traditional characters; all its text was converted to simplified ones, character by character. Check the names of persons and places.',
    }),
  },
  'table-simplified': {
    severity: 'info',
    label: { zh: '正文表格有合并单元格', en: 'A table of the prose has merged cells' },
    message: () => ({
      zh: '正文中的表格有合并单元格或行列不齐，已改成没有合并的表格。请对照原件核对。',
      en: 'A table of the prose has merged cells or uneven rows and was written without. Check it by the original.',
    }),
  },
  'figure-left-out': {
    severity: 'info',
    label: { zh: '图片未写入', en: 'A picture was left out' },
    message: (p) => ({
      zh: `图片“${show(p.text)}”未写入报告：它的地址不是网址，也不是报告旁边的文件。需要保留的，请换用这样的地址写入。`,
      en: `The picture “${show(p.text)}” was left out: its address is neither a web address nor a file beside the report. Put it in with such an address if it is to stay.`,
    }),
  },
  'figure-without-words': {
    severity: 'warning',
    label: { zh: '图片没有可以代替它的文字', en: 'A picture has no alternative text' },
    message: (p) => ({
      zh: `图片没有可以代替它的文字，暂以“${show(p.used)}”代替，请写明图中内容。`,
      en: `The picture has no alternative text; “${show(p.used)}” stands for it. Say what it shows.`,
    }),
  },
  'fee-unclear': {
    severity: 'warning',
    label: { zh: '收费的数字不能确定', en: 'The figures of the handling fee are not clear' },
    message: (p) => ({
      zh: `由“${show(p.text)}”读出金额 ${show(p.amount)} 元、${show(p.requests)} 件，请核对。`,
      en: `“${show(p.text)}” was read as ${show(p.amount)} yuan for ${show(p.requests)} requests; check it.`,
    }),
  },
  'field-missing': {
    severity: 'warning',
    label: { zh: '没有找到必填的一项', en: 'A required field was not found' },
    message: (p) => ({
      zh: `没有找到这一项，暂写为“${show(p.used)}”，请对照原件填写。`,
      en: `This field was not found; “${show(p.used)}” stands for it. Put in what the original says.`,
    }),
  },
  'value-left-out': {
    severity: 'warning',
    label: { zh: '读到的内容不合格式，未写入', en: 'What was read does not fit the format and was left out' },
    message: (p) => ({
      zh: `${quoteJson(p.text)}不合格式对这一项的要求，未写入报告。请改正后写入。`,
      en: `${quoteJson(p.text)} is not what the format allows here and was left out. Put it in once it is mended.`,
    }),
  },
} as const satisfies Readonly<Record<string, CodeEntry>>

/** The years an edition is for. */
function describeYears({ from, to }: Params): Text {
  const [first, last] = [show(from), show(to)]
  if (to === undefined) return { zh: ` ${first} 年度及以后`, en: `${first} and later` }
  return { zh: ` ${first} 至 ${last} 年度`, en: `${first} to ${last}` }
}
