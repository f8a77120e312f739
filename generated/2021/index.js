// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 1dbd5093f797b3ec3b9e8bf8f643201b6f6cb2b917550f703daa9986345cbf37) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
