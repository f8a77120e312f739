// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 a96216e17080ed2617d11f7bddeac68e500df8c403c257602fbdc58ee04bc687) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
