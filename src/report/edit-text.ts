// A JSON text and new numbers by JSON Pointer → the same text with these numbers; the rest stays as it was typed.

import { applyEdits, type Edit, type FormattingOptions, modify, type Node, parseTree } from 'jsonc-parser'
import { readNumber, splitPointer } from '../model/pointer.js'

/**
 * Put numbers into a JSON text.
 *
 * @param text
 *   Text that JSON.parse accepts.
 * @param numbers
 *   The new numbers by JSON Pointer.
 * @returns
 *   The text, different at these numbers alone; undefined where an object on the way to one is missing, or the text
 *   can't be walked.
 */
export function editNumbers(text: string, numbers: ReadonlyMap<string, number>): string | undefined {
  try {
    const edited = insertNumbers(replaceNumbers(text, numbers), numbers)
    return holdsAll(edited, numbers) ? edited : undefined
  } catch {
    // Nested deeper than the parser's stack, or no object where one should be.
    return undefined
  }
}

/** All at once: one walk through the text is enough for values that are there. */
function replaceNumbers(text: string, numbers: ReadonlyMap<string, number>): string {
  const root = parseTree(text)
  const edits = [...numbers].flatMap(([path, number]): Edit[] => {
    const node = findNode(root, splitPointer(path))
    return node ? [{ offset: node.offset, length: node.length, content: JSON.stringify(number) }] : []
  })
  return applyEdits(text, edits)
}

/** Fields that are missing in an object that is there. */
function insertNumbers(text: string, numbers: ReadonlyMap<string, number>): string {
  let edited = text
  const value: unknown = JSON.parse(text)
  const formattingOptions = readFormat(text)
  for (const [path, number] of numbers) {
    if (readNumber(value, path) === number) continue
    const keys = splitPointer(path)
    if (findNode(parseTree(edited), keys.slice(0, -1))?.type !== 'object') continue
    edited = applyEdits(edited, modify(edited, [...keys], number, { formattingOptions }))
  }
  return edited
}

function findNode(root: Node | undefined, keys: readonly string[]): Node | undefined {
  let node = root
  for (const key of keys) node = node && findChild(node, key)
  return node
}

/** Of fields written twice the last, whose value JSON.parse keeps. */
function findChild(node: Node, key: string): Node | undefined {
  if (node.type === 'array') return /^(0|[1-9][0-9]*)$/.test(key) ? node.children?.[Number(key)] : undefined
  return node.children?.findLast((each) => each.children?.[0]?.value === key)?.children?.[1]
}

/** Indentation and line ends as the text has them. */
function readFormat(text: string): FormattingOptions {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  '
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  }
}

function holdsAll(text: string, numbers: ReadonlyMap<string, number>): boolean {
  const value: unknown = JSON.parse(text)
  return [...numbers].every(([path, number]) => readNumber(value, path) === number)
}
