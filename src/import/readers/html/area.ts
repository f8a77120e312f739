// Elements that hold blocks → areas, with what they are for where name, class or id tells.

import type { Area } from '../../document.js'
import type { Attributes } from './tokens.js'

type Role = NonNullable<Area['role']>

const TAGS: ReadonlyMap<string, Role> = new Map([
  ['nav', 'navigation'],
  ['aside', 'navigation'],
  ['footer', 'footer'],
  ['form', 'form'],
  ['button', 'form'],
  ['select', 'form'],
  ['textarea', 'form'],
  ['article', 'article'],
  ['main', 'article'],
])

const ARIA: ReadonlyMap<string, Role> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['complementary', 'navigation'],
  ['banner', 'banner'],
  ['contentinfo', 'footer'],
  ['search', 'form'],
  ['form', 'form'],
  ['article', 'article'],
  ['main', 'article'],
])

const WORDS: readonly (readonly [RegExp, Role])[] = [
  [/^(?:main|sub|top|left|right|side)?(?:nav|navbar|navigation|menu|menubar)$/, 'navigation'],
  [/^(?:bread)?crumbs?$|^breadnav$|^sidebar$|^pagination$|^pager$/, 'navigation'],
  [/^(?:site|page|top)?header$|^topbar$|^banner$|^masthead$/, 'banner'],
  [/^(?:site|page)?foot(?:er)?$|^copyright$|^copyrights$/, 'footer'],
  [/^login(?:box|form)?$|^search(?:box|form|bar)?$/, 'form'],
]

/** Makes areas; remembers what the names of classes mean, for they come up again and again. */
export class AreaMaker {
  private readonly hints = new Map<string, Role | undefined>()

  /**
   * Make the area of an element.
   *
   * @param tag
   *   Name of the element.
   * @param attributes
   *   Its attributes.
   * @param parent
   *   The area it stands in.
   * @param isInArticle
   *   Whether one of the areas around it is an article.
   */
  make(tag: string, attributes: Attributes, parent: Area | undefined, isInArticle: boolean): Area {
    const role = this.readRole(tag, attributes, isInArticle)
    if (role === undefined) return parent === undefined ? { tag } : { parent, tag }
    return parent === undefined ? { tag, role } : { parent, tag, role }
  }

  private readRole(tag: string, attributes: Attributes, isInArticle: boolean): Role | undefined {
    const { role, class: classes, id } = attributes
    const explicit = role === undefined ? undefined : ARIA.get(role)
    if (explicit !== undefined) return explicit
    // The header of an article holds its title.
    if (tag === 'header') return isInArticle ? undefined : 'banner'
    const tagRole = TAGS.get(tag)
    if (tagRole !== undefined || tag === 'body' || tag === 'html') return tagRole
    return (
      (id === undefined ? undefined : this.hintOf(id)) ??
      (classes === undefined ? undefined : this.hintOf(classes))
    )
  }

  private hintOf(names: string): Role | undefined {
    if (this.hints.has(names)) return this.hints.get(names)
    const role = names.length > 200 ? undefined : readHint(names)
    if (this.hints.size < CACHE_SIZE) this.hints.set(names, role)
    return role
  }
}

const CACHE_SIZE = 2_000

/** Only the first and the last word of a name count, and none of a name such as `has-nav` or `no-footer`. */
function readHint(names: string): Role | undefined {
  for (const name of names.split(/\s+/)) {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== '')
    if (words.length === 0 || words.length > 3 || /^(?:has|no|with|is)$/.test(words[0] ?? '')) continue
    for (const [pattern, role] of WORDS) {
      if (pattern.test(words[0] ?? '') || pattern.test(words.at(-1) ?? '') || pattern.test(words.join('')))
        return role
    }
  }
  return undefined
}
