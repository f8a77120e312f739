// An issue of whatever function, also one read back from JSON → words in the language asked for.

import type { EditionName } from '../../generated/index.js'
import { findModel } from '../edition/models.js'
import { CURRENT } from '../edition/name.js'
import { describeFinding } from '../import/describe.js'
import type { ImportIssue } from '../import/finding.js'
import { translateIssue } from '../issue/describe.js'
import type { Issue, Language } from '../issue/issue.js'
import { DOUBT_CODES, ISSUE_CODES } from './codes.js'

/**
 * Put an issue into words.
 *
 * @param issue
 *   An issue of any function of this package: of validating, importing, upgrading, aggregating, comparing with a page or
 *   over the years; also one read back from JSON.
 * @param language
 *   Language of the message.
 * @param edition
 *   Edition of the report that `path` leads into; the one in force if not given.
 * @returns
 *   The message, as the function itself words it.
 * @example
 *   const message = describeIssue(upgradeReport(report).issues[0], 'en', '2019')
 */
export function describeIssue(issue: Issue, language: Language, edition: EditionName = CURRENT): string {
  const model = findModel(edition)
  if (isDoubt(issue)) return describeFinding(model, issue, language).message
  return translateIssue(model, issue, language, ISSUE_CODES).message
}

/** A code of an import may be one of another function as well: only doubts say how sure they are. */
function isDoubt(issue: Issue): issue is ImportIssue {
  return 'certainty' in issue && Object.hasOwn(DOUBT_CODES, issue.code)
}
