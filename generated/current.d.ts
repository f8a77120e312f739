// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 3a06253cf36cc840dd416dbd198d21ee27a289ab4b0e8e23d6faa66321a87098) by `ogi-report generate`. Edit the schema instead.

/** The edition in force. */
export { listBroken } from './2021/equations.js'
export { model } from './2021/model.js'
export { isReportShape as isShape } from './2021/validator.js'
export type * from './2021/types.js'
