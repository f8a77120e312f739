// The entries of a file of accepted issues, or of a baseline. Types only.

/** A report as an entry names it; null for what the report does not say. */
export interface ReportIdentity {
  /** Unified social credit code, or else the name of the agency. */
  readonly agency: string | null
  readonly year: number | null
  readonly scope: string | null
}

/** What an issue found, apart from where: `actual` and `expected` of an equation, or `value`, or `text` of a source. */
export type Figures = Readonly<Record<string, string | number | boolean | null>>

/** One accepted issue: by a person, with `reason`, `by` and `until`; or of a baseline, with none of these. */
export interface AcceptedEntry {
  readonly code: string
  /**
   * The path of an identity, or a JSON Pointer. In an entry with a reason, `/*` at the end stands for everything below.
   */
  readonly path: string
  /** Which reports the entry is about; what is left out may be anything. */
  readonly report?: Partial<ReportIdentity>
  /** Where given, the issue must have found just this. */
  readonly found?: Figures
  /** Why the issue is accepted. */
  readonly reason?: string
  /** Who accepted it. */
  readonly by?: string
  /** The last day on which it is accepted, as YYYY-MM-DD. */
  readonly until?: string
}
