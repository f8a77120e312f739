// What docs/prose.md shows: every rule there is, with its severity, and code that runs.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { model } from '../../generated/2021/model.js'
import * as library from '../../src/index.js'
import { readJson } from '../fixtures/cases.js'
import { listFenced } from './markdown.js'

const DOCUMENT = 'docs/prose.md'

describe(DOCUMENT, () => {
  it('lists every rule that reads prose, with its severity', () => {
    const rows = [...readFileSync(DOCUMENT, 'utf8').matchAll(/^\| (`prose-.*?) \| (\w+) \|/gm)]
    const listed = rows.flatMap(([, codes = '', severity]) =>
      [...codes.matchAll(/`([^`]+)`/g)].map(([, id]) => ({ id, severity })),
    )
    const rules = model.rules
      .filter(({ scope }) => scope === 'prose')
      .map(({ id, severity }) => ({ id, severity }))
    expect(listed).toEqual(rules)
  })

  it('shows code that runs', () => {
    const folder = 'test/fixtures/reports/prose-copied'
    const report = readJson(`${folder}/report.json`)
    const lastYears = readJson(`${folder}/previous.json`)
    const reports = new Map([
      ['old', lastYears],
      ['new', report],
    ])
    const said: unknown[][] = []
    const scope = {
      ...library,
      report,
      lastYears,
      reports,
      console: { log: (...words: unknown[]) => said.push(words) },
    }
    for (const code of listFenced(DOCUMENT, 'js')) {
      const body = code.replace(/^import .*$/gm, '')
      Reflect.construct(Function, [...Object.keys(scope), body])(...Object.values(scope))
    }
    expect(said.map(([first]) => first)).toContain('prose-copied')
    expect(said.at(-1)?.slice(0, 2)).toEqual(['new', 'old'])
  })
})
