// JUnit XML: held against Jenkins' schema by libxml2, and against what Ant's demands beyond it.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { writeCheck } from '../../../src/check/output/index.js'
import type { CheckedReport } from '../../../src/check/result.js'
import { ATTACKS } from '../../fixtures/attacks.js'
import { checkExamples, MISSING, poison, readAll, UNREAD } from './results.js'

const schema = readFileSync('test/fixtures/formats/junit-jenkins.xsd', 'utf8')
const results = [...checkExamples(), UNREAD, MISSING]

const write = (reports: readonly CheckedReport[]) =>
  readAll(writeCheck(reports, { format: 'junit', date: '2025-02-10' }))

async function check(contents: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'junit.xml', contents }], schema: [schema] })
  return errors.map(({ message }) => message)
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length

describe('JUnit XML', () => {
  test('holds to the schema of Jenkins', async () => {
    expect(await check(await write(results))).toEqual([])
    expect(await check(await write([]))).toEqual([])
    expect(await check('<testsuites><testsuite/></testsuites>')).not.toEqual([])
  })

  test('has what the schema of Ant demands beyond it', async () => {
    const xml = await write(results)
    const suites = [...xml.matchAll(/<testsuite ([^>]*)>([\s\S]*?)<\/testsuite>/g)]
    expect(suites.length).toBe(results.length)
    for (const [index, [, attributes = '', content = '']] of suites.entries()) {
      const names = [...attributes.matchAll(/([a-z]+)="[^"]+"/g)].map(([, name]) => name)
      const all = ['id', 'package', 'name', 'timestamp', 'hostname', 'tests', 'failures', 'errors', 'time']
      expect(names).toEqual(all)
      expect(attributes).toContain(`id="${index}"`)
      expect(attributes).toMatch(/timestamp="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"/)
      const order =
        /^\s*<properties>[\s\S]*<\/properties>\s*(<testcase [\s\S]*)<system-out>[^<]*<\/system-out>\s*<system-err\/>\s*$/
      const [, cases = ''] = order.exec(content) ?? []
      const each = [
        ...cases.matchAll(
          /<testcase name="[^"]+" classname="[^"]+" time="0"(?:\/>|>([\s\S]*?)<\/testcase>)/g,
        ),
      ]
      expect(attributes).toContain(`tests="${each.length}"`)
      for (const [, fault = ''] of each)
        expect(fault).toMatch(/^$|^<(failure|error) type="[^"]+" message="[^"]+">[^<]+<\/\1>$/)
    }
  })

  test('fails for every error and for nothing else', async () => {
    const xml = await write(results)
    const errors = [...checkExamples(), MISSING].flatMap(({ issues }) =>
      issues.filter(({ severity }) => severity === 'error'),
    )
    expect(count(xml, /<failure /g)).toBe(errors.length)
    expect(count(xml, /<error /g)).toBe(1)
    expect(count(xml, /<testcase [^>]*\/>/g)).toBe(results.filter(({ valid }) => valid).length)
  })

  test.each(Object.entries(ATTACKS))('holds to the schema under attack by %s', async (_, attack) => {
    const xml = await write(poison(attack))
    expect(await check(xml)).toEqual([])
    expect(count(xml, /<testsuite /g)).toBe(3)
    expect(count(xml, /<testcase /g)).toBe(3)
  })
})
