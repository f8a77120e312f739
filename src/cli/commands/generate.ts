// `generate`: makes everything that follows from a schema, or checks that it is made. Imports nothing generated, so
// that a broken output can always be made anew.

import { join } from 'node:path'
import { generateEditions } from '../../generate/editions.js'
import {
  compareFiles,
  type Difference,
  type GeneratedEdition,
  generateEdition,
} from '../../generate/index.js'
import { ToolkitError } from '../../issue/error.js'
import type { Language } from '../../issue/issue.js'
import { readSchema } from '../../model/read.js'
import { readFolder, writeFolder } from '../generated-folder.js'
import { openProfile } from '../open-profile.js'
import type { Arguments, Outcome } from '../outcome.js'
import { PACKAGE_FOLDER } from '../package-folder.js'
import { nameFiles } from '../schema-fault.js'

/**
 * Generate, or check what was generated.
 *
 * @param options
 *   `schema` for one schema alone, `out`, `check`.
 * @returns
 *   What was written; with `check` every difference, and code 1 when there is one.
 * @throws {ToolkitError}
 *   When the schema is wrong, or the folder holds other files.
 */
export async function run({ values, flags, language }: Arguments): Promise<Outcome> {
  const { schema, profile, out = 'generated' } = values
  const own = schema ?? profile
  if (own !== undefined && values.out === undefined) {
    throw new ToolkitError('wrong-option', {
      zh: '指定 --schema 或 --profile 时，请用 --out 指定输出文件夹',
      en: 'With --schema or --profile, name the output folder with --out',
    })
  }
  if (schema !== undefined && profile !== undefined) {
    throw new ToolkitError('wrong-option', {
      zh: '--schema 与 --profile 只能指定其一：配置以 extends 写明所依据的模式',
      en: 'Give --schema or --profile, not both: a profile names the schema it builds on in `extends`',
    })
  }
  const expected =
    profile !== undefined
      ? await generateProfile(profile)
      : schema !== undefined
        ? (await generate(schema)).files
        : await generateEditions(join(PACKAGE_FOLDER, 'schema'), generate)
  const found = readFolder(out)
  const differences = compareFiles(expected, found)
  if (flags.has('check')) return describeCheck(differences, values, flags.has('verbose'), language)
  writeFolder(out, expected, found, differences)
  return { code: 0, out: describeWriting(differences, out, language) }
}

async function generateProfile(profile: string): Promise<Map<string, string>> {
  const { source, templates } = openProfile(profile)
  return (await generateEdition(source, templates)).files
}

async function generate(schema: string): Promise<GeneratedEdition> {
  try {
    return await generateEdition(readSchema(schema))
  } catch (error) {
    throw nameFiles(error, schema)
  }
}

function describeCheck(
  differences: readonly Difference[],
  { schema, profile, out = 'generated' }: Arguments['values'],
  isVerbose: boolean,
  language: Language,
): Outcome {
  if (differences.length === 0) {
    return { code: 0, out: language === 'zh' ? `${out} 与模式一致\n` : `${out} is what the schema says\n` }
  }
  const list = differences.map(({ name, kind }) => `${out}/${name}: ${KINDS[kind][language]}\n`)
  const patches = differences
    .filter(({ kind }) => kind === 'changed')
    .map(({ patch }) => `\n${isVerbose ? patch : cut(patch, language)}`)
  const from =
    profile !== undefined ? ` --profile ${profile}` : schema !== undefined ? ` --schema ${schema}` : ''
  const command = `ogi-report generate${from} --out ${out}`
  const err =
    language === 'zh'
      ? `${out} 与模式不一致（${differences.length} 处）。请运行：${command}\n`
      : `${out} is not what the schema says (${differences.length} files). Repair it with: ${command}\n`
  return { code: 1, out: [...list, ...patches].join(''), err }
}

/** A change of the schema may change thousands of lines. */
function cut(patch: string, language: Language): string {
  const lines = patch.trimEnd().split('\n')
  const rest = lines.length - MOST_LINES
  if (rest <= 0) return patch
  const more =
    language === 'zh' ? `… 另有 ${rest} 行，加 --verbose 列出` : `… ${rest} more lines; --verbose shows them`
  return `${[...lines.slice(0, MOST_LINES), more].join('\n')}\n`
}

const MOST_LINES = 40

function describeWriting(differences: readonly Difference[], out: string, language: Language): string {
  if (differences.length === 0) return language === 'zh' ? `${out} 已是最新\n` : `${out} is up to date\n`
  return differences.map(({ name, kind }) => `${out}/${name}: ${DONE[kind][language]}\n`).join('')
}

const KINDS = {
  missing: { zh: '缺少', en: 'missing' },
  'left-over': { zh: '多余', en: 'left over' },
  changed: { zh: '不同', en: 'changed' },
} as const

const DONE = {
  missing: { zh: '已新建', en: 'written' },
  'left-over': { zh: '已删除', en: 'deleted' },
  changed: { zh: '已更新', en: 'updated' },
} as const
