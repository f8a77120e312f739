// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 a5520699ca3cbbb60962bacd5e39c53f0eff670ca6a55f6d8203fcfb718693c1) by `ogi-report generate`. Edit the schema instead.

import { edition as edition2021 } from './2021/index.js'
import { edition as edition2019 } from './2019/index.js'

/** The editions, the one in force first. */
export const editions = [edition2021, edition2019]
