// A folder → the files below it, in the order of their names.

import { type Dirent, readdirSync, statSync } from 'node:fs'

/**
 * Walk a folder. Names that begin with a dot and folders behind symbolic links are left out.
 *
 * @param folder
 *   Path of the folder.
 * @param depth
 *   How many folders deep.
 * @returns
 *   Paths with `/` between names, one after the other: a folder is only read when its turn comes.
 * @throws
 *   What the file system throws for the folder.
 */
export function* walkFolder(folder: string, depth = Number.POSITIVE_INFINITY): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
  entries.sort((one, other) => (one.name < other.name ? -1 : 1))
  for (const entry of entries) {
    const path = folder === '.' ? entry.name : `${folder.replace(/\/$/, '')}/${entry.name}`
    if (entry.isDirectory()) {
      if (depth > 0) yield* walkFolder(path, depth - 1)
    } else if (isFile(entry, path)) yield path
  }
}

/** A link to a file is one; a link that leads nowhere is not. */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
