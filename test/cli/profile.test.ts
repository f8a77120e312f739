// `--profile` on every command: a province's profile by path, a city's by package, and what is refused.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readJson } from '../fixtures/cases.js'
import { createFolder, type Run, runCommand } from './command.js'

const PROVINCE = ['--profile', 'profiles/province.profile.json']
const VENDOR = ['--profile', 'profiles/vendor.profile.json']
const CITY = ['--profile', 'ogi-city']
const REPORT = 'profiles/street-office.json'

/** A project with the examples, and a package of a city that builds on the province's. */
const folder = createFolder()
cpSync('examples', folder, { recursive: true })
cpSync('examples/profiles', join(folder, 'node_modules/ogi-province'), { recursive: true })
write('node_modules/ogi-city/package.json', { name: 'ogi-city', exports: './city.json' })
write('node_modules/ogi-city/city.json', {
  $id: 'https://qinghe.example/city.json',
  label: { zh: '清河市', en: 'Qinghe City' },
  extends: 'ogi-province/province.profile.json',
  rules: { 'published-late': { severity: 'info', settings: { deadlines: [{ date: '01-10' }] } } },
})

function write(name: string, content: object): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), JSON.stringify(content))
}

function change(name: string, from: string, to: string): string {
  const text = readFileSync(join(folder, REPORT), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(folder, name), text.replace(from, to))
  return name
}

const run = (...words: string[]): Run => runCommand(words, { folder })
const english = (...words: string[]): Run => run(...words, '--lang', 'en')
const readText = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('validate --profile', () => {
  it('checks by the profile, where the plain edition only says that it does not', () => {
    expect(english('validate', REPORT, ...PROVINCE)).toEqual({
      code: 0,
      out: `${REPORT}: no issues\n`,
      err: '',
    })
    expect(english('validate', REPORT).out).toContain('local-not-checked')
    expect(english('validate', REPORT, ...VENDOR).code).toBe(0)
  })

  it('names what the plain edition does not ask for, in both languages', () => {
    const { code, out } = english('validate', 'street-office.json', ...PROVINCE)
    expect(code).toBe(1)
    expect(out).toContain('street-office.json: not valid, 4 errors')
    expect(out).toContain('Local additions: The required field `local` is missing; add it.')
    expect(out).toContain('(云政办函〔2024〕12号). Expected to contain 年度要点落实.')
    const chinese = run('validate', 'street-office.json', ...PROVINCE).out
    expect(chinese).toContain('不符合规则“正文应有规定的小标题”（云政办函〔2024〕12号）：应含 年度要点落实。')
  })

  it('finds the wrong cell of a table of the profile', () => {
    const wrong = change('wrong.json', '"total": { "documents": 41', '"total": { "documents": 14')
    const { code, out } = english('validate', wrong, ...PROVINCE)
    expect(code).toBe(1)
    expect(out).toContain('38:31  error  wrong-cell')
    expect(out).toContain(
      'Channels of disclosure, row “All channels”, column “Documents”: It reads 14 and should read 41',
    )
    expect(out).toContain('It reads 14, by the equation 41 (24 + 17 + 0): 27 too low.')
  })

  it('holds each kind of organ to its time limit', () => {
    const late = change('late.json', '"date": "2025-01-16"', '"date": "2025-01-21"')
    expect(english('validate', late, ...PROVINCE).out).toContain(
      'Found 2025-01-21, expected 2025-01-20 at the latest.',
    )
    const department = readJson(join(folder, late)) as { agency: object }
    write('department-late.json', {
      ...department,
      agency: { ...department.agency, kind: 'department', level: 'county' },
    })
    expect(english('validate', 'department-late.json', ...PROVINCE).out).not.toContain('published-late')
  })

  it('lets those make rules that the profile lets, and no others', () => {
    const report = readJson(join(folder, REPORT)) as Record<string, Record<string, Record<string, object>>>
    const rules = { made: 1, repealed: 0, valid: 1 }
    const disclosure = { ...report.disclosure, documents: { ...report.disclosure?.documents, rules } }
    const of = (kind: string, level: string) => {
      write('rules.json', { ...report, disclosure, agency: { ...report.agency, kind, level } })
      return english('validate', 'rules.json', ...PROVINCE).out.includes('rules-without-power')
    }
    expect(of('government', 'prefectural')).toBe(false)
    expect(of('department', 'national')).toBe(true)
    expect(of('government', 'county')).toBe(true)
  })

  it('finds a profile by the name of its package, which builds on another', () => {
    const { code, out } = english('validate', REPORT, ...CITY)
    expect(code).toBe(0)
    expect(out).toContain('info  published-late')
    expect(english('validate', REPORT, '--profile', 'ogi-province/vendor.profile.json').code).toBe(0)
  })

  it('compares with last year’s report, also one of the edition before', () => {
    const previous = (year: number, edition: string) => {
      run(
        'new',
        '--year',
        String(year),
        '--edition',
        edition,
        '--agency',
        '青禾县人民政府柳荫街道办事处',
        '--scope',
        'own',
        '-o',
        `${year}.json`,
        '--force',
      )
      return english('validate', REPORT, '--previous', `${year}.json`, ...PROVINCE)
    }
    expect(previous(2023, '2021').code).toBe(0)
    expect(previous(2020, '2019').out).toContain('previous-not-last-year')
  })

  it('says of a report of another edition that the profile is not for it, and nothing else', () => {
    run('new', '--year', '2020', '--agency', '某局', '-o', 'old.json', '--force')
    const { code, out } = english('validate', 'old.json', REPORT, ...PROVINCE)
    expect(code).toBe(1)
    expect(out).toContain('old.json: not valid, 1 error\n')
    expect(out).toContain('It reads 2019; supported are "2021".')
    expect(out).toContain(`${REPORT}: no issues`)
  })

  it('gives the same issues as JSON', () => {
    const { out } = english('validate', 'street-office.json', ...PROVINCE, '--reporter', 'json')
    const [{ valid, issues }] = JSON.parse(out)
    expect(valid).toBe(false)
    expect(issues[1]).toMatchObject({
      code: 'heading-missing',
      path: '/overview/blocks',
      params: { contains: '年度要点落实', law: '云政办函〔2024〕12号' },
    })
  })

  it('takes codes of the profile in accepted issues and baselines', () => {
    const wrong = change('wrong.json', '"total": { "documents": 41', '"total": { "documents": 14')
    expect(english('validate', wrong, ...PROVINCE, '--write-baseline', 'baseline.json').code).toBe(1)
    expect(readText('baseline.json')).toContain('"channels-total"')
    expect(english('validate', wrong, ...PROVINCE, '--baseline', 'baseline.json').code).toBe(0)
    const entry = {
      code: 'heading-missing',
      path: '/overview/blocks',
      reason: '2024年尚未要求',
      by: '省政务公开办',
      until: '2030-01-01',
    }
    write('accepted.json', {
      accepted: [entry, { ...entry, code: 'channels-total', path: '/local/channels/total/documents' }],
    })
    const { out } = english(
      'validate',
      'street-office.json',
      wrong,
      ...PROVINCE,
      '--accepted',
      'accepted.json',
      '--date',
      '2025-03-01',
    )
    expect(out).toContain('accepted: 1, 1 error among them (省政务公开办 1)')
    const plain = english('validate', wrong, '--accepted', 'accepted.json', '--date', '2025-03-01')
    expect([plain.code, plain.err]).toEqual([2, expect.stringContaining('channels-total')])
  })
})

describe('new --profile', () => {
  it('begins with the headings and figures that the profile asks of the organ', () => {
    const words = ['--year', '2024', '--agency', '柳荫街道办事处', '--kind', 'agency', '--level', 'township']
    const { code, out } = run('new', ...words, ...PROVINCE)
    expect(code).toBe(0)
    const report = JSON.parse(out)
    expect(report.local).toMatchObject({ trainingSessions: 0, channels: { total: { documents: 0 } } })
    expect(report.overview.blocks.map(({ text }: { text: string }) => text)).toEqual([
      '年度要点落实',
      '基层政务公开标准目录',
    ])
    expect(report.other.blocks).toEqual([{ type: 'heading', level: 2, text: '创新做法' }])
    const county = JSON.parse(
      run('new', '--year', '2024', '--agency', '某局', '--level', 'county', ...PROVINCE).out,
    )
    expect(county.overview.blocks).toHaveLength(1)
  })

  it('writes a report that lacks what only its author knows', () => {
    run('new', '--year', '2024', '--agency', '某局', ...PROVINCE, '-o', 'new.json', '--force')
    const { out } = english('validate', 'new.json', ...PROVINCE)
    expect(out).toContain('new.json: not valid, 1 error, 1 warning')
    expect(out).toContain('handling-fee-missing')
  })

  it('does not fit another edition', () => {
    expect(english('new', '--year', '2020', '--edition', '2019', '--agency', '某局', ...PROVINCE)).toEqual({
      code: 2,
      out: '',
      err: 'Edition 2019 and --profile do not fit: the profile builds on edition 2021\n',
    })
    expect(run('new', '--year', '2020', '--agency', '某局', ...PROVINCE).err).toContain('--year：现为 2020')
  })
})

describe('render --profile', () => {
  it('prints the additions, and the templates and META tags of the vendor', () => {
    expect(run('render', REPORT, '--to', 'html', ...VENDOR, '-o', 'page.html', '--force').code).toBe(0)
    const page = readText('page.html')
    expect(page).toContain('<header class="vendor-head">')
    expect(page).toContain('<meta name="SiteVendor" content="yunhe-cms">')
    expect(page).toContain('政务公开渠道统计表')
    expect(run('render', REPORT, '--to', 'html').out).not.toContain('政务公开渠道统计表')
    expect(run('render', REPORT, '--to', 'text', ...PROVINCE).out).toContain('业务培训次数：2次')
  })

  it('lays the templates and the site of the user over those of the profile', () => {
    write('mine/html/x.json', {})
    writeFileSync(join(folder, 'mine/html/head.hbs'), '<header><h1>{{title}}</h1></header>\n')
    write('site.json', { name: '青禾县人民政府' })
    const { code, out } = run(
      'render',
      REPORT,
      '--to',
      'html',
      ...VENDOR,
      '--templates',
      'mine',
      '--site',
      'site.json',
    )
    expect(code).toBe(0)
    expect(out).not.toContain('vendor-head')
    expect(out).toContain('<meta name="SiteName" content="青禾县人民政府">')
    expect(out).toContain('<meta name="SiteVendor" content="yunhe-cms">')
  })

  it('names a template of the profile that is wrong as it can be typed', () => {
    cpSync(join(folder, 'profiles'), join(folder, 'broken'), { recursive: true })
    writeFileSync(join(folder, 'broken/vendor-templates/html/head.hbs'), '<p>{{titel}}</p>\n')
    const { code, err } = english('render', REPORT, '--to', 'html', '--profile', 'broken/vendor.profile.json')
    expect(code).toBe(2)
    expect(err).toContain('broken/vendor-templates/html/head.hbs:1:')
    expect(err).toContain('did you mean title')
    expect(err).not.toContain(folder)
  })
})

describe('cells, fill --profile', () => {
  it('list and fill the table of the profile, by path or by label', () => {
    const { out } = run('cells', REPORT, '--to', 'csv', ...PROVINCE)
    expect(out).toContain('/local/channels/website/documents,政务公开渠道统计表,政府网站,发布文件数,件,24\n')
    expect(out.trimEnd().split('\n')).toHaveLength(1 + 200 + 8)
    expect(run('cells', REPORT, '--to', 'csv').out.trimEnd().split('\n')).toHaveLength(1 + 200)
    writeFileSync(
      join(folder, 'cells.csv'),
      'row,column,value\n政府公报,发布文件数,3\n渠道合计,发布文件数,44\n',
    )
    expect(
      run('fill', REPORT, '--cells', 'cells.csv', ...PROVINCE, '-o', 'filled.json', '--force').code,
    ).toBe(0)
    expect(run('validate', 'filled.json', ...PROVINCE).code).toBe(0)
    expect(english('fill', REPORT, '--cells', 'cells.csv').code).toBe(1)
  })

  it.each([
    ['cells', '--to', 'csv'],
    ['fill', '--cells', 'cells.csv'],
  ])('%s refuses a report of another edition', (command, ...words) => {
    writeFileSync(join(folder, 'cells.csv'), 'path,value\n/requests/carriedIn/total,3\n')
    run('new', '--year', '2020', '--agency', '某局', '-o', 'old.json', '--force')
    const { code, err } = english(command, 'old.json', ...words, ...PROVINCE)
    expect(code).toBe(2)
    expect(err).toContain(
      'The report is of edition 2019 and --profile does not fit: the profile builds on edition 2021.',
    )
  })
})

describe('import --profile', () => {
  it('reads its own page back, exactly', () => {
    run('render', REPORT, '--to', 'html', ...VENDOR, '-o', 'page.html', '--force')
    const { code, out } = english('import', 'page.html', ...VENDOR, '-o', 'imported.json', '--force')
    expect(code).toBe(0)
    expect(out).toContain('208 of 208 cells read')
    const { $schema: _, ...report } = readJson(join(folder, REPORT)) as Record<string, unknown>
    expect(readJson(join(folder, 'imported.json'))).toEqual(report)
  })

  it('knows the aliases of the profile', () => {
    const page = readText('published/street-office.html').replace(/（一）予.*?以公/, '（一）同意公')
    writeFileSync(join(folder, 'foreign.html'), page)
    const issues = (...words: string[]) =>
      english('import', 'foreign.html', ...words, '-o', 'foreign.json', '--force').out
    const unclear = 'row-label-unclear  /requests/outcomes/granted'
    expect(issues()).toContain(unclear)
    expect(issues(...PROVINCE)).not.toContain(unclear)
  })

  it('guesses what the profile requires and the page does not have, and takes no guesses with --strict', () => {
    const words = ['import', 'published/street-office.html', ...PROVINCE]
    const { out } = english(...words, '-o', 'guessed.json', '--force')
    expect(out).toContain('table-unread  /local/channels')
    expect(out).toContain('field-missing  /local/trainingSessions')
    expect(english(...words, '--strict', '-o', 'strict.json').code).toBe(1)
  })

  it('does not fit another edition', () => {
    const { code, err } = english('import', 'page.html', '--edition', '2019', ...PROVINCE)
    expect([code, err]).toEqual([
      2,
      'Edition 2019 and --profile do not fit: the profile builds on edition 2021\n',
    ])
  })
})

describe('explain --profile', () => {
  it.each([
    ['channels-total', '[Documents] All channels = Website + New media + Gazette'],
    ['/local/trainingSessions', 'Training sessions on disclosure that the organ held in the report year.'],
    ['监督投诉电话', '/local/supervisionPhone'],
    ['/local/appraisal', 'good (Good), fair (Fair), poor (Poor)'],
    ['/local', 'What is asked for beyond the form by: Annual reports in Yunqi Province.'],
    [
      'heading-missing',
      '  I. Overview: 年度要点落实 (Key tasks of the year) (云政办函〔2024〕12号)\n  I. Overview: 基层政务公开标准目录 (Standard catalogues of township services) (Township)\n',
    ],
    ['published-late', '  Township: 01-20\n  Government department: 01-31\n'],
    ['rules-without-power', "Organs that can:\n  A people's government of any level, Provincial\n"],
  ])('%s', (word, expected) => {
    const { code, out } = english('explain', word, ...VENDOR)
    expect(code).toBe(0)
    expect(out).toContain(expected)
  })

  it('is in Chinese where no language is asked for', () => {
    expect(run('explain', 'heading-missing', ...VENDOR).out).toContain(
      '小标题：\n  一、总体情况：年度要点落实（云政办函〔2024〕12号）\n',
    )
    expect(run('explain', 'published-late', ...VENDOR).out).toContain(
      '期限（次年），以最先符合的一条为准：\n  乡级：01-20\n',
    )
  })

  it('does not know the profile without it, or another edition with it', () => {
    expect(english('explain', 'channels-total').err).toContain('There is no code channels-total')
    expect(english('explain', 'balance', '--edition', '2019', ...VENDOR).err).toContain(
      'Edition 2019 and --profile do not fit',
    )
  })
})

describe('upgrade --profile', () => {
  it('brings a report to the edition of the profile', () => {
    run('new', '--year', '2020', '--agency', '某局', '-o', 'old.json', '--force')
    const { code, err } = english('upgrade', 'old.json', ...PROVINCE, '-o', 'upgraded.json', '--force')
    expect(code).toBe(0)
    expect(err).toContain('now in edition 2021')
    expect(readJson(join(folder, 'upgraded.json'))).toMatchObject({ edition: '2021', upgradedFrom: '2019' })
  })

  it('does not fit another', () => {
    const { code, err } = english('upgrade', 'old.json', '--to', '2019', ...PROVINCE)
    expect([code, err]).toEqual([
      2,
      'Edition 2019 and --profile do not fit: the profile builds on edition 2021\n',
    ])
  })
})

describe('a profile that can’t be used', () => {
  const commands = [
    ['validate', REPORT],
    ['new', '--year', '2024', '--agency', '某局'],
    ['render', REPORT, '--to', 'text'],
    ['cells', REPORT, '--to', 'csv'],
    ['fill', REPORT, '--cells', 'cells.csv'],
    ['import', 'published/street-office.html'],
    ['explain', 'balance'],
    ['upgrade', REPORT],
    ['generate', '--out', 'out'],
  ]

  it('stops a command with 2, in both languages, where there is no such file', () => {
    expect(english('validate', REPORT, '--profile', 'none.json')).toEqual({
      code: 2,
      out: '',
      err: 'There is no profile none.json: there is no such file, and no such package that is installed, or file in one\n',
    })
    expect(run('generate', '--out', 'out', '--profile', 'none.json').err).toMatch(/^找不到配置 none\.json：/)
  })

  it.each(commands)('stops %s with the file and place of the fault, as it can be typed', (...words) => {
    write('faulty/own.json', {
      $id: 'https://a.example/b.json',
      label: { zh: '甲', en: 'A' },
      extends: '../profiles/province.profile.json',
      rules: { 'published-lat': { severity: 'off' } },
    })
    expect(english(...words, '--profile', 'faulty/own.json')).toEqual({
      code: 2,
      out: '',
      err: 'The profile is wrong:\nfaulty/own.json#/rules/published-lat: there is no rule published-lat. Did you mean published-late?\n',
    })
  })

  it('is named with both files where two contradict each other', () => {
    const profile = (name: string, severity: string) => ({
      $id: `https://a.example/${name}.json`,
      label: { zh: name, en: name },
      extends: '2021',
      rules: { 'published-late': { severity } },
    })
    write('two/one.json', profile('one', 'error'))
    write('two/other.json', profile('other', 'off'))
    write('two/both.json', {
      ...profile('both', 'info'),
      rules: undefined,
      extends: ['./one.json', './other.json'],
    })
    const { code, err } = english('validate', REPORT, '--profile', 'two/both.json')
    expect(code).toBe(2)
    expect(err).toContain(
      'two/one.json#/rules/published-late/severity and two/other.json#/rules/published-late/severity say different things',
    )
    expect(run('validate', REPORT, '--profile', 'two/both.json').err).toContain('的规定不同')
  })

  it('is no report, no folder and no edition', () => {
    const said = (name: string) => english('validate', REPORT, '--profile', name).err
    expect(said(REPORT)).toBe(
      `${REPORT} is no profile: a profile names the edition or the profiles it builds on in \`extends\`\n`,
    )
    expect(said('profiles')).toBe('There is no profile profiles: it is a folder; name the JSON file in it\n')
    expect(said('2021')).toContain('There is no profile 2021: ')
  })
})
