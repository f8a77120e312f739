// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 1d25a5b880c90a5eaf35d2a5a3eb0e89396397dbb9e84d3faa1266f8ebbbb671) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
