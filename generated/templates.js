// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 5ff2171aed4f375101498e2c7d97f2d5ef54fdefb4bf9d3739687b16283b3396) by `ogi-report generate`. Edit the schema instead.

import { templates as templates2021 } from './2021/templates.js'
import { templates as templates2019 } from './2019/templates.js'

/** The templates by the name of their edition. */
export const templates = { '2021': templates2021, '2019': templates2019 }
