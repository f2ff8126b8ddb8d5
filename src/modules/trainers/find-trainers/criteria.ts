import { sql } from 'kysely'
import { isCalendarDay } from '#kernel/calendar-day.ts'
import { type Id, parseId } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { findLanguage, findTopic } from '#modules/organisations/index.ts'
import { formats, moduleNumbers, type Trainer } from '../trainer.ts'
import { readTrainers } from '../trainer.queries.ts'

/** What a project looks for; undefined where it does not matter. */
export type Criteria = {
  readonly topic: string | undefined
  readonly module: number | undefined
  readonly language: string | undefined
  readonly district: string | undefined
  readonly format: string | undefined
  /** Calendar day. */
  readonly day: string | undefined
  readonly after: Id<'trainer'> | undefined
}

/** Reads the address; what nobody knows is taken no notice of. */
export function criteriaIn(asked: URLSearchParams): Criteria {
  const value = (name: string) => asked.get(name) ?? ''
  const day = value('tag')
  return {
    topic: findTopic(value('thema'))?.code,
    module: moduleNumbers.find((number) => String(number) === value('modul')),
    language: findLanguage(value('sprache'))?.code,
    district: /^[a-z-]{2,40}$/.test(value('kreis')) ? value('kreis') : undefined,
    format: formats.find((format) => format === value('form')),
    day: isCalendarDay(day) ? day : undefined,
    after: parseId<'trainer'>(value('nach')),
  }
}

const perPage = 25

export type FoundTrainers = { readonly trainers: readonly Trainer[]; readonly next: Id<'trainer'> | undefined }

/** Trainers in the pool who fit everything that matters, by name. Whoever names no Kreis comes anywhere in Hesse. */
export async function findTrainers(tx: Tx, criteria: Criteria): Promise<FoundTrainers> {
  const { topic, module: number, language, district, format, day, after } = criteria
  const conditions = [
    sql`t.active`,
    ...(topic === undefined ? [] : [sql`${topic} = any (t.topics)`]),
    ...(number === undefined ? [] : [sql`${number}::smallint = any (t.modules)`]),
    ...(language === undefined ? [] : [sql`${language} = any (t.languages)`]),
    ...(district === undefined ? [] : [sql`(t.districts = '{}' or ${district} = any (t.districts))`]),
    ...(format === undefined ? [] : [sql`${format} = any (t.formats)`]),
    ...(day === undefined
      ? []
      : [
          sql`coalesce((select d.free from trainer_days d where d.trainer_id = t.id and d.day = ${day}::date),
            extract(isodow from ${day}::date)::smallint = any (t.weekdays))
            and not exists (select from trainer_bookings b where b.trainer_id = t.id and b.day = ${day}::date)`,
        ]),
    ...(after === undefined ? [] : [sql`(t.name, t.id) > (select a.name, a.id from trainers a where a.id = ${after})`]),
  ]
  const read = await readTrainers(
    tx,
    sql`where ${sql.join(conditions, sql` and `)} order by t.name, t.id limit ${perPage + 1}`,
  )
  return { trainers: read.slice(0, perPage), next: read.length > perPage ? read[perPage - 1]?.id : undefined }
}
