// The page with results in a real Chromium: accessibility by axe, attacks that must not run, widths, sorting, paper.

import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeCheck } from '../../../src/check/output/index.js'
import type { CheckedReport } from '../../../src/check/result.js'
import { mendText } from '../../../src/import/readers/pdf/characters.js'
import { expectAccessible, expectToFit, hasBrowser, launchBrowser } from '../../browser.js'
import { ATTACKS } from '../../fixtures/attacks.js'
import { checkExamples, checkOffice, MISSING, poison, readAll, UNREAD } from './results.js'

const site = 'http://office.example'

const write = (
  results: readonly CheckedReport[],
  options: { language?: 'zh' | 'en'; sortScript?: string } = {},
) => readAll(writeCheck(results, { format: 'html', date: '2025-02-10', ...options }))

describe.skipIf(!hasBrowser)('page with results', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())

  /** Only the page itself and the script beside it are there; no script in the page may run. */
  async function open(html: string, settings: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage(settings)
    await page.route('**', (route) => {
      const { pathname } = new URL(route.request().url())
      if (pathname === '/sort.js')
        return route.fulfill({
          contentType: 'text/javascript',
          body: readFileSync('assets/sort.js'),
        })
      if (pathname !== '/') return route.abort()
      const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'"
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
      const html = await write([...checkExamples(language), UNREAD, MISSING], {
        language,
        sortScript: 'sort.js',
      })
      const page = await open(html, { bypassCSP: true, viewport: { width: 1280, height: 900 } })
      await expectAccessible(page)
      await page.close()
    },
  )

  test('scrolls sideways inside its tables alone, on any screen', async () => {
    const page = await open(
      await write([...checkOffice(40), UNREAD, ...poison('长'.repeat(300)), ...poison('w'.repeat(300))]),
    )
    await expectToFit(page)
    await page.close()
  })

  test.each(Object.entries(ATTACKS))('runs nothing of an attack by %s', async (_, attack) => {
    const page = await open(await write(poison(attack)), { bypassCSP: true })
    const events: string[] = []
    page.on('dialog', async (dialog) => {
      events.push(dialog.message())
      await dialog.dismiss()
    })
    page.on('request', (request) => events.push(request.url()))
    await page.setContent(await write(poison(attack)), { waitUntil: 'load' })
    for (const element of await page.locator('a, summary').all())
      await element.hover({ force: true, timeout: 2000 }).catch(() => {})
    expect(events).toEqual([])
    expect(await page.locator('h3').first().textContent()).toContain(
      attack.slice(0, 3).replace('\u0000\u0001\ufffe', '\\u0'),
    )
    await page.close()
  })

  test('is there at once for three hundred agencies, and a link opens the list of one', async () => {
    const started = performance.now()
    const page = await open(await write(checkOffice(300)))
    expect(await page.locator('.matrix tbody tr').count()).toBeGreaterThan(150)
    expect(performance.now() - started).toBeLessThan(5000)
    const link = page.locator('.matrix tbody a').nth(40)
    const name = await link.textContent()
    await link.click()
    expect(await page.locator(':target h3').textContent()).toBe(name)
    await page.close()
  })

  describe('sorting', () => {
    const order = (page: Page) => page.locator('.matrix tbody tr th').allTextContents()

    test('needs no script: rows stand by need, and there is no button without one', async () => {
      const page = await open(await write(checkOffice(60)))
      expect(await page.locator('button').count()).toBe(0)
      const counts = await page
        .locator('.matrix tbody td:nth-child(2)')
        .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value'))))
      expect(counts).toEqual([...counts].sort((left, right) => right - left))
      await page.close()
    })

    test('by a script beside the page: a heading sorts its column, and says so', async () => {
      const page = await open(await write(checkOffice(60), { sortScript: 'sort.js' }))
      const before = await order(page)
      const buttons = page.locator('.matrix thead button')
      expect(await buttons.first().getAttribute('aria-label')).toBe('单位 排序')
      await buttons.first().press('Enter')
      const byNumber = await order(page)
      expect(byNumber).not.toEqual(before)
      expect([...byNumber].sort()).toEqual([...before].sort())
      expect(await page.locator('[aria-sort]').getAttribute('aria-sort')).toBe('ascending')
      await buttons.first().click()
      expect(await order(page)).toEqual([...byNumber].reverse())
      await buttons.nth(3).click()
      const values = await page
        .locator('.matrix tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => Number((row as HTMLTableRowElement).cells[3]?.dataset.value ?? 0)),
        )
      expect(values).toEqual([...values].sort((left, right) => right - left))
      expect(await page.locator('[aria-sort]').count()).toBe(1)
      await page.close()
    })
  })

  test('prints one agency to a page, with the title above', async () => {
    const office = checkOffice(12)
    const page = await open(await write(office))
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const names = await page.locator('h3').allTextContents()
    const pages = await readPages(pdf)
    const lists = pages.filter((text) => text.includes('2025-02-10')).slice(1)
    expect(lists.map((text) => names.filter((name) => text.includes(name)))).toEqual(
      names.map((name) => [name]),
    )
    await page.close()
  })
})

async function readPages(bytes: Uint8Array): Promise<string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    // Fonts give some characters as their radicals.
    texts.push(mendText(items.map((item) => ('str' in item ? item.str : '')).join('')))
  }
  return texts
}
