// The renderer of every edition, ready to use: a report is printed in the edition it names.

import { type EditionName, editions } from '../../generated/index.js'
import { templates } from '../../generated/templates.js'
import { CURRENT, EDITION_NAMES } from '../edition/name.js'
import { refuse } from './failure.js'
import { createRenderer, type Renderer } from './renderer.js'

/** Made when the first report of the edition comes. */
const renderers = new Map<string, Renderer>()

function rendererOf(report: unknown): Renderer {
  const { edition } = (report ?? {}) as { readonly edition?: unknown }
  const known = typeof edition === 'string' ? renderers.get(edition) : undefined
  if (known) return known
  // What is no object is refused by any of them.
  const isReport = report !== null && typeof report === 'object' && !Array.isArray(report)
  const wanted = isReport ? edition : CURRENT
  const found = editions.find(({ model }) => model.edition === wanted)
  if (!found) {
    const names = EDITION_NAMES.join(', ')
    return refuse('/edition', { zh: `下列之一：${names}`, en: `one of ${names}` })
  }
  const { model } = found
  const renderer = createRenderer({ model, templates: templates[model.edition as EditionName] })
  renderers.set(model.edition, renderer)
  return renderer
}

/**
 * Write a report as an HTML page.
 *
 * @param report
 *   A valid report of any edition.
 * @param options
 *   The site it is published on, and whether only a fragment is wanted.
 * @returns
 *   The page. The same report gives the same text.
 * @throws {ToolkitError}
 *   `report-invalid` when the report does not have the shape of its edition.
 */
export const renderHtml: Renderer['renderHtml'] = (report, options) =>
  rendererOf(report).renderHtml(report, options)

/**
 * Write a report as an HTML page in UTF-8; faster than encoding what `renderHtml` returns.
 *
 * @param report
 *   A valid report of any edition.
 * @param options
 *   The site it is published on, and whether only a fragment is wanted.
 * @returns
 *   The bytes of the page.
 * @throws {ToolkitError}
 *   `report-invalid` when the report does not have the shape of its edition.
 */
export const renderHtmlBytes: Renderer['renderHtmlBytes'] = (report, options) =>
  rendererOf(report).renderHtmlBytes(report, options)

/**
 * Write a report as plain text for a monospaced screen, 100 columns wide.
 *
 * @param report
 *   A valid report of any edition.
 * @param options
 *   Nothing of the page's head is printed here.
 * @returns
 *   Lines, each ended by a line feed.
 * @throws {ToolkitError}
 *   `report-invalid` when the report does not have the shape of its edition.
 */
export const renderText: Renderer['renderText'] = (report, options) =>
  rendererOf(report).renderText(report, options)
