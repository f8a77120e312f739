// Model → the first line of every generated file: made from which schema, with which content.

import type { Model } from '../model/types.js'

/**
 * Say what a generated file is made from.
 *
 * @param model
 *   The edition.
 * @returns
 *   One line without comment marks.
 */
export function describeOrigin(model: Pick<Model, 'id' | 'digest'>): string {
  return `Generated from ${model.id} (sha256 ${model.digest}) by \`ogi-report generate\`. Edit the schema instead.`
}
