// Do the peers say the same as ogi-report? A worker: code that has seen thousands of spoilt reports is slower ever
// after, and this must not happen to what is measured.

import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { isReportShape } from '../generated/2021/validator.js'
import { listMutations } from './mutations.mjs'
import { createShapeChecks } from './peers/shape-checks.mjs'
import { readAllExamples, readSamples } from './reports.mjs'

/**
 * What was found.
 *
 * @typedef {object} Verdicts
 * @property {number} agreed
 *   How many reports all say the same about.
 * @property {string[]} differences
 *   Peers that count characters otherwise than the standard.
 */

/**
 * Compare verdicts over all examples, and over one of them spoilt in every place.
 *
 * @returns {Promise<Verdicts>}
 *   How many were compared.
 * @throws {Error}
 *   When a peer lets a fault through or sees one where there is none: it would be quick for nothing.
 */
export function compareVerdicts() {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL(import.meta.url))
    worker.once('message', done)
    worker.once('error', failed)
  })
}

if (!isMainThread) {
  const sound = structuredClone(readSamples()[0].report)
  const peers = Object.entries(createShapeChecks())
  let agreed = 0
  for (const { name, report } of [...readAllExamples(), ...listMutations(sound)]) {
    const expected = isReportShape(report)
    const other = peers.find(([, check]) => check(report) !== expected)
    if (other) throw new Error(`bench: ${other[0]} says ${!expected} to ${name}, ogi-report ${expected}`)
    agreed++
  }
  // 500 characters outside the basic plane are as long as a title may be, and 1,000 UTF-16 units.
  const title = '𠮷'.repeat(500)
  const differences = peers.flatMap(([name, check]) => (check({ ...sound, title }) ? [] : [name]))
  parentPort.postMessage({ agreed, differences })
}
