// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 c00fdb7e41a02239595ada2b959de05da4e84cf9ef05a3009c21ee784837bba0) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
