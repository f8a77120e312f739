// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 b6f69992416a967d1c1ba4c497a3f36af86cb4d6a830be0068f7a44d258f9c10) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
