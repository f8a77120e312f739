// Which cell is wrong? Every cell of tables 3 and 4 of several reports is spoilt by every slip, one at a time, and
// `validateReport` has to name it first with the number that was there.

import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import { validateReport } from '../dist/validate/index.js'
import { readAllExamples } from './reports.mjs'
import { showTables } from './show.mjs'

const PAIRS = 600
const COLUMN = /\/(naturalPerson|legalPerson\/\w+|total)$/
const relations = {
  'in the same row': (path, other) => path.replace(COLUMN, '') === other.replace(COLUMN, ''),
  'in the same column': (path, other) => COLUMN.exec(path)[0] === COLUMN.exec(other)[0],
  anywhere: () => true,
}

await showTables(async ({ isQuick }) => {
  const cases = await loadCases()
  const reports = listReports(cases, isQuick)
  const table3 = reports.flatMap((report) => spoilEach(cases, report, cases.requestCells))
  const table4 = reports.flatMap((report) => spoilEach(cases, report, cases.disputeCells))
  const pairs = reports.flatMap((report) => spoilPairs(cases, report, isQuick ? 20 : PAIRS / reports.length))
  return [
    summarise(
      `One wrong cell in table 3 of ${reports.length} reports: named first, with the right number`,
      table3,
      {
        byKind: isFirst,
        rows: [
          ['detected', isDetected, 100],
          ['named first, with the right number', isFirst, 99],
          ['called certain and wrong', isWronglyCertain],
        ],
      },
    ),
    summarise(
      `One wrong cell in table 4 of ${reports.length} reports: ranked first, with the right number`,
      table4,
      {
        byKind: isFirst,
        rows: [
          ['detected', isDetected, 100],
          ['ranked first, with the right number', isFirst],
          ['among the candidates, with the right number', isCandidate],
          ['called certain and wrong', isWronglyCertain],
        ],
        notes: [
          'One equation for five cells names none of them: what is likelier typed decides, and it says that it guesses.',
        ],
      },
    ),
    summarise('Two wrong cells in table 3: both named, with the right numbers', pairs, {
      byKind: isFirst,
      rows: [
        ['detected', isDetected, 100],
        ['both named, with the right numbers', isFirst],
        ['called certain and wrong', isWronglyCertain],
      ],
    }),
  ]
})

/** The generator of cases belongs to the tests and is TypeScript. */
async function loadCases() {
  const entry = fileURLToPath(new URL('../test/validate/locate-cases.ts', import.meta.url))
  const { outputFiles } = await bundle({ entryPoints: [entry], bundle: true, format: 'esm', write: false })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}

/** The sound examples, and one with figures as busy and as idle organs have them. */
function listReports({ createRandom, makeFigures }, isQuick) {
  const examples = readAllExamples().filter(
    ({ name, report }) => !name.includes('/') && validateReport(report).valid,
  )
  const [{ report: form }] = examples
  const random = ['street', 'department', 'city'].flatMap((size) =>
    Array.from({ length: isQuick ? 1 : 4 }, (_, index) => {
      const report = structuredClone(form)
      for (const [path, value] of makeFigures(createRandom(index + 1), size)) write(report, path, value)
      return report
    }),
  )
  const reports = [...examples.map(({ report }) => report), ...random]
  const faulty = reports.find((report) => !validateReport(report).valid)
  if (faulty)
    throw new Error(
      `bench: a report to be spoilt has a fault already: ${validateReport(faulty).issues[0].message}`,
    )
  return reports
}

function spoilEach({ slips, createRandom }, report, cells) {
  const random = createRandom(7)
  return cells.flatMap((path) =>
    Object.entries(slips).flatMap(([kind, slip]) => {
      const value = read(report, path)
      const found = slip(value, random)
      return found === undefined || found === value ? [] : [tryReport(report, kind, { [path]: found })]
    }),
  )
}

function spoilPairs({ slips, createRandom, pick, requestCells }, report, count) {
  const random = createRandom(11)
  const kinds = Object.values(slips)
  const found = []
  while (found.length < count) {
    const one = requestCells[pick(random, requestCells.length)]
    const relation = Object.keys(relations)[found.length % 3]
    const others = requestCells.filter((path) => path !== one && relations[relation](path, one))
    const wrong = [one, others[pick(random, others.length)]].map((path) => [
      path,
      kinds[pick(random, kinds.length)](read(report, path), random),
    ])
    // A slip that leaves the number as it is spoils nothing.
    if (wrong.some(([path, value]) => value === undefined || value === read(report, path))) continue
    found.push(tryReport(report, relation, Object.fromEntries(wrong)))
  }
  return found
}

/** What `validateReport` says of a spoilt report, beside what was there. */
function tryReport(report, kind, wrong) {
  const spoilt = structuredClone(report)
  for (const [path, value] of Object.entries(wrong)) write(spoilt, path, value)
  const { valid, issues } = validateReport(spoilt)
  const truth = Object.fromEntries(Object.keys(wrong).map((path) => [path, read(report, path)]))
  return { kind, truth, valid, issues }
}

function isDetected({ valid }) {
  return !valid
}

/** A number out of range is a fault of shape that comes with its correction; all others are wrong cells. */
function isFirst({ truth, issues }) {
  const named = issues
    .filter(({ params }) => params.proposed !== undefined)
    .slice(0, Object.keys(truth).length)
  return (
    named.length === Object.keys(truth).length &&
    issues[0] === named[0] &&
    named.every(({ path, params }) => truth[path] === params.proposed)
  )
}

function isCandidate(result) {
  const [[path, value]] = Object.entries(result.truth)
  const ways = result.issues.flatMap(({ params }) => params.alternatives ?? []).flat()
  return isFirst(result) || ways.some((each) => each.path === path && each.proposed === value)
}

function isWronglyCertain({ truth, issues }) {
  return issues.some(({ path, params }) => params.certainty === 'certain' && truth[path] !== params.proposed)
}

function summarise(title, results, { byKind, rows, notes }) {
  const percent = (list, test) => (100 * list.filter(test).length) / list.length
  const kinds = [...new Set(results.map(({ kind }) => kind))].sort()
  return {
    title,
    unit: '%',
    isMoreBetter: true,
    notes,
    rows: [
      ...rows.map(([subject, test, budget]) => ({
        subject,
        value: percent(results, test),
        figure: `${results.filter(test).length} of ${results.length}`,
        ...(budget !== undefined && { budget }),
      })),
      ...kinds.map((kind) => {
        const list = results.filter((each) => each.kind === kind)
        return {
          subject: `  ${kind}`,
          value: percent(list, byKind),
          figure: `${list.filter(byKind).length} of ${list.length}`,
        }
      }),
    ],
  }
}

function read(report, path) {
  return keysOf(path).reduce((node, key) => node[key], report)
}

function write(report, path, value) {
  const keys = keysOf(path)
  const last = keys.pop()
  keys.reduce((node, key) => node[key], report)[last] = value
}

function keysOf(path) {
  return path.split('/').slice(1)
}
