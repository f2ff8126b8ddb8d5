/** What is planned for one calendar year; amounts in cents. */
export type BudgetPlan = {
  readonly projectCents: number
  /** What one person gets in a month, before what the association pays on top. */
  readonly wageCents: number
  readonly months: number
}

/** The rules of that year, as far as somebody knows them. */
export type BudgetRules = {
  readonly projectMaxCents: number | undefined
  readonly minijobMaxCents: number | undefined
  readonly limitCents: number | undefined
  /** What the association pays on top of the wage, in percent of it. */
  readonly employerPercent: number | undefined
}

export type Part = { readonly planned: number; readonly funded: number; readonly gap: number }

export type Budget = {
  readonly project: Part | undefined
  readonly minijob: (Part & { readonly wages: number; readonly charges: number }) | undefined
  /** More than a Minijob may pay in a month. */
  readonly overLimit: boolean
  /** The largest wage in whole euros that leaves no gap and is a Minijob; undefined where a rule is not known. */
  readonly wageWithoutGap: number | undefined
  /** What the association has to find itself; undefined where a rule is not known. */
  readonly ownMoney: number | undefined
}

/**
 * Reckons a Mikroprojekt with its Minijob. The funding for the Minijob was fixed when its limit lay at 450 euros and has not
 * followed it: a full Minijob costs more than the funding gives, and the rest is the association's own money.
 */
export function reckonBudget({ projectCents, wageCents, months }: BudgetPlan, rules: BudgetRules): Budget {
  const { projectMaxCents, minijobMaxCents, limitCents, employerPercent } = rules
  const project = projectMaxCents === undefined ? undefined : partOf(projectCents, projectMaxCents)
  const wages = wageCents * months
  const charges = employerPercent === undefined ? 0 : Math.round((wages * employerPercent) / 100)
  const minijob =
    minijobMaxCents === undefined || employerPercent === undefined
      ? undefined
      : { ...partOf(wages + charges, minijobMaxCents), wages, charges }
  return {
    project,
    minijob,
    overLimit: limitCents !== undefined && wageCents > limitCents,
    wageWithoutGap: wageWithoutGap(months, rules),
    ownMoney: project === undefined || minijob === undefined ? undefined : project.gap + minijob.gap,
  }
}

function partOf(planned: number, most: number): Part {
  return { planned, funded: Math.min(planned, most), gap: Math.max(0, planned - most) }
}

function wageWithoutGap(months: number, { minijobMaxCents, limitCents, employerPercent }: BudgetRules) {
  if (minijobMaxCents === undefined || limitCents === undefined || employerPercent === undefined || months < 1)
    return undefined
  const affordable = (minijobMaxCents * 100) / (months * (100 + employerPercent))
  return Math.floor(Math.min(affordable, limitCents) / 100) * 100
}
