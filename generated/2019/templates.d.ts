// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 393379b5bc71e18e12dadb53a0bfeb5ed407041372661edfe523a5c93a54800c) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
