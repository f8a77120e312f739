// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 c5b55f36b0a3dbda9703d628542f169ec557c890a7bf9daf7ebf830fbfe65cbd) by `ogi-report generate`. Edit the schema instead.

/** The report years of each edition, the one in force first. */
export const years = [
  { edition: '2021', from: 2021 },
  { edition: '2019', from: 2019, to: 2020 },
]
