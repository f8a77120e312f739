// How `npm test` runs: dist/ is brought up to date first, and what is skipped is named at the end.

import { defineConfig } from 'vitest/config'
import { SkippedTests } from './test/skipped-tests.js'

const results = process.env.TEST_RESULTS

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/before-tests.ts'],
    reporters: [
      'default',
      new SkippedTests(),
      ...(results === undefined ? [] : [['json', { outputFile: results }] as ['json', object]]),
    ],
    // On two processors the default is one worker, and the other sleeps.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
