// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 18c6bcc747bac039e7f75bef6159f2bf657ef75c4e1467326c63aacd028f6fe4) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
