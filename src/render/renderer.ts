// Model and templates → a renderer: functions from a report to HTML and text.

import type { Model } from '../model/types.js'
import { encodeText } from './bytes.js'
import type { RenderOptions } from './options.js'
import { openEnvironment, type Template, type TemplateSpec, type Templates } from './runtime.js'
import { addLines } from './text/lines.js'
import { buildView } from './view.js'

/** Renders the reports of one edition. */
export interface Renderer {
  /**
   * Write a report as an HTML page.
   *
   * @param report
   *   A valid report of the edition.
   * @param options
   *   What the page needs to know beside the report.
   * @returns
   *   The page; with `fragment` the report's `article` alone.
   * @throws {ToolkitError}
   *   `report-invalid` when the report does not have the shape of the edition.
   */
  renderHtml(report: unknown, options?: RenderOptions): string
  /**
   * Write a report as an HTML page in UTF-8.
   *
   * @param report
   *   A valid report of the edition.
   * @param options
   *   What the page needs to know beside the report.
   * @returns
   *   The bytes of what `renderHtml` returns.
   * @throws {ToolkitError}
   *   `report-invalid` when the report does not have the shape of the edition.
   */
  renderHtmlBytes(report: unknown, options?: RenderOptions): Uint8Array
  /**
   * Write a report as plain text for a monospaced screen, 100 columns wide.
   *
   * @param report
   *   A valid report of the edition.
   * @param options
   *   What the text needs to know beside the report.
   * @returns
   *   Lines, each ended by a line feed.
   * @throws {ToolkitError}
   *   `report-invalid` when the report does not have the shape of the edition.
   */
  renderText(report: unknown, options?: RenderOptions): string
}

/**
 * Create a renderer of its own: nothing is shared with any other.
 *
 * @param parts
 *   The edition's model and its templates, as `generate` writes them or `loadTemplates` changes them.
 * @returns
 *   The renderer.
 * @example
 *   const { renderHtml } = createRenderer({ model, templates })
 */
export function createRenderer({ model, templates }: { model: Model; templates: Templates }): Renderer {
  const html = openTemplates(templates.html)
  const text = openTemplates(templates.text)
  const renderHtml = (report: unknown, options: RenderOptions = {}) =>
    html(options.fragment ? 'article' : 'page', buildView(report, model, options))
  return {
    renderHtml,
    renderHtmlBytes: (report, options) => encodeText(renderHtml(report, options)),
    renderText: (report, options = {}) =>
      text(options.fragment ? 'article' : 'page', addLines(buildView(report, model, options), model)),
  }
}

/** Register all templates of a format with each other; gives the function that runs one. */
function openTemplates(
  specs: Readonly<Record<string, TemplateSpec>>,
): (name: string, view: unknown) => string {
  const environment = openEnvironment()
  const ready = new Map<string, Template>()
  let root: unknown
  for (const [name, spec] of Object.entries(specs)) {
    const template = environment.template(spec)
    // Our own templates carry no data from block to block. One that uses `@root` and its like is given its own.
    const partial: Template = spec.useData
      ? (context, options) => template(context, options?.data ? options : { ...options, data: { root } })
      : template
    ready.set(name, template)
    environment.registerPartial(name, partial)
  }
  return (name, view) => {
    root = view
    try {
      return ready.get(name)?.(view) ?? ''
    } finally {
      root = undefined
    }
  }
}
