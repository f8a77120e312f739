// Model → `model.js`, the model as a constant that render, validate and import read.

import type { Model } from '../model/types.js'
import { emitData } from './data.js'

/**
 * Emit a model as data.
 *
 * @param model
 *   The edition.
 * @returns
 *   Text of `model.js` and `model.d.ts` without their banners.
 */
export function emitModel(model: Model): { code: string; types: string } {
  return { code: emitData('model', model), types: TYPES }
}

// The types of a model are the package's own. A generated folder stands at different depths in different
// projects, so they are named through the package.
const TYPES = `
import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
`
