import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { model as model2019 } from '../../generated/2019/model.js'
import { model } from '../../generated/2021/model.js'
import type { Field, Label, Part } from '../../src/model/types.js'
import { type Inspection, loadInspection } from '../fixtures/inspection.js'
import { loadSupplemented, type Supplemented } from '../fixtures/supplemented.js'

let inspection: Inspection
let supplemented: Supplemented

beforeAll(async () => {
  inspection = await loadInspection()
  supplemented = await loadSupplemented()
})
afterAll(() => {
  inspection.remove()
  supplemented.remove()
})

const inventedOf = (edition: string) => (edition === 'the supplemented one' ? supplemented : inspection)
const folderOf = (edition: string) => (OWN.has(edition) ? `generated/${edition}` : inventedOf(edition).folder)
const read = (edition: string, name: string) => readFileSync(`${folderOf(edition)}/${name}`, 'utf8')
const OWN = new Map([
  ['2021', model],
  ['2019', model2019],
])
const EDITIONS = [...OWN.keys(), 'the invented one', 'the supplemented one']

describe('the validator and the equations, as generated', () => {
  it.each(EDITIONS)('import nothing and make no code from text: %s', (edition) => {
    for (const name of ['validator.js', 'equations.js', 'model.js']) {
      const code = read(edition, name).replace(/"(?:[^"\\]|\\.)*"/g, '""')
      expect(code, name).not.toMatch(
        /\bimport\b|\brequire\b|\beval\b|\bFunction\b|\bprocess\b|\bglobalThis\b/,
      )
    }
  })

  it.each(EDITIONS)('use no name but the language’s own: %s', (edition) => {
    const files = ['validator.js', 'equations.js'].map((name) => `${folderOf(edition)}/${name}`)
    const program = ts.createProgram(files, {
      allowJs: true,
      checkJs: true,
      noEmit: true,
      lib: ['lib.es2022.d.ts'],
      types: [],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    })
    const unknown = ts
      .getPreEmitDiagnostics(program)
      .filter(({ code }) => code === 2304 || code === 2552 || code === 2584)
    expect(unknown.map(({ messageText }) => messageText)).toEqual([])
  })

  it.each([...OWN.keys()])('take at most 25 KB gzipped: %s', (edition) => {
    const both = ['validator.js', 'equations.js'].map((name) => read(edition, name)).join('')
    expect(gzipSync(both).length).toBeLessThanOrEqual(25 * 1024)
  })

  it('run where a content-security policy forbids code from text', () => {
    const script = `
      import { readFileSync } from 'node:fs'
      import { isReportShape, listFaults } from './generated/2021/validator.js'
      import { listBroken, listBrokenOverYears } from './generated/2021/equations.js'
      const [report, previous] = ['city', 'city-2023'].map((name) => JSON.parse(readFileSync('examples/' + name + '.json', 'utf8')))
      let refused = false
      try { new Function('return 1')() } catch { refused = true }
      console.log(JSON.stringify([refused, isReportShape(report), listFaults(report), listBroken(report), listBrokenOverYears(report, previous), listFaults(1).length]))
    `
    const options = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', script]
    const output = execFileSync(process.execPath, options, { encoding: 'utf8' })
    const stock = { rule: 'stock', path: '/disclosure/documents/normativeDocuments/valid' }
    expect(JSON.parse(output)).toEqual([true, true, [], [], [stock], 1])
  })

  it.each([...OWN])('walk no pointer: each sum is written out in %s', (edition, { equations }) => {
    const code = read(edition, 'equations.js')
    expect(code).not.toMatch(/\bfor\b|\bwhile\b|\.split\(|\.reduce\(|\.map\(/)
    expect(code.match(/ !== /g)).toHaveLength(equations.length)
  })
})

describe('the types, as generated', () => {
  const declarations = (edition: string) => {
    const source = ts.createSourceFile(
      'types.d.ts',
      read(edition, 'types.d.ts'),
      ts.ScriptTarget.ES2022,
      true,
    )
    return new Map(
      source.statements.flatMap((statement) =>
        ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
          ? [[statement.name.text, statement] as const]
          : [],
      ),
    )
  }

  /** The doc comment of a declaration, its stars and line breaks taken away. */
  const commentOf = (node: ts.Node | undefined): string =>
    node === undefined
      ? ''
      : ts
          .getJSDocCommentsAndTags(node)
          .map((comment) => comment.getText().replace(/\s*\n\s*\* ?/g, ' '))
          .join(' ')
          .replace(/\s+/g, ' ')

  const modelOf = (edition: string) => OWN.get(edition) ?? inventedOf(edition).model
  const wordingOf = ({ zh, en }: Label) => `${zh} (${en})`

  it.each(EDITIONS)('are one for each part, under its own name: %s', (edition) => {
    const names = [...declarations(edition).keys()]
    const { name, parts } = modelOf(edition)
    expect(names).toEqual([...Object.keys(parts), `${name}Rule`])
    expect(names.filter((each) => /\d$/.test(each))).toEqual([])
  })

  it.each(EDITIONS)('say the official wording, unit and clause of every field: %s', (edition) => {
    const declared = declarations(edition)
    let count = 0
    for (const [name, part] of Object.entries(modelOf(edition).parts)) {
      const declaration = declared.get(name)
      expectWords(commentOf(declaration), name, part)
      for (const field of part.fields ?? []) {
        if (!declaration || !ts.isInterfaceDeclaration(declaration)) expect.fail(`${name} is no interface`)
        const member = declaration.members.find(
          (each) => each.name?.getText().replaceAll('"', '') === field.name,
        )
        expectWords(commentOf(member), `${name}.${field.name}`, field)
        expect(member?.questionToken === undefined, `${name}.${field.name}`).toBe(field.required)
        count += 1
      }
    }
    expect(count).toBeGreaterThan(60)
  })

  function expectWords(comment: string, where: string, { label, law, ...rest }: Field | Part): void {
    if (label) expect(comment, where).toContain(wordingOf(label))
    if (law) expect(comment, where).toContain(`Law: ${law}`)
    if (rest.description) expect(comment, where).toContain(rest.description.en.replace('*/', '* /'))
    if ('unit' in rest && rest.unit) expect(comment, where).toContain(`Unit: ${rest.unit}`)
  }

  it.each(EDITIONS)('name every rule of the edition: %s', (edition) => {
    const { name, rules } = modelOf(edition)
    const text = declarations(edition).get(`${name}Rule`)?.getText() ?? ''
    expect([...text.matchAll(/"([a-z-]+)"/g)].map(([, id]) => id)).toEqual(rules.map(({ id }) => id))
  })
})
