// A report → the same with one thing wrong in its shape, for every place in it: what validators must agree on.

/**
 * Spoil a report in one place at a time.
 *
 * @param {object} report
 *   A valid report.
 * @returns {Generator<{ name: string, report: unknown }>}
 *   Each with its fault's name. The report itself is changed while a mutation is looked at, and put right afterwards.
 */
export function* listMutations(report) {
  for (const { path, holder, key } of listPlaces(report, '')) {
    const value = holder[key]
    for (const [name, spoil] of Object.entries(faults)) {
      const spoilt = spoil(value)
      if (spoilt === undefined) continue
      holder[key] = spoilt
      yield { name: `${path} ${name}`, report }
      holder[key] = value
    }
    if (Array.isArray(holder)) continue
    delete holder[key]
    yield { name: `${path} left out`, report }
    // Put back at the end: the order of fields says nothing.
    holder[key] = value
  }
}

const faults = {
  null: () => null,
  'of another type': (value) => (typeof value === 'string' ? 1 : 'text'),
  empty: (value) => (typeof value === 'string' ? '' : Array.isArray(value) ? [] : undefined),
  negative: (value) => (typeof value === 'number' ? -1 : undefined),
  fraction: (value) => (typeof value === 'number' ? value + 0.5 : undefined),
  'too large': (value) => (typeof value === 'number' ? 1e13 : undefined),
  'too long': (value) => (typeof value === 'string' ? '长'.repeat(50_001) : undefined),
  'with an unknown field': (value) => (isObject(value) ? { ...value, unknown: 1 } : undefined),
}

function* listPlaces(holder, path) {
  for (const key of Object.keys(holder)) {
    const place = `${path}/${key}`
    yield { path: place, holder, key }
    if (isObject(holder[key]) || Array.isArray(holder[key])) yield* listPlaces(holder[key], place)
  }
}

function isObject(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
