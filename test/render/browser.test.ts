// Rendered pages in a real Chromium: accessibility by axe, attacks that must not run, widths, the printed page.

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/render/index.js'
import { expectAccessible, expectToFit, hasBrowser, launchBrowser } from '../browser.js'
import { createFullReport, EXAMPLES, FULL_EXAMPLES, readExample } from './reports.js'

const options = { jsonUrl: 'report.json', site: { name: '云桥市人民政府网' } }
const pages = [
  ...EXAMPLES.map((name) => ({ name, html: renderHtml(readExample(name), options) })),
  ...FULL_EXAMPLES.map((name) => ({
    name: `full ${name}`,
    html: renderHtml(createFullReport(name), options),
  })),
]

describe.skipIf(!hasBrowser)('page in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())

  async function open(html: string, settings: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage(settings)
    // Nothing is fetched: a page holds all it needs but the pictures of the report.
    await page.route('**', (route) => route.abort())
    await page.setContent(html, { waitUntil: 'load' })
    return page
  }

  describe.each(pages)('of $name', ({ html }) => {
    test('has no violation that axe finds, in light or dark', async () => {
      const page = await open(html, { viewport: { width: 1280, height: 900 } })
      await expectAccessible(page)
      await page.close()
    })

    test('scrolls sideways inside its tables alone, on any screen', async () => {
      const page = await open(html)
      await expectToFit(page)
      await page.close()
    })
  })

  test('keeps marks in the text but out of sight, on the screen and on paper', async () => {
    const page = await open(pages.find(({ name }) => name === 'full city')?.html ?? '')
    const marks = page.locator('small.mark')
    expect(await marks.allTextContents()).toContain('〔依申请公开〕')
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media })
      for (const mark of await marks.all()) {
        const style = await mark.evaluate((element) => {
          const { clipPath, position, width } = getComputedStyle(element)
          return { clipPath, position, width }
        })
        expect(style, media).toEqual({ clipPath: 'inset(50%)', position: 'absolute', width: '1px' })
      }
    }
    await page.close()
  })

  test('folds away the facts about the report until they are asked for, and leaves them off paper', async () => {
    const page = await open(pages[0]?.html ?? '')
    const fact = page.locator('details [data-path="/agency/divisionCode"]')
    expect(await fact.isVisible()).toBe(false)
    await page.locator('summary').focus()
    await page.keyboard.press('Enter')
    expect(await fact.isVisible()).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('summary').isVisible()).toBe(false)
    expect(await page.locator('[data-path="/publication/indexNumber"]').isVisible()).toBe(true)
    await page.close()
  })

  test('keeps the innermost header of each row beside the numbers on a narrow screen', async () => {
    const page = await open(pages[0]?.html ?? '', { viewport: { width: 390, height: 800 } })
    const region = page.locator('#requests .table-scroll:has(.statutory)')
    await region.evaluate((element) => element.scrollBy(300, 0))
    const seen = await region.evaluate((element) => {
      const left = element.getBoundingClientRect().left
      return [...element.querySelectorAll('tbody th:not([rowspan])')].map((header) => {
        const range = document.createRange()
        range.selectNodeContents(header)
        return {
          text: range.getBoundingClientRect().left - left,
          width: header.getBoundingClientRect().right - left,
        }
      })
    })
    await page.close()
    expect(seen.length).toBeGreaterThan(20)
    for (const { text, width } of seen) {
      expect(text).toBeGreaterThanOrEqual(0)
      // Nine characters of 15 pixels, and a border.
      expect(width).toBeLessThanOrEqual(137)
    }
  })

  test('lets the keyboard reach and scroll a wide table', async () => {
    const page = await open(pages[0]?.html ?? '', { viewport: { width: 390, height: 800 } })
    const region = page.locator('#requests .table-scroll').first()
    await region.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
    await page.close()
  })

  test('shows the skip link when it is reached', async () => {
    const page = await open(pages[0]?.html ?? '')
    await page.keyboard.press('Tab')
    const box = await page.locator('.skip').boundingBox()
    await page.close()
    expect(box?.x).toBeGreaterThanOrEqual(0)
  })

  test.each(
    FULL_EXAMPLES.flatMap((example) => ATTACKS().map(([name, attack]) => ({ example, name, attack }))),
  )('runs nothing of an attack on $example by $name, and keeps its layout', async ({ example, attack }) => {
    const attacked = await open(
      renderHtml(poison(createFullReport(example), attack), { jsonUrl: 'a.json', site: { name: attack } }),
    )
    const harmless = await open(
      renderHtml(poison(createFullReport(example), '无害'), { jsonUrl: 'a.json', site: { name: '无害' } }),
    )
    const count = (page: Page) =>
      page.evaluate(
        () => document.body.querySelectorAll('*:not(br):not(img):not(a):not(figure p):not(small)').length,
      )
    const alarms = await attacked.evaluate(() => (globalThis as { alarm?: number }).alarm ?? 0)
    const [found, expected] = [await count(attacked), await count(harmless)]
    const scripts = await attacked.evaluate(
      () => document.querySelectorAll('script:not([type="application/ld+json"])').length,
    )
    await attacked.close()
    await harmless.close()
    expect({ alarms, scripts, found }).toEqual({ alarms: 0, scripts: 0, found: expected })
  })

  test('is printed on A4', async () => {
    const page = await open(pages[0]?.html ?? '')
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    await page.close()
    const boxes = new Set(pdf.match(/\/MediaBox \[[^\]]*\]/g))
    expect(
      [...boxes].every((box) => /\[0 0 59[45][.\d]* 84[12][.\d]*\]/.test(box)),
      [...boxes].join(),
    ).toBe(true)
  })
})

/** Texts that would set `alarm` if any of them ran. */
function ATTACKS(): [name: string, attack: string][] {
  return [
    ['element', '"><img src=x onerror="alarm=1"><script>alarm=2</script>'],
    ['attribute', '\' onmouseover=alarm=3 autofocus onfocus="alarm=4" x="'],
    ['closing tags', '</script></style></title></p></td></table></section><svg onload="alarm=5">'],
    ['comment', '--><!--><script>alarm=6</script>'],
    ['address', 'javascript:alarm=7'],
    ['data address', 'data:text/html,<script>alarm=8</script>'],
    ['template', '{{title}}{{{title}}}{{#each this}}{{/each}}'],
    ['long word', '长'.repeat(20) + 'x'.repeat(400)],
  ]
}

/** The report with one text for all its strings that are printed. */
function poison(value: unknown, attack: string, path = ''): unknown {
  if (typeof value === 'string') return KEPT.test(path) ? value : attack
  if (Array.isArray(value)) return value.map((item, index) => poison(item, attack, `${path}/${index}`))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, poison(item, attack, `${path}/${key}`)]),
  )
}

const KEPT = /\/(edition|type|states|aspect|kind|level|scope|rule)$|^\/(notes|explanations)\/\d+\/path$/
