// schema/<edition>/ → generated/<edition>/, with the generator taken straight from src/ and not from dist/: so a
// broken generated/, on which dist/ rests, can always be made anew. `--check` compares and writes nothing.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build as bundle } from 'esbuild'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const isCheck = process.argv.includes('--check')

try {
  const { compareFiles, generateFiles } = await loadGenerator()
  const editions = readdirSync(join(root, 'schema')).filter((name) => existsSync(schemaOf(name)))
  const differences = []
  for (const edition of editions.sort()) {
    const folder = join(root, 'generated', edition)
    const expected = await generateFiles(schemaOf(edition))
    const found = compareFiles(expected, readFolder(folder))
    if (!isCheck) for (const { name } of found) write(join(folder, name), expected.get(name))
    differences.push(...found.map((difference) => ({ ...difference, name: `${edition}/${difference.name}` })))
  }
  report(differences)
} catch (error) {
  // A fault of the schema speaks for itself; anything else is a fault of the generator.
  console.error(error.code === 'schema-invalid' ? error.message : error)
  process.exitCode = 2
}

async function loadGenerator() {
  // Two folders deep like every source, so that `../../schema` seen from the bundle is the same folder.
  const outfile = join(root, 'node_modules/.cache/generate.mjs')
  await bundle({
    entryPoints: [join(root, 'src/generate/index.ts')],
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

function schemaOf(edition) {
  return join(root, 'schema', edition, 'report.schema.json')
}

function readFolder(folder) {
  if (!existsSync(folder)) return new Map()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  )
}

function write(path, text) {
  if (text === undefined) return rmSync(path)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function report(differences) {
  for (const { name, kind, patch } of differences) {
    console.log(isCheck ? `generated/${name}: ${kind}\n${patch}` : `generated/${name}: was ${kind}`)
  }
  if (!isCheck || differences.length === 0) return
  console.error('generated/ is not what schema/ says. Repair it with: npm run generate')
  process.exitCode = 1
}
