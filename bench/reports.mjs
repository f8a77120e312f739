// The reports that are measured: examples in compact JSON, and one as long as real ones are.

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const examples = new URL('../examples/', import.meta.url)

/**
 * A report in all its forms.
 *
 * @typedef {object} Sample
 * @property {string} name
 * @property {object} report
 * @property {string} text
 *   Compact JSON.
 * @property {Buffer} bytes
 *   The same in UTF-8.
 */

/**
 * Read the reports that times are measured on.
 *
 * @returns {Sample[]}
 *   A city's report first, then the long one, then small ones.
 */
export function readSamples() {
  const department = readExample('department')
  return [
    makeSample('city', readExample('city')),
    makeSample('long', lengthen(department)),
    makeSample('department', department),
    makeSample('street office', readExample('street-office')),
  ]
}

/**
 * Say what a report is like.
 *
 * @param {Sample} sample
 *   The report.
 * @returns {string}
 *   Its name and size.
 */
export function describeSample({ name, text, bytes }) {
  return `${name}: ${(bytes.length / 1000).toFixed(1)} KB of compact JSON with ${countChinese(text)} Chinese characters`
}

/**
 * Read every report in examples/, sound and faulty.
 *
 * @returns {{ name: string, report: unknown }[]}
 *   The reports by file name.
 */
export function readAllExamples() {
  const names = ['', 'faults/'].flatMap((folder) =>
    readdirSync(new URL(folder, examples))
      .filter((name) => name.endsWith('.json'))
      .map((name) => folder + name),
  )
  return names.sort().map((name) => ({ name, report: readExample(name.slice(0, -'.json'.length)) }))
}

/**
 * Give the path of an example.
 *
 * @param {string} name
 *   Such as `city`.
 * @returns {string}
 *   Path of the file.
 */
export function pathOfExample(name) {
  return fileURLToPath(new URL(`${name}.json`, examples))
}

function readExample(name) {
  return JSON.parse(readFileSync(pathOfExample(name), 'utf8'))
}

function makeSample(name, report) {
  const text = JSON.stringify(report)
  return { name, report, text, bytes: Buffer.from(text) }
}

/** Published reports hold some 5,600 Chinese characters in 16 to 24 KB. */
const CHARACTERS = 5600

/** Says paragraphs of section one again, further down: their length and mix of characters are what matters. */
function lengthen(report) {
  const blocks = [...report.overview.blocks]
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph')
  const lengthened = { ...report, overview: { blocks } }
  for (let index = 0; countChinese(JSON.stringify(lengthened)) < CHARACTERS; index++) {
    blocks.push({ ...paragraphs[index % paragraphs.length] })
  }
  return lengthened
}

/** Punctuation counts: it takes three bytes as well. */
function countChinese(text) {
  return text.match(/[\u2001-\uffff]/g)?.length ?? 0
}
