import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type Node, parseTree } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { listCells } from '../../src/report/cells.js'
import { createPositionFinder } from '../../src/report/position.js'
import { createSourceFinder } from '../../src/report/source.js'

const TEXT = '{\n  "a": {\r\n    "b/c": [10, {"d": null}],\n  "a": 1, "a": 2 }\n}'
const find = createSourceFinder(TEXT)

describe('createSourceFinder', () => {
  it.each([
    ['', 1, 1],
    ['/a', 2, 8],
    ['/a/b~1c/0', 3, 13],
    ['/a/b~1c/1/d', 3, 23],
  ])('finds the value at %j', (path, line, column) => {
    expect(find(path)).toEqual({ line, column })
  })

  it('finds the name of a field', () => {
    expect(find('/a/b~1c', 'name')).toEqual({ line: 3, column: 5 })
  })

  it('finds the last of fields with one name, whose value counts', () => {
    expect(find('/a/a')).toEqual({ line: 4, column: 16 })
  })

  it.each(['/a/missing', '/a/missing/deeper', '/a/a/0'])(
    'gives where the object begins that lacks %j',
    (path) => {
      const parent = path === '/a/a/0' ? '/a/a' : '/a'
      expect(find(path)).toEqual(find(parent))
    },
  )

  it.each(['/a/b~1c/01', '/a/b~1c/-', '/a/b~1c/length', '/a/b~1c/9'])(
    'takes %j for no item of a list',
    (path) => {
      expect(find(path)).toEqual(find('/a/b~1c'))
    },
  )

  it('finds every cell of a report', () => {
    const text = readFileSync('examples/city.json', 'utf8')
    const lines = text.split('\n')
    const findCell = createSourceFinder(text)
    for (const { path, value } of listCells(JSON.parse(text))) {
      const { line = 0, column = 0 } = findCell(path) ?? {}
      expect(Number.parseFloat(lines[line - 1]?.slice(column - 1) ?? ''), path).toBe(value)
    }
  })

  it('finds its way in a text nested deeper than the stack', () => {
    const text = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    expect(createSourceFinder(text)('/0')).toEqual({ line: 1, column: 2 })
  })

  it.each(['', ' \n', '{', '{"a', '{"a":', '[1,', '{"a" 1}', '{"\\u":1}', '["\\', '}', '{]', '[1 2]'])(
    'comes to an end in %j, which is no JSON',
    (text) => {
      for (const path of ['', '/a', '/0/0']) expect(() => createSourceFinder(text)(path)).not.toThrow()
    },
  )

  it('finds what a parser finds, at every place of any value, however it is written', () => {
    const indent = fc.constantFrom(undefined, 1, '\t')
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), indent, (value, space) => {
        const text = `\n ${JSON.stringify(value, null, space)}`
        const root = parseTree(text)
        if (root) walk(root, '', createSourceFinder(text), createPositionFinder(text))
      }),
    )
  })
})

/** Objects of the random values have no name twice. */
function walk(
  node: Node,
  path: string,
  findPlace: ReturnType<typeof createSourceFinder>,
  findPosition: ReturnType<typeof createPositionFinder>,
): void {
  expect(findPlace(path)).toEqual(findPosition(node.offset))
  for (const [index, child] of (node.children ?? []).entries()) {
    const [name, value] = child.children ?? []
    if (node.type === 'array') walk(child, `${path}/${index}`, findPlace, findPosition)
    else if (name && value) {
      const own = `${path}/${String(name.value).replaceAll('~', '~0').replaceAll('/', '~1')}`
      expect(findPlace(own, 'name')).toEqual(findPosition(name.offset))
      walk(value, own, findPlace, findPosition)
    }
  }
}

describe('createPositionFinder', () => {
  it('counts lines that end with LF, CR LF and CR', () => {
    const findPosition = createPositionFinder('a\nb\r\nc\rd')
    expect([0, 1, 2, 5, 7].map(findPosition)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ])
  })
})
