// Cells of an edition → names of columns, as databases take them: lower case, short enough, unlike each other.

import { createHash } from 'node:crypto'

/** PostgreSQL cuts longer names off without asking. */
const MOST_BYTES = 63

/**
 * Name the columns of a table with one column per cell.
 *
 * A name follows from the path alone: `/requests/carriedIn/total` is `requests_carried_in_total`. Of one that is too
 * long, the first words keep three letters. One that is still too long, or the same as one before it, ends in six
 * hexadecimal digits of the path's SHA-256. So nothing that is added to an edition renames what was there.
 *
 * @param paths
 *   JSON Pointers of the cells in printed order.
 * @param taken
 *   Names that other columns have.
 * @returns
 *   A name for each, in the same order: at most 63 bytes of UTF-8, all different.
 */
export function nameColumns(paths: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set(taken)
  return paths.map((path) => {
    const short = abbreviate(writePlain(path).split('_'))
    const isFree = short !== '' && isShort(short) && !used.has(short)
    const name = isFree ? short : addDigits(short, path)
    used.add(name)
    return name
  })
}

function isShort(name: string): boolean {
  return Buffer.byteLength(name) <= MOST_BYTES
}

/** `/requests/carriedIn/total` → `requests_carried_in_total`; whatever is neither letter nor digit becomes `_`. */
function writePlain(path: string): string {
  return path
    .slice(1)
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, '_')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
}

/** The first words say which table, which is known; the last tell columns apart. */
function abbreviate(words: readonly string[]): string {
  const names = Array.from({ length: words.length + 1 }, (_, count) =>
    words.map((word, index) => (index < count ? [...word].slice(0, 3).join('') : word)).join('_'),
  )
  return names.find(isShort) ?? names.at(-1) ?? ''
}

function addDigits(name: string, path: string): string {
  const digits = `_${createHash('sha256').update(path).digest('hex').slice(0, 6)}`
  const characters = [...name]
  while (!isShort(characters.join('') + digits)) characters.pop()
  return characters.join('') + digits
}
