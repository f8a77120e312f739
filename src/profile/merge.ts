// The profiles of a stack → what they say together, or an error that names two that contradict each other.

import { CALENDAR } from '../model/deadlines.js'
import { escapePointer } from '../model/pointer.js'
import type { Schema } from '../model/schema.js'
import { layCalendars, listEntries } from './calendar.js'
import type { AdjustedRule, Layer, RequiredHeading } from './profile.js'
import { writeOut } from './references.js'
import { refuseContradictions, type Statement, Statements } from './statements.js'

/** What the profiles of a stack say together. */
export interface Merged {
  readonly headings: readonly RequiredHeading[]
  /** Extra fields and tables by name, with references in full, each with the profile it comes from and its place there. */
  readonly fields: ReadonlyMap<string, Statement<Schema>>
  readonly required: readonly string[]
  readonly rules: ReadonlyMap<string, AdjustedRule>
  readonly aliases: ReadonlyMap<string, readonly string[]>
  readonly site: Readonly<Record<string, string>>
  readonly metas: Readonly<Record<string, string>>
}

/**
 * Put the profiles of a stack together.
 *
 * A profile may say otherwise than one it builds on about rules, site and META tags. Whatever one profile adds, no other
 * can add differently, so that a report keeps the shape of every profile below its own.
 *
 * @param layers
 *   The profiles, each after those it builds on.
 * @returns
 *   What holds in the end.
 * @throws {ToolkitError}
 *   `profile-invalid`, with every contradiction and the two files.
 */
export function mergeLayers(layers: readonly Layer[]): Merged {
  const headings = new Statements<RequiredHeading>('fixed')
  const fields = new Statements<Schema>('fixed')
  const severities = new Statements<NonNullable<AdjustedRule['severity']>>('adjustable')
  const settings = new Statements<readonly [rule: string, name: string, value: unknown]>('adjustable')
  const deadlines = new Statements<unknown>('adjustable')
  const site = new Statements<string>('adjustable')
  const metas = new Statements<string>('adjustable')
  const aliases = new Map<string, readonly string[]>()
  for (const layer of layers) {
    const { profile } = layer
    for (const [index, value] of (profile.headings ?? []).entries())
      headings.state(JSON.stringify([value.section, value.label.zh]), {
        value,
        layer,
        path: `/headings/${index}`,
      })
    // The same words mean something else where they refer to another file.
    for (const kind of ['fields', 'tables'] as const)
      stateAll(fields, writeOutAll(profile[kind], profile.$id), layer, `/${kind}`)
    stateAll(site, profile.site, layer, '/site')
    stateAll(metas, profile.metas, layer, '/metas')
    for (const [id, rule] of Object.entries(profile.rules ?? {})) {
      const path = `/rules/${id}`
      if (rule.severity) severities.state(id, { value: rule.severity, layer, path: `${path}/severity` })
      for (const { key, value, step } of listEntries(rule))
        deadlines.state(`${id} ${key}`, { value, layer, path: `${path}/settings/${step}` })
      for (const [name, value] of Object.entries(rule.settings ?? {})) {
        // Entry by entry: what profiles say of different organs adds up.
        if (name === CALENDAR) continue
        const at = `${path}/settings/${escapePointer(name)}`
        settings.state(at, { value: [id, name, value], layer, path: at })
      }
    }
    for (const [path, words] of Object.entries(profile.aliases ?? {}))
      aliases.set(path, [...new Set([...(aliases.get(path) ?? []), ...words])])
  }
  refuseContradictions([headings, fields, severities, settings, deadlines, site, metas])
  return {
    headings: [...headings.values().values()],
    fields: fields.all(),
    required: [...new Set(layers.flatMap(({ profile }) => profile.required ?? []))],
    rules: layCalendars(layers, gatherRules(severities, settings)),
    aliases,
    site: Object.fromEntries(site.values()),
    metas: Object.fromEntries(metas.values()),
  }
}

function writeOutAll(schemas: Readonly<Record<string, Schema>> = {}, id: string): Record<string, Schema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, writeOut(schema, id)]))
}

function stateAll<Value>(
  statements: Statements<Value>,
  members: Readonly<Record<string, Value>> | undefined,
  layer: Layer,
  above: string,
): void {
  for (const [name, value] of Object.entries(members ?? {}))
    statements.state(name, { value, layer, path: `${above}/${name}` })
}

function gatherRules(
  severities: Statements<NonNullable<AdjustedRule['severity']>>,
  settings: Statements<readonly [rule: string, name: string, value: unknown]>,
): ReadonlyMap<string, AdjustedRule> {
  const rules = new Map<string, AdjustedRule>()
  for (const [id, severity] of severities.values()) rules.set(id, { severity })
  for (const [id, name, value] of settings.values().values()) {
    const rule = rules.get(id)
    // Each value comes from a profile that was checked.
    rules.set(id, { ...rule, settings: { ...rule?.settings, [name]: value } } as AdjustedRule)
  }
  return rules
}
