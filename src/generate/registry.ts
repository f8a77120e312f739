// Models of all editions → the files that put the editions side by side: by report year, by name, the one in force.

import { createHash } from 'node:crypto'
import type { Model } from '../model/types.js'
import { describeOrigin } from './banner.js'

/**
 * Emit the files that list the editions of a package.
 *
 * @param models
 *   The editions, in any order; each says which report years it is for.
 * @returns
 *   Text by path relative to the folder that holds the editions: `index.js` with all of them and the type of a report
 *   of any, `current.js` with the one in force, `templates.js`, and `years.js`, which needs no model.
 */
export function emitRegistry(models: readonly Model[]): Map<string, string> {
  const newestFirst = [...models].sort((a, b) => (b.years?.from ?? 0) - (a.years?.from ?? 0))
  const names = newestFirst.map(({ edition }) => edition)
  const report = newestFirst[0]?.name ?? 'Report'
  const digest = createHash('sha256')
  for (const model of newestFirst) digest.update(model.digest)
  const id = newestFirst.map((model) => model.id).join(', ')
  const origin = describeOrigin({ id, digest: digest.digest('hex') })
  const files = {
    'index.js': INDEX(names),
    'index.d.ts': INDEX_TYPES(names, report),
    'current.js': CURRENT(names[0] ?? '', report),
    'current.d.ts': `${CURRENT(names[0] ?? '', report)}export type * from './${names[0]}/types.js'\n`,
    'templates.js': TEMPLATES(names),
    'templates.d.ts': TEMPLATES_TYPES,
    'years.js': YEARS(newestFirst),
    'years.d.ts': YEARS_TYPES,
  }
  return new Map(Object.entries(files).map(([name, text]) => [name, `// ${origin}\n\n${text.trimStart()}`]))
}

const importAll = (names: readonly string[], what: string, file: string) =>
  names.map((name) => `import { ${what} as ${what}${name} } from './${name}/${file}.js'\n`).join('')

const listAll = (names: readonly string[], what: string) => names.map((name) => what + name).join(', ')

const INDEX = (names: readonly string[]) => `
${importAll(names, 'edition', 'index')}
/** The editions, the one in force first. */
export const editions = [${listAll(names, 'edition')}]
`

const INDEX_TYPES = (names: readonly string[], report: string) => `
import type { Edition } from 'ogi-report/validate'
${names.map((name) => `import type { ${report} as Report${name}, ${report}Rule as Rule${name} } from './${name}/types.js'\n`).join('')}
export type * from './${names[0]}/types.js'

/** The reports by the name of their edition. */
export interface ReportByEdition {
${names.map((name) => `  readonly '${name}': Report${name}\n`).join('')}}

/** Name of an edition, such as \`${names[0]}\`. */
export type EditionName = keyof ReportByEdition

/** Name of the edition in force. */
export type CurrentEdition = '${names[0]}'

/** A report of any edition; its \`edition\` tells which. */
export type Report = ReportByEdition[EditionName]

/** Id of a rule of any edition. */
export type ReportRule = ${names.map((name) => `Rule${name}`).join(' | ')}

/** The editions, the one in force first. */
export const editions: readonly [${names.map((name) => `Edition<Report${name}>`).join(', ')}]
`

/** Its parts apart, so that a bundle holds those it needs. */
const CURRENT = (name: string, report: string) => `
/** The edition in force. */
export { listBroken } from './${name}/equations.js'
export { model } from './${name}/model.js'
export { is${report}Shape as isShape } from './${name}/validator.js'
`

const TEMPLATES = (names: readonly string[]) => `
${importAll(names, 'templates', 'templates')}
/** The templates by the name of their edition. */
export const templates = { ${names.map((name) => `'${name}': templates${name}`).join(', ')} }
`

const TEMPLATES_TYPES = `
import type { Templates } from 'ogi-report/render'
import type { EditionName } from './index.js'

/** The templates by the name of their edition. */
export const templates: Readonly<Record<EditionName, Templates>>
`

const YEARS = (models: readonly Model[]) => `
/** The report years of each edition, the one in force first. */
export const years = [
${models.map(({ edition, years }) => `  ${writeYears(edition, years)},\n`).join('')}]
`

function writeYears(edition: string, { from, to }: NonNullable<Model['years']> = { from: 0 }): string {
  return `{ edition: '${edition}', from: ${from}${to === undefined ? '' : `, to: ${to}`} }`
}

const YEARS_TYPES = `
import type { EditionName } from './index.js'

/** The report years an edition is for. */
export interface EditionYears {
  readonly edition: EditionName
  readonly from: number
  /** The last one; absent while the edition is in force. */
  readonly to?: number
}

/** The report years of each edition, the one in force first. */
export const years: readonly EditionYears[]
`
