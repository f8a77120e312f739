// A team that has reports of two editions in its hands: asks what changed between the schemas.

import {
  type Change,
  type ChangeKind,
  diffSchemas,
  listMissingLines,
  type MissingLine,
  type ReadSchema,
  readReportSchema,
} from 'ogi-report/diff'

const read = (edition: string): ReadSchema =>
  readReportSchema(`node_modules/ogi-report/schema/${edition}/report.schema.json`)
const [old, now] = [read('2019'), read('2021')]

const changes: readonly Change[] = diffSchemas(old, now)
const missing: readonly MissingLine[] = listMissingLines(changes, '## [Unreleased]\n', now.model.edition)

console.log(
  JSON.stringify({
    same: diffSchemas(now, now),
    breaks: changes.some(({ kind }) => kind === ('breaking' satisfies ChangeKind)),
    codes: changes.some(({ code }) => code === 'column-removed'),
    missing: missing.length > 0 && missing.every(({ line }) => line.en.startsWith('- Edition 2021')),
  }),
)
