// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 6a2992b19603adcf6a5f5db436ce959d3166c1e177c062f7671b6ecfdff5fd94) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
