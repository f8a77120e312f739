// Items of lists: which list each belongs to, and which paragraph is the item.

import type { TextBlock } from '../../document.js'
import type { Frame, Item } from './frames.js'

/** Numbers the lists of a page. */
export class Items {
  private lists = 0
  private loose: { readonly frame: Frame; readonly item: Item } | undefined

  /**
   * Number a list.
   *
   * @param isOrdered
   *   Whether its items are numbered.
   */
  openList(isOrdered: boolean): Item {
    this.lists += 1
    return { list: this.lists, ordered: isOrdered }
  }

  /**
   * Find the list of an item.
   *
   * @param parent
   *   What the item stands in; items side by side without a list around them belong together.
   */
  openItem(parent: Frame): Item | undefined {
    if (parent.kind === 'list') return parent.item
    if (this.loose?.frame !== parent) this.loose = { frame: parent, item: this.openList(false) }
    return this.loose.item
  }

  /**
   * Make the first paragraph of an item the item; what else it holds follows as it is.
   *
   * @param blocks
   *   Paragraphs in the item.
   * @param frame
   *   The item.
   */
  take(blocks: readonly TextBlock[], frame: Frame): readonly TextBlock[] {
    const { item } = frame
    if (item === undefined) return blocks
    frame.item = undefined
    return blocks.map((block, index) => (index === 0 ? { ...block, item } : block))
  }
}
