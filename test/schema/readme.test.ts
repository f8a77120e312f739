import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'

const readme = readFileSync('schema/README.md', 'utf8')
const examples = [...readme.matchAll(/^ *```json\n([^`]+)```/gm)].map((match) => match[1] ?? '')
const files = readdirSync('schema', { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(?!published).*[\\/].*\.schema\.json$/.test(name))
  .map((name): unknown => JSON.parse(readFileSync(`schema/${name}`, 'utf8')))

/** Whether some object in the JSON has all members of the example. */
function holds(node: unknown, example: object): boolean {
  if (node === null || typeof node !== 'object') return false
  const members = Object.entries(example)
  if (members.every(([name, value]) => isDeepStrictEqual(Reflect.get(node, name), value))) return true
  return Object.values(node).some((inside) => holds(inside, example))
}

describe('schema/README.md', () => {
  it.each(examples)('takes example %# from the schema', (example) => {
    const parsed = JSON.parse(example)
    expect(files.some((file) => holds(file, parsed))).toBe(true)
  })

  it('has a section for every keyword of the vocabulary and no other', () => {
    const { properties } = JSON.parse(readFileSync('schema/vocabulary.schema.json', 'utf8'))
    const sections = [...readme.matchAll(/^### `(x-[a-z]+)`/gm)].map((match) => match[1])
    expect(sections).toEqual(Object.keys(properties))
  })

  it('lists every standard keyword of the dialect and no other', () => {
    const { $defs } = JSON.parse(readFileSync('schema/dialect.schema.json', 'utf8'))
    const table = readme.slice(readme.indexOf('## Standard'), readme.indexOf('## Our'))
    const rows = table.split('\n').filter((line) => line.startsWith('| `'))
    const listed = rows.flatMap((row) => row.split('|')[1]?.match(/[$a-zA-Z]+/g) ?? [])
    const standard = Object.keys($defs.Schema.properties).filter((name) => !name.startsWith('x-'))
    expect(listed.sort()).toEqual(standard.sort())
  })
})
