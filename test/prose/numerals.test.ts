// Numerals in running text, and what is none.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listFigures, normalise } from '../../src/prose/figures.js'
import { readNumeral } from '../../src/prose/numerals.js'
import { writeFigure } from './write-figure.js'

describe('a numeral', () => {
  it('is read as it was written, in every way to write it', () => {
    const style = fc.constantFrom('plain', 'separated', 'wide', 'chinese' as const)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), style, (value, way) => {
        expect(readNumeral(normalise(writeFigure(value, way)))).toEqual({ value, step: 0 })
      }),
    )
  })

  it.each([
    ['1.2万', 12_000, 1000],
    ['3万', 30_000, 10_000],
    ['两百', 200, 0],
    ['二〇二四', 2024, 0],
    ['1.5亿', 150_000_000, 10_000_000],
  ])('may be rounded or have its own digits: %s', (text, value, step) => {
    expect(readNumeral(text)).toEqual({ value, step })
  })
})

describe('the figures of a text', () => {
  const list = (text: string) =>
    listFigures(normalise(text)).map(({ value, unit, isRough }) => `${isRough ? '~' : ''}${value} ${unit}`)

  it.each([
    ['收到35件、１２宗、三十份', ['35 count', '12 count', '30 count']],
    ['共1，234件', ['1234 count']],
    ['约30件，20余件，十多条，近百件', ['~30 count', '~20 count', '~10 count']],
    ['占33.9%，收费1.5万元', ['33.9 percent', '15000 money']],
    ['第3件、每件、3-5件、三至五件、一件事一次办', ['1 count']],
    ['2024年12月31日，〔2021〕30号，电话0517-87222589', []],
  ])('are found with their units: %s', (text, expected) => {
    expect(list(text)).toEqual(expected)
  })
})
