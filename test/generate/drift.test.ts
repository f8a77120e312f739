import { describe, expect, it } from 'vitest'
import { compareFiles } from '../../src/generate/drift.js'

const files = (entries: Record<string, string>) => new Map(Object.entries(entries))

describe('compareFiles', () => {
  it('finds nothing where all is as generated', () => {
    expect(compareFiles(files({ 'a.js': 'x\n' }), files({ 'a.js': 'x\n' }))).toEqual([])
    expect(compareFiles(new Map(), new Map())).toEqual([])
  })

  it('finds what is missing, left over and changed, all of it and by name', () => {
    const expected = files({ 'c.js': 'new\n', 'a.js': 'a\n', 'same.js': 's\n' })
    const found = files({ 'b.js': 'old\n', 'c.js': 'before\n', 'same.js': 's\n' })
    expect(compareFiles(expected, found).map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'missing a.js',
      'left-over b.js',
      'changed c.js',
    ])
  })

  it('shows from what to what as a unified diff', () => {
    const lines = (middle: string) => `${['1', '2', '3', '4', middle, '6', '7', '8', '9'].join('\n')}\n`
    const [difference] = compareFiles(files({ f: lines('new') }), files({ f: lines('old') }))
    expect(difference?.patch.split('\n').slice(1)).toEqual([
      '--- found/f',
      '+++ expected/f',
      '@@ -1,9 +1,9 @@',
      ...[' 1', ' 2', ' 3', ' 4', '-old', '+new', ' 6', ' 7', ' 8', ' 9'],
      '',
    ])
  })

  it('tells a missing file from an empty one, and sees a line end', () => {
    expect(compareFiles(files({ f: '' }), new Map())).toMatchObject([{ kind: 'missing' }])
    expect(compareFiles(files({ f: '' }), files({ f: '' }))).toEqual([])
    expect(compareFiles(files({ f: 'x\n' }), files({ f: 'x\r\n' }))).toMatchObject([{ kind: 'changed' }])
  })
})
