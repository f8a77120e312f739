import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listMissingLines } from '../../src/diff/changelog.js'
import { diffSchemas } from '../../src/diff/index.js'
import { loadEdition } from './editions.js'
import { change, edits } from './random.js'
import { compareSmall, createSmall } from './small.js'

const OBJECT = {
  type: 'object',
  properties: { text: { type: 'string' } },
  required: ['text'],
  additionalProperties: false,
}
const ADDED = compareSmall({ 'report/properties/hint': { title: 'Hint', ...OBJECT } })
const WORDED = compareSmall({ 'report/description': 'Another.' })

const log = (...lines: string[]) =>
  ['# Changelog', '', '## [Unreleased]', '', ...lines, '', '## [0.1.0]', ''].join('\n')

/** The lines a changelog lacks, in English. */
const ask = (changes: typeof ADDED, changelog: string, edition = '1') =>
  listMissingLines(changes, changelog, edition).map(({ heading, line }) => `${heading} ${line.en}`)

describe('listMissingLines', () => {
  it('asks for one line for a field and the type that comes with it', () => {
    expect(ADDED.map(({ path }) => path)).toEqual(['LendingReport.hint', 'Hint'])
    expect(ask(ADDED, log())).toEqual([
      'Added - Edition 1, `LendingReport.hint`: a new optional field (Hint).',
    ])
  })

  it.each(['`LendingReport.hint`', 'Now with `/hint`, a hint.', 'a `LendingReport.hint` and a `Hint`'])(
    'takes a change for named in: %s',
    (line) => expect(ask(ADDED, log(line))).toEqual([]),
  )

  it.each(['LendingReport.hint', '`LendingReport.hin`', '`/hin`', '`LendingReport`', '``'])(
    'does not take it for named in: %s',
    (line) => expect(ask(ADDED, log(line))).toHaveLength(1),
  )

  it('reads the section of unreleased changes alone', () => {
    expect(ask(ADDED, `${log()}\n- \`LendingReport.hint\`\n`)).toHaveLength(1)
    expect(ask(ADDED, '- `LendingReport.hint`\n')).toHaveLength(1)
    expect(ask(ADDED, '')).toHaveLength(1)
    expect(ask(ADDED, '## Unreleased\r\n- `LendingReport.hint`\r\n')).toEqual([])
  })

  it('asks for one line that names the edition where wording changed', () => {
    const line = 'Changed - Edition 1: wording of `LendingReport`.'
    expect(ask(WORDED, log())).toEqual([line])
    for (const other of [
      '- Edition 2 is clearer.',
      '- Edition 〔1〕',
      '- 1 is clearer',
      '- Edition 11 is clearer',
    ])
      expect(ask(WORDED, log(other)), other).toEqual([line])
    for (const named of [
      '- Edition 1 is clearer.',
      '- 1 版措辞更清楚。',
      '- Clearer words in editions 1 and 2.',
    ])
      expect(ask(WORDED, log(named)), named).toEqual([])
  })

  it('puts the changes of one place into one line and says that it breaks', () => {
    const changes = compareSmall(
      { 'report/properties/hint/maxLength': 4, 'report/properties/hint/pattern': '^x' },
      { 'report/properties/hint': { type: 'string', maxLength: 9 } },
    )
    const [first, ...others] = listMissingLines(changes, '', '1')
    expect(others).toEqual([])
    expect(first).toMatchObject({
      heading: 'Changed',
      line: {
        zh: '- 1 版 `LendingReport.hint`（不兼容）：maxLength 收紧：由 9 改为 4。新增写法要求 ^x。',
        en: '- Edition 1, `LendingReport.hint` (breaking): its maxLength is narrower: it was 9 and is 4. it must now match ^x.',
      },
    })
  })

  it('asks for nothing where nothing changed', () => expect(ask([], '')).toEqual([]))

  it('is content with a changelog to which its lines are added, whatever changed', () => {
    const base = createSmall().source.documents
    const [old, now] = [loadEdition('2019'), loadEdition('2021')]
    const law = (changes: typeof ADDED, edition: string) => {
      for (const language of ['zh', 'en'] as const) {
        const lines = listMissingLines(changes, log(), edition).map(({ line }) => line[language])
        expect(lines.every((line) => !line.includes('\n'))).toBe(true)
        expect(ask(changes, log(...lines), edition)).toEqual([])
        // None of them is asked for in vain.
        for (const line of lines) {
          const rest = lines.filter((each) => each !== line)
          if (rest.length > 0 && !/wording|措辞/.test(line))
            expect(ask(changes, log(...rest), edition)).not.toEqual([])
        }
      }
    }
    law(diffSchemas(old, now), '2021')
    law(diffSchemas(now, old), '2019')
    fc.assert(
      fc.property(edits, (list) => {
        const changed = change(base, list)
        fc.pre(changed !== undefined)
        law(diffSchemas(createSmall(), changed), '1')
      }),
      { seed: 15, numRuns: 100 },
    )
  })
})
