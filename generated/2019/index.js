// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 ca90ddf7a119eb774c5b1698dd896c7518eebbc5df9bf7ac27089eadb5109803) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
