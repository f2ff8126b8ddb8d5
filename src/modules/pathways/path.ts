import { z } from 'zod'
import { isRuleKey, type RuleKey } from '#modules/programme/index.ts'
import association from './paths/association.json' with { type: 'json' }
import microproject from './paths/microproject.json' with { type: 'json' }
import project from './paths/project.json' with { type: 'json' }

export const pathKinds = ['project', 'association', 'microproject'] as const
export type PathKind = (typeof pathKinds)[number]

export const contacts = [
  'centre-volunteers',
  'centre-organisations',
  'diversity-centre',
  'funding-office',
  'register-court',
  'tax-office',
  'minijob-office',
] as const

/** Other places of this site a step leads to. */
export const places = ['trainers', 'training', 'neighbours', 'funding'] as const

const key = z.string().regex(/^[a-z][A-Za-z]{1,30}$/)
const rule = z.custom<RuleKey>((value) => typeof value === 'string' && isRuleKey(value))
/** A step that comes before; `gap` names the rule that says how many weeks lie between. */
const before = z.strictObject({ step: key, gap: rule.optional() })

const question = z.strictObject({
  key,
  as: z.enum(['text', 'long', 'yes-no', 'day', 'amount', 'number', 'year']),
  /** The answer that fits, and whether everything depends on it. */
  wants: z.enum(['yes', 'no']).optional(),
  weight: z.enum(['must', 'extra']).optional(),
  /** The largest number that can be an answer. */
  most: z.int().optional(),
})

const step = z.strictObject({
  key,
  /** Working days, as we guess where no rule says more. */
  days: z.int().min(1).max(200),
  /** The rule that says in weeks how long it takes, once somebody knows. */
  duration: rule.optional(),
  after: z.array(before).default([]),
  /** The rule with the day of the year before the start until which it must be done. */
  due: rule.optional(),
  panel: z.enum(['nearby', 'plan', 'budget', 'letter', 'draft']).optional(),
  contact: z.enum(contacts),
  /** What to look for in the library. */
  material: z.string().max(40).optional(),
  see: z.array(z.enum(places)).default([]),
  values: z.array(rule).default([]),
  questions: z.array(question).min(1),
  sources: z.array(z.strictObject({ source: z.string().min(3).max(120), year: z.int() })).default([]),
})

const path = z.strictObject({
  kind: z.enum(pathKinds),
  slug: z.string().regex(/^[a-z-]+$/),
  area: z.enum(['volunteers', 'organisations']),
  /** What must be done before the wished start. */
  start: z.array(before).min(1),
  steps: z.array(step).min(2),
  /** The steps whose answers go into an application, in its order. */
  application: z.array(key).default([]),
})

export type Question = z.infer<typeof question>
export type Step = z.infer<typeof step>
export type Path = z.infer<typeof path>

const paths = [project, association, microproject].map((file) => path.parse(file))

export function listPaths(): readonly Path[] {
  return paths
}

export function pathOf(kind: PathKind): Path {
  const found = paths.find((one) => one.kind === kind)
  if (found === undefined) throw new Error(`No path ${kind}`)
  return found
}

export function pathAt(slug: string): Path | undefined {
  return paths.find((one) => one.slug === slug)
}

export function stepOf({ steps }: Path, wanted: string): Step | undefined {
  return steps.find((one) => one.key === wanted)
}

/** Every rule a path reckons with or shows. */
export function ruleKeysOf({ steps, start }: Path): readonly RuleKey[] {
  const all = [
    ...start.flatMap(({ gap }) => gap ?? []),
    ...steps.flatMap(({ after, due, duration, values }) => [
      ...after.flatMap(({ gap }) => gap ?? []),
      ...(due === undefined ? [] : [due]),
      ...(duration === undefined ? [] : [duration]),
      ...values,
    ]),
  ]
  return [...new Set(all)]
}
