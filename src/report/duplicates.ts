// A JSON text → the fields that stand twice in one object. Parsing keeps the last value and drops the others.

import { type Node, parseTree } from 'jsonc-parser'
import type { Finding } from '../issue/issue.js'
import { escapePointer } from '../model/pointer.js'

/**
 * Find fields that are written more than once in one object.
 *
 * @param text
 *   Text that JSON.parse accepts.
 * @returns
 *   One finding per field, in document order: where it stands and how often.
 */
export function findDuplicateFields(text: string): Finding[] {
  const findings: Finding[] = []
  try {
    const root = parseTree(text)
    if (root) inspect(root, '', findings)
  } catch {
    // Nested deeper than the parser's stack: no report, and validation says so.
  }
  return findings
}

function inspect(node: Node, path: string, findings: Finding[]): void {
  if (node.type === 'array') {
    for (const [index, item] of (node.children ?? []).entries()) inspect(item, `${path}/${index}`, findings)
  }
  if (node.type !== 'object') return
  const counts = new Map<string, number>()
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? []
    const name = String(key?.value)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    if (value) inspect(value, `${path}/${escapePointer(name)}`, findings)
  }
  for (const [property, count] of counts) {
    if (count < 2 || findings.length >= 1000) continue
    const params = { property: property.slice(0, 100), count }
    findings.push({
      code: 'duplicate-field',
      severity: 'error',
      path: `${path}/${escapePointer(property)}`,
      params,
    })
  }
}
