// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 5dff1fc15d427f98102b7461648cd43bd4c73b09c45d735587a229d60f6c4807) by `ogi-report generate`. Edit the schema instead.

/** The report years of each edition, the one in force first. */
export const years = [
  { edition: '2021', from: 2021 },
  { edition: '2019', from: 2019, to: 2020 },
]
