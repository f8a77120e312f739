// The words of counting, which belong to the language and to no form: what may stand beside a figure without changing
// what it counts, and what says that it counts something else.

import { tabulate } from '../text/characters.js'

/** Marks that end a sentence, by their code. */
export const SENTENCE_END = tabulate('。！？!?\n')

/** Marks that end a clause, by their code. */
export const CLAUSE_END = tabulate('，,；;：:。！？!?\n（）')

/** Words that join two nouns. */
export const JOIN = /^\s*(?:、|和|及|与|以及|或|或者|和被|、被)\s*$/

/** Words after which two nouns have a figure each, in their order. */
export const RESPECTIVELY = /分别/

/** Words after which two nouns have the same figure. */
export const EACH = /[均各都]/

/** Examples of a reason, which are not what is counted: 因甲、乙等原因. */
export const EXAMPLES = /因[^，,；;。（）]{1,40}?等(?:原因|情形|理由|情况|问题)/g

const FUNCTION = new RegExp(
  [
    '我(?:局|委|办|厅|市|县|区|镇|乡|街道|单位|机关|院|中心|部|省|会|站|所|馆|州|旗)',
    '本(?:局|委|办|厅|市|县|区|镇|乡|街道|单位|机关|院|中心|部|省|年度|年)',
    '(?:19|20)\\d\\d\\s*年(?:度)?',
    '全年|年度内|年内|年度|一年来|一年里|本报告期|报告期内|期间|今年|当年',
    '(?:在)?(?:法定|规定)(?:的)?(?:期限|时限)(?:之)?内|(?:从|按)(?:办理|答复|处理)(?:结果|情况|类型)看|从申请(?:主体|人)看|名义|来自|源自|连同|加上',
    '其中|另有|还有|另外|此外|同时|以及|代表|含|包括|包含|按照|根据|依照|仅|只',
    '共计|总计|合计|累计|总共|一共|共有|共|计有|计|总数|总量|数量|件数|总件数|数',
    '和|及|与|或|依法|按时|及时|按期|均|已|并|各|都|又|再|也|全部|所有|分别',
    '为|有|是|达到|达|得|的|了|被|由|因|对|向|就|以|于|在|中|到|将|等',
    '案件|案|件|宗|情况|工作|方面|类|各类|公众|社会|群众|申请人|当事人|提出|提交|提起|申请|产生|引发|引起|发生|出现|涉及|相关|有关|新',
    '作出|做出|给予|决定|结果|予以|处理为|答复为|类型|进行|开展|实际|收取|征收',
    '[、“”"‘’\\s\\u00a0]',
  ].join('|'),
  'g',
)

/**
 * Take out of a text what does not change the meaning of a figure.
 *
 * @param text
 *   Text beside a figure, its known words taken out already.
 * @returns
 *   What is left: nothing, or words that narrow down or change what is counted.
 */
export function takeFunctionWords(text: string): string {
  return isBlank(text) ? '' : text.replace(FUNCTION, '')
}

/** Words that were taken out leave blanks: beside most figures there is nothing else. */
function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0xa0) return false
  }
  return true
}

/** Words that make a figure a difference and no count. */
export const CHANGED =
  /增加|增长|上升|提高|提升|减少|下降|降低|回落|下滑|上涨|增幅|降幅|增至|降至|持平|增|减|升|降/

const COMPARED =
  /(?:较|比|与|同|跟)(?:上年度?|去年|上一年度?|前一年|往年|20\d\d年度?)(?:同期)?(?:的[\d,]+[件宗份])?(?:数据|情况)?(?:相比)?|同比|环比/g
/** What brackets add holds for what stands in them alone. */
const ASIDE = /（[^（）]*）/g
const WHOLE_YEAR =
  /自?\d{4}年1月1日起?(?:至|到|—|-|－)(?:\d{4}年)?12月31日止?|截[至止]到?(?:\d{4})?年?(?:12月31日|12月底|年底|年末|底)/g
/** Other times, other bodies, and rates. */
const ELSEWHERE = new RegExp(
  [
    '上半年|下半年|季度|\\d月|[一二三四五六七八九十]月|截[至止]|以来|至今|目前|同期|上年|去年|上一年|往年|历年|前年|近年|年均|平均|日均|月均',
    '计划|预计|目标|力争|拟|应当|不超过|免费',
    '全省|全国|下属|所属|系统|基层|成员单位|直属|派出|社区|科室|处室|例如|比如|如果|若',
  ].join('|'),
)
/** All bodies of an area: those of the organ that reports on it. */
const BODIES =
  /(?:全市|全县|全区|全州|全旗)?各(?:级|单位|部门|街道|乡镇|镇街|区县|县区|县（市、区）|县市区|地)/
const ALL_BODIES =
  /各(?:级|部门|单位|街道|乡镇|镇街|区县|县区|县市区|地)|(?:市|县|区)(?:本级|直(?:各)?(?:部门|单位))|行政(?:机关)|政府部门/g
const WIDER = /全(?:市|区|县|州|旗|镇|乡|域)/g

/**
 * Tell whether words in front of a figure name nobody but the organ itself.
 *
 * @param text
 *   The words, known ones taken out.
 * @param names
 *   Characters of the organ's name.
 * @returns
 *   True where nothing is left but its name.
 */
export function isOwn(text: string, names: ReadonlySet<string>): boolean {
  if (isBlank(text)) return true
  return [...takeFunctionWords(text.replace(WIDER, '').replace(ALL_BODIES, ''))].every((character) =>
    names.has(character),
  )
}

/** Nobody's sentence is longer; one that has no end is looked through again for each of its figures. */
export const LONGEST_SENTENCE = 2000

/** Where and when a figure holds. */
export type Scope = 'own' | 'wider' | 'bodies' | 'other'

/**
 * Tell whether a sentence speaks of this report's year and organ.
 *
 * @param text
 *   The sentence up to the figure, its known words blanked.
 * @param year
 *   The report year.
 * @returns
 *   `own`; `wider` where it names the whole area; `bodies` where it names those in it; `other` where it speaks of another time, another body, or a rate.
 */
export function readScope(text: string, year: number | undefined): Scope {
  const plain = text.replace(/\s/g, '').replace(WHOLE_YEAR, '').replace(ASIDE, '').replace(COMPARED, '')
  for (const [, found] of plain.matchAll(/(20\d\d)年/g)) if (Number(found) !== year) return 'other'
  if (ELSEWHERE.test(plain)) return 'other'
  if (BODIES.test(plain)) return 'bodies'
  return plain.search(WIDER) >= 0 ? 'wider' : 'own'
}
