// Public entry `ogi-report/render`: reports to HTML and text. Loads in Node and in a browser.

export type { Annotation, Block, Detail, Details, Section, View } from '../../generated/view.js'
export { renderHtml, renderHtmlBytes, renderText } from './default.js'
export type { RenderOptions, SiteOptions } from './options.js'
export { createRenderer, type Renderer } from './renderer.js'
export type { TemplateSpec, Templates } from './runtime.js'
export { buildView } from './view.js'
