// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 48a71d2a9a9b45ad7384134864df84989b8b0282fec2d6159f3624da9dcc69d0) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
