import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, constants, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { createFolder, runCommand } from './command.js'

const REPORT = readFileSync('examples/city.json')

interface Waiting {
  readonly folder: string
  readonly child: ChildProcess
  readonly err: Promise<string>
  /** Give it what it waits for. */
  feed(): void
}

/** An export that waits for its second report, which comes out of a pipe. */
async function startExport(to: string): Promise<Waiting> {
  const folder = createFolder({ 'a.json': REPORT })
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  const words = ['export', 'a.json', 'pipe', '--to', to, '-o', 'x', '--lang', 'en']
  const child = spawn(process.execPath, [resolve('dist/cli/index.cjs'), ...words], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const err = text(child.stderr ?? expect.fail())
  const end = await waitForReader(pipe, child)
  const feed = () => {
    writeSync(end, REPORT)
    closeSync(end)
  }
  return { folder, child, err, feed }
}

/** Our end of a pipe, once somebody reads at the other. */
async function waitForReader(pipe: string, child: ChildProcess): Promise<number> {
  while (child.exitCode === null) {
    try {
      return openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK)
    } catch {
      await new Promise((later) => setTimeout(later, 20))
    }
  }
  return expect.fail('It ended before it read')
}

describe.each(['csv', 'parquet', 'duckdb', 'sqlite'])('an export to %s', (to) => {
  it('that is asked to stop leaves nothing behind', async () => {
    const { folder, child, err, feed } = await startExport(to)
    child.kill('SIGTERM')
    feed()
    const [code] = await once(child, 'exit')
    expect([code, await err]).toEqual([2, 'Interrupted; no result was written\n'])
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'pipe'])
  })

  it('that was killed is cleared away by the next', async () => {
    const { folder, child } = await startExport(to)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(readdirSync(folder).filter((name) => name.startsWith('.x.'))).not.toEqual([])
    const { code, err } = runCommand(['export', 'a.json', '--to', to, '-o', 'x'], { folder })
    expect(code, err).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'pipe', 'x'])
  })
})
