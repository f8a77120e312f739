// The part of the model that says what running text calls the figures. Types only; imports nothing.

/** Figures of one kind, and the words running text uses for them. */
export interface PhraseGroup {
  readonly name: string
  /** What the figures are about: one of these is near; empty where the counts say it themselves. */
  readonly about: readonly string[]
  /** What they are called for short, once one of `about` was said. */
  readonly briefly: readonly string[]
  /** Used of nothing else: they say what is counted where nothing else does. */
  readonly telling: readonly string[]
  /** Beside one of these another count is meant. */
  readonly unlike: readonly string[]
  /** The first is what the subject alone means. */
  readonly counts: readonly PhraseCount[]
}

/** A row, or a number by itself. */
export interface PhraseCount {
  readonly words: readonly string[]
  /** Its columns; at most one has no words and is meant where nothing is said. */
  readonly aspects: readonly PhraseAspect[]
}

/** A column of a row. */
export interface PhraseAspect {
  readonly words: readonly string[]
  /** Whether the words are used of other counts as well. */
  readonly loose: boolean
  /** What may be meant, the most likely first. */
  readonly readings: readonly Reading[]
}

/** A sum of terms; each is the JSON Pointers of one or more cells. */
export type Reading = readonly (readonly string[])[]
