// A consumer of the package → one file for the browser, and what that file does in a real one.

import { join } from 'node:path'
import { build } from 'esbuild'
import { launchBrowser } from '../browser.js'

/** A consumer in one file. */
export interface Bundle {
  readonly code: string
  /** The files whose code is in it, relative to the project. */
  readonly inputs: readonly string[]
}

/** What a script did in a page that allows scripts of its own site and nothing else. */
export interface Run {
  /** What it wrote to the console, errors included. */
  readonly console: readonly string[]
  /** What the content-security policy refused it. */
  readonly refused: readonly string[]
}

/**
 * Bundle a consumer as a web site would.
 *
 * @param folder
 *   The project the package is installed in.
 * @param name
 *   Name of the consumer, without extension.
 */
export async function bundleConsumer(folder: string, name: string): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: [`${name}.ts`],
    outfile: join(folder, 'out', `${name}.js`),
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    preserveSymlinks: true,
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  return {
    code: outputFiles[0]?.text ?? '',
    inputs: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
  }
}

const site = 'http://consumer.example'
const policy = "default-src 'none'; script-src 'self'"
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>consumer</title>
<script src="/probe.js"></script><script type="module" src="/consumer.js"></script>`
// Shows that the policy is in force, and notes on the root element what it refused.
const probe = `const notes = document.documentElement.dataset
notes.refused = ''
addEventListener('securitypolicyviolation', (event) => { notes.refused += event.blockedURI + ' ' })
try { new Function('return 1')(); notes.evaluation = 'allowed' } catch { notes.evaluation = 'refused' }`

/**
 * Run a module in Chromium under a strict content-security policy, without network.
 *
 * @param code
 *   Text of the module; it says what it found on the console.
 */
export async function runInBrowser(code: string): Promise<Run> {
  const files = new Map([
    ['/', { contentType: 'text/html', body: page }],
    ['/probe.js', { contentType: 'text/javascript', body: probe }],
    ['/consumer.js', { contentType: 'text/javascript', body: code }],
  ])
  const browser = await launchBrowser()
  try {
    const tab = await browser.newPage()
    const lines: string[] = []
    tab.on('console', (message) => lines.push(message.text()))
    tab.on('pageerror', (error) => lines.push(String(error)))
    await tab.route('**/*', (route) => {
      const file = files.get(new URL(route.request().url()).pathname)
      if (file === undefined) return route.abort()
      return route.fulfill({ ...file, headers: { 'content-security-policy': policy } })
    })
    await tab.goto(`${site}/`, { waitUntil: 'load' })
    const notes = await tab.evaluate(() => ({ ...document.documentElement.dataset }))
    if (notes.evaluation !== 'refused') throw new Error('the content-security policy is not in force')
    return { console: lines, refused: (notes.refused ?? '').split(' ').slice(1, -1) }
  } finally {
    await browser.close()
  }
}
