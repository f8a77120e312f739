// The help screens, in both languages. The tests hold them against the options there are.

import type { Text } from '../model/types.js'
import { AGGREGATE_HELP } from './help/aggregate.js'
import { ANALYSE_HELP } from './help/analyse.js'
import { CELLS_HELP } from './help/cells.js'
import { CHECK_HELP } from './help/check.js'
import { DIFF_SCHEMA_HELP } from './help/diff-schema.js'
import { EXPLAIN_HELP } from './help/explain.js'
import { EXPORT_HELP } from './help/export.js'
import { FILL_HELP } from './help/fill.js'
import { GENERATE_HELP } from './help/generate.js'
import { IMPORT_HELP } from './help/import.js'
import { NEW_HELP } from './help/new.js'
import { PROGRAM_HELP } from './help/program.js'
import { RENDER_HELP } from './help/render.js'
import { UPGRADE_HELP } from './help/upgrade.js'
import { VALIDATE_HELP } from './help/validate.js'
import type { CommandName } from './specs.js'

/** The screens by command; `program` is shown without one. */
export const HELP: Readonly<Record<CommandName | 'program', Text>> = {
  program: PROGRAM_HELP,
  new: NEW_HELP,
  import: IMPORT_HELP,
  validate: VALIDATE_HELP,
  check: CHECK_HELP,
  render: RENDER_HELP,
  cells: CELLS_HELP,
  export: EXPORT_HELP,
  fill: FILL_HELP,
  upgrade: UPGRADE_HELP,
  aggregate: AGGREGATE_HELP,
  analyse: ANALYSE_HELP,
  generate: GENERATE_HELP,
  'diff-schema': DIFF_SCHEMA_HELP,
  explain: EXPLAIN_HELP,
}
