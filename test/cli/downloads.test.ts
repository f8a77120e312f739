// The file that a page links to, found beside the page: real files, and links that try to lead elsewhere.

import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CheckedReport } from '../../src/check/index.js'
import { findLinkedFile } from '../../src/cli/check/linked-file.js'
import { makeWordOf } from '../compare/downloads.js'
import { createFolder, runCommand } from './command.js'

const REPORT = join(process.cwd(), 'examples/street-office.json')

/** A folder with the page of the report in `site/page.html`, a link in it, and the files beside it. */
function publish(href: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(createFolder({}))
  mkdirSync(join(folder, 'site/files'), { recursive: true })
  runCommand(['render', REPORT, '--to', 'html', '-o', 'site/page.html'], { folder })
  const page = join(folder, 'site/page.html')
  const html = readFileSync(page, 'utf8')
  writeFileSync(page, html.replace('<main>', `<nav><a href="${href}">下载</a></nav><main>`))
  writeFileSync(join(folder, 'site/files/年报.docx'), makeWordOf(html))
  writeFileSync(join(folder, 'secret.docx'), makeWordOf(html.replace(/>0<\/td>(?!.*>0<\/td>)/s, '>7</td>')))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

function check(folder: string, ...words: string[]) {
  const { code, out, err } = runCommand(
    ['check', REPORT, '--page', 'site/page.html', '--reporter', 'ndjson', '--lang', 'en', ...words],
    { folder },
  )
  const issues = out === '' ? [] : (JSON.parse(out) as CheckedReport).issues
  const told = issues.filter(
    ({ code: each, severity }) => each.startsWith('download-') && severity !== 'info',
  )
  return { code, err, issues, told: told.map((issue) => issue.code) }
}

describe('the file that a page links to', () => {
  it.each([
    'files/年报.docx',
    './files/%E5%B9%B4%E6%8A%A5.docx?v=1#top',
    'files\\年报.docx',
    'x/../files/./年报.docx',
  ])('%s is compared where it lies beside the page', (href) => {
    const folder = publish(href)
    mkdirSync(join(folder, 'site/x'))
    expect(check(folder)).toMatchObject({ code: 0, told: [] })
    const spoilt = readFileSync(join(folder, 'secret.docx'))
    writeFileSync(join(folder, 'site/files/年报.docx'), spoilt)
    expect(check(folder)).toMatchObject({ code: 1, told: ['download-figure-differs'] })
  })

  it('may be named, wherever it is', () => {
    const folder = publish('https://www.qinghe.example/a.docx')
    expect(check(folder).issues.at(-1)).toMatchObject({ code: 'download-apart', severity: 'info' })
    expect(check(folder, '--download', 'secret.docx')).toMatchObject({
      code: 1,
      told: ['download-figure-differs'],
    })
    expect(check(folder, '--download', 'gone.docx')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Cannot read gone.docx: there is no such file'),
    })
    const alone = runCommand(['check', REPORT, '--download', 'secret.docx', '--lang', 'en'], { folder })
    expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('--download goes with --page')])
  })

  it.each<[string, string | Uint8Array, string]>([
    ['a.docx', 'PK\u0003\u0004 cut off', 'damaged'],
    ['a.pdf', '%PDF-1.7\nnothing', 'broken'],
    ['a.txt', '', 'empty'],
    ['a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), '.docx'],
  ])('%s is told where it can’t be read', (name, content, words) => {
    const folder = publish(`files/${name}`, { [`site/files/${name}`]: content })
    const { code, told, issues } = check(folder)
    expect([code, told]).toEqual([0, ['download-unread']])
    expect(issues.at(-1)?.message).toContain(words)
  })
})

describe('a link', () => {
  const folder = publish('files/年报.docx')
  const page = join(folder, 'site/page.html')
  symlinkSync(join(folder, 'secret.docx'), join(folder, 'site/inner.docx'))
  symlinkSync(folder, join(folder, 'site/up'))
  symlinkSync('files/年报.docx', join(folder, 'site/own.docx'))
  execFileSync('mkfifo', [join(folder, 'site/pipe.docx')])
  const secret = join(folder, 'secret.docx')

  it.each([
    ['../secret.docx', 'leads out'],
    ['files/../../secret.docx', 'leads out'],
    ['..%2fsecret.docx', 'leads out'],
    ['%2e%2e/secret.docx', 'leads out'],
    ['..\\secret.docx', 'leads out'],
    ['..%5csecret.docx', 'leads out'],
    ['../gone.docx', 'leads out'],
    ['inner.docx', 'leads out'],
    ['up/secret.docx', 'leads out'],
    [secret, 'leads elsewhere'],
    [`file://${secret}`, 'leads elsewhere'],
    [`%2f${secret.slice(1)}`, 'leads elsewhere'],
    ['//host.example/a.docx', 'leads elsewhere'],
    ['\\\\host\\a.docx', 'leads elsewhere'],
    ['https://host.example/a.docx', 'leads elsewhere'],
    ['C:\\a.docx', 'leads elsewhere'],
    ['a%00.docx', 'leads elsewhere'],
    ['%E5%B9.docx', 'leads elsewhere'],
    ['gone.docx', 'no such file'],
    ['files', 'no such file'],
    ['.', 'out of the folder'],
    ['pipe.docx', 'no such file'],
    [`${'a/'.repeat(5000)}b.docx`, 'no such file'],
  ])('%s is not followed', (href, why) => {
    const found = findLinkedFile(href, page)
    expect('apart' in found ? found.apart.en : found).toContain(why)
  })

  it('is followed to a link that stays in the folder', () => {
    expect(findLinkedFile('own.docx', page)).toEqual({ path: join(folder, 'site/files/年报.docx') })
  })

  it('goes by the base of the page', () => {
    expect(findLinkedFile('年报.docx', page, 'files/x.html')).toEqual({
      path: join(folder, 'site/files/年报.docx'),
    })
    for (const base of ['https://host.example/', '//host.example/', '../'])
      expect(findLinkedFile('secret.docx', page, base)).toHaveProperty('apart')
  })

  it('of a page from standard input has no folder', () => {
    expect(findLinkedFile('files/年报.docx', '-')).toHaveProperty('apart')
  })
})
