// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 5ff2171aed4f375101498e2c7d97f2d5ef54fdefb4bf9d3739687b16283b3396) by `ogi-report generate`. Edit the schema instead.

import { edition as edition2021 } from './2021/index.js'
import { edition as edition2019 } from './2019/index.js'

/** The editions, the one in force first. */
export const editions = [edition2021, edition2019]
