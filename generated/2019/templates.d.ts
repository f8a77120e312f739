// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 514196000c5d7209684043ee5014fb5ef062950f0a3d60fc2b1fd2718ba370fd) by `ogi-report generate`. Edit the schema instead.

import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
