// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 f0d9806af9b4d24a3b052fc1dcf9c1219bf8382530613e9560c03ab369b2a364) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
