// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 5021838c9740b4fe5a34fd50cea7592362a929ecbab6d3f3a4ddc474b6a45651) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
