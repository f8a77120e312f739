// Things to do → what came of them, in the same order, several at a time.

/**
 * Do something with each item, several at a time.
 *
 * @param items
 *   The items; the next is asked for only when there is room, so that whoever reads slowly holds up the rest.
 * @param width
 *   How many are under way or wait to be fetched.
 * @param run
 *   What is done with each.
 * @returns
 *   What came of each, in the order of the items.
 * @throws
 *   What `items` or `run` throws, once all before it was fetched.
 */
export async function* runInOrder<Item, Result>(
  items: AsyncIterator<Item>,
  width: number,
  run: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = []
  let next: Promise<void> | undefined
  let isEnd = false
  let failure: { readonly error: unknown } | undefined
  const ask = async () => {
    try {
      const { done, value } = await items.next()
      if (done) isEnd = true
      else {
        const result = run(value)
        // Its turn may come late: until then nobody else looks at a failure.
        result.catch(() => undefined)
        running.push(result)
      }
    } catch (error) {
      failure = { error }
      isEnd = true
    }
    next = undefined
  }
  try {
    for (;;) {
      if (!isEnd && next === undefined && running.length < width) next = ask()
      const [head] = running
      if (head === undefined && next === undefined) break
      const isReady = head?.then(
        () => true,
        () => true,
      )
      const winner = await Promise.race([
        ...(next ? [next.then(() => false)] : []),
        ...(isReady ? [isReady] : []),
      ])
      if (winner && head) {
        running.shift()
        yield await head
      }
    }
    if (failure) throw failure.error
  } finally {
    await items.return?.()
  }
}
