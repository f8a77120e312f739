// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 8dbe6eb1c7dac9f2d52a72bd31c07479edb546ba482bc16e39eb511f3623339d) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
