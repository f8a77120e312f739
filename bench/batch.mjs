// How long does it take to check many reports in one file, beside reading and parsing them, and beside other tools?

import { execFileSync, spawnSync } from 'node:child_process'
import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { checkReports } from '../dist/check/index.js'
import { decodeUtf8 } from '../dist/report/decode.js'
import { listBroken } from '../generated/2021/equations.js'
import { model } from '../generated/2021/model.js'
import { isReportShape } from '../generated/2021/validator.js'
import { median } from './measure.mjs'
import { describeSample, readSamples } from './reports.mjs'
import { showTables } from './show.mjs'

const BUDGET = { one: 0.5, two: 0.28 }
const COUNT = { quick: 2_000, whole: 100_000 }
const ROUNDS = 2
const MILLION = 1_000_000
const MEMORY = 300
const JQ = 'jq, parsing alone'
const DUCKDB = 'DuckDB, the sum of one cell'

/** All rules that are no equations, switched off. */
const OFF = Object.fromEntries(
  model.rules.filter(({ kind }) => kind === 'check').map(({ id }) => [id, { severity: 'off' }]),
)

const folder = mkdtempSync(join(tmpdir(), 'ogi-report-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

await showTables(async ({ isQuick }) => {
  const count = isQuick ? COUNT.quick : COUNT.whole
  const sample = readSamples().find(({ name }) => name === 'long')
  const sound = writeFile('sound.ndjson', sample, count, 0)
  const few = writeFile('few.ndjson', sample, count / 10, 0)
  const faulty = writeFile('faulty.ndjson', sample, count / 10, 10)
  return [
    await measureSound(sound, sample, count, isQuick),
    await measureMore({ few, faulty }, count / 10, isQuick),
    measureMemory(sound, isQuick ? count * 5 : MILLION, count),
  ]
})

/** Each report has an agency of its own; every so many has a cell that is wrong by one. */
function writeFile(name, { report }, count, every) {
  const file = join(folder, name)
  const handle = openSync(file, 'w')
  for (let index = 0; index < count; index++) {
    const { creditCode, ...agency } = report.agency
    const own = { ...report, agency: { ...agency, name: `${agency.name}${index}` } }
    if (every > 0 && index % every === 0) {
      own.requests = structuredClone(report.requests)
      own.requests.newlyReceived.naturalPerson += 1
    }
    writeSync(handle, `${JSON.stringify(own)}\n`)
  }
  closeSync(handle)
  return file
}

async function measureSound(file, sample, count, isQuick) {
  const own = {
    'shape and equations, by hand in one loop': () => readAll(file, checkByHand),
    'checkReports without rules, 1 thread': () => checkAll(file, count, { threads: 1, rules: OFF }),
    'checkReports without rules, 2 threads': () => checkAll(file, count, { threads: 2, rules: OFF }),
    'checkReports, 1 thread': () => checkAll(file, count, { threads: 1 }),
    'checkReports, 2 threads': () => checkAll(file, count, { threads: 2 }),
  }
  const tools = await findTools(file)
  const peers = {
    'reading and splitting alone': () => readAll(file, () => 1),
    'readline and JSON.parse': () => readLines(file),
    ...tools,
  }
  const { baseline, rows } = await compare(() => readAll(file, parsePlainly), { ...own, ...peers }, isQuick)
  const budgets = {
    'checkReports without rules, 1 thread': BUDGET.one,
    'checkReports without rules, 2 threads': BUDGET.two,
  }
  const remarks = {
    'checkReports without rules, 1 thread': 'shape, equations, fields written twice',
    'checkReports without rules, 2 threads': 'the same',
    'checkReports, 1 thread': 'the same and all rules but those on prose',
    'checkReports, 2 threads': 'the same',
    'shape and equations, by hand in one loop': 'generated code, decoded as checkReports does',
    [JQ]: 'checks nothing',
    [DUCKDB]: 'checks nothing',
  }
  return {
    title: `Checking a file of reports, × read, split, toString and JSON.parse (${seconds(baseline)}; ${count} reports, ${size(file)}; ${describeSample(sample)})`,
    rows: rows.map((row) => ({
      ...row,
      ...(row.subject in budgets && { budget: budgets[row.subject] }),
      ...(row.subject in remarks && { remark: remarks[row.subject] }),
      isPeer: row.subject in peers && row.subject !== 'reading and splitting alone',
    })),
    notes: [
      ...listMissing(tools),
      `Load of the machine while this was measured: ${loadavg()[0].toFixed(1)}.`,
    ],
  }
}

async function measureMore({ few, faulty }, count, isQuick) {
  const subjects = {
    'prose as well, 1 thread': () => checkAll(few, count, { threads: 1, prose: true }),
    'prose as well, 2 threads': () => checkAll(few, count, { threads: 2, prose: true }),
    'a cell of every tenth is wrong, 1 thread': () => checkAll(faulty, count, { threads: 1 }),
  }
  const { baseline, rows } = await compare(() => readAll(few, parsePlainly), subjects, isQuick)
  const remarks = {
    'a cell of every tenth is wrong, 1 thread': 'finds the cell, says it in words, with line and column',
  }
  return {
    title: `checkReports with all rules, prose included, and of reports that are wrong (${seconds(baseline)}; ${count} reports)`,
    rows: rows.map((row) => ({ ...row, remark: remarks[row.subject] ?? 'all rules' })),
  }
}

/** The file again and again: for memory it is as good as a larger one. */
function measureMemory(file, count, each) {
  const program = `
    import { checkReports } from '${new URL('../dist/check/index.js', import.meta.url).href}'
    const [threads, ...files] = process.argv.slice(1)
    let count = 0
    for await (const { valid } of checkReports(files, { threads: Number(threads) })) if (valid) count++
    console.log(JSON.stringify([count, process.resourceUsage().maxRSS / 1024]))`
  const rows = [1, 2].map((threads) => {
    const files = Array.from({ length: count / each }, () => file)
    const words = ['--input-type=module', '--eval', program, String(threads), ...files]
    const [found, megabytes] = JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }))
    if (found !== count) throw new Error(`bench: ${found} of ${count} reports are valid`)
    return {
      subject: `${count} reports, ${threads} thread${threads > 1 ? 's' : ''}`,
      value: megabytes,
      budget: MEMORY * threads,
    }
  })
  return { title: 'Most memory the process ever had', unit: 'MB', rows }
}

/** In turns, so that every subject meets the machine in all its moods. */
async function compare(baseline, subjects, isQuick) {
  const ratios = new Map(Object.keys(subjects).map((name) => [name, []]))
  const times = new Map(Object.keys(subjects).map((name) => [name, []]))
  const bases = []
  if (isQuick) await baseline()
  for (let round = 0; round < ROUNDS; round++) {
    let before = await time(baseline)
    bases.push(before)
    for (const [name, run] of Object.entries(subjects)) {
      const own = await time(run)
      const after = await time(baseline)
      bases.push(after)
      times.get(name).push(own)
      ratios.get(name).push((2 * own) / (before + after))
      before = after
    }
  }
  const rows = [...ratios].map(([subject, values]) => ({
    subject,
    value: median(values),
    figure: seconds(median(times.get(subject))),
  }))
  return { baseline: median(bases), rows }
}

async function time(run) {
  const start = performance.now()
  await run()
  return performance.now() - start
}

function readAll(file, use) {
  const handle = openSync(file, 'r')
  const buffer = Buffer.alloc(1024 * 1024)
  let filled = 0
  for (;;) {
    const count = readSync(handle, buffer, filled, buffer.length - filled)
    if (count === 0) break
    filled += count
    let start = 0
    for (let end = buffer.indexOf(10); end >= 0 && end < filled; end = buffer.indexOf(10, start)) {
      use(buffer.subarray(start, end))
      start = end + 1
    }
    buffer.copyWithin(0, start, filled)
    filled -= start
  }
  closeSync(handle)
}

function parsePlainly(line) {
  return JSON.parse(line.toString())
}

function checkByHand(line) {
  const report = JSON.parse(decodeUtf8(line))
  if (!isReportShape(report) || listBroken(report).length > 0) throw new Error('bench: a report is not valid')
}

async function checkAll(file, count, options) {
  let found = 0
  for await (const { issues } of checkReports([file], options)) found += issues.length >= 0 ? 1 : 0
  if (found !== count) throw new Error(`bench: ${found} results of ${count} reports`)
}

async function readLines(file) {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity }))
    JSON.parse(line)
}

/** Tools that are there: jq as a command, DuckDB as its package for Node. */
async function findTools(file) {
  const tools = {}
  if (spawnSync('jq', ['--version']).status === 0)
    tools[JQ] = () => execFileSync('jq', ['empty', file], { stdio: ['ignore', 'ignore', 'inherit'] })
  const { DuckDBInstance } = await import('@duckdb/node-api').catch(() => ({}))
  if (DuckDBInstance) {
    const connection = await (await DuckDBInstance.create()).connect()
    const query = `select sum(requests.newlyReceived.total) from read_json('${file}', format = 'newline_delimited')`
    tools[DUCKDB] = () => connection.runAndReadAll(query)
  }
  return tools
}

function listMissing(tools) {
  const names = [JQ, DUCKDB].filter((name) => !Object.hasOwn(tools, name)).map((name) => name.split(',')[0])
  return names.length > 0 ? [`Not installed, so not measured: ${names.join(', ')}.`] : []
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toPrecision(3)} s`
}

function size(file) {
  return `${(statSync(file).size / 1e9).toPrecision(3)} GB`
}
