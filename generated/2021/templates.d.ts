// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 de4e1ae51cc53e58297bf9c2f51231c89eee1bda66a3b54ed31eedd8861c4378) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
