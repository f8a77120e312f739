// Handlebars' runtime build, typed: its own types describe the full build only.

import type Handlebars from 'handlebars'
import * as module from 'handlebars/runtime.js'

/** What a precompiled template is to the runtime; only the runtime looks inside. */
export type TemplateSpec = Readonly<Record<string, unknown>>

/** All templates of an edition, by format and name. */
export interface Templates {
  readonly html: Readonly<Record<string, TemplateSpec>>
  readonly text: Readonly<Record<string, TemplateSpec>>
}

/** A template ready to be called with its context. */
export type Template = (context: unknown, options?: Readonly<Record<string, unknown>>) => string

/** An environment of its own: helpers and partials registered in it are nobody else's. */
export interface Environment {
  template(spec: TemplateSpec): Template
  registerPartial(name: string, partial: Template): void
}

/**
 * Open a new environment of Handlebars' runtime.
 *
 * @returns
 *   The environment, with the built-in helpers alone.
 */
export function openEnvironment(): Environment {
  // The runtime is CommonJS without types; what it exports is the default export.
  const { default: runtime } = module as unknown as { default: typeof Handlebars }
  return runtime.create() as unknown as Environment
}
