// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 4db0cf40cfcc421368b4907cf733b7cc10d63ddce0158f025fa9f51dc5365547) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
