// What an analysis says of itself: what counts, who is ranked, how it was counted.

import type { Language } from '../../issue/issue.js'
import type { Text } from '../../model/types.js'
import type { Analysis, Ranking } from '../result.js'

/**
 * Put what counts into one sentence.
 *
 * @param analysis
 *   The analysis.
 * @param language
 *   Language of the sentence.
 * @returns
 *   A sentence without line break.
 */
export function saySummary({ years, reports, agencies, leftOut }: Analysis, language: Language): string {
  const [first, last] = [years[0], years.at(-1)]
  if (language === 'zh') {
    const span = first === undefined ? '' : first === last ? `，${first} 年度` : `，${first}–${last} 年度`
    const rest = leftOut.length > 0 ? `；另有 ${leftOut.length} 份未计入` : ''
    return `计入 ${agencies} 个机关的 ${reports} 份报告${span}${rest}。`
  }
  const span = first === undefined ? '' : first === last ? ` on ${first}` : ` on ${first} to ${last}`
  const rest = leftOut.length > 0 ? `; ${leftOut.length} more do not count` : ''
  return `${reports} report${reports === 1 ? '' : 's'} of ${agencies} agenc${agencies === 1 ? 'y' : 'ies'}${span} count${reports === 1 ? 's' : ''}${rest}.`
}

/**
 * Say that sums of the years are not of the same agencies.
 *
 * @param analysis
 *   The analysis.
 * @param language
 *   Language of the sentence.
 * @returns
 *   A sentence; empty where all agencies have a report on every year.
 */
export function sayChange({ agencies, throughout, years }: Analysis, language: Language): string {
  if (throughout === agencies) return ''
  return language === 'zh'
    ? `注意：各年计入的机关不同，${agencies} 个机关中 ${throughout} 个 ${years.length} 年都有报告；各年合计的增减可能只因机关不同。`
    : `Mind: the years are not of the same agencies. Agencies: ${agencies}; with a report on each of the ${years.length} years: ${throughout}. Sums may rise or fall for that reason alone.`
}

/**
 * Say which agencies a ranking ranks.
 *
 * @param ranking
 *   The ranking.
 * @param language
 *   Language of the sentence.
 * @returns
 *   One or two sentences.
 */
export function sayGuard({ least, ranked, unranked, year }: Ranking, language: Language): string {
  const all = ranked.length + unranked.length
  return language === 'zh'
    ? `${year} 年度 ${all} 个机关中，${ranked.length} 个满 ${least} 件，参加排序；不满 ${least} 件的 ${unranked.length} 个只列出、不排名次，因为多一件或少一件就会使比率大变。区间重叠的机关不宜分高下。`
    : `Agencies in ${year}: ${all}. With at least ${least} cases, and ranked: ${ranked.length}. With fewer, and listed without a rank, since one case more or less would change their rate a lot: ${unranked.length}. Agencies whose intervals overlap are hardly better or worse than one another.`
}

/**
 * Say how reports were counted.
 *
 * @param analysis
 *   The analysis.
 * @param language
 *   Language of the sentences.
 * @returns
 *   One sentence after the other.
 */
export function sayMethod({ includesInvalid, undecided }: Analysis, language: Language): string[] {
  const isChinese = language === 'zh'
  const texts: Text[] = [
    {
      zh: '各项数字取自报告中的法定表格，按年度把各机关相加；不作估计，也不补缺。缺少某项数字的报告，不计入用到它的那个问题。',
      en: 'All figures are those of the statutory tables, added up over agencies year by year. Nothing is estimated or filled in. A report that lacks a figure is left out of the question that needs it.',
    },
    {
      zh: '同一机关同一年度只计一份；其余列在“未计入的报告”中。',
      en: 'Of one agency and year one report counts; any other is listed among those that do not.',
    },
    includesInvalid
      ? { zh: '有错误的报告也计入。', en: 'Reports with errors count as well.' }
      : { zh: '有错误的报告不计入，逐份列出。', en: 'Reports with errors do not count; each is listed.' },
    {
      zh: '整个行政区域的报告已含区域内各机关的数据，两者只计其一：区域内有机关计入的，区域的报告各年都不计入。给出机关名录时按隶属关系判断，否则按机关级别判断。',
      en: 'A report on a whole area holds the figures of the agencies in it, so only one of the two counts: where agencies of the area count, reports on the area do not, in any year. Who is part of whom is told by the roster, or else by the levels of government.',
    },
    ...(undecided > 0
      ? [
          {
            zh: `有 ${undecided} 个机关的区域报告没有写明级别，无从判断是否互相包含，都已计入；给出机关名录即可判断。`,
            en: `The reports of ${undecided} agencies on their areas do not say a level, so nobody can tell whether one includes another; all of them count. A roster would tell.`,
          },
        ]
      : []),
    {
      zh: '比率后的 95% 区间按 Wilson 得分法计算，反映件数少时比率的不确定；它不反映报告本身的差错。',
      en: 'The 95% interval of a rate is the score interval of Wilson: how far the rate may be a matter of chance when cases are few. It says nothing of mistakes in the reports.',
    },
  ]
  return texts.map((text) => (isChinese ? text.zh : text.en))
}
