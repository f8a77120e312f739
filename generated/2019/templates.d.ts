// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 3032c235ea39d5877d8a51c2f5580b47cc34b4ff5cf915ee90fadf21329aa065) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
