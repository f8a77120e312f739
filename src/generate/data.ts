// Plain data → a JavaScript module, with what repeats written once.

/**
 * Emit plain data as JavaScript.
 *
 * Objects and arrays that occur several times become constants, so that 200 cells share their labels.
 *
 * @param name
 *   Name of the exported constant.
 * @param value
 *   JSON data without cycles.
 * @returns
 *   Text of a module without its banner.
 */
export function emitData(name: string, value: unknown): string {
  const counts = new Map<string, number>()
  count(value, counts)
  const constants = new Map<string, string>()
  const lines: string[] = []
  const write = (node: unknown, top = false): string => {
    if (node === null || typeof node !== 'object') return JSON.stringify(node)
    const key = JSON.stringify(node)
    const shared = !top && key.length > 24 && (counts.get(key) ?? 0) > 1
    const known = constants.get(key)
    if (known) return known
    const text = Array.isArray(node)
      ? `[${node.map((item) => write(item)).join(', ')}]`
      : `{ ${Object.entries(node)
          .map(([member, item]) => `${writeKey(member)}: ${write(item)}`)
          .join(', ')} }`
    if (!shared) return text
    const constant = `_${constants.size + 1}`
    constants.set(key, constant)
    lines.push(`const ${constant} = ${text}`)
    return constant
  }
  const members = Object.entries(value as Record<string, unknown>).map(([member, item]) => {
    if (!Array.isArray(item) || item.length < 4) return `  ${writeKey(member)}: ${write(item)},`
    return `  ${writeKey(member)}: [\n${item.map((each) => `    ${write(each)},`).join('\n')}\n  ],`
  })
  return `${[...lines, `export const ${name} = {`, ...members, '}'].join('\n')}\n`
}

/** How often each object or array occurs, by its JSON. */
function count(node: unknown, counts: Map<string, number>): void {
  if (node === null || typeof node !== 'object') return
  const key = JSON.stringify(node)
  const seen = counts.get(key) ?? 0
  counts.set(key, seen + 1)
  if (seen === 0) for (const item of Object.values(node)) count(item, counts)
}

/**
 * Write a property name of an object literal.
 *
 * @param name
 *   The name.
 * @returns
 *   The name itself, or as a string where it is no identifier. `__proto__` would set the prototype,
 *   so it is always computed.
 */
export function writeKey(name: string): string {
  if (name === '__proto__') return '["__proto__"]'
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
}

/**
 * Write access to a property.
 *
 * @param name
 *   The name.
 * @returns
 *   `.name` or `["name"]`.
 */
export function writeAccess(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`
}
