// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 b5a5f9a61998737fa56c5938d33b58e2d496d6f10e6ef735ba25cbe6efb75ebe) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
