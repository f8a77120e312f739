// Words of a profile that look like code: they are text in everything that is generated and printed.

import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importReport } from '../../src/import/index.js'
import { readProfile } from '../../src/profile/index.js'
import { createRenderer, type Renderer, type Templates } from '../../src/render/index.js'
import { createValidator, type Edition } from '../../src/validate/validator.js'
import { type Generated, generateFolder } from '../fixtures/generated.js'
import { createReport } from '../fixtures/reports.js'
import { listHtmlFaults } from '../html-checker.js'
import { listElements, readMarkup, textOf } from '../render/markup.js'
import { createField, createHeading, createTable, PARTS } from './parts.js'
import { createFolder, createProfile } from './profiles.js'

/** Ends comments, strings, templates, tags and scripts of every language that is written. */
const CODE = `*/ \${process.exit(1)} {{title}} {{{title}}} </script><img src=x onerror=alert(1)> --> " ' \` \\u0041 \\ <!-- #{x} %s`
const ENDS = ['*/', '//', `\${1}`, '{{x}}', '</title>', '</style>', '<!--', '"', "'", '`', '\\', '&lt;']
const say = (words: string) => ({ zh: `甲${words}`, en: `A${words}` })
const label = (words: string) => ({ 'x-label': { ...say(words), aliases: [`乙${words}`] } })

const PROFILE = createProfile('hostile', {
  label: say(CODE),
  description: CODE,
  fields: Object.fromEntries([
    ...ENDS.map((end, index) => [
      `end${index}`,
      createField('', { ...label(end), description: end, 'x-description': end }),
    ]),
    [
      'choice',
      createField('', {
        ...label(CODE),
        description: CODE,
        type: undefined,
        title: 'Choice',
        oneOf: [
          { const: CODE, 'x-label': say(CODE) },
          { const: "'); alert(1); ('", 'x-label': say('</script>') },
        ],
      }),
    ],
    [
      'amount',
      createField('', {
        'x-label': say('数'),
        type: 'integer',
        minimum: 0,
        maximum: 9,
        'x-unit': `</td>${CODE}`,
      }),
    ],
    ['pattern', createField('', { 'x-label': say('式'), pattern: '^[*]/ [$][{]`\\/"' })],
  ]),
  tables: {
    places: createTable({
      'x-label': say(`表${CODE}`),
      'x-description': CODE,
      'x-table': { section: 'other', columns: '#/$defs/Counts', corner: say(CODE) },
      'x-equations': [{ id: 'places-total', label: say(CODE), law: CODE, left: ['all'], right: ['part'] }],
    }),
  },
  $defs: { Counts: { ...PARTS.Counts, description: CODE } },
  headings: [createHeading('', { label: say(CODE), law: CODE })],
  aliases: { '/overview': [CODE], '/requests/carriedIn': ['{{x}}'] },
  site: { name: CODE, columnName: '{{x}}' },
  metas: { Vendor: CODE, Author: '"><script>alert(1)</script>' },
})

const LOCAL = {
  ...Object.fromEntries(ENDS.map((end, index) => [`end${index}`, end])),
  choice: CODE,
  amount: 3,
  pattern: '*/ ${`/"',
  places: { all: { number: 2 }, part: { number: 2 } },
}

let generated: Generated
let edition: Edition<object>
let renderer: Renderer

beforeAll(async () => {
  const folder = createFolder({ 'profile.json': PROFILE })
  generated = await generateFolder(join(folder, 'profile.json'))
  ;({ edition } = (await generated.load('index.js')) as { edition: Edition<object> })
  const { templates } = (await generated.load('templates.js')) as { templates: Templates }
  renderer = createRenderer({ model: edition.model, templates })
})
afterAll(() => generated.remove())

const create = () =>
  createReport({
    '/$schema': undefined,
    '/local': LOCAL,
    '/other/blocks': [
      { type: 'heading', level: 2, text: `甲${CODE}` },
      { type: 'paragraph', text: CODE },
    ],
  })

describe('what is generated from hostile words', () => {
  it('compiles, and declares no more than it should', () => {
    const consumer = join(generated.folder, 'consumer.ts')
    const program = `import type { Report, Choice } from './types.js'
export const pick = ({ local }: Report): Choice | undefined => local?.choice
`
    writeFileSync(consumer, program)
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
      paths: { 'ogi-report/model': [join(process.cwd(), 'src/model/types.ts')] },
      baseUrl: process.cwd(),
    }
    const found = ts.getPreEmitDiagnostics(ts.createProgram([consumer], options))
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  })

  it('is JSON where it says so, with the words unchanged', () => {
    const names = [...generated.files.keys()].filter((name) => name.endsWith('.json'))
    expect(names.length).toBeGreaterThan(2)
    for (const name of names) JSON.parse(generated.files.get(name) ?? '')
    expect(edition.model.parts.Choice?.values?.[0]).toEqual({ value: CODE, label: say(CODE) })
  })

  it('has a dictionary of words without tags', () => {
    const dictionary = generated.files.get('dictionary.md') ?? ''
    expect(dictionary).toContain('/local/places/all/number')
    expect(dictionary).not.toMatch(/<img|<script/)
  })
})

describe('a report with hostile words of its profile', () => {
  it('is valid', () => {
    expect(createValidator(edition)(create()).issues).toEqual([])
  })

  it('prints them as text, in a page that no checker objects to', async () => {
    const html = renderer.renderHtml(create())
    const page = readMarkup(html)
    const tags = listElements(page).map(({ tag }) => tag)
    expect(tags).not.toContain('img')
    const scripts = listElements(page, ({ tag }) => tag === 'script').map(({ attributes }) => attributes.type)
    expect(scripts).toEqual(['application/ld+json'])
    const words = textOf(page)
    for (const end of ENDS) expect(words).toContain(`甲${end}`)
    expect(words).toContain(`甲表${CODE}`)
    const metas = listElements(page, ({ tag }) => tag === 'meta').map(({ attributes }) => attributes)
    expect(metas.filter(({ name }) => name === 'SiteName')).toEqual([{ name: 'SiteName', content: CODE }])
    expect(metas.filter(({ name }) => name === 'Vendor')).toEqual([{ name: 'Vendor', content: CODE }])
    expect(metas.filter(({ name }) => name === 'Author')).toHaveLength(1)
    const found = await listHtmlFaults(html)
    expect(found).toEqual([])
  })

  it('comes back exactly from its page and its text', async () => {
    for (const document of [renderer.renderHtml(create()), renderer.renderText(create())]) {
      const read = await importReport(new TextEncoder().encode(document), { editions: [edition] })
      expect(read.report).toEqual(create())
      expect([read.issues, read.lost]).toEqual([[], []])
    }
  })
})

it('a profile runs nothing: no module of its package is loaded', () => {
  const folder = createFolder({
    'profile.json': createProfile('top', { extends: 'ogi-province/profile.json' }),
    'node_modules/ogi-province/package.json': { main: 'index.js' },
    'node_modules/ogi-province/index.js': `require('fs').writeFileSync(__dirname + '/was-run', '')`,
    'node_modules/ogi-province/profile.json': createProfile('province'),
  })
  expect(readProfile(join(folder, 'profile.json')).source.files.size).toBeGreaterThan(5)
  expect(existsSync(join(folder, 'node_modules/ogi-province/was-run'))).toBe(false)
})
