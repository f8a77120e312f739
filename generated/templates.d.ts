// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 bb3ec8d1f520d32d7aa0615a5ac5459b0a8cdf31be5405a7751f37b3fb95b850) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'
import type { EditionName } from './index.js'

/** The templates by the name of their edition. */
export const templates: Readonly<Record<EditionName, Templates>>
