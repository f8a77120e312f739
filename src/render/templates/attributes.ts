// A parsed HTML template → its slots that stand in a tag outside quotes, where escaping protects nothing.

/** What this needs to know of a node of Handlebars' parser. */
export interface MarkupNode {
  readonly type: string
  readonly [property: string]: unknown
}

/**
 * Find the slots that stand in a tag outside quotes.
 *
 * A slot or a call of a partial inside the name of a tag is let pass: `<h{{rank}}>`.
 *
 * @param program
 *   The template.
 * @returns
 *   The nodes of such slots and calls, in order.
 */
export function findBareSlots(program: unknown): readonly MarkupNode[] {
  const found: MarkupNode[] = []
  readProgram(program, { place: 'text', raw: '' }, found)
  return found
}

type Place = 'text' | 'comment' | 'tag' | 'attributes' | 'value' | 'bare' | 'double' | 'single'

/** Where in the markup a template stands, and which element's end is waited for, such as `script`. */
interface State {
  readonly place: Place
  readonly raw: string
}

/** Read statements in their order; gives where they end. Of two branches the first one counts. */
function readProgram(program: unknown, start: State, found: MarkupNode[]): State {
  let state = start
  for (const node of (program as { body?: readonly MarkupNode[] } | undefined)?.body ?? []) {
    if (node.type === 'ContentStatement') state = readMarkup(String(node.original), state)
    else if (node.type === 'BlockStatement') {
      const end = readProgram(node.program, state, found)
      readProgram(node.inverse, state, found)
      state = end
    } else if (node.type === 'MustacheStatement' || node.type === 'PartialStatement') {
      if (BARE.has(state.place)) found.push(node)
      if (state.place === 'value') state = { ...state, place: 'bare' }
    }
  }
  return state
}

const BARE: ReadonlySet<Place> = new Set<Place>(['attributes', 'value', 'bare'])

function readMarkup(text: string, start: State): State {
  let state = start
  let at = 0
  while (at < text.length) {
    const step = STEPS[state.place](text, at, state)
    at = step.at
    state = step.state
  }
  return state
}

interface Step {
  readonly at: number
  readonly state: State
}

const STEPS: Readonly<Record<Place, (text: string, at: number, state: State) => Step>> = {
  text: leaveText,
  comment: (text, at, state) => skipPast(text, at, '-->', { ...state, place: 'text' }, state),
  tag: (text, at, state) => leaveAt(text, at, state, /[\s/]/g, 'attributes'),
  attributes: (text, at, state) => leaveAt(text, at, state, /=/g, 'value'),
  value: enterValue,
  bare: (text, at, state) => leaveAt(text, at, state, /\s/g, 'attributes'),
  double: (text, at, state) => skipPast(text, at, '"', { ...state, place: 'attributes' }, state),
  single: (text, at, state) => skipPast(text, at, "'", { ...state, place: 'attributes' }, state),
}

/** Up to the next tag or comment; inside a script or a style sheet up to its end. */
function leaveText(text: string, at: number, { raw }: State): Step {
  const opening = raw === '' ? /<(?:!--|\/?([a-z][a-z0-9-]*)|(?=$))/gi : new RegExp(`</${raw}`, 'gi')
  opening.lastIndex = at
  const match = opening.exec(text)
  if (!match) return { at: text.length, state: { place: 'text', raw } }
  if (match[0] === '<!--') return { at: opening.lastIndex, state: { place: 'comment', raw: '' } }
  const name = (match[1] ?? '').toLowerCase()
  const isRaw = !match[0].startsWith('</') && (name === 'script' || name === 'style')
  return { at: opening.lastIndex, state: { place: 'tag', raw: isRaw ? name : '' } }
}

/** Up to the end of the tag, or to what begins another part of it. */
function leaveAt(text: string, at: number, state: State, end: RegExp, next: Place): Step {
  const close = text.indexOf('>', at)
  end.lastIndex = at
  const found = end.exec(text)?.index ?? -1
  if (found >= 0 && (close < 0 || found < close)) return { at: found + 1, state: { ...state, place: next } }
  return close < 0 ? { at: text.length, state } : { at: close + 1, state: { ...state, place: 'text' } }
}

function enterValue(text: string, at: number, state: State): Step {
  const character = text.charAt(at)
  if (/\s/.test(character)) return { at: at + 1, state }
  if (character === '"') return { at: at + 1, state: { ...state, place: 'double' } }
  if (character === "'") return { at: at + 1, state: { ...state, place: 'single' } }
  return { at, state: { ...state, place: 'bare' } }
}

function skipPast(text: string, at: number, end: string, after: State, otherwise: State): Step {
  const found = text.indexOf(end, at)
  return found < 0 ? { at: text.length, state: otherwise } : { at: found + end.length, state: after }
}
