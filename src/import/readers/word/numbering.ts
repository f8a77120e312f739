// The numbering of a Word file → the number each paragraph shows, which is not in its text. Counts on from
// paragraph to paragraph, so paragraphs must be asked for in the order of the document.

import type { XmlElement } from '../xml.js'
import { findElement, listElements, readSwitch } from '../xml-tree.js'
import { writeNumber } from './number-text.js'
import type { ParagraphLook } from './styles.js'

/** The number in front of a paragraph. */
export interface Numbered {
  /** As it is shown, with the blank that parts it from the text where there should be one. */
  readonly text: string
  readonly value: number
  /** `bullet` for signs; `plain` for 1. 2. 3., as any list has; `word` for numbers that belong to the wording. */
  readonly kind: 'bullet' | 'plain' | 'word'
  /** Paragraphs with the same one count together. */
  readonly series: string
}

/** The numbering of a file. */
export interface Numbering {
  /** Count a paragraph; undefined where it has no number. */
  readonly count: (look: ParagraphLook) => Numbered | undefined
}

interface Level {
  readonly format: string
  readonly pattern: string
  readonly start: number
  readonly suffix: string
  readonly isLegal: boolean
  /** Level from which on a higher one starts this anew; 0 for never. */
  readonly restart: number
  readonly styleId: string | undefined
}

interface Instance {
  /** Instances of the same definition count on together. */
  readonly definition: string
  readonly levels: readonly Level[]
  readonly overrides: ReadonlyMap<number, number>
}

/**
 * Prepare the numbering of a file.
 *
 * @param root
 *   Root of its part of numbering; undefined where it has none.
 * @returns
 *   Counts the paragraphs of the file.
 */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const instances = readInstances(root)
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return {
    count(look) {
      const [instance, id] = [instances.get(look.numId ?? ''), look.numId ?? '']
      if (instance === undefined) return undefined
      const byStyle = instance.levels.findIndex(
        ({ styleId }) => styleId !== undefined && look.styleIds.includes(styleId),
      )
      const depth = look.level ?? Math.max(byStyle, 0)
      const level = instance.levels[depth]
      if (level === undefined) return undefined
      const values = counters.get(instance.definition) ?? []
      counters.set(instance.definition, values)
      // An instance with a start of its own starts anew when it is first used.
      const override = begun.has(`${id}/${depth}`) ? undefined : instance.overrides.get(depth)
      begun.add(`${id}/${depth}`)
      advance(values, instance.levels, depth, override)
      return describe(level, values, instance, depth, id)
    },
  }
}

function advance(
  values: (number | undefined)[],
  levels: readonly Level[],
  depth: number,
  override: number | undefined,
): void {
  const current = values[depth]
  values[depth] = override ?? (current === undefined ? (levels[depth]?.start ?? 1) : current + 1)
  for (let deeper = depth + 1; deeper < levels.length; deeper++) {
    const restart = levels[deeper]?.restart ?? deeper
    if (restart !== 0 && depth < restart) values[deeper] = undefined
  }
}

function describe(
  level: Level,
  values: readonly (number | undefined)[],
  instance: Instance,
  depth: number,
  id: string,
): Numbered {
  const value = values[depth] ?? level.start
  const series = `${id}/${depth}`
  if (level.format === 'bullet') return { text: '', value, kind: 'bullet', series }
  const label = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const shown = instance.levels[index]
    const format = level.isLegal && index < depth ? 'decimal' : (shown?.format ?? 'decimal')
    return writeNumber(values[index] ?? shown?.start ?? 1, format)
  })
  const isPlain = level.format === 'decimal' && /^%\d[.．)）]$/.test(level.pattern)
  // Signs of Chinese are as wide as a blank and need none after them.
  const needsBlank = label !== '' && level.suffix !== 'nothing' && /[\w.)\]]$/.test(label)
  return { text: `${label}${needsBlank ? ' ' : ''}`, value, kind: isPlain ? 'plain' : 'word', series }
}

function readInstances(root: XmlElement | undefined): Map<string, Instance> {
  const definitions = new Map<string, XmlElement>()
  const byStyle = new Map<string, XmlElement>()
  for (const definition of listElements(root, 'w:abstractNum')) {
    definitions.set(definition.attributes.get('w:abstractNumId') ?? '', definition)
    const link = readValue(definition, 'w:styleLink')
    if (link !== undefined) byStyle.set(link, definition)
  }
  const instances = listElements(root, 'w:num').map((element): [string, Instance] => {
    const definition = readValue(element, 'w:abstractNumId') ?? ''
    const own = definitions.get(definition)
    const linked = byStyle.get(readValue(own, 'w:numStyleLink') ?? '') ?? own
    return [element.attributes.get('w:numId') ?? '', readInstance(element, definition, linked)]
  })
  return new Map(instances)
}

function readInstance(element: XmlElement, definition: string, linked: XmlElement | undefined): Instance {
  const levels: Level[] = []
  const add = (source: XmlElement | undefined) => {
    for (const level of listElements(source, 'w:lvl')) {
      const depth = Number(level.attributes.get('w:ilvl') ?? 0)
      if (depth >= 0 && depth <= 8) levels[depth] = readLevel(level, depth)
    }
  }
  add(linked)
  const overrides = new Map<number, number>()
  for (const override of listElements(element, 'w:lvlOverride')) {
    add(override)
    const start = Number(readValue(override, 'w:startOverride') ?? Number.NaN)
    if (start >= 0) overrides.set(Number(override.attributes.get('w:ilvl')), start)
  }
  // A list with holes would have `undefined` for a level.
  const filled = Array.from(levels, (level, depth) => level ?? readLevel(undefined, depth))
  return { definition, levels: filled, overrides }
}

function readLevel(element: XmlElement | undefined, depth: number): Level {
  const start = Number(readValue(element, 'w:start') ?? 1)
  const restart = Number(readValue(element, 'w:lvlRestart') ?? depth)
  return {
    format: readFormat(element),
    pattern: readValue(element, 'w:lvlText') ?? '',
    start: Number.isSafeInteger(start) ? start : 1,
    suffix: readValue(element, 'w:suff') ?? 'tab',
    isLegal: readSwitch(element, 'w:isLgl') ?? false,
    restart: Number.isSafeInteger(restart) ? restart : depth,
    styleId: readValue(element, 'w:pStyle'),
  }
}

/** Newer formats stand in a choice beside an older one, which Word shows where it does not know the newer. */
function readFormat(element: XmlElement | undefined): string {
  const choice = findElement(element, 'mc:AlternateContent')
  const direct = findElement(element, 'w:numFmt') ?? findElement(choice, 'mc:Fallback', 'w:numFmt')
  return direct?.attributes.get('w:val') ?? 'decimal'
}

function readValue(element: XmlElement | undefined, name: string): string | undefined {
  return findElement(element, name)?.attributes.get('w:val')
}
