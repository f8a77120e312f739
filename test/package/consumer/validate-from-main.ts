// A team that needs the validator alone and takes it from the main entry.

import { validateReport } from 'ogi-report'
import sample from './report.json' with { type: 'json' }

const sound = validateReport(sample)
const faulty = validateReport({ ...sample, year: 'last year' })
const paths = faulty.issues.map((issue) => issue.path)
console.log(JSON.stringify({ sound: sound.valid, faulty: faulty.valid, paths }))
