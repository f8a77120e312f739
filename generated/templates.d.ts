// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 757473418f2b849fbb3fb9cfd9701e71f397280b5ab5351246690b000c96671a) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'
import type { EditionName } from './index.js'

/** The templates by the name of their edition. */
export const templates: Readonly<Record<EditionName, Templates>>
