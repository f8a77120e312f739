// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 d99a9d1144bb87bda057433cf05170b2e75f4c83acfd8453d6053bea433788c7) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
