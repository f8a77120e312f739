// x-phrases of a report → issues: files without phrases, places that do not exist, one word for two figures.

import type { PhraseGroupKeyword, PhraseKeyword } from '../schema.js'
import type { Text } from '../types.js'
import { checkPointer } from './pointers.js'
import type { Documents } from './resolve.js'
import type { SchemaIssue } from './schema-issue.js'
import { checkShared } from './shared.js'
import type { Place } from './walk.js'

/**
 * Check the phrases of a report, those of the file it refers to among them.
 *
 * @param documents
 *   The schema files.
 * @param root
 *   The root of the report's file.
 * @returns
 *   What is wrong, in written order. Whether the paths of aspects lead to numbers is found when the model is built.
 */
export function checkPhrases(documents: Documents, root: Place): SchemaIssue[] {
  return checkShared(documents, root, 'x-phrases', (file, groups) =>
    checkGroups(documents, root, file, groups),
  )
}

const UNSAID: Text = {
  zh: '只能有一个不写 `words` 的项：没有说明时才指它',
  en: 'only one can be without `words`: the one that is meant where nothing is said',
}

function checkGroups(
  documents: Documents,
  root: Place,
  file: string,
  groups: Readonly<Record<string, PhraseGroupKeyword>>,
): SchemaIssue[] {
  return Object.entries(groups).flatMap(([name, { counts, aspects = [] }]) => {
    const path = `/x-phrases/${name}`
    const lost = counts.flatMap(({ readings }, index) =>
      readings.flatMap((terms, reading) =>
        terms.flatMap((pointer, term) =>
          checkPointer(documents, root, pointer, `${path}/counts/${index}/readings/${reading}/${term}`).map(
            (issue) => ({ ...issue, file }),
          ),
        ),
      ),
    )
    const unsaid = aspects.filter(({ words }) => words === undefined)
    const twice = unsaid.length > 1 ? [{ file, path: `${path}/aspects`, message: UNSAID }] : []
    return [
      ...lost,
      ...findTwice(counts, file, `${path}/counts`),
      ...twice,
      ...findTwice(aspects, file, `${path}/aspects`),
    ]
  })
}

/** Within a group a word stands for one figure. */
function findTwice(phrases: readonly PhraseKeyword[], file: string, path: string): SchemaIssue[] {
  const seen = new Set<string>()
  return phrases.flatMap(({ words = [] }, index) =>
    words.flatMap((word): SchemaIssue[] => {
      const isKnown = seen.has(word)
      seen.add(word)
      const message = { zh: `“${word}”已指另一数据`, en: `“${word}” already stands for another figure` }
      return isKnown ? [{ file, path: `${path}/${index}/words`, message }] : []
    }),
  )
}
