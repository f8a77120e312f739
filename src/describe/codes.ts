// All tables of issue codes there are. What each edition has beside are the rules of its schema.

import { PARTS_CODES } from '../aggregate/codes.js'
import { OWN_CODES } from '../check/together/codes.js'
import { PAGE_CODES } from '../compare/codes.js'
import { IMPORT_CODES } from '../import/codes.js'
import { CODES, type CodeEntry } from '../issue/codes.js'
import { SOURCE_CODES } from '../report/codes.js'
import { UPGRADE_CODES } from '../upgrade/codes.js'
import { YEAR_CODES } from '../years/codes.js'

/** The codes of an import: a doubt about a source is told with the place in the source. */
export const DOUBT_CODES: Readonly<Record<string, CodeEntry>> = IMPORT_CODES

/** All other codes, by name. */
export const ISSUE_CODES: Readonly<Record<string, CodeEntry>> = {
  ...CODES,
  ...SOURCE_CODES,
  ...UPGRADE_CODES,
  ...PARTS_CODES,
  ...YEAR_CODES,
  ...PAGE_CODES,
  ...OWN_CODES,
}
