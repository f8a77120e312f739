// What shows in many reports together does not hang on how they are filed, on threads, or on what is told beside.

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReports } from '../../../src/check/index.js'
import { checkTogether, type TogetherOptions } from '../../../src/check/together/index.js'
import { readRoster } from '../../../src/roster/index.js'
import { createDepartment } from '../../aggregate/family.js'
import { createFolder } from '../../cli/command.js'
import { get, put } from '../../fixtures/reports.js'
import { built, collect, writeLines } from '../reports.js'

const NAMES = ['甲局', '乙局', '丙局', '丁局']
const PERMITS = '/disclosure/licensing/permits/decisions'
const VALID = '/disclosure/documents/normativeDocuments/valid'

/** Reports of some agencies and years, with figures that fit between the years or do not. */
const reports = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom(...NAMES),
    year: fc.integer({ min: 2022, max: 2025 }),
    permits: fc.constantFrom(20, 30, 20_000),
    valid: fc.constantFrom(3, 4, 5),
  }),
  { minLength: 2, maxLength: 10, selector: ({ name, year }) => `${name}${year}` },
)

const write = ({
  name,
  year,
  permits,
  valid,
}: {
  name: string
  year: number
  permits: number
  valid: number
}) => JSON.stringify(createDepartment(name, 1, { '/year': year, [PERMITS]: permits, [VALID]: valid }))

/** Agency, year and issues, in an order of their own. */
async function list(folder: string, options: TogetherOptions = {}): Promise<string[]> {
  const together = await checkTogether([folder], options)
  const results = await collect(checkReports([folder], { together }))
  together.close()
  return results
    .flatMap(({ key, issues }) =>
      issues.map(({ id, message }) => `${key?.agency} ${key?.year} ${id} ${message}`),
    )
    .sort()
}

describe('the issues', () => {
  it('are the same in files of one report, of many, and gzipped', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (given) => {
        const texts = given.map(write)
        const singles = createFolder(Object.fromEntries(texts.map((text, index) => [`${index}.json`, text])))
        const lines = createFolder({ 'all.ndjson': `${texts.join('\n\n')}\n` })
        const packed = createFolder({
          'a.ndjson.gz': gzipSync(texts.slice(1).join('\n')),
          'b.json.gz': gzipSync(texts[0] ?? ''),
        })
        const expected = await list(singles)
        expect(await list(lines)).toEqual(expected)
        expect(await list(packed)).toEqual(expected)
      }),
      { numRuns: 25 },
    )
  })

  it('between years are found exactly where a jump or a stock that does not fit was put', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (given) => {
        const folder = createFolder({ 'all.ndjson': given.map(write).join('\n') })
        const found = await list(folder, { language: 'en' })
        for (const now of given) {
          const before = given.find(({ name, year }) => name === now.name && year === now.year - 1)
          const has = (code: string) =>
            found.some((line) => line.startsWith(`${now.name} ${now.year} ${code} `))
          const isFar = before && Math.max(now.permits / before.permits, before.permits / now.permits) >= 100
          if (isFar) expect(has('jump')).toBe(true)
          if (!before || now.permits === before.permits) expect(has('jump')).toBe(false)
          // One was made: one more than before has to be in force.
          expect(has('stock')).toBe(before !== undefined && now.valid !== before.valid + 1)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('leave no temporary file behind', async () => {
    const folder = createFolder({ 'a.ndjson.gz': gzipSync(writeLines(5)) })
    const before = process.env.TMPDIR
    const own = join(folder, 'tmp')
    mkdirSync(own)
    process.env.TMPDIR = own
    try {
      const together = await checkTogether([join(folder, 'a.ndjson.gz')])
      together.close()
    } finally {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
    }
    expect(readdirSync(own)).toEqual([])
  })

  it('are told with those of one report, by any number of threads and after an interruption', async () => {
    const folder = createFolder({ 'a.ndjson': Buffer.concat([writeLines(200), writeLines(30)]) })
    const roster = await readRoster(Buffer.from('name\n第0街道办事处\n从未报送局\n'))
    const together = await built.checkTogether([folder], { roster })
    const batches = []
    for await (const batch of built.checkBatches([folder], { together })) batches.push(batch)
    const all = batches.flatMap(({ reports: some }) => some)
    expect(all.filter(({ missing }) => missing).map(({ key }) => key?.agency)).toEqual(['从未报送局'])
    expect(all.filter(({ issues }) => issues.some(({ code }) => code === 'report-twice')).length).toBe(24)
    expect(await collect(built.checkReports([folder], { together, threads: 3 }))).toEqual(all)
    for (const [index, { after }] of batches.entries()) {
      const rest = await collect(built.checkReports([folder], { together, from: after }))
      const left = batches.slice(index + 1).flatMap(({ reports: some }) => some)
      expect(rest).toEqual(left)
    }
  })

  it('are none where nothing can be read, and the missing are told all the same', async () => {
    const folder = createFolder({ 'a.ndjson': '{\nnope\n[]\n{"year":2024,"agency":{"name":"甲局"}}\n' })
    const roster = await readRoster(Buffer.from('name\n甲局\n乙局\n'))
    const { missing, year } = await checkTogether([folder], { roster })
    expect([year, missing.map(({ key }) => key?.agency)]).toEqual([2024, ['乙局']])
    expect((await checkTogether([createFolder({ 'b.json': '{' })], { roster })).missing).toEqual([])
  })

  it('are refused with a rule that there is not', async () => {
    const folder = createFolder({ 'a.json': '{}' })
    await expect(checkTogether([folder], { rules: { nope: {} } })).rejects.toMatchObject({
      code: 'wrong-option',
    })
  })
})

describe('the sum of the parts', () => {
  const roster = `name,kind,parent\n县政府,government,\n${NAMES.map((name) => `${name},department,县政府`).join('\n')}\n`

  it('is checked in every figure where all parts are there, and from below where one is missing', async () => {
    const listed = await readRoster(Buffer.from(roster))
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.integer({ min: -3, max: 3 }), async (isMissing, slip) => {
        const parts = NAMES.map((name) => createDepartment(name))
        const area = createDepartment('县政府', NAMES.length)
        put(area, '/agency', { name: '县政府', kind: 'government', scope: 'area' })
        const reported = isMissing ? parts.slice(1) : parts
        const sum = Number(get(area, PERMITS)) * (reported.length / parts.length)
        put(area, PERMITS, sum + slip)
        const folder = createFolder({
          'a.ndjson': [area, ...reported].map((each) => JSON.stringify(each)).join('\n'),
        })
        const together = await checkTogether([folder], { roster: listed })
        const found = together.find({ file: join(folder, 'a.ndjson'), line: 1 })
        const sums = found.filter(({ code }) => code === 'sum-of-parts').map(({ path }) => path)
        const isWrong = isMissing ? slip < 0 : slip !== 0
        expect(sums).toEqual(isWrong ? [PERMITS] : [])
        expect(found.some(({ code }) => code === 'parts-incomplete')).toBe(isMissing)
        expect(together.missing.length).toBe(isMissing ? 1 : 0)
      }),
      { numRuns: 20 },
    )
  })
})

describe('agencies', () => {
  it('are found among many of one name without comparing each with each', async () => {
    const folder = createFolder()
    const line = (index: number) =>
      `{"year":2024,"agency":{"name":"同名局","creditCode":"${String(index).padStart(18, '0')}"}}`
    writeFileSync(
      join(folder, 'a.ndjson'),
      Array.from({ length: 20_000 }, (_, index) => line(index)).join('\n'),
    )
    const { missing, year } = await checkTogether([folder], {
      roster: await readRoster(Buffer.from('name\n别的局\n')),
    })
    expect([year, missing.length]).toEqual([2024, 1])
  })
})
