import { describe, expect, it } from 'vitest'
import { ToolkitError } from '../../src/issue/error.js'
import { findTop, openRoster } from '../../src/roster/entry.js'
import { readRoster } from '../../src/roster/index.js'
import { makeExcel } from '../import/readers/office-files.js'

const bytes = (text: string) => new TextEncoder().encode(text)

const COUNTY = { name: '青禾县人民政府', kind: 'government', level: 'county', line: 2 }
const BUREAU = {
  name: '青禾县自然资源和规划局',
  creditCode: '11991324017468355P',
  kind: 'department',
  level: 'county',
  parent: '青禾县人民政府',
  line: 3,
}

async function complaint(text: string): Promise<string> {
  try {
    await readRoster(bytes(text), 'r.csv')
  } catch (error) {
    if (error instanceof ToolkitError && error.code === 'not-a-roster')
      return `${error.text.zh}\n${error.text.en}`
    throw error
  }
  return ''
}

describe('a roster', () => {
  it.each([
    [
      'English',
      'name,creditCode,kind,level,parent\n青禾县人民政府,,government,county,\n青禾县自然资源和规划局,11991324017468355P,department,county,青禾县人民政府\n',
    ],
    [
      'the words of the form',
      '机关名称,统一社会信用代码,机关类型,行政层级,上级机关,电话\n青禾县人民政府,,各级人民政府,县级,,1\n青禾县自然资源和规划局,11991324017468355p,部门,县级,青禾县人民政府,2\n',
    ],
    [
      'other words, semicolons',
      '\ufeff单位;代码;类别;层级;上级\n青禾县人民政府;;government;county;\n青禾县自然资源和规划局;11991324017468355P;department;county;青禾县人民政府\n',
    ],
  ])('is read with headers in %s', async (_, text) => {
    expect(await readRoster(bytes(text))).toEqual([COUNTY, BUREAU])
  })

  it('is read from an Excel file, with the numbers of its rows', async () => {
    const row = (number: number, cells: readonly string[]) =>
      `<row r="${number}">${cells
        .map((text, at) => `<c r="${'ABC'[at]}${number}" t="inlineStr"><is><t>${text}</t></is></c>`)
        .join('')}</row>`
    const rows = [
      row(2, ['名称', '', '上级']),
      row(4, ['青禾县人民政府']),
      row(5, ['青禾县财政局', '', '青禾县人民政府']),
    ]
    const file = makeExcel([{ name: '名录', rows: rows.join('') }])
    expect(await readRoster(file)).toEqual([
      { name: '青禾县人民政府', line: 4 },
      { name: '青禾县财政局', parent: '青禾县人民政府', line: 5 },
    ])
  })

  it('is read in GBK, as spreadsheets save it in China', async () => {
    // 名称 / 县 in GBK.
    const gbk = new Uint8Array([0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0xcf, 0xd8, 0x0a])
    expect(await readRoster(gbk)).toEqual([{ name: '县', line: 2 }])
  })

  it('names every wrong line', async () => {
    const text = [
      'name,code,kind,level,parent',
      '县政府,,government,county,',
      ',11991324017468355P,,,',
      '财政局,123,department,county,县政俯',
      '县政府,,,,',
      '民政局,,政府,village,县政府',
      '甲,,,,乙',
      '乙,,,,甲',
    ].join('\n')
    const told = await complaint(text)
    for (const part of [
      'r.csv:3: there is no name',
      'r.csv:4: the code 123 should have 18 characters',
      'r.csv:4: its parent “县政俯” is not on the roster; add a line for it, or mend it; did you mean “县政府”?',
      'r.csv:5: “县政府” or its code stands on line 2 already',
      'r.csv:6: kind reads “政府”, expected one of government (A people',
      'r.csv:6: level reads “village”, expected one of national',
      'r.csv:7: its parents lead back to itself',
      'r.csv:8：上级的上级又回到它自己',
    ])
      expect(told).toContain(part)
  })

  it.each([
    ['without a name', 'nam,kind\n局,department\n', 'Did you mean name?'],
    ['with a column twice', 'name,名称\n局,局\n', 'two columns for name'],
    ['with an open quote', 'name\n"局\n', 'a quote is not closed'],
  ])('%s says what is wrong', async (_, text, words) => {
    expect(await complaint(text)).toContain(words)
  })

  it('that is empty says so', async () => {
    await expect(readRoster(bytes(''))).rejects.toThrow('is empty')
  })

  it('knows who is part of whom, by name and by code', () => {
    const roster = openRoster([
      { name: '县政府', creditCode: '1', line: 2 },
      { name: '财政局', parent: '1', line: 3 },
      { name: '民政局', parent: '县 政府', line: 4 },
      { name: '救助站', parent: '民政局', line: 5 },
    ])
    expect(roster.listChildren({ name: '县政府' }).map(({ line }) => line)).toEqual([3, 4])
    expect(roster.listChildren({ name: '另一个名称', creditCode: '1' }).map(({ line }) => line)).toEqual([
      3, 4,
    ])
    expect(roster.listChildren({ name: '没有' })).toEqual([])
    expect(findTop(roster)?.name).toBe('县政府')
  })
})
