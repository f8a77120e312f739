// `generate`: makes everything that follows from a schema, or checks that it is made. Imports nothing generated, so
// that a broken output can always be made anew.

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compareFiles, type Difference, generateFiles } from '../../generate/index.js'
import { generateSharedFiles } from '../../generate/shared.js'
import { ToolkitError } from '../../issue/error.js'
import type { Language } from '../../issue/issue.js'
import { readFolder, writeFolder } from '../generated-folder.js'
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
  const { schema, out = 'generated' } = values
  if (schema !== undefined && values.out === undefined) {
    throw new ToolkitError('wrong-option', {
      zh: '指定 --schema 时，请用 --out 指定输出文件夹',
      en: 'With --schema, name the output folder with --out',
    })
  }
  const expected = schema === undefined ? await generateEditions() : await generate(schema)
  const found = readFolder(out)
  const differences = compareFiles(expected, found)
  if (flags.has('check')) return describeCheck(differences, values, flags.has('verbose'), language)
  writeFolder(out, expected, found, differences)
  return { code: 0, out: describeWriting(differences, out, language) }
}

async function generate(schema: string): Promise<Map<string, string>> {
  try {
    return await generateFiles(schema)
  } catch (error) {
    throw nameFiles(error, schema)
  }
}

/** Every edition this package has a schema of, each in its own folder, and what they share. */
async function generateEditions(): Promise<Map<string, string>> {
  const root = join(PACKAGE_FOLDER, 'schema')
  const schemaOf = (edition: string) => join(root, edition, 'report.schema.json')
  const editions = readdirSync(root).filter((edition) => existsSync(schemaOf(edition)))
  const files = await generateSharedFiles()
  for (const edition of editions.sort()) {
    for (const [name, text] of await generate(schemaOf(edition))) files.set(`${edition}/${name}`, text)
  }
  return files
}

function describeCheck(
  differences: readonly Difference[],
  { schema, out = 'generated' }: Arguments['values'],
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
  const command = `ogi-report generate${schema === undefined ? '' : ` --schema ${schema}`} --out ${out}`
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
