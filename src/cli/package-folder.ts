// Where this package stands. Two folders deep, in `src`, in `dist` and in the bundle of `scripts/generate.mjs` alike.

import { fileURLToPath } from 'node:url'

/** Folder of this package. */
export const PACKAGE_FOLDER = fileURLToPath(new URL('../..', import.meta.url))
