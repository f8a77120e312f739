// Thousands of reports as offices publish them, whole and damaged: no figure may come out wrong without an issue.
// DAMAGE_RUNS=n documents per style; DAMAGE_SEED=n, DAMAGE_STYLE=name, DAMAGE_LIST=a,b for a single one, which is
// also written to DAMAGE_FILE.

import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { model } from '../../generated/2021/model.js'
import { isReportShape } from '../../generated/2021/validator.js'
import { DAMAGES } from './damage/damages.js'
import { writeTraditional } from './damage/encodings.js'
import { judge, type Outcome, readPointer } from './damage/judge.js'
import { PATHS } from './damage/labels.js'
import { listTables } from './damage/paper.js'
import { layOut, place } from './damage/sheet.js'
import { type DamagedDocument, makeDocument, STYLES, type Style } from './damage/styles.js'

const ENTRY = 'src/import/index.ts'
const RUNS = Number(process.env.DAMAGE_RUNS ?? 110)
const { DAMAGE_SEED: SEED, DAMAGE_STYLE: STYLE, DAMAGE_LIST: LIST, DAMAGE_FILE: FILE } = process.env
const chosen = STYLES.filter(({ name }) => STYLE === undefined || name === STYLE)

function listDocuments(style: Style): DamagedDocument[] {
  const list = LIST?.split(',').filter((name) => name !== '')
  if (SEED !== undefined) return [makeDocument(Number(SEED), style, list)]
  const from = STYLES.indexOf(style) * 1_000_003
  return Array.from({ length: RUNS }, (_, index) => makeDocument(from + index, style, list))
}

describe('the generator', () => {
  const whole = STYLES.flatMap((style) => [1, 2, 3].map((seed) => makeDocument(seed, style, [])))

  it('prints each of the 200 figures once', () => {
    expect(PATHS.length).toBe(200)
    for (const { truth, lost } of whole) expect([truth.size, lost.size]).toEqual([200, 0])
  })

  it('makes figures whose sums hold', () => {
    const equations = model.equations.filter(({ left, right }) => [...left, ...right].every(({ of }) => !of))
    expect(equations.length).toBeGreaterThan(40)
    for (let seed = 0; seed < 100; seed++) {
      const { truth } = makeDocument(seed, STYLES[0] as Style, [])
      const sum = (terms: readonly { path: string; sign: number }[]) =>
        terms.reduce((total, { path, sign }) => total + sign * (truth.get(path) ?? Number.NaN), 0)
      for (const { left, right } of equations) expect(sum(left)).toBe(sum(right))
    }
  })

  it('lays tables out without holes or overlaps', () => {
    const ragged = ['missing-cell', 'lost-group', 'extra-column', 'missing-row']
    const names = DAMAGES.map(({ name }) => name).filter((name) => !ragged.includes(name))
    for (let seed = 0; seed < 200; seed++) {
      const name = names[seed % names.length] ?? ''
      const { paper } = makeDocument(seed, STYLES[0] as Style, [name])
      for (const table of listTables(paper)) {
        const sheet = layOut(table)
        const grid = place(sheet)
        expect(grid.map((cells) => cells.length)).toEqual(grid.map(() => sheet.width))
        expect(grid.flat()).not.toContain(undefined)
        const area = sheet.rows.flat().reduce((total, { colspan, rowspan }) => total + colspan * rowspan, 0)
        expect(area).toBe(sheet.width * sheet.rows.length)
      }
    }
  })

  it('can do each damage, and does it to what is printed', () => {
    for (const { name } of DAMAGES) {
      const documents = [1, 2, 3, 4, 5, 6].map((seed) => makeDocument(seed, STYLES[0] as Style, [name]))
      const done = documents.filter(({ damages }) => damages.includes(name))
      expect(done.length, name).toBeGreaterThan(1)
      const plain = documents.map(({ seed }) => makeDocument(seed, STYLES[0] as Style, []))
      const changed = documents.filter(({ bytes }, index) => !sameBytes(bytes, plain[index]?.bytes))
      expect(changed.length, name).toBeGreaterThan(0)
    }
  })

  it('gives the same bytes for the same seed', () => {
    for (const style of STYLES)
      expect(sameBytes(makeDocument(7, style).bytes, makeDocument(7, style).bytes), style.name).toBe(true)
  })

  it.each(STYLES.map((style) => [style.name, style] as const))(
    'writes %s with every figure in it',
    (_, style) => {
      for (const seed of [11, 12, 13]) {
        const { bytes, truth, expected } = makeDocument(seed, style, [])
        const text = readText(bytes, style).replace(/<[^>]*>/g, '')
        expect(text).not.toContain('\ufffd')
        for (const value of truth.values()) expect(text).toContain(String(value))
        const agency = text.includes(expected.agency) ? expected.agency : writeTraditional(expected.agency)
        expect(text).toContain(agency)
      }
    },
  )
})

describe('the judge', () => {
  const document = makeDocument(5, STYLES[0] as Style, ['blank-totals'])
  const path = '/requests/outcomes/granted/naturalPerson'

  /** A report that holds exactly what is printed, with one cell changed. */
  function makeReport(change: number): unknown {
    const report: Branch = {}
    for (const [pointer, value] of document.truth) {
      const names = pointer.split('/').slice(1)
      let at = report
      for (const name of names.slice(0, -1)) {
        const next = (at[name] ?? {}) as Branch
        at[name] = next
        at = next
      }
      at[names.at(-1) ?? ''] = pointer === path ? (value ?? 0) + change : value
    }
    return report
  }

  it('finds nothing wrong where every cell is as printed', () => {
    const verdict = judge(document, { report: makeReport(0), issues: [] })
    expect(verdict).toMatchObject({ right: 200, sure: 200, flagged: 0, silent: [] })
  })

  it('finds a cell that is wrong, unless an issue names it, its row or its table', () => {
    const silent = judge(document, { report: makeReport(1), issues: [] }).silent
    expect(silent).toEqual([expect.stringContaining(`${path}: printed ${document.truth.get(path)}, found`)])
    for (const place of [path, '/requests/outcomes/granted', '/requests'])
      expect(judge(document, { report: makeReport(1), issues: [{ path: place, code: '' }] }).silent).toEqual(
        [],
      )
    for (const place of ['', '/requests/outcomes/gran', '/disclosure'])
      expect(
        judge(document, { report: makeReport(1), issues: [{ path: place, code: '' }] }).silent,
      ).toHaveLength(1)
  })
})

describe('an import', () => {
  const table: Record<string, string | number>[] = []
  afterAll(() => {
    if (table.length > 0) console.table(table)
  })

  it.skipIf(!existsSync(ENTRY)).each(chosen.map((style) => [style.name, style] as const))(
    'of %s gets each figure right or says that it is in doubt',
    async (name, style) => {
      const row = {
        style: name,
        documents: 0,
        cells: 0,
        right: 0,
        flagged: 0,
        silent: 0,
        'sure when whole': '',
      }
      const faults: string[] = []
      const whole = { cells: 0, sure: 0, doubts: [] as string[] }
      const importReport = await loadImport()
      const start = performance.now()
      for (const document of listDocuments(style)) {
        if (FILE !== undefined && SEED !== undefined) writeFileSync(FILE, document.bytes)
        const outcome = await attempt(importReport, document, faults)
        if (outcome === undefined) continue
        const verdict = judge(document, outcome)
        row.documents++
        row.cells += PATHS.length
        row.right += verdict.right
        row.flagged += verdict.flagged
        row.silent += verdict.silent.length
        faults.push(...verdict.silent.slice(0, 3), ...checkHead(document, outcome))
        if (document.damages.length > 0) continue
        whole.cells += PATHS.length
        whole.sure += verdict.sure
        whole.doubts.push(...verdict.doubts.slice(0, 3).map((doubt) => `seed ${document.seed}: ${doubt}`))
      }
      const share = whole.cells === 0 ? 1 : whole.sure / whole.cells
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      table.push({ ...row, 'sure when whole': `${(share * 100).toFixed(2)} %`, seconds })
      expect(faults.slice(0, 12)).toEqual([])
      if (style.floor === 1) expect(whole.doubts.slice(0, 12)).toEqual([])
      expect(share).toBeGreaterThanOrEqual(style.floor)
    },
    60_000 + RUNS * 1000,
  )
})

interface Branch {
  [name: string]: Branch | number | null
}

type ImportReport = (bytes: Uint8Array, options?: { name?: string }) => Promise<Outcome>

async function loadImport(): Promise<ImportReport> {
  const { importReport } = (await import(pathToFileURL(resolve(ENTRY)).href)) as {
    importReport: ImportReport
  }
  return importReport
}

/** Import a document; whatever is thrown, or has not the shape of a report, is a fault. */
async function attempt(
  importReport: ImportReport,
  { bytes, seed, style, damages }: DamagedDocument,
  faults: string[],
): Promise<Outcome | undefined> {
  const which = `DAMAGE_SEED=${seed} DAMAGE_STYLE=${style.name} [${damages.join(' ')}]`
  try {
    const outcome = await importReport(bytes)
    if (isReportShape(outcome.report)) return outcome
    faults.push(`${which}; the report has not the shape of one`)
  } catch (error) {
    faults.push(`${which}; ${error instanceof Error ? (error.stack ?? error.message).slice(0, 400) : error}`)
  }
  return undefined
}

/** The year and the agency are right too, or in doubt. */
function checkHead(
  { seed, style, damages, expected }: DamagedDocument,
  { report, issues }: Outcome,
): string[] {
  const found = [readPointer(report, '/year'), readPointer(report, '/agency/name')]
  const isDoubtful = (path: string) =>
    issues.some((issue) => issue.path !== '' && path.startsWith(issue.path))
  const isYear = found[0] === expected.year || isDoubtful('/year')
  const agencies: unknown[] = [expected.agency, writeTraditional(expected.agency)]
  const isAgency = agencies.includes(found[1]) || isDoubtful('/agency/name')
  if (isYear && isAgency) return []
  const which = `DAMAGE_SEED=${seed} DAMAGE_STYLE=${style.name} [${damages.join(' ')}]`
  return [`${which}; head: ${JSON.stringify(found)} instead of ${expected.year}, ${expected.agency}`]
}

function sameBytes(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.compare(one, other) === 0
}

function readText(bytes: Uint8Array, { name, format }: Style): string {
  if (format === 'docx' || format === 'xlsx') {
    return Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('\n')
  }
  const label = name.startsWith('gbk') ? 'gb18030' : name === 'big5' ? 'big5' : 'utf-8'
  return new TextDecoder(label, { fatal: true }).decode(bytes)
}
