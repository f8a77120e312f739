import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderHtml, renderText } from '../../src/render/index.js'
import { createFolder, runCommand } from './command.js'

const CITY = readFileSync('examples/city.json')
const REPORT = JSON.parse(CITY.toString())

describe('render', () => {
  it.each([
    ['html', renderHtml(REPORT)],
    ['text', renderText(REPORT)],
  ])('writes what the library writes as %s', (format, page) => {
    expect(runCommand(['render', 'examples/city.json', '--to', format])).toEqual({
      code: 0,
      out: page,
      err: '',
    })
  })

  it('writes a fragment', () => {
    const { out } = runCommand(['render', '-', '--to', 'html', '--fragment'], { input: CITY })
    expect(out).toBe(renderHtml(REPORT, { fragment: true }))
  })

  it('writes into a file', () => {
    const folder = createFolder({ 'city.json': CITY })
    const words = ['render', 'city.json', '--to', 'html', '-o', 'city.html']
    expect(runCommand(words, { folder })).toEqual({ code: 0, out: '', err: '已写入 city.html\n' })
    expect(readFileSync(join(folder, 'city.html'), 'utf8')).toBe(renderHtml(REPORT))
  })

  it('takes what a page says beside the report', () => {
    const site = {
      name: '云桥市人民政府',
      domain: 'www.yunqiao.example',
      idCode: '9913000001',
      columnType: '年报',
    }
    const folder = createFolder({ 'city.json': CITY, 'site.json': JSON.stringify(site) })
    const options = [
      '--url',
      'https://x.example/1',
      '--json-url',
      '1.json',
      '--published-at',
      '2025-03-24 09:00',
    ]
    const { code, out } = runCommand(
      ['render', 'city.json', '--to', 'html', '--site', 'site.json', ...options],
      {
        folder,
      },
    )
    expect(code).toBe(0)
    expect(out).toBe(
      renderHtml(REPORT, {
        site,
        url: 'https://x.example/1',
        jsonUrl: '1.json',
        publishedAt: '2025-03-24 09:00',
      }),
    )
  })

  it.each([
    ['[]', 'site.json: expected an object {…}'],
    ['{"nmae":"x"}', 'site.json: there is no field nmae; did you mean name?'],
    ['{"name":1}', 'site.json: name should be a string'],
  ])('refuses the site %s', (site, message) => {
    const folder = createFolder({ 'city.json': CITY, 'site.json': site })
    const words = ['render', 'city.json', '--to', 'html', '--site', 'site.json', '--lang', 'en']
    expect(runCommand(words, { folder })).toEqual({ code: 2, out: '', err: `${message}\n` })
  })

  it.each(['yesterday', '2025-02-29 09:00', '2025-13-01 09:00', '2025-01-20 24:00', '2025-01-20'])(
    'refuses the time %s by the name of its option',
    (time) => {
      const words = ['render', 'examples/city.json', '--to', 'html', '--published-at', time, '--lang', 'en']
      expect(runCommand(words)).toEqual({
        code: 2,
        out: '',
        err: `--published-at should be a date that exists and a time (24 hours), such as "2025-01-20 09:00", found ${time}\n`,
      })
    },
  )

  it('renders a report with wrong figures, and warns', () => {
    const { code, out, err } = runCommand(['render', 'examples/faults/one-cell.json', '--to', 'text'])
    expect([code, err]).toEqual([
      1,
      'examples/faults/one-cell.json 有 3 个错误，改正前不宜发布。请运行 validate 查看\n',
    ])
    expect(out).toContain('政府信息公开工作年度报告')
  })

  it('cannot render what has not the shape of a report, and shows why', () => {
    const words = ['render', 'examples/faults/text-in-cell.json', '--to', 'html', '--lang', 'en']
    const { code, out, err } = runCommand(words)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^The report cannot be rendered: .*\nNothing was written\.\n/)
    expect(err).toContain('  36:36  error  cell-not-a-number\n')
  })

  it('replaces templates by those of a folder', () => {
    const folder = createFolder({ 'city.json': CITY })
    mkdirSync(join(folder, 'own/text'), { recursive: true })
    writeFileSync(join(folder, 'own/text/page.hbs'), 'MY OWN {{title}}\n')
    const words = ['render', 'city.json', '--to', 'text', '--templates', 'own']
    const { code, out } = runCommand(words, { folder })
    expect([code, out]).toEqual([0, expect.stringMatching(/^MY OWN .*2024年/)])
  })

  it('says where a template is wrong', () => {
    const folder = createFolder({ 'city.json': CITY })
    mkdirSync(join(folder, 'own/text'), { recursive: true })
    writeFileSync(join(folder, 'own/text/page.hbs'), 'first line\n{{titel}}\n')
    const words = ['render', 'city.json', '--to', 'text', '--templates', 'own', '--lang', 'en']
    const { code, out, err } = runCommand(words, { folder })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('page.hbs:2:')
    expect(err).toContain('titel')
  })
})
