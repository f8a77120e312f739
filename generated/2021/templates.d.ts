// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 0dabf755ef7c1f739cfd215108af3da92c55fa8cdd456cd65605c72fb24a6c8c) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
