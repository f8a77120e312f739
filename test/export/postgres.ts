// Starts a PostgreSQL server of the tests' own where one is installed: in a temporary folder, on a socket, not as root.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** Where Debian puts the programs of a version. */
const PLACE = '/usr/lib/postgresql'

const [programs] = (existsSync(PLACE) ? readdirSync(PLACE) : [])
  .filter((version) => existsSync(`${PLACE}/${version}/bin/postgres`))
  .sort((a, b) => Number(b) - Number(a))
  .map((version) => `${PLACE}/${version}/bin`)

/** Whether a server can be started: `test.skipIf(!hasPostgres)`. */
export const hasPostgres = programs !== undefined

/** A running server. */
export interface Postgres {
  /** A folder that the server can read. */
  readonly folder: string
  /** Run statements and give back the rows of the last one; fields are text, NULL is null. */
  run(sql: string): (string | null)[][]
  stop(): Promise<void>
}

/**
 * Start a server with an empty database.
 *
 * @returns
 *   The server.
 */
export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  chmodSync(folder, 0o755)
  const owner = findOwner()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const options = { ...owner, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C' } }
  const data = join(folder, 'data')
  const initial = ['-D', data, '-U', 'tests', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync']
  execFileSync(`${programs}/initdb`, initial, { ...options, stdio: 'pipe' })
  const settings = ['-c', 'listen_addresses=', '-c', 'fsync=off', '-k', folder]
  const log = join(folder, 'log')
  const server = spawn(`${programs}/postgres`, ['-D', data, ...settings], {
    ...options,
    stdio: ['ignore', 'ignore', openSync(log, 'w')],
  })
  const call = (sql: string) =>
    execFileSync(
      `${programs}/psql`,
      ['-h', folder, '-U', 'tests', '-d', 'postgres', '-XqAt', '-v', 'ON_ERROR_STOP=1'].concat(
        '-F\x1f',
        '-R\x1e',
        '-Pnull=\x1d',
      ),
      { input: sql, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: 'pipe' },
    )
  const end = async () => {
    await stop(server)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await waitFor(server, () => call('SELECT 1'))
  } catch (cause) {
    const words = readFileSync(log, 'utf8')
    await end()
    throw new Error(`PostgreSQL did not start:\n${words}`, { cause })
  }
  return {
    folder,
    run: (sql) =>
      call(sql)
        .replace(/\n$/, '')
        .split('\x1e')
        .filter((line) => line !== '')
        .map((line) => line.split('\x1f').map((field) => (field === '\x1d' ? null : field))),
    stop: end,
  }
}

/** The server refuses to run as root. */
function findOwner(): { uid: number; gid: number } | undefined {
  if (userInfo().uid !== 0) return undefined
  const read = (option: string) => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }))
  return { uid: read('-u'), gid: read('-g') }
}

/** Until it answers; one that has ended will not. */
async function waitFor(server: ChildProcess, act: () => void): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return act()
    } catch (error) {
      if (tries === 100 || server.exitCode !== null) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve()
    server.once('exit', () => resolve())
    // Fast: whoever is connected is cut off.
    server.kill('SIGINT')
  })
}
