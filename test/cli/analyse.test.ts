import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/analyse/index.js'
import { makeReport, put } from '../analyse/reports.js'
import { createFolder, runCommand } from './command.js'

const lineOf = (report: object) => `${JSON.stringify(report)}\n`
const FINANCE = makeReport({ agency: '青禾县财政局' }, { granted: 30, notHeld: 10 })
const SCHOOLS = makeReport({ agency: '青禾县教育局' }, { granted: 3 })
const COUNTY = makeReport({ agency: '青禾县人民政府', kind: 'government', scope: 'area' }, { granted: 99 })
const ROSTER =
  'name,kind,level,parent\n青禾县人民政府,government,county,\n青禾县财政局,department,county,青禾县人民政府\n青禾县水利局,department,county,青禾县人民政府\n'

const read = (out: string) => JSON.parse(out) as Analysis

describe('analyse', () => {
  it('reads files, folders, patterns, lines, gzip and standard input alike', () => {
    const folder = createFolder({
      'a.json': lineOf(FINANCE),
      'b.ndjson.gz': gzipSync(lineOf(SCHOOLS) + lineOf(makeReport({ year: 2023 }))),
    })
    const ways = [['a.json', 'b.ndjson.gz'], ['.'], ['*.json', '*.gz'], ['b.ndjson.gz', '-']]
    const found = ways.map((names) => {
      const words = ['analyse', ...names, '--reporter', 'json']
      const { code, out } = runCommand(words, { folder, input: lineOf(FINANCE) })
      return [code, read(out).reports, read(out).answers]
    })
    expect(found[0]?.slice(0, 2)).toEqual([0, 3])
    for (const other of found) expect(other).toEqual(found[0])
  })

  it('writes a page into a file, whole, and says what counts', () => {
    const folder = createFolder({ 'a.json': lineOf(FINANCE) })
    const words = ['analyse', 'a.json', '--reporter', 'html', '-o', 'page.html', '--lang', 'en']
    expect(runCommand(words, { folder })).toEqual({
      code: 0,
      out: '',
      err: 'page.html written: 1 report of 1 agency on 2024 counts.\n',
    })
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toMatch(/^<!DOCTYPE html>(.|\n)*<\/html>\n$/)
  })

  it('goes by a roster', () => {
    const folder = createFolder({
      'all.ndjson': [COUNTY, FINANCE, SCHOOLS].map(lineOf).join(''),
      'roster.csv': ROSTER,
    })
    const words = ['analyse', 'all.ndjson', '--roster', 'roster.csv', '--reporter', 'json']
    const { leftOut, missing } = read(runCommand(words, { folder }).out)
    expect(leftOut.map(({ reason, agency }) => [reason, agency])).toEqual([
      ['not-in-roster', '青禾县教育局'],
      ['includes-others', '青禾县人民政府'],
    ])
    expect(missing).toEqual([{ agency: '青禾县水利局', year: 2024 }])
  })

  it('says by its code that a report has errors, or that one could not be read', () => {
    const wrong = makeReport({ agency: '青禾县水利局' }, { granted: 2 })
    put(wrong, '/requests/newlyReceived/total', 3)
    const folder = createFolder({ 'a.json': lineOf(FINANCE), 'wrong.json': lineOf(wrong), 'bad.json': '{' })
    const run = (...words: string[]) => runCommand(['analyse', ...words, '--lang', 'en'], { folder })
    expect(run('a.json').code).toBe(0)
    const first = run('a.json', 'wrong.json')
    expect([first.code, first.err]).toEqual([1, ''])
    expect(first.out).toContain('has errors: 1\n    青禾县水利局 2024 wrong.json')
    expect(run('a.json', 'wrong.json', '--include-invalid').code).toBe(0)
    const second = run('a.json', 'wrong.json', 'bad.json', '--reporter', 'csv')
    expect([second.code, second.err]).toEqual([2, expect.stringMatching(/^bad\.json:1:2: not valid JSON/)])
    expect(second.out).toContain('青禾县财政局')
  })

  it('ranks by one rate, in one year, with as many cases as it is told', () => {
    const folder = createFolder({ 'all.ndjson': [FINANCE, SCHOOLS].map(lineOf).join('') })
    const words = ['analyse', 'all.ndjson', '--reporter', 'json', '--rank', 'disclosed']
    const { rankings } = read(runCommand([...words, '--least', '3', '--year', '2024'], { folder }).out)
    expect(rankings.map(({ id, ranked }) => [id, ranked.map(({ agency }) => agency.name)])).toEqual([
      ['disclosed', ['青禾县教育局', '青禾县财政局']],
    ])
  })

  it.each([
    [['--rank', 'speed'], 'There is no rate speed; known are: disclosed, denied, cleared, review-lost'],
    [['--least', '0'], '--least must be a whole number from 1, found 0'],
    [['--year', 'last'], '--year must be a whole number from 1, found last'],
    [['--roster', 'none.csv'], 'none.csv'],
    [['--scope', 'all'], 'own area'],
    [['-o', 'a.json'], 'a.json is the input file as well'],
  ])('refuses %j', (words, says) => {
    const folder = createFolder({ 'a.json': lineOf(FINANCE) })
    const { code, out, err } = runCommand(['analyse', 'a.json', ...words, '--lang', 'en'], { folder })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(says)
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(lineOf(FINANCE))
  })

  it('works by a profile', () => {
    const words = ['analyse', 'examples/profiles/street-office.json', '--reporter', 'json']
    const { code, out } = runCommand([...words, '--profile', 'examples/profiles/province.profile.json'])
    expect([code, read(out).reports]).toEqual([0, 1])
    expect(read(out).answers[0]?.years[0]?.total).toBeGreaterThan(0)
  })
})
