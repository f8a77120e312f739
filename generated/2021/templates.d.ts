// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 a50ae2e90184ec3f47bb3eb0526de75eaafc667335364c5b185ad00b30593ea1) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
