// Starts Debian's Chromium for the tests that need a real browser, and what every page has to hold to in it.

import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'

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

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/**
 * Expect that axe finds no violation in a page, in light and in dark.
 *
 * @param page
 *   The page, opened so that a script may be added to it.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.addScriptTag({ path: axeFile })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }
      const { violations } = await axe.run({ resultTypes: ['violations'] })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120))}`)
    })
    expect(found, colorScheme).toEqual([])
  }
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

/**
 * Expect that a page scrolls sideways nowhere but inside its tables, from a phone to a desk.
 *
 * @param page
 *   The page.
 */
export async function expectToFit(page: Page): Promise<void> {
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
}
