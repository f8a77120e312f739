// Expected files against found files → every difference, over the union of names.

import { createTwoFilesPatch } from 'diff'

/** One file that is not as generated. */
export interface Difference {
  /** Path relative to the compared folder, with `/`. */
  readonly name: string
  readonly kind: 'missing' | 'left-over' | 'changed'
  /** Unified diff from the found to the expected text; empty for a left-over file. */
  readonly patch: string
}

/**
 * Compare generated files with what stands in a folder.
 *
 * @param expected
 *   Text by relative path, as `generateFiles` gives it.
 * @param found
 *   Text by relative path, as read from the folder.
 * @returns
 *   All differences by name; empty when the folder is exactly as generated.
 */
export function compareFiles(
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): Difference[] {
  const names = [...new Set([...expected.keys(), ...found.keys()])].sort()
  return names.flatMap((name): Difference[] => {
    const wanted = expected.get(name)
    const present = found.get(name)
    if (wanted === present) return []
    if (wanted === undefined) return [{ name, kind: 'left-over', patch: '' }]
    const patch = createTwoFilesPatch(`found/${name}`, `expected/${name}`, present ?? '', wanted)
    return [{ name, kind: present === undefined ? 'missing' : 'changed', patch }]
  })
}
