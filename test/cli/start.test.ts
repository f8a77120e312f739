import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runCommand } from './command.js'

/** The scripts a run loads, relative to dist. */
function listLoaded(...words: string[]): string[] {
  const { err } = runCommand(words, { env: { NODE_DEBUG: 'module' } })
  return [...err.matchAll(/load "[^"]*[\\/]dist[\\/]([^"]*)" for/g)].map(([, file = '']) =>
    file.replaceAll('\\', '/'),
  )
}

describe('the command starts fast because', () => {
  it('a sound report needs one file', () => {
    expect(listLoaded('validate', 'examples/city.json')).toEqual(['cli/index.cjs'])
  })

  it('the entry is small', () => {
    expect(statSync('dist/cli/index.cjs').size).toBeLessThan(100_000)
    const entry = readFileSync('dist/cli/index.cjs', 'utf8')
    expect([...entry.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name).sort()).toEqual(
      expect.arrayContaining(['./run.cjs', 'node:fs']),
    )
    expect(entry).not.toMatch(/wrong-cell|jsonc|handlebars|accepted|baseline/)
  })

  it('comparing schemas is left to those who compare', () => {
    for (const file of ['dist/cli/index.cjs', 'dist/cli/run.cjs'])
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/field-removed|limit-narrowed/)
    expect(readFileSync('dist/cli/index.cjs', 'utf8')).not.toContain('diff-schema')
  })

  it('a faulty report needs one file more', () => {
    const loaded = ['cli/index.cjs', 'cli/run.cjs']
    expect(listLoaded('validate', 'examples/faults/one-cell.json')).toEqual(loaded)
    expect(listLoaded('--version')).toEqual(loaded)
  })

  it('what sets accepted issues aside waits until it is asked for', () => {
    const words = ['validate', 'examples/city.json', '--accepted', 'examples/accepted.json']
    expect(listLoaded(...words).slice(0, 2)).toEqual(['cli/index.cjs', 'cli/run.cjs'])
    const { err } = runCommand(words)
    expect(err, 'the fast way out does not swallow the option').toContain('examples/accepted.json')
  })
})
