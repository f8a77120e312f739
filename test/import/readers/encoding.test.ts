import fc from 'fast-check'
import { Converter } from 'opencc-js/cn2t'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/import/readers/encoding.js'

const SIMPLIFIED =
  '清河县人民政府办公室现将本年度工作情况公布如下。全年收到来信二十三件，其中办理二十件，转交其他单位三件；对网站进行了改版，群众反映良好。'
const convert = Converter({ from: 'cn', to: 'tw' })
const TRADITIONAL = convert(SIMPLIFIED)

/** Node decodes but does not encode these: the table is made by decoding every pair of bytes. */
function makeEncoder(label: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(label)
  const table = new Map<string, readonly number[]>()
  for (let lead = 0xfe; lead >= 0x81; lead -= 1) {
    for (let trail = 0xfe; trail >= 0x40; trail -= 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if ([...character].length === 1 && character !== '\ufffd') table.set(character, [lead, trail])
    }
  }
  return (text) =>
    Uint8Array.from([...text].flatMap((character) => table.get(character) ?? [character.charCodeAt(0)]))
}

const toGb = makeEncoder('gb18030')
const toBig5 = makeEncoder('big5')
const toUtf8 = (text: string) => new TextEncoder().encode(text)
const toUtf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}
const page = (charset: string, text: string) =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><p>${text}</p></body>`

describe('the encoding of a text', () => {
  it('is found without any declaration', () => {
    expect(decodeText(toUtf8(SIMPLIFIED))).toEqual({ text: SIMPLIFIED, encoding: 'utf-8', faults: [] })
    expect(decodeText(toGb(SIMPLIFIED))).toEqual({ text: SIMPLIFIED, encoding: 'gb18030', faults: [] })
    expect(decodeText(toGb(TRADITIONAL))).toEqual({ text: TRADITIONAL, encoding: 'gb18030', faults: [] })
    expect(decodeText(toBig5(TRADITIONAL))).toEqual({ text: TRADITIONAL, encoding: 'big5', faults: [] })
  })

  it.each(['utf-8', 'gb2312', 'big5', 'iso-8859-1', 'utf-16', 'nonsense'])(
    'is found where it is declared as %s, rightly or wrongly',
    (charset) => {
      for (const declared of [undefined, `text/html; charset=${charset}`]) {
        const simplified = page(charset, SIMPLIFIED)
        const traditional = page(charset, TRADITIONAL)
        expect(decodeText(toUtf8(simplified), declared).text).toBe(simplified)
        expect(decodeText(toGb(simplified), declared).text).toBe(simplified)
        expect(decodeText(toBig5(traditional), declared).text).toBe(traditional)
      }
    },
  )

  it('is told by a byte order mark, or by bytes of zero', () => {
    for (const isBig of [false, true]) {
      const encoding = isBig ? 'utf-16be' : 'utf-16le'
      const text = `<p>${SIMPLIFIED}</p>\n`
      expect(decodeText(toUtf16(`\ufeff${text}`, isBig), 'gbk')).toMatchObject({ text, encoding })
      expect(decodeText(toUtf16(text, isBig))).toMatchObject({ text, encoding })
    }
    expect(decodeText(toUtf8(`\ufeff${SIMPLIFIED}`), 'gbk')).toMatchObject({
      text: SIMPLIFIED,
      encoding: 'utf-8',
    })
  })

  it('is the declared one for a text too short to tell', () => {
    expect(decodeText(toGb('是'), 'gbk').text).toBe('是')
    expect(decodeText(toBig5('是'), 'big5').text).toBe('是')
  })

  it('survives single damaged bytes', () => {
    const bytes = toUtf8(page('utf-8', SIMPLIFIED.repeat(3)))
    const damaged = Uint8Array.from([...bytes.slice(0, 130), 0xff, ...bytes.slice(130)])
    const { text, encoding, faults } = decodeText(damaged)
    expect(encoding).toBe('utf-8')
    expect(text).toContain('群众反映良好')
    expect(faults).toMatchObject([{ code: 'characters-unreadable', origin: { line: 1 } }])
  })

  it('never makes the reading fail', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.option(fc.string(), { nil: undefined }),
        (bytes, declared) => {
          expect(typeof decodeText(bytes, declared).text).toBe('string')
        },
      ),
      { seed: 7, numRuns: 500 },
    )
  })
})

describe('damaged characters', () => {
  const latin = Array.from(toUtf8('清河'), (byte) =>
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
  ).join('')
  const gb = new TextDecoder('gb18030').decode(toUtf8('清河县，甲乙。'))

  it.each([
    ['characters lost before', '甲\ufffd\ufffd乙'],
    ['characters lost and read as GBK', '甲锟斤拷锟斤拷乙'],
    ['memory never written to', '甲烫烫烫烫乙'],
    ['a quotation mark of UTF-8 read as Latin letters', '甲â€œ乙'],
    ['UTF-8 read as Latin letters', `甲${latin}乙`],
    ['UTF-8 read as GBK', gb],
  ])('are faults with the words around them: %s', (_, text) => {
    const { faults } = decodeText(toUtf8(`<p>一</p>\r\n<p>${text}</p>\n`))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ code: 'characters-unreadable', origin: { line: 2 } })
    expect(text).toContain(faults[0]?.text)
  })

  it('are no faults in what is no text of a page', () => {
    const text = '<script>var a = "\ufffd"</script><!-- \ufffd --><style>/* \ufffd */</style><p>甲\ufffd</p>'
    expect(decodeText(toUtf8(text)).faults).toMatchObject([{ text: '甲\ufffd' }])
  })

  it('are none in sound text', () => {
    const sound = '3×5±2°·§ café “甲”——乙……①②㎡ ａ１ é́ ‘丙’ 屯溪 滚烫 é—— ï¿'
    expect(decodeText(toUtf8(sound)).faults).toEqual([])
  })

  it('are counted up to a bound', () => {
    expect(decodeText(toUtf8(`${'甲\ufffd'.padEnd(60, '乙')}\n`.repeat(1000))).faults).toHaveLength(200)
  })
})
