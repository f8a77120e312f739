// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 6bf18f49a80ae4a91cd4d7fa3792327eef1397b568098511c14ae452edecfbad) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
