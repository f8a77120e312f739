// The folder `templates/` → the templates written by hand, as text.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Templates as text, by format and name. */
export interface TemplateSources {
  readonly html: ReadonlyMap<string, string>
  readonly text: ReadonlyMap<string, string>
}

/** Folder of this package's own templates. */
export const TEMPLATE_FOLDER = fileURLToPath(new URL('../../templates/', import.meta.url))

/**
 * Read the templates written by hand.
 *
 * @param folder
 *   Folder that holds `html/` and `text/`.
 * @returns
 *   The text of each template by name; `style.css` is the template `style`.
 */
export function readTemplates(folder = TEMPLATE_FOLDER): TemplateSources {
  const read = (format: string) =>
    new Map(
      readdirSync(join(folder, format))
        .sort()
        .flatMap((file) => {
          const name = /^(.+)\.hbs$|^(style)\.css$/.exec(file)
          const text = () => readFileSync(join(folder, format, file), 'utf8').replaceAll('\r\n', '\n')
          return name ? [[name[1] ?? name[2] ?? '', text()] as const] : []
        }),
    )
  return { html: read('html'), text: read('text') }
}
