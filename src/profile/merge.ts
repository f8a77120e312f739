// The profiles of a stack → what they say together, or an error that names two that contradict each other.

import { isDeepStrictEqual } from 'node:util'
import { ToolkitError } from '../issue/error.js'
import type { Schema } from '../model/schema.js'
import type { AdjustedRule, Layer, RequiredHeading } from './profile.js'

/** What the profiles of a stack say together. */
export interface Merged {
  readonly headings: readonly RequiredHeading[]
  /** Extra fields and tables by name, each with the profile it comes from. */
  readonly fields: ReadonlyMap<string, { readonly schema: Schema; readonly layer: Layer }>
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
  const headings = new Statements<RequiredHeading>(false)
  const fields = new Statements<Schema>(false)
  const rules = new Statements<unknown>(true)
  const site = new Statements<string>(true)
  const aliases = new Map<string, readonly string[]>()
  const required = new Set<string>()
  for (const layer of layers) {
    const { profile } = layer
    for (const heading of profile.headings ?? [])
      headings.state(`headings/${heading.section}/${heading.label.zh}`, heading, layer)
    for (const kind of ['fields', 'tables'] as const) {
      for (const [name, schema] of Object.entries(profile[kind] ?? {}))
        fields.state(`local/${name}`, schema, layer)
    }
    for (const name of profile.required ?? []) required.add(name)
    for (const [id, { severity, settings = {} }] of Object.entries(profile.rules ?? {})) {
      if (severity !== undefined) rules.state(`rules/${id}/severity`, severity, layer)
      for (const [name, value] of Object.entries(settings))
        rules.state(`rules/${id}/settings/${name}`, value, layer)
    }
    for (const kind of ['site', 'metas'] as const) {
      for (const [name, value] of Object.entries(profile[kind] ?? {}))
        site.state(`${kind}/${name}`, value, layer)
    }
    for (const [path, words] of Object.entries(profile.aliases ?? {}))
      aliases.set(path, [...new Set([...(aliases.get(path) ?? []), ...words])])
  }
  refuseContradictions([headings, fields, rules, site].flatMap((each) => each.contradictions()))
  const named = [...fields.all()].map(
    ([key, { value, layer }]) => [lastStep(key), { schema: value, layer }] as const,
  )
  return {
    headings: [...headings.all().values()].map(({ value }) => value),
    fields: new Map(named),
    required: [...required],
    rules: gatherRules(rules),
    aliases,
    site: gather(site, 'site/'),
    metas: gather(site, 'metas/'),
  }
}

interface Statement<Value> {
  readonly value: Value
  readonly layer: Layer
  /** A profile that says otherwise, which nobody above both has settled. */
  readonly against?: Layer
}

/** What profiles say about one kind of thing, by a key. */
class Statements<Value> {
  readonly #statements = new Map<string, Statement<Value>>()
  /** Whether a profile may say otherwise than one it builds on. */
  readonly #isAdjustable: boolean

  constructor(isAdjustable: boolean) {
    this.#isAdjustable = isAdjustable
  }

  state(key: string, value: Value, layer: Layer): void {
    const before = this.#statements.get(key)
    const isBelow = (each: Layer | undefined) => each === undefined || layer.below.has(each.file)
    if (before && this.#isAdjustable && isBelow(before.layer) && isBelow(before.against))
      this.#statements.set(key, { value, layer })
    else if (!before) this.#statements.set(key, { value, layer })
    else if (!isDeepStrictEqual(before.value, value))
      this.#statements.set(key, { ...before, against: before.against ?? layer })
  }

  all(): ReadonlyMap<string, Statement<Value>> {
    return this.#statements
  }

  contradictions(): Contradiction[] {
    return [...this.#statements].flatMap(([key, { layer, against }]) =>
      against ? [{ key, files: [layer.file, against.file] }] : [],
    )
  }
}

interface Contradiction {
  readonly key: string
  readonly files: readonly string[]
}

function refuseContradictions(list: readonly Contradiction[]): void {
  if (list.length === 0) return
  const zh = list.map(({ key, files }) => `${key}：${files[0]} 与 ${files[1]} 的规定不同`)
  const en = list.map(({ key, files }) => `${key}: ${files[0]} and ${files[1]} say different things`)
  throw new ToolkitError('profile-invalid', {
    zh: `配置互相矛盾：\n${zh.join('\n')}\n规则、网站信息可在引用两者的配置中写定；其他各项请改名，或只留一处。`,
    en: `Profiles contradict each other:\n${en.join('\n')}\nA profile that extends both can settle rules and site; rename anything else, or keep one of the two.`,
  })
}

function gatherRules(statements: Statements<unknown>): ReadonlyMap<string, AdjustedRule> {
  const rules = new Map<string, { severity?: unknown; settings?: Record<string, unknown> }>()
  for (const [key, { value }] of statements.all()) {
    const [, id = '', kind, name = ''] = /^rules\/([^/]+)\/(severity|settings)(?:\/(.+))?$/.exec(key) ?? []
    const rule = rules.get(id) ?? {}
    rules.set(id, rule)
    if (kind === 'severity') rule.severity = value
    else rule.settings = { ...rule.settings, [name]: value }
  }
  // Each value comes from a profile that was checked.
  return rules as ReadonlyMap<string, AdjustedRule>
}

function gather(statements: Statements<string>, prefix: string): Record<string, string> {
  const entries = [...statements.all()].filter(([key]) => key.startsWith(prefix))
  return Object.fromEntries(entries.map(([key, { value }]) => [key.slice(prefix.length), value]))
}

function lastStep(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1)
}
