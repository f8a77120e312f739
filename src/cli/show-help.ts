// Name of a command → its help screen, with the official wording of the values that the model knows.

import type { Language } from '../issue/issue.js'
import type { Model } from '../model/types.js'
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
  const { model } = await import('../../generated/current.js')
  const fields = (model.parts.Agency?.fields ?? []).filter((field) => CHOICES.includes(field.name))
  const lists = fields.map(({ name: option, type, label }) => {
    const title = `${label?.[language] ?? option} (--${option})`
    return `\n${title}${language === 'zh' ? '：' : ':'}\n${listValues(model, type, language)}`
  })
  return screen + lists.join('')
}

/** Fields of the agency that are options and have a list of values. */
const CHOICES: readonly string[] = ['kind', 'level']

function listValues(model: Model, part: string, language: Language): string {
  const values = model.parts[part]?.values ?? []
  const width = Math.max(...values.map(({ value }) => String(value).length)) + 2
  return values
    .map(({ value, label }) => `  ${String(value).padEnd(width)}${label?.[language] ?? ''}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('')
}
