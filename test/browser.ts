// Starts Debian's Chromium for the tests that need a real browser.

import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'

/** The browser's program: `CHROMIUM`, or where Debian puts it. */
export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/**
 * Whether browser tests are to run: `test.skipIf(!hasBrowser)`. Always true where `CI` is set, so that a
 * missing browser fails there instead of passing unseen.
 */
export const hasBrowser = existsSync(executablePath) || Boolean(process.env.CI)

/**
 * Start the browser. The caller closes it.
 *
 * @returns
 *   A headless Chromium that looks nothing up on its own.
 */
export async function launchBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  return chromium.launch({
    executablePath,
    args: [
      // Containers run as root and have no room for the sandbox; only our own pages are opened.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}
