// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 b5e035be9e011c0c8d9b6822b46bfae092aed8b7fab6376a7107036598bf4cba) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
