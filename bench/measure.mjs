// Functions → how long each takes beside a baseline. The machine's own speed swings by half within seconds, so every
// subject takes turns with the baseline in slices of some milliseconds, and the median of the rounds' ratios counts.

/**
 * Measure functions against a baseline.
 *
 * @param {() => unknown} baseline
 *   What the ratios are to.
 * @param {Readonly<Record<string, () => unknown>>} subjects
 *   What is measured, by name.
 * @param {{ isQuick?: boolean, warmUp?: number }} [options]
 *   Quick: a tenth of the rounds, to see whether everything runs. How many milliseconds each function runs before it
 *   is measured: the engine takes long to optimise large functions.
 * @returns {{ baseline: number, subjects: Map<string, { time: number, ratio: number }> }}
 *   Medians: of the baseline's time and of each subject's time in nanoseconds, and of the ratios.
 */
export function compareTimes(baseline, subjects, { isQuick = false, warmUp = 1000 } = {}) {
  const rounds = isQuick ? 12 : 120
  const prepare = (run) => prepareSlice(run, isQuick ? warmUp / 5 : warmUp)
  const base = prepare(baseline)
  const ready = Object.entries(subjects).map(([name, run]) => ({
    name,
    ...prepare(run),
    times: [],
    ratios: [],
  }))
  const baseTimes = []
  for (let round = 0; round < rounds; round++) {
    // Back and forth, so that no subject always runs after the same neighbour.
    for (const subject of round % 2 === 0 ? ready : ready.toReversed()) {
      const before = timeSlice(base)
      const time = timeSlice(subject)
      const after = timeSlice(base)
      baseTimes.push(before, after)
      subject.times.push(time)
      subject.ratios.push((2 * time) / (before + after))
    }
  }
  return {
    baseline: median(baseTimes),
    subjects: new Map(
      ready.map(({ name, times, ratios }) => [name, { time: median(times), ratio: median(ratios) }]),
    ),
  }
}

/**
 * Measure functions that return promises against a baseline that does not, one call at a time.
 *
 * @param {() => unknown} baseline
 *   What the ratios are to.
 * @param {Readonly<Record<string, () => Promise<unknown>>>} subjects
 *   What is measured, by name.
 * @param {{ isQuick?: boolean }} [options]
 *   Quick: a tenth of the rounds.
 * @returns {Promise<{ baseline: number, subjects: Map<string, { time: number, ratio: number }> }>}
 *   Medians, as those of {@link compareTimes}.
 */
export async function comparePromises(baseline, subjects, { isQuick = false } = {}) {
  const rounds = isQuick ? 12 : 120
  const base = prepareSlice(baseline, isQuick ? 200 : 1000)
  const baseTimes = []
  const measured = new Map()
  for (const [name, run] of Object.entries(subjects)) {
    for (let call = 0; call < rounds; call++) await run()
    const times = []
    const ratios = []
    for (let round = 0; round < rounds; round++) {
      const before = timeSlice(base)
      const start = process.hrtime.bigint()
      sink.value = await run()
      const time = Number(process.hrtime.bigint() - start)
      const after = timeSlice(base)
      baseTimes.push(before, after)
      times.push(time)
      ratios.push((2 * time) / (before + after))
    }
    measured.set(name, { time: median(times), ratio: median(ratios) })
  }
  return { baseline: median(baseTimes), subjects: measured }
}

const SLICE = 2e6

/** Runs until the engine has optimised it, and counts how many calls make a slice. */
function prepareSlice(run, milliseconds) {
  const end = performance.now() + milliseconds
  let calls = 0
  let spent = 0
  do {
    const start = process.hrtime.bigint()
    run()
    spent = Number(process.hrtime.bigint() - start)
    calls++
  } while (performance.now() < end)
  const time = timeSlice({ run, calls: Math.max(1, Math.min(calls, 100)) }) || spent
  return { run, calls: Math.max(1, Math.round(SLICE / time)) }
}

/** Results are kept until the end of a slice: what nobody reads, the engine may leave out. */
function timeSlice({ run, calls }) {
  let kept
  const start = process.hrtime.bigint()
  for (let call = 0; call < calls; call++) kept = run()
  const time = Number(process.hrtime.bigint() - start) / calls
  sink.value = kept
  return time
}

const sink = { value: undefined }

/**
 * Find the middle one of some numbers.
 *
 * @param {readonly number[]} numbers
 *   At least one.
 * @returns {number}
 *   The median.
 */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
