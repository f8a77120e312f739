// Ctrl-C → a run that stops between two batches, so that what is done is kept. A second one ends it at once.

import { ToolkitError } from '../issue/error.js'

/** Tells whether the run is to stop. */
export interface Stop {
  /**
   * @throws {ToolkitError}
   *   `interrupted` once somebody asked for it.
   */
  check(): void
  close(): void
}

/**
 * Listen for somebody who wants the run to stop.
 *
 * @param journal
 *   File that keeps what is done, if any does.
 * @returns
 *   What tells it.
 */
export function listenForStop(journal: string | undefined): Stop {
  let isAsked = false
  const ask = () => {
    isAsked = true
  }
  for (const signal of SIGNALS) process.once(signal, ask)
  return {
    check: () => {
      if (isAsked) throw explainStop(journal)
    },
    close: () => {
      for (const signal of SIGNALS) process.off(signal, ask)
    },
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

function explainStop(journal: string | undefined): ToolkitError {
  return new ToolkitError('interrupted', {
    zh:
      journal === undefined
        ? '已中断，没有写出结果'
        : `已中断；进度在 ${journal} 中，再次运行同一命令即可接着检查`,
    en:
      journal === undefined
        ? 'Interrupted; no result was written'
        : `Interrupted; ${journal} holds what is done: run the same command again to go on`,
  })
}
