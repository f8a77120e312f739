// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 bb3ec8d1f520d32d7aa0615a5ac5459b0a8cdf31be5405a7751f37b3fb95b850) by `ogi-report generate`. Edit the schema instead.

/** The report years of each edition, the one in force first. */
export const years = [
  { edition: '2021', from: 2021 },
  { edition: '2019', from: 2019, to: 2020 },
]
