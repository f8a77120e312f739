// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 87dc5fa7d7b9b77ba6db7c45cd6e308d913a77b72c66c970a010c87ca1630341) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
