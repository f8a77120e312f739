// Terminal and Markdown: what people read, and that text of others commands neither.

import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { writeCheck } from '../../../src/check/output/index.js'
import { measureCharacter } from '../../../src/report/character-width.js'
import { ATTACKS } from '../../fixtures/attacks.js'
import { checkExamples, checkOffice, MISSING, poison, readAll, UNREAD } from './results.js'

const results = [...checkExamples(), UNREAD, MISSING]

describe('the summary for a terminal', () => {
  test('names every rule with its counts, in columns', async () => {
    const text = await readAll(writeCheck(results, { format: 'pretty' }))
    expect(text).toContain('共 26 份报告：7 份合格，18 份不合格，1 份无法读取。另有 1 个单位没有报告。\n')
    expect(text).toMatch(/^ +4 +0 +0 +2 {2}第一项加第二项之和，等于第三项加第四项之和 {2}balance$/m)
    const widths = text
      .split('\n')
      .filter((line) => /^ +\d+ +\d+ +\d+ +\d+ {2}\S/.test(line))
      .map((line) => width(/^ +\d+ +\d+ +\d+ +\d+ {2}/.exec(line)?.[0] ?? ''))
    expect(widths.length).toBe(22)
    expect(new Set(widths).size).toBe(1)
  })

  test('shows the twenty agencies with most to mend, and how many more there are', async () => {
    const text = await readAll(writeCheck(checkOffice(300), { format: 'pretty', language: 'en' }))
    const [, agencies = ''] = text.split('By agency\n')
    const errors = [...agencies.matchAll(/^ +(\d+) +\d+ +\d+ {2}/gm)].map(([, count]) => Number(count))
    expect(errors.length).toBe(20)
    expect(errors).toEqual([...errors].sort((left, right) => right - left))
    expect(agencies).toMatch(/… and \d+ more\n$/)
  })

  test('says the same with colour as without', async () => {
    const coloured = await readAll(writeCheck(results, { format: 'pretty', colour: true }))
    const plain = await readAll(writeCheck(results, { format: 'pretty' }))
    expect(coloured).not.toBe(plain)
    expect(stripVTControlCharacters(coloured)).toBe(plain)
  })

  test.each(Object.entries({ ...ATTACKS, terminal: '\u001b[2J\u001b]0;x\u0007\r\n\u009b31m' }))(
    'lets no text command the terminal: %s',
    async (_, attack) => {
      const lines = (await readAll(writeCheck(poison(attack), { format: 'pretty' }))).split('\n')
      expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e]/u)
      expect(lines.length).toBe(
        (await readAll(writeCheck(poison('x'), { format: 'pretty' }))).split('\n').length,
      )
    },
  )
})

describe('Markdown', () => {
  test('lists every open issue with place and message', async () => {
    const text = await readAll(writeCheck(results, { format: 'markdown', date: '2025-02-10' }))
    expect(text).toContain('# 政府信息公开工作年度报告核对结果\n')
    expect(text).toContain('核对日期 2025-02-10')
    const items = text.split('\n').filter((line) => line.startsWith('- '))
    expect(items.length).toBe(results.flatMap(({ issues }) => issues).length)
    expect(items).toContainEqual(
      expect.stringMatching(/^- 错误 \*\*三、.*「自然人」列\*\* 不符合规则.*`balance`$/),
    )
  })

  test.each(
    Object.entries({
      ...ATTACKS,
      markdown: '`` ` ``](javascript:x) ![a](b) | # @admin <b> www.evil.example http://x',
    }),
  )('is not marked up by %s', async (_, attack) => {
    const text = await readAll(writeCheck(poison(attack), { format: 'markdown' }))
    const outside = text.replace(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
    expect(outside.replaceAll('@<!-- -->', '')).not.toMatch(/<|@/)
    expect(outside).not.toMatch(/(?<!\\)[[\]]|www\.|[a-z]:\/\//i)
    expect(text.split('\n').length).toBe(
      (await readAll(writeCheck(poison('x'), { format: 'markdown' }))).split('\n').length,
    )
  })
})

function width(text: string): number {
  return [...text].reduce((sum, character) => sum + measureCharacter(character), 0)
}
