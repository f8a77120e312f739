import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFolder, runCommand } from './command.js'

const FAULTS = readdirSync('examples/faults').map((name) => `examples/faults/${name}`)
/** Faults that leave a report valid, or show only beside last year's. */
const MILD = ['carry-over', 'handling-fee-missing', 'stock', 'title']
const SOUND = ['street-office', 'department', 'city', 'city-2023'].map((name) => `examples/${name}.json`)

interface JsonIssue {
  readonly code: string
  readonly severity: string
  readonly path: string
  readonly message: string
  readonly line: number
  readonly column: number
}

/** The only result of a run with `--reporter json`. */
function validateJson(...words: string[]): {
  code: number | null
  valid: boolean
  issues: readonly JsonIssue[]
} {
  const { code, out } = runCommand(['validate', ...words, '--reporter', 'json'])
  const [{ valid, issues }] = JSON.parse(out)
  return { code, valid, issues }
}

describe('validate', () => {
  it('says that sound reports are sound', () => {
    const { code, out, err } = runCommand(['validate', ...SOUND])
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(`${SOUND.map((file) => `${file}：没有发现问题\n`).join('')}\n共 4 个文件，全部合格\n`)
  })

  it('says so of one file in one line', () => {
    expect(runCommand(['validate', 'examples/city.json', '--lang=en'])).toEqual({
      code: 0,
      out: 'examples/city.json: no issues\n',
      err: '',
    })
  })

  it('says the same in a hurry and with time', () => {
    // An option in two words is left to the full command.
    const pairs = [
      [['--lang=en'], ['--lang', 'en']],
      [[], ['--lang', 'zh']],
      [['--reporter=json'], ['--reporter', 'json']],
      [
        ['--lang=en', '--reporter=json'],
        ['--lang', 'en', '--reporter', 'json'],
      ],
    ] as const
    for (const files of [SOUND.slice(0, 1), SOUND]) {
      for (const [short, long] of pairs) {
        expect(runCommand(['validate', ...files, ...short])).toEqual(
          runCommand(['validate', ...files, ...long]),
        )
      }
    }
  })

  it('shows place, severity, code and message of each issue', () => {
    const { code, out } = runCommand(['validate', 'examples/faults/one-cell.json', '--lang', 'en'])
    expect(code).toBe(1)
    expect(out.split('\n').filter((line) => !line.startsWith('      '))).toEqual([
      'examples/faults/one-cell.json: not valid, 3 errors',
      '  46:26  error  wrong-cell',
      '  159:26  error  outcomes-total',
      '  48:18  error  row-total',
      '',
    ])
    expect(out).toContain(
      '      III. Requests received and processed, row “III. Outcomes this year / (1) Granted”, column “Natural persons”: It reads 13 and should read 31',
    )
  })

  it('sums up several files', () => {
    const words = [
      'validate',
      'examples/faults/title.json',
      'examples/faults/negative.json',
      'examples/city.json',
    ]
    const { code, out } = runCommand(words)
    expect(code).toBe(1)
    expect(out).toContain('examples/faults/title.json：合格，1 个提醒\n')
    expect(out).toContain('examples/city.json：没有发现问题\n')
    expect(out).toMatch(/\n\n共 3 个文件：2 个合格，1 个不合格\n$/)
    expect(runCommand([...words, '--lang', 'en']).out).toMatch(/\n\n3 files: 2 valid, 1 not valid\n$/)
  })

  it.each(FAULTS)('places every issue of %s in its source', (file) => {
    const text = readFileSync(file, 'utf8')
    const lines = text.split('\n')
    const { code, valid, issues } = validateJson(file)
    expect([code, valid]).toEqual(
      MILD.some((name) => file.endsWith(`/${name}.json`)) ? [0, true] : [1, false],
    )
    for (const { line, column, path, severity, message } of issues) {
      expect(lines[line - 1]?.length ?? 0, path).toBeGreaterThanOrEqual(column)
      expect(['error', 'warning', 'info']).toContain(severity)
      expect(message).not.toBe('')
    }
  })

  it('points at a misspelt field by its name and at a missing one by its object', () => {
    const { issues } = validateJson('examples/faults/unknown-field.json')
    const lines = readFileSync('examples/faults/unknown-field.json', 'utf8').split('\n')
    const at = issues.map(({ code, line, column }) => [code, lines[line - 1]?.slice(column - 1)])
    expect(at).toContainEqual(['unknown-field', '"carriedForwards": {'])
    expect(at).toContainEqual(['missing-field', '{'])
  })

  it('compares with the report of last year', () => {
    const previous = ['--previous', 'examples/city-2023.json']
    expect(validateJson('examples/city.json', ...previous)).toMatchObject({
      code: 0,
      valid: true,
      issues: [{ code: 'stock', severity: 'info' }],
    })
    const broken = validateJson('examples/faults/carry-over.json', ...previous)
    expect(broken).toMatchObject({ code: 1, valid: false })
    expect(broken.issues.map(({ code }) => code)).toContain('carry-over')
  })

  it('speaks both languages', () => {
    const [zh, en] = ['zh', 'en'].map((language) =>
      validateJson('examples/faults/negative.json', '--lang', language),
    )
    expect(zh?.issues[0]?.message).toMatch(/应不少于 0，现为 -2/)
    expect(en?.issues[0]?.message).toMatch(/Expected at least 0, found -2/)
  })

  it('does not take a flaw for soundness in a hurry', () => {
    for (const file of FAULTS) {
      const { out } = runCommand(['validate', file])
      expect(out.includes('没有发现问题'), file).toBe(/\/(carry-over|stock)\.json$/.test(file))
    }
  })

  it('writes no colours into a file, and none where they are unwanted', () => {
    const { out } = runCommand(['validate', 'examples/faults/negative.json'], { env: { FORCE_COLOR: '1' } })
    expect(out).not.toContain('\u001b')
  })

  it('colours severities on a terminal, unless NO_COLOR says otherwise', () => {
    const command = `${process.execPath} ${resolve('dist/cli/index.cjs')} validate examples/faults/negative.json`
    const onTerminal = (env: Record<string, string>) => {
      // Node writes no colours where CI is set.
      const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...rest } = process.env
      return spawnSync('script', ['-qec', command, '/dev/null'], {
        encoding: 'utf8',
        env: { ...rest, TERM: 'xterm-256color', ...env },
      })
    }
    const coloured = onTerminal({})
    // Where there is no `script`, there is no terminal to try it on.
    if (coloured.error) return expect(coloured.error.message).toContain('ENOENT')
    expect(coloured.stdout).toContain('\u001b[31m错误\u001b[39m')
    expect(onTerminal({ NO_COLOR: '1' }).stdout).not.toContain('\u001b[31m')
  })

  it('writes out what a report would do to a terminal', () => {
    const report = JSON.parse(readFileSync('examples/street-office.json', 'utf8'))
    const folder = createFolder({ 'x.json': JSON.stringify({ ...report, '\u001b[2J': 1, 'a\nb': 2 }) })
    const { out } = runCommand(['validate', 'x.json'], { folder })
    expect(out).toContain('\\u001b[2J')
    expect(out).toContain('a\\u000ab')
    expect(out).not.toContain('\u001b')
  })

  it('is quiet when its reader leaves', () => {
    const program = `${process.execPath} ${resolve('dist/cli/index.cjs')}`
    const folder = createFolder()
    mkdirSync(join(folder, 'many'))
    for (let index = 0; index < 60; index++) {
      writeFileSync(join(folder, `many/${index}.json`), readFileSync('examples/faults/outcomes-total.json'))
    }
    const { stdout, stderr } = spawnSync('sh', ['-c', `${program} validate many/*.json | head -1`], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(stdout).toMatch(/^many\/0\.json：不合格/)
    expect(stderr).toBe('')
  })

  it('validates many files at once', () => {
    const files = Array.from({ length: 500 }, () => 'examples/city.json')
    const { code, out } = runCommand(['validate', ...files])
    expect(code).toBe(0)
    expect(out).toMatch(/\n共 500 个文件，全部合格\n$/)
  })
})
