// A schema once read → its edition, ready to be run. The generator writes the code as for any schema; here it is loaded
// at once instead of being kept.

import { emitEquations } from '../generate/equations.js'
import { emitValidator } from '../generate/validator.js'
import type { Shape } from '../model/schema.js'
import type { Model } from '../model/types.js'
import type { Edition } from '../validate/validator.js'

/**
 * Load the edition of a schema.
 *
 * @param built
 *   Model and shape of the schema, with which nothing is wrong.
 * @returns
 *   The edition, as `createValidator` takes it.
 */
export async function loadEdition({
  model,
  shape,
}: {
  model: Model
  shape: Shape
}): Promise<Edition<unknown>> {
  const [validator, equations] = await Promise.all([
    loadModule(emitValidator(shape).code),
    loadModule(emitEquations(model).code),
  ])
  // What the two emitters write, by the names they give it.
  const { [`is${shape.name}Shape`]: isShape, listFaults } = validator
  const { listBroken, listBrokenOverYears } = equations
  return { model, isShape, listFaults, listBroken, listBrokenOverYears } as unknown as Edition<unknown>
}

/** A module without imports needs no file. */
async function loadModule(code: string): Promise<Readonly<Record<string, unknown>>> {
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}
