import type { TypedValues } from '#kernel/form-state.ts'
import { textOf } from '#kernel/form-state.ts'
import type { Id } from '#kernel/id.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { listPool, type PoolTrainer } from '#modules/trainers/index.ts'
import type { Course, DateTrainer } from './course.ts'

export type TrainerOption = { readonly value: string; readonly label: string }
export type Pool = readonly PoolTrainer[]

type Asked = {
  /** What is known of the day; without it nobody is said to be free. */
  readonly day?: string | undefined
  readonly dateId?: Id<'offer-date'>
  /** Who is on the date already: stays to be chosen when she pauses meanwhile. */
  readonly current?: DateTrainer | undefined
}

export async function readPool(ctx: RequestContext, { day, dateId, current }: Asked): Promise<Pool> {
  const pool = await ctx.db.read(ctx.actor, (tx) => listPool(tx, day, dateId))
  return current === undefined || pool.some(({ id }) => id === current.id)
    ? pool
    : [...pool, { ...current, modules: [], free: undefined }]
}

/** The pool for this date: those first who are free and teach one of its modules. */
export function trainerOptions(
  t: Translator,
  pool: Pool,
  course: Course,
  moduleIds: readonly string[],
): readonly TrainerOption[] {
  const numbers = course.modules.filter(({ id }) => moduleIds.includes(id)).map(({ number }) => number)
  const fits = ({ modules, free }: PoolTrainer) =>
    Number(free === true) * 2 + Number(modules.some((number) => numbers.includes(number)))
  return pool
    .toSorted((one, other) => fits(other) - fits(one))
    .map(({ id, name, free }) => ({
      value: id,
      label: free === undefined ? name : t(free ? 'courses.date.free' : 'courses.date.notFree', { name }),
    }))
}

/** The trainer chosen; null where the pool has none of that id, undefined where nobody was chosen. */
export function chosenTrainer(pool: Pool, typed: TypedValues): DateTrainer | undefined | null {
  const id = textOf(typed, 'trainer_id')
  if (id === '') return undefined
  const found = pool.find((trainer) => trainer.id === id)
  return found === undefined ? null : { id: found.id, name: found.name }
}

/** The form on its way back where somebody chose a trainer whom the pool no longer has. */
export function trainerGone(typed: TypedValues) {
  return { values: typed, errors: [{ field: 'trainer_id', code: 'gone' }] }
}
