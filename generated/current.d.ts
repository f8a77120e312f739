// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 a5520699ca3cbbb60962bacd5e39c53f0eff670ca6a55f6d8203fcfb718693c1) by `ogi-report generate`. Edit the schema instead.

/** The edition in force. */
export { listBroken } from './2021/equations.js'
export { model } from './2021/model.js'
export { isReportShape as isShape } from './2021/validator.js'
export type * from './2021/types.js'
