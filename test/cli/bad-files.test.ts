import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFolder, runCommand } from './command.js'

const SOUND = readFileSync('examples/street-office.json')
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

const folder = createFolder({
  'sound.json': SOUND,
  'empty.json': '',
  'bom.json': `\ufeff${SOUND}`,
  'utf16.json': utf16(SOUND.toString()),
  'gbk.json': Buffer.from('7b227469746c65223a22c4eab6c8b1a8b8e6227d', 'hex'),
  'page.html': '<!doctype html>\n<title>x</title>',
  'book.xlsx': Buffer.from('504b030414000600', 'hex'),
  'comma.json': '{\n  "year": 2024,\n  "title": "x"\n  "edition": "2021"\n}',
  'twice.json': SOUND.toString().replace('"year": 2024,', '"year": 2023,\n  "year": 2024,'),
  'wrong.json': SOUND.toString().replace('"year": 2024,', '"yaer": 2024,'),
})
mkdirSync(join(folder, 'folder'))
const huge = openSync(join(folder, 'huge.json'), 'w')
ftruncateSync(huge, 1_000_000_000)
closeSync(huge)

const validate = (...words: string[]) => runCommand(['validate', ...words], { folder })

describe('validate says what a file is that it cannot read', () => {
  it.each([
    ['nope.json', '无法读取 nope.json：没有这个文件', 'Cannot read nope.json: there is no such file'],
    [
      'sound.json/x',
      '路径中有一段不是文件夹',
      'Cannot read sound.json/x: a part of the path is not a folder',
    ],
    ['folder', 'folder 是文件夹，应为一个文件', 'folder is a folder, expected a file'],
    [
      'empty.json',
      'empty.json 是空文件，应为一份 JSON 格式的报告',
      'empty.json is empty; it should hold a report as JSON',
    ],
    ['utf16.json', '的编码是 UTF-16LE，应为 UTF-8', 'iconv -f UTF-16LE -t UTF-8 utf16.json > utf8.json'],
    ['gbk.json', '的编码是 GBK，应为 UTF-8', 'iconv -f GBK -t UTF-8 gbk.json > utf8.json'],
    ['page.html', 'page.html 是 HTML 或 XML 文件，不是 JSON 格式的报告', 'page.html is an HTML or XML file'],
    ['book.xlsx', 'book.xlsx 是 Word、Excel', 'book.xlsx is a Word, Excel or zip file, not a report as JSON'],
    [
      'comma.json',
      'comma.json:4:3：不是有效的 JSON：应为逗号 ,',
      'comma.json:4:3: not valid JSON: expected a comma',
    ],
    [
      'huge.json',
      'huge.json 过大：954 MB，上限为 64 MB',
      'huge.json is too large: 954 MB, at most 64 MB are read',
    ],
  ])('%s', (file, chinese, english) => {
    const zh = validate(file)
    const en = validate(file, '--lang', 'en')
    expect([zh.code, zh.out, en.code, en.out]).toEqual([2, '', 2, ''])
    expect(zh.err).toContain(chinese)
    expect(en.err).toContain(english)
    expect(zh.err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('takes a moment for a huge file', () => {
    const start = performance.now()
    expect(validate('huge.json').code).toBe(2)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('and goes on with the others', () => {
    const { code, out, err } = validate('nope.json', 'sound.json', 'wrong.json', 'empty.json')
    expect(code).toBe(2)
    expect(out).toContain('sound.json：没有发现问题\n')
    expect(out).toContain('wrong.json：不合格')
    expect(out).toContain('\n共 4 个文件：1 个合格，1 个不合格，2 个无法读取\n')
    expect(err).toBe('无法读取 nope.json：没有这个文件\nempty.json 是空文件，应为一份 JSON 格式的报告\n')
  })

  it('in JSON too', () => {
    const { code, out, err } = validate('nope.json', 'sound.json', '--reporter', 'json', '--lang', 'en')
    expect([code, err]).toEqual([2, ''])
    expect(JSON.parse(out)).toEqual([
      {
        file: 'nope.json',
        valid: false,
        issues: [
          {
            id: 'file-unreadable',
            code: 'file-unreadable',
            severity: 'error',
            path: '',
            place: {},
            message: 'Cannot read nope.json: there is no such file',
            params: {},
          },
        ],
      },
      { file: 'sound.json', valid: true, issues: [] },
    ])
  })

  it('and stops where it is the report of last year', () => {
    const { code, out, err } = validate('sound.json', '--previous', 'nope.json')
    expect([code, out, err]).toEqual([2, '', '无法读取 nope.json：没有这个文件\n'])
  })
})

describe('validate reads', () => {
  it('a file with a byte order mark', () => {
    expect(validate('bom.json')).toEqual({ code: 0, out: 'bom.json：没有发现问题\n', err: '' })
  })

  it('standard input', () => {
    expect(runCommand(['validate', '-'], { input: SOUND })).toMatchObject({
      code: 0,
      out: '-：没有发现问题\n',
    })
    expect(runCommand(['validate', '-', '--lang=en']).err).toBe(
      'stdin is empty; it should hold a report as JSON\n',
    )
    expect(runCommand(['validate', '-'], { input: utf16('{}') }).err).toMatch(/^stdin 的编码是 UTF-16LE/)
  })

  it('no more of standard input than the limit', () => {
    const { code, err } = runCommand(['validate', '-', '--lang', 'en'], {
      input: Buffer.alloc(65 * 1024 * 1024, 32),
    })
    expect(code).toBe(2)
    expect(err).toMatch(/^stdin is too large: 64 MB \+/)
  })

  it('a file whose name looks like an option after --', () => {
    expect(runCommand(['validate', '--', '--lang'], { folder }).err).toBe('无法读取 --lang：没有这个文件\n')
  })

  it('fields written twice, and says which', () => {
    const { code, out } = validate('twice.json', '--lang', 'en')
    expect(code).toBe(1)
    expect(out).toContain('  5:3  error  duplicate-field\n')
    expect(out).toContain('“year” is written 2 times; only the last value counts. Remove the others.')
  })
})
