// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 bb3ec8d1f520d32d7aa0615a5ac5459b0a8cdf31be5405a7751f37b3fb95b850) by `ogi-report generate`. Edit the schema instead.

import { templates as templates2021 } from './2021/templates.js'
import { templates as templates2019 } from './2019/templates.js'

/** The templates by the name of their edition. */
export const templates = { '2021': templates2021, '2019': templates2019 }
