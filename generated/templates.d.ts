// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 5dff1fc15d427f98102b7461648cd43bd4c73b09c45d735587a229d60f6c4807) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'
import type { EditionName } from './index.js'

/** The templates by the name of their edition. */
export const templates: Readonly<Record<EditionName, Templates>>
