// A profile as it is written, and as it was read. Types only.

import type { Json, Schema, SiteKeyword } from '../model/schema.js'
import type { Label, Severity, Text } from '../model/types.js'

/** Organs of one kind, level, scope or place, or of all of these together. */
export interface Organ {
  readonly kind?: string
  readonly level?: string
  readonly scope?: string
  /** Code of the place it is in, or its beginning. */
  readonly division?: string
}

/** A sub-heading that must stand in a section. */
export interface RequiredHeading {
  readonly section: string
  readonly label: Label
  readonly law?: string
  /** Which organs must have it; every one if not given. */
  readonly for?: readonly Organ[]
}

/** How one rule is applied. */
export interface AdjustedRule {
  readonly severity?: Severity | 'off'
  readonly settings?: Readonly<Record<string, Json>>
}

/** A profile as it is written (`schema/profile.schema.json`). */
export interface Profile {
  readonly $id: string
  readonly label: Text
  readonly description?: string
  readonly extends: string | readonly string[]
  readonly headings?: readonly RequiredHeading[]
  readonly fields?: Readonly<Record<string, Schema>>
  readonly tables?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly rules?: Readonly<Record<string, AdjustedRule>>
  readonly aliases?: Readonly<Record<string, readonly string[]>>
  /** Folder of templates, beside the profile. */
  readonly templates?: string
  readonly site?: SiteKeyword['site']
  readonly metas?: SiteKeyword['metas']
}

/** A profile of a stack. */
export interface Layer {
  /** Path of its file. */
  readonly file: string
  readonly profile: Profile
  /** Paths of all profiles it builds on. */
  readonly below: ReadonlySet<string>
}

/** A profile with all it builds on. */
export interface Stack {
  /** Path of the report schema of the edition. */
  readonly schema: string
  /** The profiles, each after those it builds on; the one asked for is the last. */
  readonly layers: readonly Layer[]
}
