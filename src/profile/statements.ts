// What profiles say about one kind of thing → what holds, and which two of them contradict each other.

import { isDeepStrictEqual } from 'node:util'
import { ToolkitError } from '../issue/error.js'
import type { Layer } from './profile.js'

/** Something a profile says. */
export interface Statement<Value> {
  readonly value: Value
  readonly layer: Layer
  /** JSON Pointer in the profile. */
  readonly path: string
}

/** What profiles say about one kind of thing, by a key. */
export class Statements<Value> {
  /** By key what nobody above has settled. */
  readonly #open = new Map<string, readonly Statement<Value>[]>()
  readonly #kind: 'adjustable' | 'fixed'

  /** Of an adjustable thing, a profile may say otherwise than one it builds on. */
  constructor(kind: 'adjustable' | 'fixed') {
    this.#kind = kind
  }

  /** Take a statement down; profiles come after those they build on. */
  state(key: string, statement: Statement<Value>): void {
    const isSettled = ({ layer }: Statement<Value>) =>
      this.#kind === 'adjustable' && statement.layer.below.has(layer.file)
    const before = this.#open.get(key) ?? []
    this.#open.set(key, [...before.filter((each) => !isSettled(each)), statement])
  }

  /** The statements that hold. */
  all(): ReadonlyMap<string, Statement<Value>> {
    return new Map([...this.#open].map(([key, [first]]) => [key, first as Statement<Value>]))
  }

  /** What holds. */
  values(): ReadonlyMap<string, Value> {
    return new Map([...this.all()].map(([key, { value }]) => [key, value]))
  }

  /** Places of two statements each that can't both hold. */
  contradictions(): (readonly [string, string])[] {
    return [...this.#open.values()].flatMap(([first, ...others]) => {
      const other = others.find((each) => !isDeepStrictEqual(each.value, first?.value))
      return first && other ? [[nameStatement(first), nameStatement(other)] as const] : []
    })
  }
}

function nameStatement({ layer, path }: Statement<unknown>): string {
  return `${layer.file}#${path}`
}

/**
 * Refuse profiles that contradict each other.
 *
 * @param all
 *   What they say.
 * @throws {ToolkitError}
 *   `profile-invalid`, with every contradiction and the two files.
 */
export function refuseContradictions(all: readonly Pick<Statements<unknown>, 'contradictions'>[]): void {
  const pairs = all.flatMap((each) => each.contradictions())
  if (pairs.length === 0) return
  const zh = pairs.map(([one, other]) => `${one} 与 ${other} 的规定不同`)
  const en = pairs.map(([one, other]) => `${one} and ${other} say different things`)
  throw new ToolkitError('profile-invalid', {
    zh: `配置互相矛盾：\n${zh.join('\n')}\n规则、网站信息可在引用两者的配置中写定；其他各项请改名，或只留一处。`,
    en: `Profiles contradict each other:\n${en.join('\n')}\nA profile that extends both can settle rules and site; rename anything else, or keep one of the two.`,
  })
}
