// Where this package's own templates stand. Two folders deep, as the generator's bundle expects it.

import { fileURLToPath } from 'node:url'

/** Folder of this package's own templates. */
export const TEMPLATE_FOLDER = fileURLToPath(new URL('../../templates', import.meta.url))
