// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 25648700ab2a4aa942df6d77935beeeb216f0c049bcc62ab008ef8a4d367fd0d) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
