// Single characters as fonts of PDF files name them → the characters that were meant.

/** Radicals that fonts give in place of the character, where Unicode maps them to none or to an older form. */
const RADICALS =
  '⺁厂⺆冂⺈刀⺊卜⺋卩⺌小⺍小⺎兀⺏尢⺒巳⺔彑⺘手⺙攴⺝月⺟母⺠民⺡水⺣火⺥爪⺦爿⺪疋⺫目⺬示⺭示⺮竹⺯糸⺳网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒長⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⼾户⾭青⿈黄∕／'

const MEANT = new Map(
  Array.from({ length: RADICALS.length / 2 }, (_, index) => [
    RADICALS.charAt(2 * index),
    RADICALS.charAt(2 * index + 1),
  ]),
)

/** Radicals, compatibility ideographs, ligatures, forms for vertical writing. */
const FORMS = /[\u2e80-\u2fdf\uf900-\ufb06\ufe10-\ufe19\ufe30-\ufe4f\u2215]/g
const UNREADABLE = /[\p{Co}\p{Cn}\ufffd]|(?!\s)\p{Cc}/u

/**
 * Put the character that was meant in the place of its look-alikes.
 *
 * @param text
 *   What the font gives for one glyph.
 * @returns
 *   The same with plain forms; U+FFFD for each character that stands for nothing known.
 */
export function mendText(text: string): string {
  const plain = text.replace(FORMS, findPlain)
  const clean = plain.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
  return isUnreadable(clean) ? clean.replace(new RegExp(UNREADABLE, 'gu'), '\ufffd') : clean
}

/**
 * Whether a text holds a character that stands for nothing known.
 *
 * @param text
 *   Any text.
 * @returns
 *   True for private, unassigned and control characters and for U+FFFD.
 */
export function isUnreadable(text: string): boolean {
  return UNREADABLE.test(text)
}

function findPlain(form: string): string {
  const meant = MEANT.get(form)
  if (meant !== undefined) return meant
  const plain = form.normalize('NFKC')
  const code = plain.length === 1 ? plain.charCodeAt(0) : 0
  // Brackets and marks for vertical writing stand between Chinese characters.
  return form >= '\ufe10' && code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : plain
}
