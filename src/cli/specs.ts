// The options and arguments of every command. What they mean stands in `help.ts`.

import { ANALYSIS_FORMATS } from '../analyse/output/options.js'
import { CHECK_FORMATS } from '../check/output/options.js'
import { EDITION_NAMES } from '../edition/name.js'
import type { Text } from '../model/types.js'

/** One option. */
export interface OptionSpec {
  /** The option takes a value: free, or one of these. */
  readonly value?: 'any' | readonly string[]
  /** Its one-letter form. */
  readonly short?: string
  /** The command does not run without it. */
  readonly required?: boolean
}

/** What a command accepts. */
export interface CommandSpec {
  readonly options: Readonly<Record<string, OptionSpec>>
  /** What its files or words are called in its help. */
  readonly argument?: Text
  /** How many files or words it takes. */
  readonly least: number
  readonly most: number
}

/** Options every command has. */
export const COMMON: Readonly<Record<string, OptionSpec>> = {
  lang: { value: ['zh', 'en'] },
  help: { short: 'h' },
}

const ANY = { value: 'any' } as const
const OUTPUT = { value: 'any', short: 'o' } as const
const EDITION = { value: EDITION_NAMES }
const PROFILE = ANY

/** Options of the commands whose issues can be accepted. */
export const ACCEPT_OPTIONS = { accepted: ANY, baseline: ANY, 'write-baseline': ANY, date: ANY } as const

/** The commands. */
export const COMMANDS = {
  new: {
    options: {
      year: { ...ANY, required: true },
      agency: { ...ANY, required: true },
      edition: EDITION,
      profile: PROFILE,
      kind: ANY,
      level: ANY,
      scope: ANY,
      'credit-code': ANY,
      'division-code': ANY,
      output: OUTPUT,
      force: {},
    },
    least: 0,
    most: 0,
  },
  import: {
    options: {
      output: OUTPUT,
      edition: { value: ['auto', ...EDITION_NAMES] },
      profile: PROFILE,
      strict: {},
      explain: {},
      reporter: { value: ['pretty', 'json'] },
      ...ACCEPT_OPTIONS,
      force: {},
    },
    least: 1,
    most: Number.POSITIVE_INFINITY,
  },
  validate: {
    options: {
      reporter: { value: ['pretty', 'json'] },
      previous: ANY,
      profile: PROFILE,
      ...ACCEPT_OPTIONS,
      force: {},
    },
    least: 1,
    most: Number.POSITIVE_INFINITY,
  },
  check: {
    options: {
      reporter: { value: CHECK_FORMATS },
      output: OUTPUT,
      prose: {},
      together: {},
      roster: ANY,
      page: ANY,
      download: ANY,
      'sort-script': ANY,
      previous: ANY,
      profile: PROFILE,
      ...ACCEPT_OPTIONS,
      threads: ANY,
      resume: ANY,
      force: {},
    },
    argument: { zh: '文件|文件夹|通配符', en: 'file|folder|pattern' },
    least: 1,
    most: Number.POSITIVE_INFINITY,
  },
  render: {
    options: {
      to: { value: ['html', 'text'], required: true },
      output: OUTPUT,
      profile: PROFILE,
      templates: ANY,
      fragment: {},
      site: ANY,
      url: ANY,
      'json-url': ANY,
      'published-at': ANY,
      force: {},
    },
    least: 1,
    most: 1,
  },
  cells: {
    options: { to: { value: ['csv', 'json'], required: true }, profile: PROFILE, output: OUTPUT, force: {} },
    least: 1,
    most: 1,
  },
  export: {
    options: {
      to: { value: ['csv', 'parquet', 'duckdb', 'sqlite'], required: true },
      output: { ...OUTPUT, required: true },
      rows: { value: ['cells', 'wide', 'issues'] },
      edition: EDITION,
      plain: {},
      profile: PROFILE,
      force: {},
    },
    least: 1,
    most: Number.POSITIVE_INFINITY,
  },
  fill: {
    options: { cells: { ...ANY, required: true }, profile: PROFILE, output: OUTPUT, force: {} },
    least: 1,
    most: 1,
  },
  upgrade: {
    options: {
      to: EDITION,
      profile: PROFILE,
      output: OUTPUT,
      reporter: { value: ['pretty', 'json'] },
      force: {},
    },
    least: 1,
    most: 1,
  },
  aggregate: {
    options: {
      parent: ANY,
      roster: ANY,
      reasons: ANY,
      agency: ANY,
      profile: PROFILE,
      output: OUTPUT,
      reporter: { value: ['pretty', 'json'] },
      force: {},
    },
    least: 1,
    most: Number.POSITIVE_INFINITY,
  },
  analyse: {
    options: {
      reporter: { value: ANALYSIS_FORMATS },
      output: OUTPUT,
      roster: ANY,
      scope: { value: ['own', 'area'] },
      'include-invalid': {},
      rank: ANY,
      year: ANY,
      least: ANY,
      plain: {},
      profile: PROFILE,
      force: {},
    },
    argument: { zh: '文件|文件夹|通配符', en: 'file|folder|pattern' },
    least: 1,
    most: Number.POSITIVE_INFINITY,
  },
  generate: {
    options: { schema: ANY, profile: PROFILE, out: ANY, check: {}, verbose: {} },
    least: 0,
    most: 0,
  },
  'diff-schema': {
    options: { changelog: ANY, reporter: { value: ['pretty', 'json'] } },
    argument: { zh: '模式', en: 'schema' },
    least: 2,
    most: 2,
  },
  explain: {
    options: { edition: EDITION, profile: PROFILE },
    argument: { zh: '代码|JSON 指针|名称', en: 'code|JSON Pointer|label' },
    least: 1,
    most: 1,
  },
} as const satisfies Readonly<Record<string, CommandSpec>>

/** Name of a command. */
export type CommandName = keyof typeof COMMANDS
