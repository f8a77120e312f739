// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 c5b55f36b0a3dbda9703d628542f169ec557c890a7bf9daf7ebf830fbfe65cbd) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'
import type { EditionName } from './index.js'

/** The templates by the name of their edition. */
export const templates: Readonly<Record<EditionName, Templates>>
