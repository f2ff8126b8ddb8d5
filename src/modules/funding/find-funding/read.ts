import type { FormState, TypedValues } from '#kernel/form-state.ts'
import type { Tx } from '#platform/db/index.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { type District, listDistricts } from '#modules/places/index.ts'
import { readRules } from '#modules/programme/index.ts'
import { byFit, judgeLine, type Judgement, type Values } from '../judge-line.ts'
import { fundingLines, lineKeys } from '../line.ts'
import { factsOf, questionForm } from '../question.ts'

export type Found = {
  readonly state: FormState
  readonly districts: readonly District[]
  /** Undefined while nothing is asked, or something asked cannot be read. */
  readonly judgements: readonly Judgement[] | undefined
}

/** Judges every line by what was answered. Nothing of it is kept. */
export async function findFunding(tx: Tx, values: TypedValues, asked: boolean): Promise<Found> {
  const today = dayInBerlin(tx.now)
  const districts = await listDistricts(tx, today)
  const parsed = questionForm.parse(values)
  if (!parsed.ok) return { state: { values, errors: parsed.form.errors }, districts, judgements: undefined }
  const state = { values, errors: [] }
  if (!asked) return { state, districts, judgements: undefined }
  const rulesOn = await readRules(tx, lineKeys)
  const facts = factsOf(parsed.value)
  const rules = { ...rulesOn(today), ...minijobOf(rulesOn(facts.start ?? today)) }
  return { state, districts, judgements: byFit(fundingLines.map((line) => judgeLine(line, facts, rules, today))) }
}

/** A Minijob costs what it costs in the year in which it begins. */
function minijobOf(values: Values): Values {
  const { 'minijob.limit_month_cents': limit, 'minijob.employer_share': share } = values
  return {
    ...(limit === undefined ? {} : { 'minijob.limit_month_cents': limit }),
    ...(share === undefined ? {} : { 'minijob.employer_share': share }),
  }
}
