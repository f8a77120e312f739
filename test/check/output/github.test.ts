// GitHub annotations: read back by the rules of the runner.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCheck } from '../../../src/check/output/index.js'
import type { CheckedReport } from '../../../src/check/result.js'
import { ATTACKS } from '../../fixtures/attacks.js'
import { checkExamples, checkFile, MISSING, poison, readAll, UNREAD } from './results.js'

/** As the runner reads a line: command, properties between spaces and commas, message; escapes taken back last. */
function readCommand(line: string) {
  const [, command = '', list = '', data = ''] = /^::([a-z]+) (.*?)::(.*)$/.exec(line) ?? []
  const unescapeData = (text: string) =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  const properties = list.split(',').map((each) => {
    const [name = '', value = ''] = each.split(/=(.*)/s)
    return [name, unescapeData(value.replaceAll('%3A', ':').replaceAll('%2C', ','))] as const
  })
  return { command, properties: Object.fromEntries(properties), message: unescapeData(data) }
}

const write = async (reports: readonly CheckedReport[]) =>
  (await readAll(writeCheck(reports, { format: 'github' }))).split('\n').slice(0, -1)

describe('annotations', () => {
  test('name file, line, column and title, and say the message', async () => {
    const report = checkFile('examples/faults/balance.json')
    const commands = (await write([report])).map(readCommand)
    expect(commands.map(({ command }) => command)).toEqual(['notice', 'notice', 'error', 'error'])
    expect(commands.map(({ message }) => message)).toEqual(report.issues.map(({ message }) => message))
    expect(commands[2]?.properties).toEqual({
      file: 'examples/faults/balance.json',
      line: '35',
      col: '24',
      title: '青禾县自然资源和规划局 · 第一项加第二项之和，等于第三项加第四项之和',
    })
  })

  test('are one line for each open issue', async () => {
    const results = [...checkExamples(), UNREAD, MISSING]
    expect((await write(results)).length).toBe(results.flatMap(({ issues }) => issues).length)
  })

  test.each(Object.entries(ATTACKS))('stay what they are under attack by %s', async (_, attack) => {
    const lines = await write(poison(attack))
    expect(lines.map((line) => readCommand(line).command)).toEqual(['error', 'warning', 'notice', 'error'])
  })

  test('bring any text of one line back, and no other command', async () => {
    const line = fc.string({
      unit: fc.constantFrom('%', ':', ',', '=', '::error ', '0A', 'A', '报', ' ', '\n', '\r'),
    })
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        const lines = await write(poison(text))
        expect(lines.length).toBe(4)
        const shown = text.replace(/[\n\r]/g, (end) => (end === '\n' ? '\\u000a' : '\\u000d'))
        for (const each of lines.map(readCommand)) expect(each.properties.file).toBe(shown)
        expect(readCommand(lines[0] ?? '').message).toBe(shown)
      }),
    )
  })
})
