// How long does a person or a script wait for the verdict on one file, beside Node starting for nothing?

import { spawnSync } from 'node:child_process'
import { median } from './measure.mjs'
import { listCommands } from './peers/commands.mjs'
import { pathOfExample } from './reports.mjs'
import { formatTime, showTables } from './show.mjs'

const BUDGET = 1.15
const NOTHING = [process.execPath, '-e', '0']

await showTables(async ({ isQuick }) => {
  const { commands, clean } = await listCommands()
  try {
    for (const command of commands) assertVerdicts(command)
    return [measureCommands(commands, isQuick ? 5 : 50)]
  } finally {
    clean()
  }
})

function assertVerdicts({ name, write }) {
  for (const [example, expected] of [
    ['city', true],
    ['faults/missing-field', false],
  ]) {
    const [program, ...options] = write(pathOfExample(example))
    const { status, error, stderr, stdout } = spawnSync(program, options, { encoding: 'utf8' })
    if (error) throw new Error(`bench: ${name} does not run`, { cause: error })
    if ((status === 0) !== expected)
      throw new Error(`bench: ${name} ends with ${status} for ${example}: ${stderr}${stdout}`)
  }
}

/** Each takes turns with the start of Node alone, before and after: what else the machine does befalls both. */
function measureCommands(commands, rounds) {
  const file = pathOfExample('city')
  const measured = commands.map((command) => ({
    ...command,
    line: command.write(file),
    times: [],
    ratios: [],
  }))
  const starts = []
  for (let round = 0; round < rounds; round++) {
    for (const { line, times, ratios } of round % 2 === 0 ? measured : measured.toReversed()) {
      const before = timeCommand(NOTHING)
      const time = timeCommand(line)
      const after = timeCommand(NOTHING)
      starts.push(before, after)
      times.push(time)
      ratios.push((2 * time) / (before + after))
    }
  }
  return {
    title: `Validating one file from the shell, × node -e 0 (${formatTime(median(starts))}; ${rounds} runs each)`,
    rows: measured.map(({ name, isPeer, remark, times, ratios }, index) => ({
      subject: name,
      value: median(ratios),
      figure: formatTime(median(times)),
      ...(index === 0 && { budget: BUDGET }),
      ...(isPeer && { isPeer, remark: ['shape alone', ...(remark ? [remark] : [])].join(', ') }),
    })),
  }
}

function timeCommand([program, ...options]) {
  const start = process.hrtime.bigint()
  spawnSync(program, options, { stdio: 'ignore' })
  return Number(process.hrtime.bigint() - start)
}
