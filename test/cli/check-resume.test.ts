// A run that is killed, interrupted or runs out of disk goes on where it was and gives what one run would have given.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeLine } from '../check/reports.js'
import { createFolder, runCommand } from './command.js'

const PROGRAM = resolve('dist/cli/index.cjs')
const WORDS = [
  'check',
  'all.ndjson',
  'all.ndjson',
  '--reporter',
  'ndjson',
  '-o',
  'out.ndjson',
  '--lang',
  'en',
]
const RESUME = [...WORDS, '--resume', 'state']

/** Few are faulty: it is about being interrupted. */
const LINES = Array.from(
  { length: 1200 },
  (_, index) => `${writeLine(index, index % 20 === 1 ? 'cell' : 'none')}\n`,
).join('')

let folder: string
let expected: Buffer

beforeAll(() => {
  folder = createFolder({ 'all.ndjson': LINES })
  runCommand(WORDS, { folder })
  expected = readFileSync(join(folder, 'out.ndjson'))
}, 60_000)

const start = (words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [PROGRAM, ...words], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })

const sizeOfState = () => statSync(join(folder, 'state'), { throwIfNoEntry: false })?.size ?? 0

/** Ends the run as soon as it has got further than before; its exit code, or the signal that ended it. */
async function endLater(child: ChildProcess, signal: NodeJS.Signals): Promise<number | string | null> {
  const before = sizeOfState()
  let isSent = false
  const ended = new Promise<number | string | null>((done) =>
    child.on('exit', (code, by) => done(code ?? by)),
  )
  for (;;) {
    const outcome = await Promise.race([ended, setTimeout(2)])
    if (outcome !== undefined) return outcome
    if (isSent || sizeOfState() <= before + 30_000) continue
    isSent = child.kill(signal)
  }
}

function expectWhole(): void {
  expect(runCommand(RESUME, { folder })).toEqual({ code: 1, out: '', err: 'out.ndjson written\n' })
  expect(readFileSync(join(folder, 'out.ndjson')).equals(expected)).toBe(true)
  expect(existsSync(join(folder, 'state'))).toBe(false)
}

describe('--resume', () => {
  it('loses nothing that was done when the process is killed, again and again', async () => {
    const sizes: number[] = []
    for (let round = 0; round < 3; round++) {
      expect(await endLater(start(RESUME), 'SIGKILL')).toBe('SIGKILL')
      sizes.push(sizeOfState())
    }
    expect(sizes).toEqual([...sizes].sort((one, other) => one - other))
    expect(new Set(sizes).size).toBe(3)
    expectWhole()
  })

  it('stops on Ctrl-C, says how to go on, and leaves no draft', async () => {
    const drafts = () => readdirSync(folder).filter((name) => name.includes('out.ndjson.')).length
    const before = drafts()
    const child = start(RESUME)
    let err = ''
    child.stderr?.on('data', (piece) => {
      err += piece
    })
    expect(await endLater(child, 'SIGINT')).toBe(2)
    expect(err).toBe('Interrupted; state holds what is done: run the same command again to go on\n')
    expect(drafts()).toBe(before)
    expectWhole()
  })

  it.each<[string, (file: string) => void]>([
    ['not written to its end', (file) => truncateSync(file, statSync(file).size - 7)],
    ['begun', (file) => appendFileSync(file, '{"source":{"file":"all.nd')],
    ['zeros', (file) => appendFileSync(file, Buffer.alloc(5000))],
    [
      'spoilt',
      (file) => {
        const bytes = readFileSync(file)
        bytes[bytes.length - 3000] = 0
        writeFileSync(file, bytes)
      },
    ],
    ['the first', (file) => truncateSync(file, 20)],
  ])('cuts off a block that is %s', async (_, spoil) => {
    await endLater(start(RESUME), 'SIGKILL')
    spoil(join(folder, 'state'))
    expectWhole()
  })

  it('does not go on where options or files are others', async () => {
    await endLater(start(RESUME), 'SIGKILL')
    const other = runCommand([...RESUME.slice(0, -4), '--resume', 'state'], { folder })
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('不是这次检查的进度文件')])
    appendFileSync(join(folder, 'all.ndjson'), '\n')
    const changed = runCommand(RESUME, { folder })
    expect([changed.code, changed.err]).toEqual([
      2,
      expect.stringContaining('not those of the interrupted run'),
    ])
    truncateSync(join(folder, 'all.ndjson'), statSync(join(folder, 'all.ndjson')).size - 1)
  })
})

describe('a full disk', () => {
  const disk = createFolder()
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', disk]).status === 0
  afterAll(() => void (mounted && spawnSync('umount', [disk])))

  it.skipIf(!mounted)('ends the run; once there is room it goes on and loses nothing', () => {
    const words = [...WORDS, '--resume', join(disk, 'state')]
    const first = runCommand(words, { folder })
    expect([first.code, first.err]).toEqual([2, `Cannot write ${join(disk, 'state')}: the disk is full\n`])
    const done = statSync(join(disk, 'state')).size
    expect(done).toBeGreaterThan(50_000)
    spawnSync('mount', ['-o', 'remount,size=20m', disk])
    expect(runCommand(words, { folder })).toEqual({ code: 1, out: '', err: 'out.ndjson written\n' })
    expect(readFileSync(join(folder, 'out.ndjson')).equals(expected)).toBe(true)
  })

  it.skipIf(!mounted)('leaves no part of a result', () => {
    mkdirSync(join(disk, 'small'))
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', join(disk, 'small')])
    const output = join(disk, 'small', 'out.ndjson')
    const { code, err } = runCommand([...WORDS, '-o', output], { folder })
    expect([code, err]).toEqual([2, `Cannot write ${output}: the disk is full\n`])
    expect(readdirSync(join(disk, 'small'))).toEqual([])
    spawnSync('umount', [join(disk, 'small')])
  })
})
