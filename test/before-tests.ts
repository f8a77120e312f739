// Runs once before all tests: brings dist/ up to date and says what is not installed.

import { execFileSync } from 'node:child_process'
import { executablePath, hasBrowser } from './browser.js'
import { hasPostgres } from './export/postgres.js'

/**
 * Prepare a test run. A failed build is only announced: tests of the sources can run without dist/, and
 * `npm test` has already stopped at it.
 */
export function setup(): void {
  try {
    execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
  } catch {
    console.warn('\ndist/ could not be built: tests of the command line and of the package see an old one\n')
  }
  if (!hasBrowser) {
    const advice = 'apt-get install chromium fonts-noto-cjk, or set CHROMIUM to its path'
    console.warn(`\nBrowser tests are skipped: there is no ${executablePath} (${advice})\n`)
  }
  if (!hasPostgres) {
    console.warn(
      '\nThe tests on a PostgreSQL server are skipped: there is none (apt-get install postgresql)\n',
    )
  }
}
