// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 757473418f2b849fbb3fb9cfd9701e71f397280b5ab5351246690b000c96671a) by `ogi-report generate`. Edit the schema instead.

import { edition as edition2021 } from './2021/index.js'
import { edition as edition2019 } from './2019/index.js'

/** The editions, the one in force first. */
export const editions = [edition2021, edition2019]
