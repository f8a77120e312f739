// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 c5b55f36b0a3dbda9703d628542f169ec557c890a7bf9daf7ebf830fbfe65cbd) by `ogi-report generate`. Edit the schema instead.

import { edition as edition2021 } from './2021/index.js'
import { edition as edition2019 } from './2019/index.js'

/** The editions, the one in force first. */
export const editions = [edition2021, edition2019]
