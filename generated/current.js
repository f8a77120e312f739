// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 5ff2171aed4f375101498e2c7d97f2d5ef54fdefb4bf9d3739687b16283b3396) by `ogi-report generate`. Edit the schema instead.

/** The edition in force. */
export { listBroken } from './2021/equations.js'
export { model } from './2021/model.js'
export { isReportShape as isShape } from './2021/validator.js'
