// A source file → its exports, taken straight from src/ and not from dist/, which may be old or not there.

import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build as bundle } from 'esbuild'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Load a source file.
 *
 * @param {string} file
 *   Path below src/, such as `cli/commands/generate.ts`.
 * @returns {Promise<object>}
 *   What it exports.
 */
export async function loadSource(file) {
  // Two folders deep like every source, so that `../../schema` seen from the bundle is the same folder.
  const outfile = join(root, 'node_modules/.cache', `${file.replace(/\.ts$/, '').replaceAll('/', '-')}.mjs`)
  await bundle({
    entryPoints: [join(root, 'src', file)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    sourcemap: 'inline',
  })
  return import(pathToFileURL(outfile).href)
}
