// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 5dff1fc15d427f98102b7461648cd43bd4c73b09c45d735587a229d60f6c4807) by `ogi-report generate`. Edit the schema instead.

import { templates as templates2021 } from './2021/templates.js'
import { templates as templates2019 } from './2019/templates.js'

/** The templates by the name of their edition. */
export const templates = { '2021': templates2021, '2019': templates2019 }
