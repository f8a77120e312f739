// Test run → the names of its skipped tests in the terminal, so that nobody takes them for passed.

import { relative } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'

/** A reporter that names every skipped test with its file and, where it gave one, its reason. */
export class SkippedTests implements Reporter {
  /**
   * Print the list after everything else.
   *
   * @param modules
   *   The test files that ran.
   */
  onTestRunEnd(modules: readonly TestModule[]): void {
    const lines = modules.flatMap(skippedIn)
    if (lines.length > 0) console.log(`Skipped ${lines.length} of the tests:\n${lines.join('\n')}\n`)
  }
}

function skippedIn(module: TestModule): string[] {
  return [...module.children.allTests('skipped')].map((test) => {
    const result = test.result()
    const note = result.state === 'skipped' && result.note ? ` (${result.note})` : ''
    return `  ${relative('.', module.moduleId)} > ${test.fullName}${note}`
  })
}
