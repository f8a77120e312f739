// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 c83b6f84f1a55352b6416bc0ab8f7717ee10316d6efc3e7b672eea15aaeaa5b1) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
