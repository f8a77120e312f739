// x-questions of a report → issues: places that do not exist, two rates of one name.

import type { QuestionKeyword } from '../schema.js'
import { checkPointer } from './pointers.js'
import type { Documents } from './resolve.js'
import type { SchemaIssue } from './schema-issue.js'
import { checkShared } from './shared.js'
import type { Place } from './walk.js'

/**
 * Check the questions of a report, those of the file it refers to among them.
 *
 * @param documents
 *   The schema files.
 * @param root
 *   The root of the report's file.
 * @returns
 *   What is wrong, in written order. Whether columns lead to numbers is found when the model is built.
 */
export function checkQuestions(documents: Documents, root: Place): SchemaIssue[] {
  const seen = new Set<string>()
  return checkShared(documents, root, 'x-questions', (file, questions) =>
    Object.entries(questions).flatMap(([id, question]) => [
      ...checkPlaces(documents, root, id, question).map((issue) => ({ ...issue, file })),
      ...findTwice(file, id, question, seen),
    ]),
  )
}

function checkPlaces(
  documents: Documents,
  root: Place,
  id: string,
  { places }: QuestionKeyword,
): SchemaIssue[] {
  return places.flatMap((pointer, index) =>
    checkPointer(documents, root, pointer, `/x-questions/${id}/places/${index}`),
  )
}

/** A ranking is asked for by the name of its rate alone. */
function findTwice(
  file: string,
  id: string,
  { rates = {} }: QuestionKeyword,
  seen: Set<string>,
): SchemaIssue[] {
  return Object.keys(rates).flatMap((rate): SchemaIssue[] => {
    const isKnown = seen.has(rate)
    seen.add(rate)
    const message = { zh: `“${rate}”已是另一比率的名称`, en: `“${rate}” is the name of another rate already` }
    return isKnown ? [{ file, path: `/x-questions/${id}/rates/${rate}`, message }] : []
  })
}
