// schema/ → its editions, as they are and as they were last published, and the gate between the two.

import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSource } from './load-source.mjs'

/**
 * Choose the folder to work in.
 *
 * @param {readonly string[]} words
 *   The words of the command line; `--root FOLDER` chooses another checkout.
 * @returns {{ root: string, editions: string[] }}
 *   The folder, and all other words.
 */
export function readWords(words) {
  const at = words.indexOf('--root')
  const editions = at < 0 ? [...words] : words.toSpliced(at, 2)
  const own = resolve(dirname(fileURLToPath(import.meta.url)), '..')
  return { root: at < 0 ? own : resolve(words[at + 1] ?? ''), editions }
}

/**
 * List the editions of a checkout.
 *
 * @returns {{ edition: string, schema: string, isThere: boolean, copy: string, isPublished: boolean }[]}
 *   Every edition that has a folder or a published copy; paths are relative to the checkout.
 */
export function listEditions() {
  const folders = readdirSync('schema').filter((name) =>
    existsSync(join('schema', name, 'report.schema.json')),
  )
  const copies = existsSync('schema/published') ? readdirSync('schema/published') : []
  const published = copies.flatMap((name) => (name.endsWith(ENDING) ? [name.slice(0, -ENDING.length)] : []))
  return [...new Set([...folders, ...published])].sort().map((edition) => ({
    edition,
    schema: `schema/${edition}/report.schema.json`,
    isThere: folders.includes(edition),
    copy: `schema/published/${edition}${ENDING}`,
    isPublished: published.includes(edition),
  }))
}

const ENDING = '.schema.json'

/**
 * Compare the published copy of an edition with its schema, and the changes with the changelog.
 *
 * @param {{ copy: string, schema: string }} edition
 *   One that is published and there.
 * @returns {Promise<{ code: number, out?: string, err?: string }>}
 *   What `diff-schema --changelog` prints, and 0 when every change is named.
 */
export async function runGate({ copy, schema }) {
  const { run } = await loadSource('cli/commands/diff-schema.ts')
  const values = { changelog: 'CHANGELOG.md' }
  return run({ values, flags: new Set(), files: [copy, schema], language: 'en', colour: false })
}
