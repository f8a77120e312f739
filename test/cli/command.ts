// The built command line as its users have it: a process of its own, in a folder of its own.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll } from 'vitest'

/** What a run left behind. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** What a run is given beside its words. */
export interface Surroundings {
  /** Standard input. */
  readonly input?: string | Uint8Array
  /** Folder it runs in; the checkout if not given. */
  readonly folder?: string
  /** Environment variables beside those of the test run. */
  readonly env?: Readonly<Record<string, string>>
}

const PROGRAM = resolve('dist/cli/index.cjs')

/**
 * Run a command.
 *
 * @param words
 *   The words after `ogi-report`.
 * @param surroundings
 *   Input, folder, environment.
 * @returns
 *   Exit code and what it printed.
 */
export function runCommand(words: readonly string[], surroundings: Surroundings = {}): Run {
  const { input = '', folder = '.', env = {} } = surroundings
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    cwd: folder,
    input,
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...env },
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

/**
 * Make a folder that is removed when the test file has run.
 *
 * @param files
 *   Content by name.
 * @returns
 *   Path of the folder.
 */
export function createFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'ogi-report-command-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})
