// A team that asks many reports: typed answers, and a page of them.

import {
  ANALYSIS_FORMATS,
  type Analysis,
  type Answer,
  analyseReports,
  writeAnalysis,
} from 'ogi-report/analyse'
import sample from './report.json' with { type: 'json' }

const analysis: Analysis = await analyseReports([{ report: sample, source: 'report.json' }])
const outcomes: Answer | undefined = analysis.answers.find(({ id }) => id === 'outcomes')
const [year] = outcomes?.years ?? []
const shares = year?.shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)
const page: string = [...writeAnalysis(analysis, { format: 'html' })].join('')
const scripts = page.split('<script').length - 1
console.log(JSON.stringify({ years: analysis.years, shares, scripts, formats: ANALYSIS_FORMATS }))
