// schema/ → schema/published/: keeps each edition as it is now, in one file. A step of every release. Writes nothing
// when a change since the last release is not named in CHANGELOG.md. Words: the editions to publish, all without.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { loadSource } from './load-source.mjs'
import { listEditions, readWords, runGate } from './published-editions.mjs'

const { root, editions } = readWords(process.argv.slice(2))

try {
  process.chdir(root)
  const chosen = choose(listEditions())
  const refused = []
  for (const each of chosen.filter(({ isPublished }) => isPublished)) {
    const { code, out = '', err = '' } = await runGate(each)
    if (code !== 0) refused.push(out + err)
  }
  if (refused.length === 0) await publish(chosen)
  else console.error(`${refused.join('\n')}\nNothing was published.`)
  process.exitCode = refused.length === 0 ? 0 : 1
} catch (error) {
  // A fault of a schema, or a word that is no edition, speaks for itself; anything else is a fault of the script.
  console.error(error.name === 'ToolkitError' || error.name === 'RangeError' ? error.message : error)
  process.exitCode = 2
}

function choose(known) {
  const there = known.filter(({ isThere }) => isThere)
  const unknown = editions.find((edition) => !there.some((each) => each.edition === edition))
  if (unknown === undefined)
    return there.filter(({ edition }) => editions.length === 0 || editions.includes(edition))
  throw new RangeError(
    `There is no edition ${unknown}. There are: ${there.map(({ edition }) => edition).join(' ')}`,
  )
}

async function publish(chosen) {
  const { generateFiles } = await loadSource('generate/index.ts')
  for (const { schema, copy } of chosen) {
    const files = await generateFiles(schema)
    mkdirSync(dirname(copy), { recursive: true })
    writeFileSync(copy, files.get('report.schema.json'))
    console.log(`${copy}: written`)
  }
}
