// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 cb9294ce520bfdb2c53be89850127fccccd7596c4ce23f0f02a464408d367477) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
