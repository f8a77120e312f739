// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 e0825e1f92a54e00e148bc844e5f60a5d8f2e6ad5e179d991d860036755d9411) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
