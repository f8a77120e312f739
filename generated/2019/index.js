// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 0d09c9fb6b7026baf5a4ec139b39adb2b7af297a8bdfcd1316ec2c654d65b435) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
