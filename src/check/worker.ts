// A thread: tasks come in as messages, results go out.

import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { ToolkitError } from '../issue/error.js'
import { type CheckerSettings, openChecker } from './checker.js'
import type { Task } from './job.js'
import { performTask } from './perform.js'
import type { Reply } from './thread.js'

const settings = isMainThread ? undefined : (Object(workerData).checker as CheckerSettings | undefined)
if (parentPort && settings) serve(parentPort, settings)

function serve(port: NonNullable<typeof parentPort>, own: CheckerSettings): void {
  const opening = openChecker(own)
  const reply = (message: Reply) => port.postMessage(message)
  opening.then(
    () => reply({ ready: true }),
    // What went wrong is the answer to every task.
    () => undefined,
  )
  port.on('message', async (task: Task) => {
    try {
      reply({ reports: performTask(await opening, task) })
    } catch (error) {
      if (!(error instanceof ToolkitError)) throw error
      reply({ fault: { code: error.code, text: error.text } })
    }
  })
}
