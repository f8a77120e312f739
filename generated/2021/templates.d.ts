// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 ffe6f7b007b9de1a16937fdb7e2177693cbe806a22f3f88a45638d8e2d49819c) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
