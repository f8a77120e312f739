import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { nameDraft, removeLeftDrafts } from '../../src/cli/draft.js'
import { createFolder } from './command.js'

/** The number of a process that is no more. */
function endProcess(): string {
  return String(spawnSync(process.execPath, ['-e', '']).pid)
}

it('drafts of processes that are no more are removed, with what engines wrote beside; all others stay', () => {
  const folder = createFolder()
  const own = basename(nameDraft(join(folder, 'x.db')))
  const left = own.replace(`${process.pid}`, endProcess())
  const machine = /\.x\.db\.(\w+)-/.exec(own)?.[1] ?? expect.fail(own)
  const kept = [
    own,
    left.replace(machine, 'ffffff'),
    left.replace('x.db', 'y.db'),
    left.replace('.x.db', '.xxdb'),
    left.replace('.tmp', '.txt'),
    'x.db',
  ]
  for (const name of [...kept, left, `${left}.rows`, `${left}.rows.wal`])
    writeFileSync(join(folder, name), '')
  mkdirSync(join(folder, `${left}.tmp`))
  writeFileSync(join(folder, `${left}.tmp`, 'spilled'), '')
  removeLeftDrafts(join(folder, 'x.db'))
  expect(readdirSync(folder).sort()).toEqual([...kept].sort())
})

it('a folder that is missing is left to be told of when it is written to', () => {
  expect(() => removeLeftDrafts(join(createFolder(), 'no', 'x.db'))).not.toThrow()
})
