// The renderer of the edition in force, ready to use.

import { model } from '../../generated/2021/model.js'
import { templates } from '../../generated/2021/templates.js'
import { createRenderer, type Renderer } from './renderer.js'

const renderer = createRenderer({ model, templates })

/**
 * Write a report as an HTML page.
 *
 * @param report
 *   A valid report of edition 2021.
 * @param options
 *   The site it is published on, and whether only a fragment is wanted.
 * @returns
 *   The page. The same report gives the same text.
 * @throws {ToolkitError}
 *   `report-invalid` when the report does not have the shape of the edition.
 */
export const renderHtml: Renderer['renderHtml'] = renderer.renderHtml

/**
 * Write a report as an HTML page in UTF-8; faster than encoding what `renderHtml` returns.
 *
 * @param report
 *   A valid report of edition 2021.
 * @param options
 *   The site it is published on, and whether only a fragment is wanted.
 * @returns
 *   The bytes of the page.
 * @throws {ToolkitError}
 *   `report-invalid` when the report does not have the shape of the edition.
 */
export const renderHtmlBytes: Renderer['renderHtmlBytes'] = renderer.renderHtmlBytes

/**
 * Write a report as plain text for a monospaced screen, 100 columns wide.
 *
 * @param report
 *   A valid report of edition 2021.
 * @param options
 *   Nothing of the page's head is printed here.
 * @returns
 *   Lines, each ended by a line feed.
 * @throws {ToolkitError}
 *   `report-invalid` when the report does not have the shape of the edition.
 */
export const renderText: Renderer['renderText'] = renderer.renderText
