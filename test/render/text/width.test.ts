// Widths of characters, padding, and the law of wrapping: joined lines are the text.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitCharacters } from '../../../src/render/text/characters.js'
import { measureText, padText, wrapText } from '../../../src/render/text/width.js'

describe('measureText', () => {
  it.each([
    ['abc 123', 7],
    ['政府信息', 8],
    ['（一）', 6],
    ['“三”…—·①', 14],
    ['ｱ', 1],
    ['e\u0301', 1],
    ['\u200b\u200d\ufeff', 0],
    ['a\tb\nc\u001b', 3],
    ['😀', 2],
    ['𠮷', 2],
    ['', 0],
  ])('gives %j %i columns', (text, width) => {
    expect(measureText(text)).toBe(width)
  })

  it('counts half a surrogate pair as the replacement character it is written as', () => {
    expect(measureText('\ud800')).toBe(measureText('\ufffd'))
  })

  it('adds up', () => {
    fc.assert(
      fc.property(passage, passage, (one, other) => {
        fc.pre(!/[\ud800-\udbff]$/.test(one))
        expect(measureText(one + other)).toBe(measureText(one) + measureText(other))
      }),
      { seed: 1, numRuns: 200 },
    )
  })
})

describe('padText', () => {
  it('fills up on the side away from the text', () => {
    expect(padText('总计', 7, 'left')).toBe('总计   ')
    expect(padText('12', 5, 'right')).toBe('   12')
    expect(padText('总计', 7, 'center')).toBe(' 总计  ')
  })

  it('leaves a text alone that is wider', () => {
    expect(padText('总计', 3, 'right')).toBe('总计')
  })
})

describe('wrapText', () => {
  it('breaks between Chinese characters and keeps Latin words and numbers whole', () => {
    expect(wrapText('全年新收申请1024件，use the form here', 12)).toEqual([
      '全年新收申请',
      '1024件，use ',
      'the form ',
      'here',
    ])
  })

  it('keeps a space at the end of the line it is broken at, within the width', () => {
    expect(wrapText('ab cd ef', 5)).toEqual(['ab ', 'cd ef'])
  })

  it('starts no line with closing punctuation and ends none with opening punctuation', () => {
    expect(wrapText('公开信息，及时', 8)).toEqual(['公开信', '息，及时'])
    expect(wrapText('依照规定（试行）办理', 10)).toEqual(['依照规定', '（试行）办', '理'])
    expect(wrapText('所谓“公开”“透明”', 12)).toEqual(['所谓“公开”', '“透明”'])
  })

  it('does not part a dash', () => {
    expect(wrapText('目标——公开', 6)).toEqual(['目标', '——公', '开'])
  })

  it('breaks a word that is wider than the line', () => {
    expect(wrapText('见https://a.example/b', 8)).toEqual(['见', 'https://', 'a.exampl', 'e/b'])
  })

  it('ends a line at a line break of the text', () => {
    expect(wrapText('一\n二\r\n\n三\n', 10)).toEqual(['一\n', '二\r\n', '\n', '三\n', ''])
  })

  it('puts the indents before the lines and within the width', () => {
    expect(wrapText('公开信息目录', 8, '    ', '  ')).toEqual(['    公开', '  信息目', '  录'])
  })

  it('gives one empty line for an empty text', () => {
    expect(wrapText('', 10, '  ')).toEqual(['  '])
  })

  it('loses and adds nothing, and keeps to the width', () => {
    fc.assert(
      fc.property(passage, fc.integer({ min: 0, max: 40 }), (text, width) => {
        const lines = wrapText(text, width)
        expect(lines.join('')).toBe(text)
        for (const line of lines) {
          expect(measureText(line) <= width || splitCharacters(line).length === 1).toBe(true)
        }
      }),
      { seed: 2, numRuns: 1000 },
    )
  })

  it('breaks punctuation wrongly only where no other place is left', () => {
    const words = fc.array(fc.constantFrom('公', '开', '（', '）', '，', '“', '”', '。', 'ab', ' '), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 20 }), (parts, width) => {
        const lines = wrapText(parts.join(''), width)
        lines.slice(1).forEach((line, index) => {
          const before = lines[index] ?? ''
          const isWrong = /^[），”。]/.test(line) || /[（“]$/.test(before)
          if (isWrong) expect(goodPlaces(before)).toEqual([])
        })
      }),
      { seed: 3, numRuns: 500 },
    )
  })

  it('takes time in proportion to the text', () => {
    const text = `${'）'.repeat(20_000)}${'a'.repeat(20_000)}${' '.repeat(20_000)}`
    expect(wrapText(text, 100).join('')).toBe(text)
  })
})

/** Text of everything that matters to a line break, and of everything else. */
const passage = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '政',
        '府',
        '（',
        '）',
        '，',
        '“',
        '”',
        '—',
        '…',
        'é',
        'e\u0301',
        'ab',
        '12',
        ' ',
        '\n',
        '\r',
        '😀',
        '\u200d',
        '\u3000',
        '\ud800',
        '-',
        '/',
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join('')),
)

/** Places inside a line where it could have ended between two Chinese characters or after a space. */
function goodPlaces(line: string): string[] {
  return (
    line.match(/[公开](?=[公开（“])|[），”。](?=[公开（“a])|[公开](?=ab)|b(?=[公开])| (?=[公开ab（“])/g) ?? []
  )
}
