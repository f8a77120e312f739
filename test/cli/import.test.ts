// `import` as its users have it: what goes where, what it says, what it never does.

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { eastAsianWidth } from 'get-east-asian-width'
import { describe, expect, it } from 'vitest'
import { model } from '../../generated/2021/model.js'
import { explainCode, listCodes } from '../../src/cli/explain.js'
import { IMPORT_CODES } from '../../src/import/codes.js'
import { type Report, renderHtml } from '../../src/index.js'
import { findCell } from '../../src/issue/place.js'
import { makeExcel, makeWord, paragraph } from '../import/readers/office-files.js'
import { show, writePdf } from '../import/readers/pdf-writer.js'
import { createFolder, runCommand } from './command.js'

const { $schema: _, ...SAMPLE } = JSON.parse(readFileSync('examples/city.json', 'utf8')) as Report
/** A page that leaves no doubt. */
const PAGE = renderHtml(SAMPLE)
/** The same with a cell that was left empty. */
const BLANK = PAGE.replace(/(data-path="\/requests\/carriedIn\/legalPerson\/welfare"[^>]*>)0/, '$1')
/** The same with a heading in other words and words for a figure. */
const DOUBTFUL = BLANK.replaceAll('五、存在的主要问题及改进情况', '五、存在的问题和改进措施').replace(
  /(data-path="\/requests\/carriedIn\/naturalPerson"[^>]*>)\d+/,
  '$1见附件',
)
/** A text that can only be guessed at. */
const NOTICE = '清河县财政局关于召开座谈会的通知'

const TITLE = '云桥市水务局2024年政府信息公开工作年度报告'

const readReport = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

describe('import of one file', () => {
  it('writes the report to standard output, and what was doubtful to standard error', () => {
    const folder = createFolder({ 'page.html': PAGE })
    const { code, out, err } = runCommand(['import', 'page.html'], { folder })
    expect([code, JSON.parse(out)]).toEqual([0, SAMPLE])
    expect(err).toBe('page.html：2021 版，读入 200 格（表中共 200 格）；没有疑问；遗漏 0 字\n')
  })

  it('writes the report to a file, and what was doubtful to standard output', () => {
    const folder = createFolder({ 'page.html': PAGE })
    const words = ['import', 'page.html', '-o', 'report.json', '--lang', 'en']
    expect(runCommand(words, { folder })).toEqual({
      code: 0,
      out: 'page.html → report.json: edition 2021, 200 of 200 cells read; nothing doubtful; 0 characters lost\n',
      err: '',
    })
    expect(readReport(folder, 'report.json')).toEqual(SAMPLE)
    expect(readdirSync(folder).sort(), 'no draft is left').toEqual(['page.html', 'report.json'])
  })

  it('writes it into a folder that is there, or that is named as one', () => {
    const folder = createFolder({ 'page.html': PAGE })
    mkdirSync(join(folder, 'there'))
    for (const output of ['there', 'new/']) {
      expect(runCommand(['import', 'page.html', '-o', output], { folder }).code).toBe(0)
      expect(readReport(folder, `${output}/page.json`)).toEqual(SAMPLE)
    }
  })

  it('reads standard input as -', () => {
    const { code, out, err } = runCommand(['import', '-', '-o', '-'], { input: PAGE })
    expect([code, JSON.parse(out)]).toEqual([0, SAMPLE])
    expect(err).toMatch(/^stdin：2021 版/)
  })

  it('keeps a file that is there unless forced', () => {
    const folder = createFolder({ 'page.html': PAGE, 'mine.json': 'mine' })
    const words = ['import', 'page.html', '-o', 'mine.json', '--lang', 'en']
    expect(runCommand(words, { folder })).toEqual({
      code: 2,
      out: '',
      err: 'mine.json is there already; nothing was written. Choose another name, or add --force to overwrite it\n',
    })
    expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toBe('mine')
    expect(runCommand([...words, '--force'], { folder }).code).toBe(0)
    expect(readReport(folder, 'mine.json')).toEqual(SAMPLE)
  })

  it('never takes the document itself for the report', () => {
    const folder = createFolder({ 'page.html': PAGE })
    symlinkSync('page.html', join(folder, 'link.html'))
    for (const output of ['page.html', './page.html', 'link.html']) {
      expect(runCommand(['import', 'page.html', '-o', output], { folder }).code).toBe(2)
    }
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe(PAGE)
  })

  it.each([
    [['nothing.html'], 'Cannot read nothing.html: there is no such file\n'],
    [['.'], '. is a folder, expected a file\n'],
    [['page.html', '-o', 'no/x.json'], 'Cannot write no/x.json: there is no folder no\n'],
    [['page.html', '-o', 'page.html/x'], 'Cannot write page.html/x: a part of the path is not a folder\n'],
    [['empty.html'], 'empty.html is empty; it should hold an annual report\n'],
  ])('says with 2 why it cannot: %j', (words, message) => {
    const folder = createFolder({ 'page.html': PAGE, 'empty.html': '' })
    const run = runCommand(['import', ...words, '--lang', 'en'], { folder })
    expect(run).toEqual({ code: 2, out: '', err: message })
  })

  it.each([
    ['Word', () => makeWord(paragraph(TITLE) + paragraph('一、总体情况'))],
    [
      'Excel',
      () =>
        makeExcel([
          { name: '年报', rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>${TITLE}</t></is></c></row>` },
        ]),
    ],
    ['PDF', () => writePdf([{ content: show(TITLE, 100, 100, 18) + show('一、总体情况', 100, 150) }])],
    ['text', () => Buffer.from(`${TITLE}\n\n一、总体情况\n`)],
  ])('reads a file of %s', (_kind, make) => {
    const { code, out } = runCommand(['import', '-'], { input: make() })
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ year: 2024, title: TITLE })])
  })

  it('reads no file larger than 100 MB', () => {
    const folder = createFolder({ 'large.pdf': '%PDF-1.7' })
    truncateSync(join(folder, 'large.pdf'), 101 * 1024 * 1024)
    const { code, err } = runCommand(['import', 'large.pdf', '--lang', 'en'], { folder })
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^large\.pdf is too large: 101 MB, at most 100 MB /),
    ])
  })

  it('refuses an edition there is not', () => {
    const { code, err } = runCommand(['import', 'x', '--edition', '2012', '--lang', 'en'])
    expect([code, err]).toEqual([2, 'There is no value of --edition 2012. Did you mean 2021?\n'])
  })

  it('reads by the edition it is told', () => {
    const { out } = runCommand(['import', '-', '--edition', '2019'], { input: PAGE })
    expect(JSON.parse(out).edition).toBe('2019')
  })
})

describe('import of several files', () => {
  it('writes one report for each, and goes on past a file that cannot be read', () => {
    const folder = createFolder({ 'a.html': PAGE, 'b.htm': BLANK, 'empty.txt': '' })
    const words = ['import', 'a.html', 'gone.pdf', 'empty.txt', 'b.htm', '-o', 'reports', '--lang', 'en']
    const { code, out, err } = runCommand(words, { folder })
    expect(code).toBe(2)
    expect(err).toBe(
      'Cannot read gone.pdf: there is no such file\nempty.txt is empty; it should hold an annual report\n',
    )
    const lines = out.split('\n').filter((line) => !line.startsWith(' '))
    expect(lines).toEqual([
      expect.stringMatching(
        /^a\.html → reports.a\.json: edition 2021, 200 of 200 cells read; nothing doubtful/,
      ),
      expect.stringMatching(/^b\.htm → reports.b\.json: edition 2021, \d+ of 200 cells read; 1 /),
      '',
      expect.stringMatching(/^4 files: 2 imported, 2 could not be imported\. \d+ of 400 cells read; /),
      '',
    ])
    expect(readdirSync(join(folder, 'reports')).sort()).toEqual(['a.json', 'b.json'])
    expect(readReport(folder, 'reports/a.json')).toEqual(SAMPLE)
  })

  it.each([
    [[], '导入 2 个文件，请用 -o 指定文件夹，每个文件写成其中的 <名称>.json\n'],
    [['-o', '-'], '导入 2 个文件，请用 -o 指定文件夹，每个文件写成其中的 <名称>.json\n'],
    [['-o', 'new.json'], '导入多个文件时，-o 应为文件夹，现为 new.json\n'],
    [['-o', 'a.html'], '导入多个文件时，-o 应为文件夹，现为 a.html\n'],
  ])('needs a folder to write to: %j', (words, message) => {
    const folder = createFolder({ 'a.html': PAGE, 'b.html': PAGE })
    const run = runCommand(['import', 'a.html', 'b.html', ...words], { folder })
    expect(run).toEqual({ code: 2, out: '', err: message })
    expect(readdirSync(folder).sort()).toEqual(['a.html', 'b.html'])
  })

  it.each([
    ['a.html', 'A.docx'],
    ['a.html', 'a.html'],
    ['a.html', 'other/a.html'],
  ])('writes nothing where two would get the same name: %s, %s', (left, right) => {
    const folder = createFolder({ 'a.html': PAGE, 'A.docx': 'x' })
    const { code, err } = runCommand(['import', left, right, '-o', 'out', '--lang', 'en'], { folder })
    expect([code, err]).toEqual([
      2,
      `${left} and ${right} would both be written to ${join('out', right.includes('A') ? 'A.json' : 'a.json')}; nothing was written. Rename one, or import them into different folders\n`,
    ])
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  it('writes nothing where files are there already, unless forced', () => {
    const folder = createFolder({ 'a.html': PAGE, 'b.html': PAGE, 'c.html': PAGE })
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'out/b.json'), 'mine')
    writeFileSync(join(folder, 'out/c.json'), 'mine')
    const words = ['import', 'a.html', 'b.html', 'c.html', '-o', 'out']
    const { code, err } = runCommand(words, { folder })
    expect([code, err]).toEqual([
      2,
      `已有 2 个同名文件，没有写入：${join('out', 'b.json')} ${join('out', 'c.json')}。请另选文件夹，或加 --force 覆盖它们\n`,
    ])
    expect(readdirSync(join(folder, 'out'))).toEqual(['b.json', 'c.json'])
    expect(runCommand([...words, '--force'], { folder }).code).toBe(0)
    expect(readReport(folder, 'out/c.json')).toEqual(SAMPLE)
  })

  it('reads standard input once at most', () => {
    expect(runCommand(['import', '-', '-', '-o', 'x'], { input: PAGE })).toEqual({
      code: 2,
      out: '',
      err: '标准输入（-）只能读一次\n',
    })
  })
})

describe('import --strict', () => {
  it('writes no report with a guess in it, and says so', () => {
    const folder = createFolder({ 'notice.txt': NOTICE })
    const words = ['import', 'notice.txt', '--strict']
    const chinese = runCommand([...words, '-o', 'report.json'], { folder })
    expect([chinese.code, chinese.err]).toEqual([1, ''])
    expect(chinese.out).toMatch(/^notice\.txt：.*\n {2}有 \d+ 处猜测，--strict 不接受猜测：没有写入报告\n/)
    const english = runCommand([...words, '--lang', 'en'], { folder })
    expect([english.code, english.out]).toEqual([1, ''])
    expect(english.err).toMatch(/\n {2}\d+ guess(es)?, and --strict takes none: the report was not written\n/)
    expect(readdirSync(folder)).toEqual(['notice.txt'])
  })

  it('writes what is no guess', () => {
    const folder = createFolder({ 'page.html': PAGE, 'notice.txt': NOTICE })
    const words = ['import', 'page.html', 'notice.txt', '--strict', '-o', 'out', '--lang', 'en']
    const { code, out } = runCommand(words, { folder })
    expect(code).toBe(1)
    expect(out).toMatch(/\n2 files: 1 imported, 1 not written because of guesses\. /)
    expect(readdirSync(join(folder, 'out'))).toEqual(['page.json'])
  })

  it('is not asked for: a report is written, whatever was guessed', () => {
    const { code, out, err } = runCommand(['import', '-'], { input: NOTICE })
    expect([code, JSON.parse(out).edition]).toEqual([0, '2021'])
    expect(err).toContain('猜测（有多种读法，或读不出，请逐条核对）')
  })
})

describe('what import says', () => {
  it('is grouped by certainty, each issue with its places', () => {
    const { err } = runCommand(['import', '-', '--lang', 'en'], { input: BLANK })
    const [, group = '', code = '', message = '', ...rest] = err.split('\n')
    expect(group).toMatch(/^ {2}(guess|likely|certain) \(.*\)$/)
    expect(code).toMatch(
      /^ {4}(error|warning|info) {2}[a-z-]+ {2}\/requests\/carriedIn\/legalPerson\/welfare$/,
    )
    expect(message).toMatch(/^ {8}table \d+, row \d+, column \d+, III\..*Public-interest.*”: /)
    expect(rest).toEqual([''])
  })

  it('names the least certain first', () => {
    const { err } = runCommand(['import', '-', '--lang', 'en'], { input: DOUBTFUL })
    expect([...err.matchAll(/^ {2}(\w+) \(/gm)].map(([, name]) => name)).toEqual([
      'guess',
      'likely',
      'certain',
    ])
  })

  it('is one JSON document where that is asked for', () => {
    const folder = createFolder({ 'b.html': BLANK, 'empty.txt': '', 'notice.txt': NOTICE })
    const words = [
      'import',
      'b.html',
      'empty.txt',
      'notice.txt',
      '--strict',
      '--reporter',
      'json',
      '-o',
      'out',
    ]
    const { code, out, err } = runCommand(words, { folder })
    expect([code, err]).toEqual([2, ''])
    const results = JSON.parse(out)
    expect(results).toEqual([
      {
        file: 'b.html',
        output: join('out', 'b.json'),
        edition: '2021',
        issues: [expect.any(Object)],
        lost: [],
      },
      { file: 'empty.txt', output: null, edition: null, issues: [expect.any(Object)], lost: [] },
      { file: 'notice.txt', output: null, edition: '2021', issues: expect.any(Array), lost: [] },
    ])
    expect(results[0].issues[0]).toMatchObject({
      path: '/requests/carriedIn/legalPerson/welfare',
      certainty: expect.stringMatching(/^(certain|likely|guess)$/),
      origin: { row: expect.any(Number), column: expect.any(Number) },
      place: { column: ['法人或其他组织', '社会公益组织'] },
    })
    expect(results[1].issues[0]).toMatchObject({ code: 'file-empty', severity: 'error' })
  })

  it('commands no terminal, whatever stands in the document', () => {
    const hostile = `<title>x</title><h1>\u001b[2J清河县\u202e\u009b31m</h1><p>\u0007${NOTICE}\u001b]0;x</p>`
    const folder = createFolder({ 'h\u001b[31m.html': hostile })
    for (const option of ['--explain', '--strict']) {
      const { out, err } = runCommand(['import', 'h\u001b[31m.html', '-o', 'x.json', '--force', option], {
        folder,
      })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
      expect(out).toContain('\\u001b')
    }
  })
})

describe('import --explain', () => {
  const { out, err } = runCommand(['import', '-', '--explain', '-o', '-'], { input: PAGE })

  it('lists every cell under its table: value, certainty, place in the source, text, place in the form', () => {
    expect(JSON.parse(out)).toEqual(SAMPLE)
    const value = SAMPLE.requests.newlyReceived.total
    expect(err).toMatch(
      new RegExp(
        `\\n {2}三、收到和处理.*\\n( {4}.*\\n)* +${value} {2}确定 {2}表\\d+第\\d+行第\\d+列 +“${value}” +「一、.*」行「总计」列\\n`,
      ),
    )
    expect(err.match(/^ {4} *\d.* {2}确定 .*「.*」列$/gm)).toHaveLength(200)
  })

  it('aligns its columns', () => {
    const lines = err.split('\n').filter((line) => /^ {4} *\d/.test(line))
    const width = (text: string) =>
      [...text].reduce((sum, each) => sum + eastAsianWidth(each.codePointAt(0) ?? 0), 0)
    for (const mark of ['确定', '表', '“'])
      expect(new Set(lines.map((line) => width(line.slice(0, line.indexOf(mark))))).size).toBe(1)
  })

  it('gives the same as data', () => {
    const words = ['import', '-', '--explain', '--reporter', 'json', '-o', '-']
    const [{ sources }] = JSON.parse(runCommand(words, { input: PAGE }).err)
    const cells = sources.filter(({ path }: { path: string }) => findCell(model, path))
    expect(cells).toHaveLength(200)
    expect(cells).toContainEqual({
      path: '/requests/newlyReceived/total',
      value: SAMPLE.requests.newlyReceived.total,
      place: expect.objectContaining({ column: ['总计'] }),
      origin: expect.objectContaining({ table: expect.any(Number), row: expect.any(Number) }),
      text: String(SAMPLE.requests.newlyReceived.total),
      certainty: 'certain',
    })
  })
})

describe('explain', () => {
  it.each(['zh', 'en'] as const)('knows the import codes, in %s', (language) => {
    for (const code of Object.keys(IMPORT_CODES)) {
      const [name, label = '', ...lines] = explainCode(model, code, language) ?? []
      expect(name).toBe(code)
      expect(label.length, code).toBeGreaterThan(3)
      // One code is that of an issue between years as well.
      expect(lines.join('\n'), code).toMatch(/导入时的疑问|a doubt when importing/)
    }
  })

  it('knows each code once', () => {
    const codes = listCodes(model)
    expect(codes).toEqual(expect.arrayContaining(Object.keys(IMPORT_CODES)))
    expect(new Set(codes).size).toBe(codes.length)
  })
})

describe('what is loaded', () => {
  const LIBRARIES = ['htmlparser2', 'mammoth', 'fflate', 'pdfjs-dist', 'opencc-js']

  /** The libraries of the importer, and its own modules as `import`, that a run loads. */
  function listLoaded(words: readonly string[], input = ''): string[] {
    const { err } = runCommand(words, { input, env: { NODE_DEBUG: 'esm,module' } })
    const files = [...err.matchAll(/^ESM \d+: Translating \w+ (file:\S+)|^MODULE \d+: load "([^"]+)"/gm)]
    expect(files.length, 'the log of the engine is understood').toBeGreaterThan(0)
    const paths = files.map(([, url = '', path = url]) => path.replaceAll('\\', '/'))
    const library = (path: string) => LIBRARIES.find((name) => path.includes(`/node_modules/${name}/`))
    const found = paths.map((path) => library(path) ?? (path.includes('/dist/import/') ? 'import' : ''))
    return [...new Set(found)].filter((name) => name !== '').sort()
  }

  it.each([
    [['validate', 'examples/city.json']],
    [['validate', 'examples/faults/one-cell.json']],
    [['render', 'examples/city.json', '--to', 'text']],
    [['render', 'examples/city.json', '--to', 'html']],
    [['cells', 'examples/city.json', '--to', 'csv']],
    [['new', '--year', '2024', '--agency', '清河县财政局']],
    [['import', '--help']],
    [['import', '-', '-', '-o', 'x', '--edition', '1']],
  ])('by %j is nothing of the importer', (words) => {
    expect(listLoaded(words)).toEqual([])
  })

  it('by explain is the table of codes alone', () => {
    expect(listLoaded(['explain', 'wrong-cell'])).toEqual(['import'])
  })

  it('by import is the library of the format at hand', () => {
    expect(listLoaded(['import', '-'], PAGE)).toEqual(['htmlparser2', 'import'])
    expect(listLoaded(['import', '-'], NOTICE)).toEqual(['import'])
  })
})
