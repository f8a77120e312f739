// Name of the report's type → `index.js`, which puts the generated parts together for `createValidator`.

/**
 * Emit the entry of an edition.
 *
 * @param name
 *   Name of the report's type.
 * @returns
 *   Text of `index.js` and `index.d.ts` without their banners.
 */
export function emitEdition(name: string): { code: string; types: string } {
  return { code: CODE(name), types: TYPES(name) }
}

const CODE = (name: string) => `
import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { is${name}Shape, listFaults } from './validator.js'

/** The edition, as \`createValidator\` takes it. */
export const edition = { model, isShape: is${name}Shape, listFaults, listBroken, listBrokenOverYears }
`

const TYPES = (name: string) => `
import type { Edition } from 'ogi-report/validate'
import type { ${name} } from './types.js'

export type * from './types.js'

/** The edition, as \`createValidator\` takes it: model, shape checks and equations. */
export const edition: Edition<${name}>
`
