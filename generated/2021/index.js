// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 ba9c443ca729f68a7d2abd15bd21c2e48c27847ae9ca0c41bdccc42cb26d92f3) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
