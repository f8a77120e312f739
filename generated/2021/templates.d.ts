// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 6ca0833e2785c130fa842a2d0499a252d1070d4ace9944ac424c32afa4088872) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
