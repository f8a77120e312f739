// SARIF: held against the standard's JSON schema, and what its parts refer to.

import { readFileSync } from 'node:fs'
import { registerSchema, validate } from '@hyperjump/json-schema/draft-04'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeCheck } from '../../../src/check/output/index.js'
import type { CheckedReport } from '../../../src/check/result.js'
import { ATTACKS } from '../../fixtures/attacks.js'
import { checkExamples, MISSING, poison, readAll, UNREAD } from './results.js'

interface Sarif {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly ruleId: string
        readonly ruleIndex: number
        readonly level: string
        readonly message: { readonly text: string }
        readonly suppressions?: readonly object[]
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string }
              region?: object
            }
          },
        ]
      }[]
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    },
  ]
}

const STANDARD = 'https://schemas.example/sarif'
const results = [...checkExamples(), UNREAD, MISSING]
let isSarif: (value: unknown) => boolean

beforeAll(async () => {
  const text = readFileSync('test/fixtures/formats/sarif-2.1.0-rtm.5.json', 'utf8')
  // The pattern of a language is no regular expression as published; this is what the standard's errata made of it.
  const { id: _, ...schema } = JSON.parse(
    text.replaceAll('^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$', '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$'),
  )
  registerSchema(schema, STANDARD)
  const holds = await validate(STANDARD)
  isSarif = (value) => holds(value as never).valid
})

async function write(reports: Iterable<CheckedReport>, language: 'zh' | 'en' = 'zh'): Promise<Sarif> {
  const options = { format: 'sarif', language, date: '2025-02-10', version: '0.1.0' } as const
  return JSON.parse(await readAll(writeCheck(reports, options)))
}

describe('SARIF', () => {
  test('holds to the schema of the standard', async () => {
    expect(isSarif(await write(results))).toBe(true)
    expect(isSarif(await write(checkExamples('en'), 'en'))).toBe(true)
    expect(isSarif(await write([]))).toBe(true)
    expect(isSarif({ version: '2.1.0', runs: [{}] })).toBe(false)
  })

  test.each(Object.entries(ATTACKS))('holds to it under attack by %s', async (_, attack) => {
    const log = await write(poison(attack))
    expect(isSarif(log)).toBe(true)
    expect(log.runs[0].results.map(({ message }) => message.text)).toContain(attack)
    for (const { locations } of log.runs[0].results) {
      const { uri } = locations[0].physicalLocation.artifactLocation
      expect(new URL(uri, 'file:///base/').protocol).toBe('file:')
    }
  })

  test('has a result for every open issue, which names its rule by number', async () => {
    const [run] = (await write(results)).runs
    expect(run.results.length).toBe(results.flatMap(({ issues }) => issues).length)
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    expect(new Set(run.tool.driver.rules.map(({ id }) => id)).size).toBe(run.tool.driver.rules.length)
    expect(run.results.find(({ ruleId }) => ruleId === 'balance')).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'examples/faults/balance.json' },
            region: { startLine: 35, startColumn: 24 },
          },
        },
      ],
    })
  })

  test('says what a rule means and on which law it rests', async () => {
    const [run] = (await write(results)).runs
    expect(run.tool.driver.rules.find(({ id }) => id === 'credit-code-check')).toMatchObject({
      defaultConfiguration: { level: 'error' },
      properties: { law: 'GB 32100—2015' },
    })
  })

  test('gives accepted issues as suppressed ones, and places of a file of many by its line', async () => {
    const [report] = poison('a b.json')
    const { runs } = await write([
      { ...(report as CheckedReport), source: { file: 'C:\\年报\\a b.ndjson', line: 7 } },
      UNREAD,
    ])
    expect(runs[0].results.map(({ suppressions }) => suppressions?.length ?? 0)).toEqual([0, 0, 0, 1, 0])
    const places = runs[0].results.map(({ locations }) => locations[0].physicalLocation)
    expect(places[0]?.artifactLocation.uri).toBe('file:///C:/%E5%B9%B4%E6%8A%A5/a%20b.ndjson')
    expect(places[4]?.region).toBeUndefined()
  })
})
