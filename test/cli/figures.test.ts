import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listCells } from '../../src/report/cells.js'
import { createFolder, runCommand } from './command.js'

const CITY = readFileSync('examples/city.json')
const CELLS = listCells(JSON.parse(CITY.toString()))
const NEW = [
  'new',
  '--year',
  '2024',
  '--agency',
  '云桥市人民政府',
  '--kind',
  'government',
  '--level',
  'prefectural',
]

/** A new report and the city's, in a folder of their own. */
function createReports(): string {
  const folder = createFolder({ 'city.json': CITY })
  runCommand([...NEW, '-o', 'new.json'], { folder })
  return folder
}

const read = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

describe('new', () => {
  it('writes a valid report with zeros, in which only texts are missing', () => {
    const folder = createReports()
    const { code, out } = runCommand(['validate', 'new.json'], { folder })
    expect([code, out]).toEqual([0, expect.stringMatching(/^new\.json：合格，[^错]*handling-fee-missing/s)])
    expect(read(folder, 'new.json')).toMatchObject({
      title: '云桥市人民政府2024年政府信息公开工作年度报告',
      agency: { kind: 'government', level: 'prefectural' },
    })
  })

  it('writes it to standard output where no file is named', () => {
    const { code, out, err } = runCommand([...NEW, '--scope', 'area', '--credit-code', '119913000043015640'])
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out).agency).toMatchObject({ scope: 'area', creditCode: '119913000043015640' })
    expect(out.endsWith('}\n')).toBe(true)
  })
})

describe('new -o', () => {
  it('says what it wrote, and keeps a file that is there unless forced', () => {
    const folder = createFolder({ 'mine.json': 'mine' })
    expect(runCommand([...NEW, '-o', 'new.json'], { folder })).toEqual({
      code: 0,
      out: '',
      err: '已写入 new.json\n',
    })
    const words = [...NEW, '-o', 'mine.json', '--lang', 'en']
    expect(runCommand(words, { folder })).toEqual({
      code: 2,
      out: '',
      err: 'mine.json is there already; nothing was written. Choose another name, or add --force to overwrite it\n',
    })
    expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toBe('mine')
    expect(runCommand([...words, '--force'], { folder }).err).toBe('mine.json written\n')
    expect(read(folder, 'mine.json').year).toBe(2024)
  })
})

describe('cells', () => {
  it('lists what it cannot read as it stands, says so, and fill refuses it', () => {
    const report = JSON.parse(CITY.toString())
    report.requests.carriedIn.total = '四十'
    report.requests.carriedIn.naturalPerson = {}
    report.requests.carriedIn.legalPerson.business = '=1+1'
    const folder = createFolder({ 'city.json': CITY, 'odd.json': JSON.stringify(report) })
    for (const format of ['csv', 'json']) {
      const words = ['cells', 'odd.json', '--to', format, '-o', `cells.${format}`]
      const { code, err } = runCommand(words, { folder })
      expect([code, err.split('\n')]).toEqual([
        1,
        [
          expect.stringMatching(/^odd\.json: 三、.*「自然人」列：“{}”不是数字$/),
          expect.stringMatching(/^odd\.json: 三、.*“=1\+1”不是数字$/),
          expect.stringMatching(/^odd\.json: 三、.*「总计」列：“四十”不是数字$/),
          `已写入 cells.${format}`,
          '',
        ],
      ])
      const refused = runCommand(['fill', 'city.json', '--cells', `cells.${format}`], { folder })
      expect(refused.code).toBe(1)
      expect(refused.err).toContain('“四十”不是数字')
    }
    expect(readFileSync(join(folder, 'cells.csv'), 'utf8')).toContain(",件,'=1+1\n")
  })

  it('says how many cells of another object hold nothing', () => {
    const { code, out, err } = runCommand(['cells', '-', '--to', 'csv', '--lang', 'en'], { input: '{}' })
    expect([code, out.split('\n').length]).toEqual([1, 202])
    expect(err).toMatch(/^stdin: 200 cells hold no number, such as \/disclosure\/.*; they are left blank\n$/)
  })

  it('lists the figures as JSON', () => {
    const { code, out, err } = runCommand(['cells', 'examples/city.json', '--to', 'json'])
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toEqual(CELLS)
    expect(CELLS[10]).toEqual({
      path: '/requests/newlyReceived/naturalPerson',
      table: '三、收到和处理政府信息公开申请情况',
      row: ['一、本年新收政府信息公开申请数量'],
      column: ['自然人'],
      unit: '件',
      value: JSON.parse(CITY.toString()).requests.newlyReceived.naturalPerson,
    })
  })

  it('lists them in English', () => {
    const { out } = runCommand(['cells', 'examples/city.json', '--to', 'json', '--lang', 'en'])
    expect(JSON.parse(out)[0]).toMatchObject({ row: ['Article 20, item 1', 'Rules'], unit: '件' })
  })

  it('lists those of standard input as CSV', () => {
    const { out } = runCommand(['cells', '-', '--to', 'csv'], { input: CITY })
    expect(out.split('\n')[1]).toMatch(/^\/disclosure\/documents\/rules\/made,/)
    expect(out.split('\n')).toHaveLength(202)
  })
})

describe('fill', () => {
  it.each(['csv', 'json'])('puts back what cells has listed as %s', (format) => {
    const folder = createReports()
    runCommand(['cells', 'city.json', '--to', format, '-o', 'cells'], { folder })
    const { code, out, err } = runCommand(['fill', 'new.json', '--cells', 'cells', '-o', 'full.json'], {
      folder,
    })
    expect([code, out]).toEqual([0, ''])
    expect(err).toMatch(/^读入 200 格，改动 1\d\d 格\n已写入 full\.json\n$/)
    expect(listCells(read(folder, 'full.json'))).toEqual(CELLS)
  })

  it('takes figures from standard input, and leaves blank ones alone', () => {
    const input = 'row,column,value\n行政处罚,本年处理决定数量,20\n行政许可,本年处理决定数量,\n'
    const folder = createReports()
    const words = ['fill', 'new.json', '--cells', '-']
    const { code, out, err } = runCommand(words, { folder, input })
    expect([code, err]).toEqual([0, '读入 1 格，改动 1 格，另有 1 条为空\n'])
    expect(JSON.parse(out).disclosure.enforcement.penalties.decisions).toBe(20)
    expect(runCommand([...words, '--lang', 'en'], { folder, input }).err).toBe(
      '1 cells read, 1 changed, 1 blank entries left alone\n',
    )
  })

  it('changes nothing but the changed figures in the text', () => {
    const text = CITY.toString().replaceAll('\n', '\r\n')
    const folder = createFolder({ 'typed.json': text })
    runCommand(['cells', 'typed.json', '--to', 'csv', '-o', 'cells.csv'], { folder })
    const cells = readFileSync(join(folder, 'cells.csv'), 'utf8')
    const { total } = JSON.parse(text).requests.carriedIn
    const line = cells.split('\n').find((each) => each.startsWith('/requests/carriedIn/total,')) ?? ''
    writeFileSync(join(folder, 'cells.csv'), cells.replace(line, line.replace(/\d+$/, '98765')))
    const { err } = runCommand(
      ['fill', 'typed.json', '--cells', 'cells.csv', '-o', 'typed.json', '--force'],
      {
        folder,
      },
    )
    expect(err).toBe('读入 200 格，改动 1 格\n已写入 typed.json\n')
    const after = readFileSync(join(folder, 'typed.json'), 'utf8')
    expect(after).not.toBe(text)
    expect(after.replace('98765', String(total))).toBe(text)
  })

  it('takes the report from standard input', () => {
    const folder = createFolder({ 'c.json': '[{"path":"/requests/carriedIn/total","value":5}]' })
    const { out } = runCommand(['fill', '-', '--cells', 'c.json'], { folder, input: CITY })
    expect(JSON.parse(out).requests.carriedIn.total).toBe(5)
  })

  it('writes nothing where an entry has no place', () => {
    const folder = createReports()
    const input = 'row,column,value\n行政处罚,本年处理决定数量,20\n行正许可,本年处理决定数量,1\n'
    const { code, out, err } = runCommand(['fill', 'new.json', '--cells', '-', '-o', 'x.json'], {
      folder,
      input,
    })
    expect([code, out]).toEqual([1, ''])
    expect(err).toBe(
      'stdin: 第 3 行：没有名为“行正许可”的行、列或表。是否应为“行政许可”？\n没有写入任何数据。\n',
    )
    expect(existsSync(join(folder, 'x.json'))).toBe(false)
  })

  it('says what is wrong with the file of figures', () => {
    const folder = createFolder({ 'city.json': CITY, 'c.csv': 'row,colum,value\n' })
    const { code, err } = runCommand(['fill', 'city.json', '--cells', 'c.csv', '--lang', 'en'], { folder })
    expect([code, err]).toEqual([2, expect.stringContaining('did you mean column?')])
  })
})

describe('--output', () => {
  const words = ['cells', 'city.json', '--to', 'json']

  it('replaces a file as a whole and leaves no draft', () => {
    const folder = createFolder({ 'city.json': CITY, 'old.json': 'old' })
    expect(runCommand([...words, '-o', 'old.json'], { folder }).code).toBe(0)
    expect(read(folder, 'old.json')).toHaveLength(200)
    expect(readdirSync(folder).sort()).toEqual(['city.json', 'old.json'])
  })

  it('keeps to the file a link leads to', () => {
    const folder = createFolder({ 'city.json': CITY, 'real.json': '' })
    symlinkSync('real.json', join(folder, 'link.json'))
    runCommand([...words, '-o', 'link.json'], { folder })
    expect(read(folder, 'real.json')).toHaveLength(200)
  })

  it('writes to standard output as -', () => {
    const folder = createFolder({ 'city.json': CITY })
    expect(JSON.parse(runCommand([...words, '-o', '-'], { folder }).out)).toHaveLength(200)
    expect(readdirSync(folder)).toEqual(['city.json'])
  })

  it.skipIf(process.platform === 'win32')('writes into a device and never replaces it', () => {
    const folder = createFolder({ 'city.json': CITY })
    expect(runCommand([...words, '-o', '/dev/null'], { folder }).code).toBe(0)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it.each([['city.json'], ['./city.json'], ['folder/../city.json'], ['link.json']])(
    'does not overwrite the input, named as %s, unless forced',
    (name) => {
      const folder = createFolder({ 'city.json': CITY })
      mkdirSync(join(folder, 'folder'))
      symlinkSync('city.json', join(folder, 'link.json'))
      const refused = runCommand([...words, '-o', name], { folder })
      expect([refused.code, refused.out]).toEqual([2, ''])
      expect(refused.err).toBe(`${name} 同时是输入文件。请另取文件名，或加 --force 覆盖它\n`)
      expect(readFileSync(join(folder, 'city.json'))).toEqual(CITY)
      expect(runCommand([...words, '-o', name, '--force'], { folder }).code).toBe(0)
      expect(read(folder, 'city.json')).toHaveLength(200)
    },
  )

  it.each([
    ['no/x.json', 'Cannot write no/x.json: there is no folder no\n'],
    ['folder', /^Cannot write folder: /],
    ['city.json/x', /^Cannot write city\.json\/x: a part of the path is not a folder\n/],
  ])('says why it cannot write %s', (name, message) => {
    const folder = createFolder({ 'city.json': CITY })
    mkdirSync(join(folder, 'folder'))
    const { code, err } = runCommand([...words, '-o', name, '--lang', 'en'], { folder })
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })
})
