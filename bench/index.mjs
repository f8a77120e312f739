// `npm run bench [name…]`: runs the questions of the bench, each in a process of its own, so that none is measured in
// an engine that another one has spoilt.

import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { installPeers } from './install.mjs'

const questions = {
  validate: 'validateReport beside JSON.parse and other validators',
  bytes: 'from the bytes of a file to the verdict',
  batch: '100,000 reports in one file, beside reading and parsing them and other tools',
  render: 'a page beside the same page written by hand and other template engines',
  import: 'a published page beside parsing it with htmlparser2 alone',
  cli: 'one file from the shell beside the start of Node and other command lines',
  locate: 'which cell is wrong: how often it is named rightly',
  size: 'bytes that travel to a browser',
}

/** Each question knows these itself. */
const PASSED_ON = ['quick', 'markdown', 'check']

const HELP = `npm run bench [-- [name…] [--quick] [--markdown] [--check]]

${Object.entries(questions)
  .map(([name, answer]) => `  ${name.padEnd(10)}${answer}`)
  .join('\n')}

  --quick     a tenth of the rounds, to see whether everything runs
  --markdown  prints the tables as Markdown
  --readme    writes them into bench/README.md
  --check     exit code 1 when a budget is missed
`

process.exitCode = run()

function run() {
  const { values, positionals, error } = readArguments()
  if (error) return fail(error)
  if (values.help) return print(HELP)
  const unknown = positionals.find((name) => !Object.hasOwn(questions, name))
  if (unknown !== undefined)
    return fail(`There is no ${unknown}. There are: ${Object.keys(questions).join(', ')}`)
  installPeers()
  const names = positionals.length > 0 ? positionals : Object.keys(questions)
  if (values.readme) return writeReadme(names)
  print(`${describeMachine()}\n`)
  const flags = PASSED_ON.filter((name) => values[name]).map((name) => `--${name}`)
  return Math.max(...names.map((name) => ask(name, flags, 'inherit').status))
}

function readArguments() {
  const flag = { type: 'boolean' }
  const options = { quick: flag, markdown: flag, readme: flag, check: flag, help: flag }
  try {
    return parseArgs({ allowPositionals: true, options })
  } catch (error) {
    return { error: error.message }
  }
}

function ask(name, flags, output) {
  const file = fileURLToPath(new URL(`${name}.mjs`, import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [file, ...flags], {
    stdio: ['inherit', output, 'inherit'],
    encoding: 'utf8',
  })
  return { status: status ?? 2, stdout }
}

/** Each question has its place between two comments; the machine is named beside its figures. */
function writeReadme(names) {
  const file = new URL('README.md', import.meta.url)
  for (const name of names) {
    console.log(`${name} …`)
    const { status, stdout } = ask(name, ['--markdown'], 'pipe')
    if (status !== 0) return status
    const place = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`)
    const figures = `\nMeasured on: ${describeMachine()}.\n\n${stdout.trim()}\n\n`
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(place, (_, open, close) => open + figures + close),
    )
  }
  return 0
}

function describeMachine() {
  const [{ model }] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${model.trim()}, ${memory} GB`
}

function print(text) {
  console.log(text)
  return 0
}

function fail(message) {
  console.error(`${message}\n\n${HELP}`)
  return 2
}
