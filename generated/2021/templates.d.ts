// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 7e6db4672949f8398fb711e43f38c53c43b98503d3c618168c7cd72ff8b66d0e) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
