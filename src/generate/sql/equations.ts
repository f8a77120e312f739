// Equations of the model → SQL views that list every sum that does not hold, within a report and over two years.

import { hasField } from '../../model/lookup.js'
import { layOutWide, nameOfEdition, REPORT_PATHS, type WideRelation } from '../../model/relations.js'
import type { Equation, Model, Term } from '../../model/types.js'
import { quoteName, quoteText } from './quote.js'

/**
 * Emit the equations of an edition.
 *
 * @param model
 *   The edition.
 * @returns
 *   Text of `sql/equations.sql` without its banner: two views over the wide table, in SQL that DuckDB, PostgreSQL and
 *   SQLite all understand. `previous_<edition>` pairs each report with last year's; `broken_<edition>` has a row for
 *   each equation that does not hold.
 */
export function emitSqlEquations(model: Model): string {
  const wide = layOutWide(model)
  const previous = quoteName(nameOfEdition('previous', model))
  const broken = quoteName(nameOfEdition('broken', model))
  const rules = [...new Set(model.equations.map(({ rule }) => rule))]
  const sums = rules.map((rule) => {
    const own = model.equations.filter((equation) => equation.rule === rule)
    return `  -- ${rule}\n${own.map((equation) => writeSums(model, wide, equation)).join('\n  UNION ALL\n')}`
  })
  return `
-- Each report with the same agency's of the year before.
CREATE VIEW ${previous} AS
${writePairs(model, wide)};

-- Each equation that does not hold. "path" is the first cell of its left side, "actual" the sum of that side, "expected"
-- the sum of the other. Where a cell is missing the equation is left out. "previous" is the report of the year before,
-- for equations over two years.
CREATE VIEW ${broken} AS
SELECT "report", "previous", "rule", "path", "actual", "expected", "actual" - "expected" AS "difference"
FROM (
${sums.length > 0 ? sums.join('\n  UNION ALL\n') : NOTHING}
) AS sums
WHERE "actual" <> "expected";
`
}

/** An edition without equations. */
const NOTHING = `  SELECT '' AS "report", '' AS "previous", '' AS "rule", '' AS "path", 0 AS "actual", 0 AS "expected"`

function writeSums(model: Model, wide: WideRelation, { rule, left, right }: Equation): string {
  const names = new Map(wide.cells.map(({ name, cell }) => [cell.path, name]))
  const write = (terms: readonly Term[]) => terms.map((term, index) => writeTerm(term, index, names)).join('')
  const overYears = [...left, ...right].some(({ of }) => of)
  const before = overYears ? 'pair."previous"' : 'CAST(NULL AS VARCHAR)'
  const table = quoteName(wide.name)
  const joins = overYears
    ? ` JOIN ${quoteName(nameOfEdition('previous', model))} AS pair ON pair."report" = this_year."report"` +
      ` JOIN ${table} AS last_year ON last_year."report" = pair."previous"`
    : ''
  return `  SELECT this_year."report" AS "report", ${before} AS "previous",
    ${quoteText(rule)} AS "rule", ${quoteText(left[0]?.path ?? '')} AS "path",
    ${write(left)} AS "actual",
    ${write(right)} AS "expected"
  FROM ${table} AS this_year${joins} WHERE this_year."edition" = ${quoteText(model.edition)}`
}

function writeTerm({ path, sign, of }: Term, index: number, names: ReadonlyMap<string, string>): string {
  const name = names.get(path)
  // A number outside the tables is in no column: the equation can't be told, as where a cell is missing.
  const value =
    name === undefined ? 'CAST(NULL AS INTEGER)' : `${of ? 'last_year' : 'this_year'}.${quoteName(name)}`
  if (index === 0) return sign < 0 ? `-${value}` : value
  return ` ${sign < 0 ? '-' : '+'} ${value}`
}

/** By credit code where both years have one, by name where one has none; in a format without agencies by year alone. */
function writePairs(model: Model, wide: WideRelation): string {
  const known = Object.entries(REPORT_PATHS).flatMap(([name, path]) => (hasField(model, path) ? [name] : []))
  const same = (name: string) => `last_year.${quoteName(name)} = this_year.${quoteName(name)}`
  const pairs = (
    condition: string,
  ) => `SELECT this_year."report" AS "report", last_year."report" AS "previous"
FROM ${quoteName(wide.name)} AS this_year JOIN ${quoteName(wide.name)} AS last_year
  ON last_year."year" = this_year."year" - 1${condition}`
  const scope = known.includes('scope')
    ? ` AND COALESCE(last_year."scope", '') = COALESCE(this_year."scope", '')`
    : ''
  const code = known.includes('credit_code') ? [pairs(` AND ${same('credit_code')}${scope}`)] : []
  const codeless =
    code.length > 0 ? '\nWHERE last_year."credit_code" IS NULL OR this_year."credit_code" IS NULL' : ''
  const name = known.includes('agency') ? [pairs(` AND ${same('agency')}${scope}`) + codeless] : []
  const ways = [...code, ...name]
  return ways.length > 0 ? ways.join('\nUNION ALL\n') : pairs('')
}
