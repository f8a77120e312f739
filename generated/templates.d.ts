// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 3a06253cf36cc840dd416dbd198d21ee27a289ab4b0e8e23d6faa66321a87098) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'
import type { EditionName } from './index.js'

/** The templates by the name of their edition. */
export const templates: Readonly<Record<EditionName, Templates>>
