// Text of a report → the same text without injected advertising, and what was taken out.

/**
 * What hijacked pages carry: names of betting sites with their number, and the colon they bring along. Plain words such
 * as 彩票 or 棋牌 are no proof: reports speak of lotteries and of licences. Nothing is taken beyond the name itself.
 */
const TAIL = '(?:投注|在线|直播|平台|官方|官网|网站|网址|手机版|客户端|下载|开户|注册|登录|直营|app|城|场|网)'
const ADVERT = new RegExp(
  [
    `(?:bet|必威|万博)?\\s*\\d{2,5}\\s*(?:体育|彩票|棋牌|娱乐)${TAIL}+[:：]?`,
    `bet\\s*365${TAIL}*[:：]?`,
    `(?:澳门)?新?(?:皇冠|威尼斯人|金沙|葡京|永利|太阳城)(?:娱乐|体育|博彩|投注|赌)${TAIL}*[:：]?`,
    `澳门(?:博彩|投注|赌博|赌场)${TAIL}*[:：]?`,
    `(?:真人|线上|网上)(?:博彩|赌场)${TAIL}*[:：]?`,
    `(?:时时彩|六合彩|北京赛车)(?:开奖|投注|计划)(?:结果|直播|网|app)*[:：]?`,
  ].join('|'),
  'gi',
)

/** A text without advertising. */
export interface CleanText {
  readonly text: string
  /** The advertising in it, each once. */
  readonly found: readonly string[]
}

/**
 * Take injected advertising out of a text.
 *
 * @param text
 *   A text of a report.
 * @returns
 *   The text without, and what was found.
 */
export function removeAdverts(text: string): CleanText {
  if (!/bet|博彩|赌|娱乐|彩|体育|投注|棋牌/i.test(text)) return { text, found: [] }
  const found = new Set<string>()
  const clean = text.replace(ADVERT, (advert) => {
    found.add(advert)
    return ''
  })
  return { text: clean, found: [...found] }
}
