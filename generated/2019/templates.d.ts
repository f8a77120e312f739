// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 d99a9d1144bb87bda057433cf05170b2e75f4c83acfd8453d6053bea433788c7) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
