// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 cdbb5ffb436cffb3ea39d8c95db4e4c0b4868eb974dab8a5491b3f2a366650ad) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
