// What schema/README.md shows from start to end: the schema generates, and the code below it runs.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Renderer } from '../../src/render/index.js'
import type { ValidationResult } from '../../src/validate/index.js'
import { createFolder, runCommand } from '../cli/command.js'
import { listFenced } from './markdown.js'

interface Program {
  readonly validateReport: (value: unknown, options?: { language: 'en' }) => ValidationResult<Library>
  readonly renderText: Renderer['renderText']
  readonly result: ValidationResult<Library>
  readonly page: string | undefined
}

interface Library {
  readonly title: string
  readonly loans: { readonly journals: { readonly total: number } }
}

const README = 'schema/README.md'
const SCHEMA = 'library/report.schema.json'
const folder = createFolder()
let program: Program

beforeAll(async () => {
  const [schema = '', ...others] = listFenced(README, `json ${SCHEMA}`)
  expect(others).toEqual([])
  write(SCHEMA, schema)
  const [command = ''] = listFenced(README, 'sh')
  const { code, err } = runCommand(command.trim().split(' ').slice(2), { folder })
  expect(err).toBe('')
  expect(code).toBe(0)
  program = await loadProgram()
})

describe('the schema of your own in schema/README.md', () => {
  it('has a report that is valid and becomes a page', () => {
    expect(program.result.issues).toEqual([])
    expect(program.page).toContain('<h1')
    expect(program.page).toContain('清河图书馆年度报告')
    expect(program.page).toContain('二、借阅')
  })

  it('has a report that becomes plain text', () => {
    expect(program.result.valid && program.renderText(program.result.report)).toContain('全年开放330天。')
  })

  it('finds the wrong total it speaks of, in the words it shows', () => {
    const report = program.result.valid ? structuredClone(program.result.report) : undefined
    const wrong = { ...report, loans: { ...report?.loans, journals: { children: 5, adults: 7, total: 21 } } }
    const { valid, issues } = program.validateReport(wrong, { language: 'en' })
    expect(valid).toBe(false)
    expect(issues.find(({ code }) => code === 'loans-total')?.message).toContain(
      'It reads 21, by the equation 12 (5 + 7): 9 too high.',
    )
  })
})

/** The code of the document, with the built package for `ogi-report`. */
async function loadProgram(): Promise<Program> {
  const [code = ''] = listFenced(README, 'js')
  const built = code.replace(/'ogi-report\/(\w+)'/g, (_, name: string) => {
    return `'${pathToFileURL(resolve(`dist/${name}/index.js`)).href}'`
  })
  write('package.json', '{ "type": "module" }\n')
  write('program.js', `${built}\nexport { validateReport, renderText, result, page }\n`)
  return import(pathToFileURL(join(folder, 'program.js')).href)
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}
