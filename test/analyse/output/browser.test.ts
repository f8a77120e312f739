// The page with an analysis in a real Chromium: accessibility by axe, attacks that must not run, widths, charts, paper.

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectToFit, hasBrowser, launchBrowser } from '../../browser.js'
import { ATTACKS } from '../../fixtures/attacks.js'
import { makeReport } from '../reports.js'
import { listOffice, poison, writePage } from './pages.js'

const site = 'http://office.example'
const OUTCOMES = 'svg[aria-labelledby^="chart-outcomes"]'

describe.skipIf(!hasBrowser)('page with an analysis', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())

  /** Only the page itself is there; no script may run in it. */
  async function open(html: string, settings: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage(settings)
    await page.route('**', (route) => {
      if (new URL(route.request().url()).pathname !== '/') return route.abort()
      const policy = "default-src 'none'; style-src 'unsafe-inline'"
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: html,
        headers: { 'content-security-policy': policy },
      })
    })
    await page.goto(`${site}/`, { waitUntil: 'load' })
    return page
  }

  test.each(['zh', 'en'] as const)(
    'has no violation that axe finds, in light or dark: %s',
    async (language) => {
      const html = await writePage([...listOffice(12), ...poison('x')], language)
      const page = await open(html, { bypassCSP: true, viewport: { width: 1280, height: 900 } })
      await expectAccessible(page)
      await page.close()
    },
  )

  test('scrolls sideways inside its tables alone, on any screen', async () => {
    const page = await open(
      await writePage([...listOffice(40), ...poison('长'.repeat(150)), ...poison('w'.repeat(150))]),
    )
    await expectToFit(page)
    await page.close()
  })

  test('keeps every word of a chart inside it, at the same size on any screen', async () => {
    const page = await open(await writePage([...listOffice(40), ...poison('长'.repeat(150))]))
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const texts = await page.locator('svg.chart text').evaluateAll((list) =>
        list.map((text) => {
          const [own, chart] = [text, text.closest('svg.chart') as Element].map((each) =>
            each.getBoundingClientRect(),
          )
          const size = getComputedStyle(text).fontSize
          return {
            size,
            over: Math.max((own?.right ?? 0) - (chart?.right ?? 0), (chart?.left ?? 0) - (own?.left ?? 0)),
          }
        }),
      )
      expect(texts.length).toBeGreaterThan(100)
      expect(texts.filter(({ over }) => over > 1)).toEqual([])
      expect([...new Set(texts.map(({ size }) => size))].sort()).toEqual(['13px', '14px'])
    }
    await page.close()
  })

  test('draws parts as wide as their shares', async () => {
    const report = makeReport({}, { granted: 60, partial: 30, notHeld: 10 })
    const page = await open(await writePage([{ report }]))
    const widths = await page.locator(`${OUTCOMES} rect`).evaluateAll((parts) => {
      const whole = parts[0]?.closest('svg')?.getBoundingClientRect().width ?? 1
      return parts.map((part) => Math.round(((part as SVGRectElement).getBBox().width / whole) * 1000) / 1000)
    })
    expect(widths).toEqual([0.6, 0.3, 0.1])
    await page.close()
  })

  test('tells neighbouring parts apart in grey, by lightness and by outline', async () => {
    const report = makeReport({}, { granted: 10, partial: 10, secret: 10, notHeld: 10, repeated: 10 })
    const page = await open(await writePage([{ report }]))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const parts = await page.locator(`${OUTCOMES} rect`).evaluateAll((list) =>
        list.map((part) => {
          const { fill, strokeWidth } = getComputedStyle(part)
          const [red = 0, green = 0, blue = 0] = [...fill.matchAll(/\d+/g)].map(Number)
          return { grey: 0.299 * red + 0.587 * green + 0.114 * blue, strokeWidth }
        }),
      )
      expect(parts.length).toBe(5)
      expect(parts.every(({ strokeWidth }) => strokeWidth === '1px')).toBe(true)
      for (const [at, { grey }] of parts.entries())
        if (at > 0) expect(Math.abs(grey - (parts[at - 1]?.grey ?? 0))).toBeGreaterThan(60)
    }
    await page.close()
  })

  test.each(Object.entries(ATTACKS))('runs nothing of an attack by %s', async (_, attack) => {
    const page = await open(await writePage(poison(attack)), { bypassCSP: true })
    const events: string[] = []
    page.on('dialog', async (dialog) => {
      events.push(dialog.message())
      await dialog.dismiss()
    })
    page.on('request', (request) => events.push(request.url()))
    await page.setContent(await writePage(poison(attack)), { waitUntil: 'load' })
    for (const element of await page.locator('a, svg').all())
      await element.hover({ force: true, timeout: 2000 }).catch(() => {})
    expect(events).toEqual([])
    await page.close()
  })

  test('on paper stays within A4, and cuts no chart', async () => {
    const page = await open(await writePage(listOffice(40)))
    await page.emulateMedia({ media: 'print' })
    // A4 less the margins of the page, at 96 pixels an inch.
    await page.setViewportSize({ width: Math.floor(((210 - 44) / 25.4) * 96), height: 900 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(628)
    const figures = await page.locator('figure').evaluateAll((list) =>
      list.map((figure) => ({
        inside: getComputedStyle(figure).breakInside,
        height: figure.getBoundingClientRect().height,
      })),
    )
    const room = ((297 - 50) / 25.4) * 96
    expect(figures.filter(({ inside }) => inside !== 'avoid')).toEqual([])
    expect(figures.filter(({ height }) => height > room)).toEqual([])
    await page.close()
  })
})
