import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listRelativeLinks } from './markdown.js'

/** Markdown files below a folder, without what commands write and what is not ours. */
function listDocuments(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^(node_modules|dist|out|\..+)$/.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return listDocuments(path)
      return path.endsWith('.md') ? [path] : []
    })
}

const FILES = listDocuments('.').sort()

describe('links between the documents', () => {
  it('are found', () => {
    expect(FILES.length).toBeGreaterThan(8)
    expect(FILES.flatMap(listRelativeLinks).length).toBeGreaterThan(20)
  })

  it.each(FILES)('lead to files that exist: %s', (file) => {
    const broken = listRelativeLinks(file).filter((goal) => !existsSync(join(dirname(file), goal)))
    expect(broken).toEqual([])
  })
})
