// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 f616971fabb86ab89e8977de4e8a701aa17bd66814f6067555e58ec2b027c83a) by `ogi-report generate`. Edit the schema instead.

import { templates as templates2021 } from './2021/templates.js'
import { templates as templates2019 } from './2019/templates.js'

/** The templates by the name of their edition. */
export const templates = { '2021': templates2021, '2019': templates2019 }
