// Name of a command → its help screen, with the official wording of the values that the model knows.

import type { Language } from '../issue/issue.js'
import type { Model, Text } from '../model/types.js'
import { HELP } from './help.js'
import type { CommandName } from './specs.js'

/**
 * Show the help of a command.
 *
 * @param name
 *   The command; `program` for the list of all.
 * @param language
 *   Language of the screen.
 * @returns
 *   Lines.
 */
export async function showHelp(name: CommandName | 'program', language: Language): Promise<string> {
  const screen = HELP[name][language]
  if (name !== 'new') return screen
  const { model } = await import('../../generated/2021/model.js')
  const lists = CHOICES.map(({ part, title }) => `\n${title[language]}\n${listValues(model, part, language)}`)
  return screen + lists.join('')
}

/** What `--kind` and `--level` may be. */
const CHOICES = [
  { part: 'AgencyKind', title: { zh: '机关类型（--kind）：', en: 'Kinds of organ (--kind):' } },
  { part: 'AgencyLevel', title: { zh: '行政层级（--level）：', en: 'Levels (--level):' } },
] as const satisfies readonly { readonly part: string; readonly title: Text }[]

function listValues(model: Model, part: string, language: Language): string {
  const values = model.parts[part]?.values ?? []
  const width = Math.max(...values.map(({ value }) => String(value).length)) + 2
  return values
    .map(({ value, label }) => `  ${String(value).padEnd(width)}${label?.[language] ?? ''}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('')
}
