// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 3a06253cf36cc840dd416dbd198d21ee27a289ab4b0e8e23d6faa66321a87098) by `ogi-report generate`. Edit the schema instead.

import { edition as edition2021 } from './2021/index.js'
import { edition as edition2019 } from './2019/index.js'

/** The editions, the one in force first. */
export const editions = [edition2021, edition2019]
