// How many bytes travel to a browser? Compressed with gzip, as servers send them.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build as bundle } from 'esbuild'
import { writeAjvModule } from './peers/ajv.mjs'
import { readSchema } from './peers/shape-checks.mjs'
import { showTables } from './show.mjs'

const BUDGET = 25
const SHAPE = `export * from './generated/2021/validator.js'
export * from './generated/2021/equations.js'`
const root = fileURLToPath(new URL('../', import.meta.url))

await showTables(async () => [
  {
    title: 'Checking the shape in a browser, gzipped',
    unit: 'KB',
    rows: [
      {
        subject: 'validator.js and equations.js as generated',
        ...measureFiles('validator.js', 'equations.js'),
        budget: BUDGET,
      },
      { subject: '  the same, minified', ...(await measureBundle(SHAPE)) },
      {
        subject: '  validator.js alone, minified',
        ...(await measureBundle(`export * from './generated/2021/validator.js'`)),
      },
      ...(await measurePeers()),
    ],
    notes: [
      'Peers check the shape alone; none says in Chinese what is wrong. Ours tells all faults, not only the first.',
    ],
  },
  {
    title: 'Entries of the package, bundled for a browser, minified and gzipped',
    unit: 'KB',
    rows: [
      {
        subject: 'ogi-report/validate',
        ...(await measureBundle(`export * from './dist/validate/index.js'`)),
        remark: 'with the wording of every cell',
      },
      {
        subject: 'ogi-report/render',
        ...(await measureBundle(`export * from './dist/render/index.js'`)),
        remark: 'with templates and Handlebars’ runtime',
      },
      {
        subject: 'dist/cli/index.cjs',
        ...measure(readFileSync(`${root}dist/cli/index.cjs`)),
        remark: 'not for browsers',
      },
    ],
  },
  { title: 'The package', unit: 'KB', rows: measurePackage() },
])

function measureFiles(...names) {
  const files = names.map((name) => readFileSync(`${root}generated/2021/${name}`))
  const parts = files.map(measure)
  return {
    value: sum(parts.map(({ value }) => value)),
    figure: `${formatKilobytes(sum(files.map(({ length }) => length)))} plain`,
  }
}

function measure(content) {
  return {
    value: gzipSync(content, { level: 9 }).length / 1000,
    figure: `${formatKilobytes(content.length)} plain`,
  }
}

async function measureBundle(contents, resolveDir = root) {
  const { outputFiles } = await bundle({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  })
  return measure(outputFiles[0].contents)
}

async function measurePeers() {
  const folder = `${root}bench`
  const schema = JSON.stringify(readSchema(), (key, value) => (key === 'description' ? undefined : value))
  const entries = {
    'Ajv, stand-alone': writeAjvModule(readSchema()),
    'Ajv, with the schema': `import { Ajv2020 } from 'ajv/dist/2020.js'; export const check = new Ajv2020().compile(${schema})`,
    'TypeBox, with the schema': `import { createTypeBoxCheck } from './peers/typebox.mjs'; export const check = createTypeBoxCheck(${schema})`,
    'Valibot, with the schema': `import { createValibotCheck } from './peers/valibot.mjs'; export const check = createValibotCheck(${schema})`,
    'zod 4, with the schema': `import { createZodCheck } from './peers/zod.mjs'; export const check = createZodCheck(${schema})`,
  }
  const rows = []
  for (const [subject, contents] of Object.entries(entries)) {
    rows.push({
      subject,
      ...(await measureBundle(contents, folder)),
      isPeer: true,
      remark: 'minified, shape alone',
    })
  }
  return rows
}

function measurePackage() {
  const npm = process.env.npm_execpath
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const options = { cwd: root, encoding: 'utf8', shell: !npm && process.platform === 'win32' }
  const { stdout, stderr } = spawnSync(
    program,
    [...first, 'pack', '--dry-run', '--json', '--ignore-scripts'],
    options,
  )
  if (!stdout) throw new Error(`bench: npm pack fails: ${stderr}`)
  const [{ size, unpackedSize, entryCount }] = JSON.parse(stdout)
  return [
    {
      subject: `the tarball, ${entryCount} files`,
      value: size / 1000,
      figure: `${formatKilobytes(unpackedSize)} plain`,
    },
  ]
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}

function formatKilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} KB`
}
