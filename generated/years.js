// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 f616971fabb86ab89e8977de4e8a701aa17bd66814f6067555e58ec2b027c83a) by `ogi-report generate`. Edit the schema instead.

/** The report years of each edition, the one in force first. */
export const years = [
  { edition: '2021', from: 2021 },
  { edition: '2019', from: 2019, to: 2020 },
]
