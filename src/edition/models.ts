// Name of an edition, or a report → the model of the edition.

import { editions } from '../../generated/index.js'
import { ToolkitError } from '../issue/error.js'
import type { Model } from '../model/types.js'
import { EDITION_NAMES, nameEdition } from './name.js'

/** The models of all editions, the one in force first. */
export const ALL_MODELS: readonly Model[] = editions.map(({ model }) => model)

const models: ReadonlyMap<string, Model> = new Map(ALL_MODELS.map((model) => [model.edition, model]))

/**
 * Find the model of an edition.
 *
 * @param name
 *   Name of the edition.
 * @returns
 *   Its model.
 * @throws {ToolkitError}
 *   `unknown-edition` when there is none of this name.
 */
export function findModel(name: string): Model {
  const model = models.get(name)
  if (model) return model
  const known = EDITION_NAMES.join(', ')
  throw new ToolkitError('unknown-edition', {
    zh: `没有 ${name} 版的格式；可用的有：${known}`,
    en: `There is no edition ${name}; known are: ${known}`,
  })
}

/**
 * Find the model of a report's edition.
 *
 * @param report
 *   A report of any shape.
 * @returns
 *   The model of the edition it names; failing that, of the one for its year; failing that, of the one in force.
 */
export function modelOf(report: unknown): Model {
  return findModel(nameEdition(report))
}
