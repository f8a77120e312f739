// Changes and a changelog → what its section of unreleased changes does not name, and the lines that would.

import type { Text } from '../model/types.js'
import type { Change } from './change.js'
import { nameLabel } from './messages.js'

/** A line the changelog lacks. */
export interface MissingLine {
  /** Under which heading of Keep a Changelog it belongs. */
  readonly heading: 'Added' | 'Changed' | 'Removed'
  readonly line: Text
  /** The changes it names. */
  readonly changes: readonly Change[]
}

/**
 * List the lines that a changelog lacks.
 *
 * A change is named where its path, one of its JSON Pointers or the path of what brings it about stands between
 * backticks under `## [Unreleased]`. Changes of wording need one line there that names the edition.
 *
 * @param changes
 *   The changes since the edition was published.
 * @param changelog
 *   Text of the changelog, in Markdown.
 * @param edition
 *   The edition, such as `2021`.
 * @returns
 *   The lines, in the order of the changes; empty when everything is named.
 */
export function listMissingLines(
  changes: readonly Change[],
  changelog: string,
  edition: string,
): MissingLine[] {
  const section = readUnreleased(changelog)
  const named = new Set(
    section.flatMap((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, name = '']) => writeName(name))),
  )
  const unnamed = changes.filter(
    (change) => change.kind !== 'wording' && !listNames(change).some((name) => named.has(name)),
  )
  const paths = new Set(unnamed.map(({ path }) => writeName(path)))
  const lines = new Map<string, Change[]>()
  for (const change of unnamed) {
    // The line of what brings it about names it as well.
    if (change.cause !== undefined && paths.has(writeName(change.cause))) continue
    const path = writeName(change.path)
    lines.set(path, [...(lines.get(path) ?? []), change])
  }
  const wordings = changes.filter(({ kind }) => kind === 'wording')
  const isWorded = wordings.length === 0 || section.some((line) => namesEdition(line, edition))
  return [
    ...[...lines].map(([path, list]) => writeLine(edition, path, list)),
    ...(isWorded ? [] : [writeWordings(edition, wordings)]),
  ]
}

/** The lines from the heading `## [Unreleased]` to the next of its level; none where there is no such heading. */
function readUnreleased(changelog: string): readonly string[] {
  const lines = changelog.split(/\r?\n/)
  const start = lines.findIndex((line) => /^## \[?unreleased\]?/i.test(line))
  if (start < 0) return []
  const section = lines.slice(start + 1)
  const end = section.findIndex((line) => line.startsWith('## '))
  return end < 0 ? section : section.slice(0, end)
}

function listNames({ path, pointers, cause }: Change): readonly string[] {
  return [path, ...pointers, ...(cause === undefined ? [] : [cause])]
    .filter((name) => name !== '')
    .map(writeName)
}

/** As it can stand between backticks. The items of a list are named with the list. */
function writeName(name: string): string {
  return name.replace(/(\[\])+$/, '').replace(/[`\s]+/g, ' ')
}

/** The year in the number of a notice names no edition. */
function namesEdition(line: string, edition: string): boolean {
  const number = new RegExp(`(?<![\\w〔])${edition.replace(/[^\w]/g, '\\$&')}(?![\\w〕])`)
  return /edition|版/i.test(line) && number.test(line)
}

function writeLine(edition: string, path: string, changes: readonly Change[]): MissingLine {
  const isBreaking = changes.some(({ kind }) => kind === 'breaking')
  // What they are about is said once.
  const tell = (language: keyof Text) =>
    changes
      .map(({ message, label }, index) =>
        message[language].slice(index === 0 ? 0 : nameLabel(label)[language].length).replaceAll(/\s+/g, ' '),
      )
      .join(language === 'zh' ? '' : ' ')
  const ending = (each: Change) => each.code.slice(each.code.lastIndexOf('-'))
  const heading = changes.every((each) => ending(each) === '-added')
    ? 'Added'
    : changes.every((each) => ending(each) === '-removed')
      ? 'Removed'
      : 'Changed'
  return {
    heading,
    line: {
      zh: `- ${edition} 版 \`${path}\`${isBreaking ? '（不兼容）' : ''}：${tell('zh')}`,
      en: `- Edition ${edition}, \`${path}\`${isBreaking ? ' (breaking)' : ''}: ${tell('en')}`,
    },
    changes,
  }
}

const MOST_PATHS = 3

function writeWordings(edition: string, changes: readonly Change[]): MissingLine {
  const paths = [...new Set(changes.map(({ path }) => `\`${path}\``))]
  const rest = paths.length - MOST_PATHS
  const list = paths.slice(0, MOST_PATHS).join(', ')
  return {
    heading: 'Changed',
    line: {
      zh: `- ${edition} 版：${list}${rest > 0 ? ` 等 ${paths.length} 处` : ''} 的措辞。`,
      en: `- Edition ${edition}: wording of ${list}${rest > 0 ? ` and ${rest} more` : ''}.`,
    },
    changes,
  }
}
