// Text and a width → lines, broken where Chinese and Latin typesetting break them. Joined they are the text.

import { eastAsianWidth } from 'get-east-asian-width'
import { type Character, hasLineBreak, splitCharacters } from './characters.js'

/** Which line keeps the space a line is broken at: the one it ends, or the one it starts. */
export type SpaceSide = 'end' | 'start'

/** Columns that the first line and every other line may take. */
export interface Room {
  readonly first: number
  readonly other: number
}

/**
 * Break a text into lines.
 *
 * @param text
 *   Any text.
 * @param room
 *   Columns of the lines; a line holds at least one character however wide.
 * @param spaces
 *   Where a space goes that a line is broken at.
 * @returns
 *   One line at least; a line break of the text stands at the end of the line it ends.
 */
export function breakLines(text: string, room: Room, spaces: SpaceSide): string[] {
  const characters = splitCharacters(text)
  const lines: string[] = []
  let start = 0
  while (start < characters.length) {
    const full = findFull(characters, start, start === 0 ? room.first : room.other)
    const end = isEnd(characters, full) ? full : findBreak(characters, start, full, spaces)
    lines.push(joinCharacters(characters, start, end))
    start = end
  }
  const last = characters.at(-1)
  if (last === undefined || hasLineBreak(last.text)) lines.push('')
  return lines
}

/**
 * Measure the widest part of a text that has no good place for a line break.
 *
 * @param text
 *   Any text.
 * @param spaces
 *   Where a space goes that a line is broken at.
 * @returns
 *   Columns.
 */
export function measureWidestPart(text: string, spaces: SpaceSide): number {
  let widest = 0
  let width = 0
  let before: Character | undefined
  for (const character of splitCharacters(text)) {
    if (
      before !== undefined &&
      (hasLineBreak(before.text) || rateBreak(before, character, spaces) === good)
    ) {
      width = 0
    }
    width += character.width
    widest = Math.max(widest, width)
    before = character
  }
  return widest
}

/** The first place where the line is full: past its last character that fits, or past a line break. */
function findFull(characters: readonly Character[], start: number, room: number): number {
  let width = 0
  let index = start
  for (; index < characters.length; index += 1) {
    const character = characters[index] as Character
    width += character.width
    if (width > room && index > start) return index
    if (hasLineBreak(character.text)) return index + 1
  }
  return index
}

function isEnd(characters: readonly Character[], index: number): boolean {
  const before = characters[index - 1]
  return index === characters.length || (before !== undefined && hasLineBreak(before.text))
}

/** The last among the best places to break, from the second character up to where the line is full. */
function findBreak(characters: readonly Character[], start: number, full: number, spaces: SpaceSide): number {
  let best = full
  let bestRate = -1
  for (let index = full; index > start && bestRate < good; index -= 1) {
    const rate = rateBreak(characters[index - 1] as Character, characters[index] as Character, spaces)
    if (rate > bestRate) {
      best = index
      bestRate = rate
    }
  }
  return best
}

function joinCharacters(characters: readonly Character[], start: number, end: number): string {
  let line = ''
  for (let index = start; index < end; index += 1) line += (characters[index] as Character).text
  return line
}

const good = 4
const beforeSpace = 3
const insideWord = 2
const wrongPunctuation = 1
const lostSpace = 0

/** How well a line can end between two characters; 0 where that would hide a space behind the padding. */
function rateBreak(before: Character, after: Character, spaces: SpaceSide): number {
  const [left, right] = [before.text, after.text]
  if (left === ' ' && spaces === 'start') return lostSpace
  if (right === ' ' && spaces === 'end') return beforeSpace
  if (closing.has(right) || opening.has(left)) return wrongPunctuation
  if (left === ' ' || right === ' ') return good
  if (left === right && twofold.has(left)) return wrongPunctuation
  if (left.endsWith(joiner)) return insideWord
  const free = isIdeographic(left) || isIdeographic(right) || (closing.has(left) && opening.has(right))
  return free ? good : insideWord
}

/** Wide beyond doubt: a letter of ambiguous width such as é is part of a word. */
function isIdeographic(character: string): boolean {
  return eastAsianWidth(character.codePointAt(0) ?? 0) === 2
}

const closing = new Set('，。、；：！？）》」』】〕〉〗］｝”’·…％‰℃,.;:!?)]}%')
const opening = new Set('（《「『【〔〈〖［｛“‘([{￥¥$')
/** Drawn as one mark of two characters, which no line break parts. */
const twofold = new Set('—…')
const joiner = '\u200d'
