// Changes of a schema → lines for people: by kind, each with its place, and what the changelog lacks.

import { styleText } from 'node:util'
import type { MissingLine } from '../diff/changelog.js'
import type { Change, ChangeKind } from '../diff/index.js'
import { showUnseen } from '../issue/describe.js'
import type { Language } from '../issue/issue.js'
import type { Text } from '../model/types.js'

/** The kinds, the gravest first. */
export const KINDS = ['breaking', 'additive', 'wording'] as const satisfies readonly ChangeKind[]

/**
 * Lay out changes for reading.
 *
 * @param names
 *   What the two schemas are called.
 * @param changes
 *   The changes.
 * @param language
 *   Language of the lines.
 * @param colour
 *   Whether kinds are coloured.
 * @returns
 *   A line with the counts, then two lines for each change, the gravest kind first.
 */
export function layOutChanges(
  names: readonly [old: string, now: string],
  changes: readonly Change[],
  language: Language,
  colour: boolean,
): string {
  const kinds = KINDS.flatMap((kind) => {
    const list = changes.filter((change) => change.kind === kind)
    return list.length === 0 ? [] : [{ kind, list }]
  })
  const counts = kinds.map(({ kind, list }) =>
    language === 'zh' ? `${TITLES[kind].zh} ${list.length} 处` : `${list.length} ${TITLES[kind].en}`,
  )
  const summary =
    counts.join(language === 'zh' ? '，' : ', ') || { zh: '没有改动', en: 'no changes' }[language]
  const head = `${showUnseen(names.join(' → '))}${language === 'zh' ? '：' : ': '}${summary}\n`
  return head + kinds.map(({ kind, list }) => layOutKind(kind, list, language, colour)).join('')
}

/**
 * Say what a changelog lacks, line by line as it can be added.
 *
 * @param changelog
 *   Path of the changelog.
 * @param missing
 *   The lines.
 * @param edition
 *   The edition that was changed.
 * @param language
 *   Language of the lines.
 * @returns
 *   What to add, and what to do instead; one line where nothing is missing.
 */
export function layOutMissing(
  changelog: string,
  missing: readonly MissingLine[],
  edition: string,
  language: Language,
): string {
  if (missing.length === 0)
    return language === 'zh' ? `${changelog} 已写明全部改动\n` : `${changelog} names every change\n`
  const groups = (['Added', 'Changed', 'Removed'] as const).flatMap((heading) => {
    const lines = missing
      .filter((each) => each.heading === heading)
      .map(({ line }) => showUnseen(line[language]))
    return lines.length === 0 ? [] : [`### ${heading}`, '', ...lines, '']
  })
  const [head, rest] =
    language === 'zh'
      ? [
          `${changelog} 的“## [Unreleased]”一节没有写明全部改动。请加入：`,
          `或者不改 ${edition} 版，另设新版的文件夹 schema/<版本>/。`,
        ]
      : [
          `${changelog} does not name every change under “## [Unreleased]”. Add:`,
          `Or leave edition ${edition} as it was, and make a folder of its own for the new form: schema/<edition>/.`,
        ]
  return `\n${[head, '', ...groups, rest].join('\n')}\n`
}

function layOutKind(
  kind: ChangeKind,
  changes: readonly Change[],
  language: Language,
  colour: boolean,
): string {
  const title = TITLES[kind][language]
  const lines = changes.map(({ path, pointers, code, message }) => {
    const [first, ...others] = pointers.filter((pointer) => pointer !== '')
    const more = others.length > 0 ? ` (+${others.length})` : ''
    const place = showUnseen(first === undefined ? path : `${path}  ${first}${more}`)
    return `  ${place}  ${code}\n      ${showUnseen(message[language])}\n`
  })
  return `\n${colour ? styleText(COLOURS[kind], title) : title}\n${lines.join('')}`
}

const COLOURS = { breaking: 'red', additive: 'yellow', wording: 'cyan' } as const

const TITLES: Readonly<Record<ChangeKind, Text>> = {
  breaking: { zh: '不兼容', en: 'breaking' },
  additive: { zh: '新增', en: 'additive' },
  wording: { zh: '措辞', en: 'of wording' },
}
