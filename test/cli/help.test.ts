import { readFileSync } from 'node:fs'
import { eastAsianWidth } from 'get-east-asian-width'
import { describe, expect, it } from 'vitest'
import { model } from '../../generated/2021/model.js'
import { HELP } from '../../src/cli/help.js'
import { COMMANDS, COMMON, type CommandName, type CommandSpec } from '../../src/cli/specs.js'
import { runCommand } from './command.js'

const NAMES = Object.keys(COMMANDS) as CommandName[]

describe('the help screen', () => {
  it('of the program is this', () => {
    const { code, out, err } = runCommand(['--help', '--lang', 'en'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(`Usage: ogi-report <command> [options]

Annual reports on open government information: import, validate, render, fill in.

Commands:
  new          start a report with zeros
  import       read a report out of a published page, Word, Excel, PDF or text file
  validate     check reports and name the cell that is wrong
  check        check many reports: folders, patterns, files with a report on each line
  render       write a page (HTML) or plain text
  cells        list the figures (CSV or JSON)
  export       write reports as tables for analysis (CSV, Parquet, DuckDB, SQLite)
  fill         put figures into a report
  upgrade      bring a report of an earlier edition to a later one
  aggregate    add up the reports of agencies, or check a report against them
  analyse      ask many reports: outcomes, reasons, load, disputes, agencies ranked
  generate     make types, validator, templates and more from a schema
  diff-schema  compare two schemas and name the changes that break something
  explain      explain an issue code or a field

Options:
  --lang zh|en   language of messages (default zh)
  -h, --help     show help; "ogi-report <command> --help" for one command
  --version      show the version

Exit code: 0 fine, 1 a report has errors, 2 the command could not run
`)
  })

  it('of validate is this', () => {
    const { code, out } = runCommand(['validate', '--help'])
    expect(code).toBe(0)
    expect(out).toBe(`用法：ogi-report validate <文件>… [选项]

校验报告的格式、勾稽关系和其他规则。文件为 - 时读标准输入。

选项：
  --previous <文件>       上一年度的报告，用于核对结转和现行有效件数
  --profile <文件>        按这个地方或单位的配置校验
  --accepted <文件>       已接受的问题（JSON）：写明理由、由谁接受、到哪一天；其中的只计数，
                          到期的重新列出
  --baseline <文件>       基线：其中已有的问题只计数，只有新的问题才列出
  --write-baseline <文件> 把本次的问题写成基线；已有的文件须加 --force 才覆盖
  --date <日期>           以哪一天判断是否到期，如 2025-03-01（默认今天）
  --force                 允许覆盖已有的基线
  --reporter pretty|json  供人阅读（默认），或 JSON 数组 [{file, valid, issues, accepted}]；
                          valid 指没有待处理的错误，已接受的不算
  --lang zh|en            提示的语言（默认 zh）
  -h, --help              显示帮助

退出码：0 全部合格（没有待处理的错误），1 有不合格的报告，2 有文件无法读取
`)
  })

  it.each([
    [['-h'], HELP.program.zh],
    [['help'], HELP.program.zh],
    [['help', 'fill', '--lang=en'], HELP.fill.en],
    [['help', 'nothing'], HELP.program.zh],
    [['--lang', 'en', 'render', '-h'], HELP.render.en],
    [['generate', '--help', '--lang', 'en'], HELP.generate.en],
  ])('is what %j shows', (words, screen) => {
    expect(runCommand(words)).toEqual({ code: 0, out: screen, err: '' })
  })

  it.each(['zh', 'en'] as const)('of new glosses kinds and levels from the model, in %s', (language) => {
    const { out } = runCommand(['new', '-h', '--lang', language])
    expect(out.startsWith(HELP.new[language])).toBe(true)
    const lines = out.split('\n').map((line) => line.trim().split(/ {2,}/))
    for (const part of ['AgencyKind', 'AgencyLevel'] as const) {
      const values = model.parts[part]?.values ?? []
      expect(values.length).toBeGreaterThan(3)
      for (const { value, label } of values) expect(lines).toContainEqual([value, label?.[language]])
    }
  })

  it('comes as a complaint where no command is given', () => {
    expect(runCommand([])).toEqual({ code: 2, out: '', err: HELP.program.zh })
  })

  it.each(NAMES)('of %s names every option there is, in both languages, and no other', (name) => {
    const spec: CommandSpec = COMMANDS[name]
    const options = Object.keys({ ...spec.options, ...COMMON }).sort()
    for (const screen of Object.values(HELP[name])) {
      const shown = [...screen.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, option]) => option)
      expect(shown.sort()).toEqual(options)
    }
  })

  it.each(NAMES)('of %s names the values there are', (name) => {
    for (const [option, { value }] of Object.entries((COMMANDS[name] as CommandSpec).options)) {
      if (!Array.isArray(value)) continue
      for (const screen of Object.values(HELP[name]))
        expect(screen).toContain(`--${option} ${value.join('|')}`)
    }
  })

  it('of the program names every command', () => {
    for (const screen of Object.values(HELP.program)) {
      expect([...screen.matchAll(/^ {2}([a-z][a-z-]*) /gm)].map(([, name]) => name)).toEqual(NAMES)
    }
  })

  it('fits into 100 columns', () => {
    const lines = Object.values(HELP).flatMap(({ zh, en }) => [...zh.split('\n'), ...en.split('\n')])
    const width = (line: string) =>
      [...line].reduce((sum, each) => sum + eastAsianWidth(each.codePointAt(0) ?? 0), 0)
    expect(lines.filter((line) => width(line) > 100)).toEqual([])
  })
})

describe('--version', () => {
  it('shows the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(runCommand(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})

describe('a wrong command line', () => {
  it.each([
    [['valdate'], 'There is no command valdate. Did you mean validate?'],
    [
      ['toString'],
      'There is no command toString. There are: new import validate check render cells export fill upgrade aggregate analyse generate diff-schema explain',
    ],
    [['validate', 'x', '--reportr', 'json'], 'There is no option --reportr. Did you mean --reporter?'],
    [
      ['validate', 'x', '--constructor'],
      'There is no option --constructor. There are: --reporter --previous --profile --accepted --baseline --write-baseline --date --force --lang --help',
    ],
    [
      ['validate', 'x', '-x'],
      'There is no option -x. There are: --reporter --previous --profile --accepted --baseline --write-baseline --date --force --lang --help',
    ],
    [['validate', 'x', '--reporter', 'jsn'], 'There is no value of --reporter jsn. Did you mean json?'],
    [['validate', 'x', '--reporter'], 'The option --reporter needs a value'],
    [['validate', 'x', '--previous', '--reporter', 'json'], 'The option --previous needs a value'],
    [['validate', 'x', '--help=1'], 'The option --help takes no value'],
    [['validate'], 'An argument is missing: <file>\nUsage: ogi-report validate <file>… [options]'],
    [
      ['explain'],
      'An argument is missing: <code|JSON Pointer|label>\nUsage: ogi-report explain <code|JSON Pointer|label> [options]',
    ],
    [
      ['diff-schema', 'schema/2021'],
      'An argument is missing: <schema>\nUsage: ogi-report diff-schema <old> <new> [options]',
    ],
    [['diff-schema', 'a', 'b', 'c'], 'One argument too many: c'],
    [['fill'], 'An argument is missing: <file>\nUsage: ogi-report fill <file> --cells <file> [options]'],
    [['render', 'x'], 'The option --to is missing (html | text)'],
    [['render', 'x', 'y', '--to', 'html'], 'One argument too many: y'],
    [['new', '--year', '2024'], 'The option --agency is missing'],
    [
      ['new', '--year', '2018', '--agency', 'x'],
      '--year: found 2018; edition 2021 is for 2021 and later, edition 2019 is for 2019–2020',
    ],
    [
      ['new', '--year', '24', '--agency', 'x'],
      'The value of --year should be a year such as 2024, found: 24',
    ],
    [
      ['new', '--year', '2024', '--agency', 'x', '--kind', 'departmnt'],
      'There is no value of --kind departmnt. Did you mean department?',
    ],
    [
      ['new', '--year', '2024', '--agency', 'x', '--credit-code', '123'],
      expect.stringMatching(
        /^--credit-code: .*“123” is not in the required form; write it like “\w{18}”\.\n$/,
      ),
    ],
    [['fill', '-', '--cells', '-'], 'Report and figures cannot both come from standard input'],
    [['generate', '--schema', 'x'], 'With --schema or --profile, name the output folder with --out'],
  ])('is refused with 2 and a suggestion: %j', (words, message) => {
    const { code, out, err } = runCommand([...words, '--lang', 'en'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toEqual(typeof message === 'string' ? `${message}\n` : message)
  })

  it('is refused in Chinese where no language is asked for', () => {
    expect(runCommand(['valdate']).err).toBe('没有命令 valdate。是否应为 validate？\n')
    expect(runCommand(['validate', 'x', '--lang', 'de']).err).toBe('没有 --lang 的值 de。可用的有：zh en\n')
  })
})
