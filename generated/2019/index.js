// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 a2edceb5d0cda2a6616bcf4c7a5d1134a8bd59aca93c5d18c0094d76189bafcd) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
