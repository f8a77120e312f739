// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 48a71d2a9a9b45ad7384134864df84989b8b0282fec2d6159f3624da9dcc69d0) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
