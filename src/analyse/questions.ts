// The questions of several editions → one list of questions, with the place of each edition's figures in it.

import type { Model, Question, QuestionFigure, Rate } from '../model/types.js'

/** A question as the editions ask it together. */
export interface JoinedQuestion {
  readonly id: string
  readonly label: Question['label']
  readonly unit?: string
  readonly shares: boolean
  /** Those of the first edition, then those that only others have. */
  readonly figures: readonly Omit<QuestionFigure, 'cells'>[]
  readonly rates: readonly JoinedRate[]
  /** Where the figures begin in the counts of a report. */
  readonly start: number
}

/** A rate with its figures by their place in the question. */
export interface JoinedRate {
  readonly id: string
  readonly label: Rate['label']
  readonly of: readonly number[]
  readonly per: readonly number[]
}

/** All questions. */
export interface Questions {
  readonly list: readonly JoinedQuestion[]
  /** How many figures they have. */
  readonly width: number
  /** For each figure the cells of it in an edition; undefined where the edition has no such figure. */
  cellsOf(model: Model): readonly (readonly string[] | undefined)[]
}

/**
 * Join the questions of editions: those of one name are one question, figures of one name in them one figure.
 *
 * @param models
 *   The editions; what the first says of a question counts.
 * @returns
 *   The questions.
 */
export function joinQuestions(models: readonly Model[]): Questions {
  const groups = new Map<string, Question[]>()
  for (const question of models.flatMap(({ questions }) => questions))
    groups.set(question.id, [...(groups.get(question.id) ?? []), question])
  const list: JoinedQuestion[] = []
  let width = 0
  for (const group of groups.values()) {
    const joined = join(group, width)
    width += joined.figures.length
    list.push(joined)
  }
  const known = new Map<Model, readonly (readonly string[] | undefined)[]>()
  return {
    list,
    width,
    cellsOf: (model) => {
      const cells = known.get(model) ?? list.flatMap((question) => listCells(question, model))
      known.set(model, cells)
      return cells
    },
  }
}

function join(group: readonly Question[], start: number): JoinedQuestion {
  const figures = new Map<string, QuestionFigure>()
  const rates = new Map<string, Rate>()
  for (const question of group) {
    for (const figure of question.figures) if (!figures.has(figure.name)) figures.set(figure.name, figure)
    for (const rate of question.rates) if (!rates.has(rate.id)) rates.set(rate.id, rate)
  }
  const names = [...figures.keys()]
  const [{ id, label, unit, shares } = NOTHING] = group
  return {
    id,
    label,
    ...(unit !== undefined && { unit }),
    shares,
    figures: [...figures.values()].map(({ cells: _cells, ...figure }) => figure),
    rates: [...rates.values()].map((rate) => ({
      id: rate.id,
      label: rate.label,
      of: rate.of.map((name) => names.indexOf(name)),
      per: rate.per.map((name) => names.indexOf(name)),
    })),
    start,
  }
}

const NOTHING: Question = { id: '', label: { zh: '', en: '' }, shares: false, figures: [], rates: [] }

function listCells({ id, figures }: JoinedQuestion, { questions }: Model): (readonly string[] | undefined)[] {
  const own = questions.find((question) => question.id === id)
  return figures.map(({ name }) => own?.figures.find((figure) => figure.name === name)?.cells)
}
