// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 5dff1fc15d427f98102b7461648cd43bd4c73b09c45d735587a229d60f6c4807) by `ogi-report generate`. Edit the schema instead.

/** The edition in force. */
export { listBroken } from './2021/equations.js'
export { model } from './2021/model.js'
export { isReportShape as isShape } from './2021/validator.js'
