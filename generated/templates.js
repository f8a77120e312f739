// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 a5520699ca3cbbb60962bacd5e39c53f0eff670ca6a55f6d8203fcfb718693c1) by `ogi-report generate`. Edit the schema instead.

import { templates as templates2021 } from './2021/templates.js'
import { templates as templates2019 } from './2019/templates.js'

/** The templates by the name of their edition. */
export const templates = { '2021': templates2021, '2019': templates2019 }
