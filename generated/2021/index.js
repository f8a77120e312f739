// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 9a6ca0ba22c2fe8f7dba56226006bf77845680b168d2d70f632b6290dfb77f0c) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
