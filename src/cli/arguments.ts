// Words of the command line → options and files, or an error that says which word is wrong and what was meant.

import { parseArgs } from 'node:util'
import { ToolkitError } from '../issue/error.js'
import type { Language } from '../issue/issue.js'
import { findNearest } from '../issue/nearest.js'
import type { Text } from '../model/types.js'
import type { Arguments } from './outcome.js'
import { COMMON, type CommandSpec, type OptionSpec } from './specs.js'

/**
 * Read the words after the name of a command.
 *
 * @param spec
 *   What the command accepts.
 * @param words
 *   The words.
 * @param screen
 *   Help of the command; its first line is shown where an argument is missing.
 * @returns
 *   Options and files. Nothing is required where `help` is asked for.
 * @throws {ToolkitError}
 *   `wrong-option`
 */
export function readArguments(
  spec: CommandSpec,
  words: readonly string[],
  screen: Text,
): Omit<Arguments, 'colour'> {
  const options: Readonly<Record<string, OptionSpec>> = { ...spec.options, ...COMMON }
  const values: Record<string, string> = {}
  const flags = new Set<string>()
  const files: string[] = []
  for (const token of tokenize(options, words)) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (!option) throw complainUnknown(token.rawName, Object.keys(options))
    if (option.value) values[token.name] = readValue(token, option.value)
    else if (token.value === undefined) flags.add(token.name)
    else throw complain(`选项 ${token.rawName} 不带值`, `The option ${token.rawName} takes no value`)
  }
  if (!flags.has('help')) checkComplete(spec, values, files, screen)
  return { values, flags, files, language: values.lang === 'en' ? 'en' : 'zh' }
}

/**
 * Find the language asked for, in words that may be wrong otherwise.
 *
 * @param words
 *   All words of the command line.
 * @returns
 *   The language; Chinese where none is asked for.
 */
export function findLanguage(words: readonly string[]): Language {
  const isEnglish = words.some(
    (word, index) => word === '--lang=en' || (word === 'en' && words[index - 1] === '--lang'),
  )
  return isEnglish ? 'en' : 'zh'
}

/**
 * Complain about a word that is not known, naming the one that was probably meant.
 *
 * @param what
 *   What kind of word it is.
 * @param word
 *   The word.
 * @param known
 *   The words there are.
 * @returns
 *   The error.
 */
export function complainAbout(what: Text, word: string, known: readonly string[]): ToolkitError {
  const nearest = findNearest(word, known)
  const list = known.join(' ')
  return complain(
    `没有${what.zh} ${word}。${nearest ? `是否应为 ${nearest}？` : `可用的有：${list}`}`,
    `There is no ${what.en} ${word}. ${nearest ? `Did you mean ${nearest}?` : `There are: ${list}`}`,
  )
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]
type OptionToken = Extract<Token, { kind: 'option' }>

function tokenize(options: Readonly<Record<string, OptionSpec>>, words: readonly string[]): readonly Token[] {
  const shapes = Object.entries(options).map(([name, { value, short }]) => {
    const type = value ? ('string' as const) : ('boolean' as const)
    return [name, { type, ...(short && { short }) }] as const
  })
  // Not strict: its messages are in English only and suggest nothing.
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(shapes),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  return tokens
}

function readValue({ rawName, value, inlineValue }: OptionToken, allowed: 'any' | readonly string[]): string {
  // `--to --fragment`: the value was forgotten.
  if (value === undefined || value === '' || (!inlineValue && /^-./.test(value))) {
    throw complain(`选项 ${rawName} 后面缺少值`, `The option ${rawName} needs a value`)
  }
  if (allowed === 'any' || allowed.includes(value)) return value
  throw complainAbout({ zh: ` ${rawName} 的值`, en: `value of ${rawName}` }, value, allowed)
}

function complainUnknown(rawName: string, names: readonly string[]): ToolkitError {
  return complainAbout(
    { zh: '选项', en: 'option' },
    rawName,
    names.map((name) => `--${name}`),
  )
}

const FILE: Text = { zh: '文件', en: 'file' }

function checkComplete(
  { options, argument = FILE, least, most }: CommandSpec,
  values: Readonly<Record<string, string>>,
  files: readonly string[],
  screen: Text,
): void {
  if (files.length < least) {
    const usage = (text: string) => text.slice(0, text.indexOf('\n'))
    throw complain(
      `缺少参数：<${argument.zh}>\n${usage(screen.zh)}`,
      `An argument is missing: <${argument.en}>\n${usage(screen.en)}`,
    )
  }
  const missing = Object.entries<OptionSpec>(options).find(
    ([name, option]) => option.required && values[name] === undefined,
  )
  if (missing) {
    const [name, { value }] = missing
    const choice = Array.isArray(value) ? ` (${value.join(' | ')})` : ''
    throw complain(`缺少选项 --${name}${choice}`, `The option --${name} is missing${choice}`)
  }
  const extra = files[most]
  if (extra !== undefined) throw complain(`多余的参数：${extra}`, `One argument too many: ${extra}`)
}

function complain(zh: string, en: string): ToolkitError {
  return new ToolkitError('wrong-option', { zh, en })
}
