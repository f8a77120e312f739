// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 c5b55f36b0a3dbda9703d628542f169ec557c890a7bf9daf7ebf830fbfe65cbd) by `ogi-report generate`. Edit the schema instead.

/** The edition in force. */
export { listBroken } from './2021/equations.js'
export { model } from './2021/model.js'
export { isReportShape as isShape } from './2021/validator.js'
export type * from './2021/types.js'
