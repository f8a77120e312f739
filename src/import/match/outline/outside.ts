// The headings and tables of a report → the blocks of a page that stand outside it.

import type { Area, Block } from '../../document.js'

/**
 * Find what stands outside the smallest element that holds all headings and tables, or in a part of it that is no text.
 *
 * @param blocks
 *   All blocks of the document.
 * @param held
 *   Headings and tables of the report.
 * @param first
 *   Index of the first of them.
 * @returns
 *   The blocks outside.
 */
export function findOutside(
  blocks: readonly Block[],
  held: readonly Block[],
  first: number,
): ReadonlySet<Block> {
  const holder = held.length < 2 ? undefined : findHolder(held)
  const inside = new Set<Area | undefined>([holder])
  const isInside = (area: Area | undefined): boolean => {
    if (inside.has(area)) return true
    if (area?.parent === undefined || !isInside(area.parent)) return false
    inside.add(area)
    return true
  }
  return new Set(
    blocks.filter((block, index) => {
      const { area } = block
      if (block.kind === 'text' && block.isHidden) return true
      if (area === undefined) return false
      if (isFurniture(area, holder)) return true
      return index > first && holder !== undefined && !isInside(area)
    }),
  )
}

function findHolder(blocks: readonly Block[]): Area | undefined {
  let holder = blocks[0]?.area
  for (const { area } of blocks) {
    const chain = new Set(listAreas(area))
    while (holder && !chain.has(holder)) holder = holder.parent
  }
  return holder
}

function listAreas(area: Area | undefined): Area[] {
  const areas: Area[] = []
  for (let each = area; each !== undefined; each = each.parent) areas.push(each)
  return areas
}

const FURNITURE: ReadonlySet<string> = new Set(['navigation', 'footer', 'form'])

/** A role between the block and the element that holds the report; that element's own role says nothing. */
function isFurniture(area: Area, holder: Area | undefined): boolean {
  for (let each: Area | undefined = area; each !== undefined && each !== holder; each = each.parent) {
    if (
      each.role !== undefined &&
      (FURNITURE.has(each.role) || (each.role === 'banner' && each.tag === 'page'))
    )
      return true
  }
  return false
}
