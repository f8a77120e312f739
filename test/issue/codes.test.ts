import { describe, expect, it } from 'vitest'
import { CODES, type CodeEntry } from '../../src/issue/codes.js'
import { listAllowed, nameFound, nameKind } from '../../src/issue/phrases.js'

const ENTRIES: [code: string, entry: CodeEntry][] = Object.entries(CODES)

describe.each(ENTRIES)('the code %s', (code, { label, message }) => {
  it('is a statement in kebab-case with a label in both languages', () => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/)
    expect(label.zh).toMatch(/[\u4e00-\u9fff]/)
    expect(label.en).toMatch(/^[A-Z][^.]+$/)
  })

  it('has a message even where parameters got lost', () => {
    const { zh, en } = message({})
    expect(zh).toMatch(/[\u4e00-\u9fff].*。$/)
    expect(en).toMatch(/^[A-Z“].*\.$/)
  })
})

describe('the message of a wrong cell', () => {
  const tell = (params: object) => CODES['wrong-cell'].message({ found: 20, proposed: 2, ...params })
  const other = [[{ path: '/x', proposed: 1 }]]

  it('says how sure it is', () => {
    expect(tell({ certainty: 'certain', alternatives: [] }).zh).toContain('现为 20，应为 2')
    expect(tell({ certainty: 'likely', alternatives: other }).zh).toContain('很可能应为 2')
    expect(tell({ certainty: 'guess', alternatives: other }).zh).toContain('推测应为 2')
    expect(tell({ certainty: 'guess', alternatives: other }).en).toContain('cannot tell which is right')
    expect(tell({ certainty: 'guess', alternatives: [] }).en).not.toContain('cannot tell')
  })

  it('says that other cells change as well', () => {
    expect(tell({ certainty: 'certain', together: other[0] ?? [] }).zh).toContain('其他各格一并')
    expect(tell({ certainty: 'certain', together: [] }).zh).not.toContain('其他各格')
  })
})

describe('a value that was found', () => {
  it.each([
    ['2', 'string', '文字“2”', 'the text “2”'],
    [2, 'number', '数字 2', 'the number 2'],
    ['NaN', 'number', '数字 NaN', 'the number NaN'],
    ['[…] (3)', 'array', '列表 […]', 'a list […]'],
    ['{…}', 'object', '对象 {…}', 'an object {…}'],
    [true, 'boolean', ' true', 'true'],
    [null, 'null', ' null', 'null'],
    ['bigint', 'bigint', ' bigint', 'bigint'],
    ['2', undefined, ' 2', '2'],
  ])('%j, a %s, is %s or %s', (found, foundType, zh, en) => {
    expect(nameFound({ found, ...(foundType && { foundType }) })).toEqual({ zh, en })
  })
})

describe('a kind that was expected', () => {
  it('is named, also where it has the name of what every object has', () => {
    expect(nameKind({ expected: 'integer' }).en).toBe('a whole number without quotes')
    expect(nameKind({ expected: 'constructor' })).toEqual({ zh: 'constructor', en: 'constructor' })
  })
})

describe('a list of what is allowed', () => {
  it('tells texts from numbers and adds their wording', () => {
    expect(listAllowed(['2021', 2021]).en).toBe('"2021", 2021')
    expect(
      listAllowed(
        [1, 3],
        [
          { zh: '春', en: 'Spring' },
          { zh: '秋', en: 'Autumn' },
        ],
      ),
    ).toEqual({
      zh: '1（春）、3（秋）',
      en: '1 (Spring), 3 (Autumn)',
    })
  })
})
