// Words of the command line → the chosen command → what it prints and the exit code. Nothing else prints.

import type { ToolkitError } from '../issue/error.js'
import type { Language } from '../issue/issue.js'
import { complainAbout, findLanguage, readArguments } from './arguments.js'
import { HELP } from './help.js'
import type { Arguments, Outcome } from './outcome.js'
import { print, showText } from './print.js'
import { showHelp } from './show-help.js'
import { COMMANDS, type CommandName } from './specs.js'
import { readVersion } from './version.js'

/**
 * Run the command line: prints, and sets the exit code.
 *
 * @param words
 *   The words after the name of the program.
 */
export async function run(words: readonly string[]): Promise<void> {
  const { code, out, err } = await obey(words)
  process.exitCode = code
  if (out !== undefined) await print(process.stdout, out)
  if (err !== undefined) await print(process.stderr, err)
}

/** Each command is loaded only when it is chosen. */
const LOADERS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  new: () => import('./commands/new.js'),
  import: () => import('./commands/import.js'),
  validate: () => import('./commands/validate.js'),
  check: () => import('./commands/check.js'),
  render: () => import('./commands/render.js'),
  cells: () => import('./commands/cells.js'),
  export: () => import('./commands/export.js'),
  fill: () => import('./commands/fill.js'),
  generate: () => import('./commands/generate.js'),
  upgrade: () => import('./commands/upgrade.js'),
  analyse: () => import('./commands/analyse.js'),
  aggregate: () => import('./commands/aggregate.js'),
  'diff-schema': () => import('./commands/diff-schema.js'),
  explain: () => import('./commands/explain.js'),
}

interface Command {
  run(options: Arguments): Outcome | Promise<Outcome>
}

async function obey(words: readonly string[]): Promise<Outcome> {
  const language = findLanguage(words)
  try {
    // `--lang en` may stand before the command.
    const first = words[0] === '--lang' ? 2 : words[0]?.startsWith('--lang=') ? 1 : 0
    const [name, ...rest] = words.slice(first)
    if (name === undefined) return { code: 2, err: await showHelp('program', language) }
    if (name === '--version') return { code: 0, out: `${readVersion()}\n` }
    if (name === '--help' || name === '-h' || name === 'help') return await help(rest[0], language)
    return await start(name, [...words.slice(0, first), ...rest])
  } catch (error) {
    if (isToolkitError(error)) return { code: 2, err: `${showText(error.text[language])}\n` }
    return { code: 2, err: describeDefect(error) }
  }
}

/** By name: a command that is loaded by itself has the class from another file. */
function isToolkitError(error: unknown): error is ToolkitError {
  return error instanceof Error && error.name === 'ToolkitError'
}

async function help(name: string | undefined, language: Language): Promise<Outcome> {
  const screen = name !== undefined && isCommand(name) ? name : 'program'
  return { code: 0, out: await showHelp(screen, language) }
}

async function start(name: string, words: readonly string[]): Promise<Outcome> {
  if (!isCommand(name)) throw complainAbout({ zh: '命令', en: 'command' }, name, Object.keys(COMMANDS))
  const options = readArguments(COMMANDS[name], words, HELP[name])
  if (options.flags.has('help')) return { code: 0, out: await showHelp(name, options.language) }
  const command = await LOADERS[name]()
  return command.run({ ...options, colour: process.stdout.isTTY && process.stdout.hasColors() })
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name)
}

/** Not the user's fault: the stack helps whoever mends it. */
function describeDefect(error: unknown): string {
  return `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`
}
