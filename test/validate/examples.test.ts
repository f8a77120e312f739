import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { model } from '../../generated/2021/model.js'
import { CODES } from '../../src/issue/codes.js'
import { validateReport } from '../../src/validate/index.js'
import { readJson } from '../fixtures/cases.js'

const CODE_NAMES = [...Object.keys(CODES), ...model.rules.map(({ id }) => id)]
const previous = readJson('examples/city-2023.json')

/** What examples/README.md says of each wrong report: its file and the codes of the last column. */
const PROMISES = [
  ...readFileSync('examples/README.md', 'utf8').matchAll(/^\| \[[^\]]+\]\((faults\/[^)]+)\) \|(.*)\|$/gm),
].map(([, file = '', row = '']) => {
  const last = row.split('|').at(-1) ?? ''
  const words = [...last.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)
  return { file, last, codes: words.filter((word) => CODE_NAMES.includes(word)) }
})

function validateExample(file: string) {
  return validateReport(
    readJson(`examples/${file}`),
    file.includes('city') || /stock|carry-over/.test(file) ? { previous } : {},
  )
}

describe('the valid examples', () => {
  it.each(['street-office.json', 'department.json', 'department-2020.json', 'city-2023.json'])(
    '%s has no issue at all',
    (file) => {
      expect(validateReport(readJson(`examples/${file}`))).toMatchObject({ valid: true, issues: [] })
    },
  )

  it('city.json explains the one rule it breaks', () => {
    const { valid, issues } = validateExample('city.json')
    expect(valid).toBe(true)
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['stock', 'info']])
  })
})

describe('the wrong examples', () => {
  it('are all told of', () => {
    expect(PROMISES.map(({ file }) => file).sort()).toEqual(
      readdirSync('examples/faults')
        .sort()
        .map((name) => `faults/${name}`),
    )
  })

  it.each(PROMISES)('$file breaks what is said of it', ({ file, last, codes }) => {
    const { valid, issues } = validateExample(file)
    const found = issues.map(({ code }) => code)
    for (const code of codes) expect(found).toContain(code)
    expect(valid).toBe(last.includes('still valid'))
    expect(issues.length).toBeGreaterThan(0)
    expect(last).toMatch(codes.length > 0 ? /`/ : /^ shape: /)
  })
})
