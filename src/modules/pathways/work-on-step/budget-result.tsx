import { yearOf } from '#kernel/calendar-day.ts'
import { centsOf, euros } from '#kernel/money.ts'
import type { RuleKey } from '#modules/programme/index.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Heading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { type Budget, type Part, reckonBudget } from '../budget.ts'
import type { RulesOfDay } from '../read-plan.ts'
import { ruleLabel, ruleWords } from '../words.tsx'
import type { StepPageProps } from './step-props.ts'

export const budgetKeys = [
  'funding.microproject.max_cents',
  'funding.microproject.minijob_max_cents',
  'minijob.limit_month_cents',
  'minijob.employer_share',
] as const satisfies readonly RuleKey[]

type Answers = Readonly<Record<string, string>>
type Days = { readonly start: string | null; readonly today: string }

/** The year the plan is for: the one that was answered, else that of the wished start, else the next one. */
export function yearAsked(answers: Answers, { start, today }: Days): number {
  if (answers['year'] !== undefined) return Number(answers['year'])
  return start === null ? yearOf(today) + 1 : yearOf(start)
}

export function budgetOf(answers: Answers, rules: RulesOfDay): Budget {
  const cents = (name: string) => centsOf(answers[name] ?? '') ?? 0
  const plan = {
    projectCents: cents('project'),
    wageCents: cents('wage'),
    months: Math.min(12, answers['months'] === undefined ? 12 : Number(answers['months'])),
  }
  return reckonBudget(plan, {
    projectMaxCents: rules['funding.microproject.max_cents']?.value,
    minijobMaxCents: rules['funding.microproject.minijob_max_cents']?.value,
    limitCents: rules['minijob.limit_month_cents']?.value,
    employerPercent: rules['minijob.employer_share']?.value,
  })
}

/** What it costs, what the funding gives, and what the association has to find itself, with the rules of that year. */
export function BudgetResult({ desk, plan, saved, budgetRules = {} }: StepPageProps) {
  const { t } = desk
  const year = String(yearAsked(saved.answers, { start: desk.pathway.wishedStart, today: plan.today }))
  const budget = budgetOf(saved.answers, budgetRules)
  const unknown = budgetKeys.filter((key) => budgetRules[key] === undefined)
  const money = (cents: number) => euros(t.lang, cents)
  const parts: readonly { readonly name: string; readonly part: Part | undefined }[] = [
    { name: t('pathways.budget.project'), part: budget.project },
    { name: t('pathways.budget.minijob'), part: budget.minijob },
  ]
  const amount = (of: (part: Part) => number) => (row: { readonly part: Part | undefined }) =>
    row.part === undefined ? '–' : money(of(row.part))
  return (
    <>
      <Heading level={2}>{t('pathways.budget.title', { year })}</Heading>
      {unknown.length === 0 ? null : (
        <Notice t={t} kind="warning">
          <p>{t('pathways.budget.unknown', { year, rules: unknown.map((key) => ruleLabel(t, key)).join(', ') })}</p>
        </Notice>
      )}
      <DataTable
        id="finanzplan"
        caption={t('pathways.budget.caption', { year })}
        rows={parts}
        columns={[
          { label: t('pathways.budget.part'), rowHeader: true, cell: ({ name }) => name },
          { label: t('pathways.budget.planned'), kind: 'number', cell: amount(({ planned }) => planned) },
          { label: t('pathways.budget.funded'), kind: 'number', cell: amount(({ funded }) => funded) },
          { label: t('pathways.budget.own'), kind: 'number', cell: amount(({ gap }) => gap) },
        ]}
      />
      {budget.minijob === undefined || budget.minijob.planned === 0 ? null : (
        <p>
          {t('pathways.budget.charges', {
            wages: money(budget.minijob.wages),
            charges: money(budget.minijob.charges),
          })}
        </p>
      )}
      {budget.minijob === undefined || budget.minijob.gap === 0 ? null : (
        <Notice t={t} kind="warning" title={t('pathways.budget.gap', { amount: money(budget.minijob.gap) })}>
          <p>
            {budget.wageWithoutGap === undefined
              ? t('pathways.budget.gapText')
              : t('pathways.budget.gapWage', { wage: money(budget.wageWithoutGap) })}
          </p>
        </Notice>
      )}
      {budget.overLimit ? (
        <Notice t={t} kind="danger">
          <p>{t('pathways.budget.overLimit', { year })}</p>
        </Notice>
      ) : null}
      <ul>
        {budgetKeys.map((key) => {
          const value = budgetRules[key]
          return value === undefined ? null : (
            <li>
              {ruleLabel(t, key)}: <strong>{ruleWords(t, value)}</strong> (<bdi lang="de">{value.source}</bdi>)
            </li>
          )
        })}
      </ul>
    </>
  )
}
