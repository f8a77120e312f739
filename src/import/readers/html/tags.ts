// Names of elements → what is known of each, looked up once per tag.

import { type ElementKind, elementKind, isInline } from './elements.js'
import { ARTICLE, BOLD, BROKEN, CENTRED } from './look.js'

/** What is known of the elements of a name, and where the innermost of them stands. */
export interface Tag {
  /** Name in lower case. */
  readonly name: string
  readonly kind: ElementKind
  readonly isInline: boolean
  /** Rank of the heading it is. */
  readonly rank: number | undefined
  /** Look it gives to what it holds. */
  readonly flags: number
  /** Depth of the innermost open element of the name; -1 without one. */
  top: number
}

const FLAGS: ReadonlyMap<string, number> = new Map([
  ['b', BOLD],
  ['strong', BOLD],
  ['center', CENTRED],
  ['pre', BROKEN],
  ['textarea', BROKEN],
  ['xmp', BROKEN],
  ['article', ARTICLE],
  ['main', ARTICLE],
])

const MAX_TAGS = 10_000
const OTHER = 'x-other'

/** The tags of a page. */
export class Tags {
  private readonly known = new Map<string, Tag>()

  /**
   * Look up a name.
   *
   * @param name
   *   The name, in upper or lower case.
   * @returns
   *   What is known of it; the same object for the same name.
   */
  get(name: string): Tag {
    return this.known.get(name) ?? this.add(name)
  }

  /** A page with more names than anyone would think of has one name for the rest of them. */
  private add(name: string): Tag {
    const lower = this.known.size < MAX_TAGS ? name.toLowerCase() : OTHER
    const known = this.known.get(lower)
    const tag = known ?? makeTag(lower)
    if (this.known.size < MAX_TAGS) this.known.set(name, tag)
    if (known === undefined) this.known.set(lower, tag)
    return tag
  }
}

function makeTag(name: string): Tag {
  const kind = elementKind(name)
  const rank = kind === 'heading' ? Number(name[1]) : undefined
  return { name, kind, isInline: isInline(kind), rank, flags: FLAGS.get(name) ?? 0, top: -1 }
}
