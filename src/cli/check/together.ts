// `--together`, `--roster` → what shows in all reports together, found before they are checked one by one.

import type { CheckInput, Together } from '../../check/index.js'
import { ToolkitError } from '../../issue/error.js'
import { openProgress, type Screen } from './progress.js'
import type { CheckRun } from './settings.js'

/**
 * Check all reports together, where that is asked for.
 *
 * @param run
 *   What is checked and how.
 * @param screen
 *   Where progress is shown.
 * @returns
 *   What was found; undefined where nothing of the kind is asked for.
 * @throws {ToolkitError}
 *   `wrong-option` for standard input, which can't be read twice.
 */
export async function openTogether(run: CheckRun, screen: Screen): Promise<Together | undefined> {
  if (!run.isTogether) return undefined
  // All this is loaded where it is asked for.
  const { checkTogether } = await import('../../check/index.js')
  const { roster } = run
  const { language, prose, editions } = run.options
  const progress = openProgress(screen, run.total, { reports: 0, bytes: 0 })
  try {
    return await checkTogether(run.inputs.map(refuseStream), {
      ...(language && { language }),
      ...(prose !== undefined && { prose }),
      ...(editions && { editions }),
      ...(roster && { roster: roster.entries, rosterName: roster.name }),
      onProgress: progress.add,
    })
  } finally {
    progress.close()
  }
}

function refuseStream(input: CheckInput): string {
  if (typeof input === 'string') return input
  throw new ToolkitError('wrong-option', {
    zh: '--together 和 --roster 须把报告读两遍，不能用于标准输入：请先存为文件',
    en: '--together and --roster read the reports twice, which standard input does not allow: save it to a file first',
  })
}
