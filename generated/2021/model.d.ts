// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 6bf18f49a80ae4a91cd4d7fa3792327eef1397b568098511c14ae452edecfbad) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
