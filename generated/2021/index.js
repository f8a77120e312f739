// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 ffe6f7b007b9de1a16937fdb7e2177693cbe806a22f3f88a45638d8e2d49819c) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
