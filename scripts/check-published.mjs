// schema/published/ against schema/: the shape of an edition that was published does not change unnamed. Part of
// `npm run check`. Exit code 1 when a change is not named in CHANGELOG.md, or an edition is gone.

import { listEditions, readWords, runGate } from './published-editions.mjs'

const { root } = readWords(process.argv.slice(2))

try {
  process.chdir(root)
  let failed = false
  for (const each of listEditions()) failed = !(await check(each)) || failed
  process.exitCode = failed ? 1 : 0
} catch (error) {
  // A fault of a schema speaks for itself; anything else is a fault of the gate.
  console.error(error.name === 'ToolkitError' ? error.message : error)
  process.exitCode = 2
}

async function check(each) {
  const { edition, copy, isThere, isPublished } = each
  if (!isPublished) {
    console.log(`schema/${edition} has no published copy: an edition in the making`)
    return true
  }
  if (!isThere) {
    console.error(`schema/${edition} is gone, but the edition was published (${copy}): bring the folder back`)
    return false
  }
  const { code, out = '', err = '' } = await runGate(each)
  process.stdout.write(code === 0 ? `${out.split('\n')[0]}\n` : out)
  process.stderr.write(err)
  return code === 0
}
