// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 5ff2171aed4f375101498e2c7d97f2d5ef54fdefb4bf9d3739687b16283b3396) by `ogi-report generate`. Edit the schema instead.

/** The report years of each edition, the one in force first. */
export const years = [
  { edition: '2021', from: 2021 },
  { edition: '2019', from: 2019, to: 2020 },
]
