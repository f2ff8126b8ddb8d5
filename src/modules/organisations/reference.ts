import { sql } from 'kysely'
import type { Direction, Translated } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import languageRecords from './languages.json' with { type: 'json' }
import topicRecords from './topics.json' with { type: 'json' }

/** A language people speak: `autonym` is its name in its own script, `aliases` are other words people search it by. */
export type SpokenLanguage = {
  readonly code: string
  readonly dir: Direction
  readonly autonym: string
  readonly names: Translated
  readonly aliases: readonly string[]
}

/** What help or an association is about, and which kinds of profile offer it. */
export type Topic = {
  readonly code: string
  readonly offeredBy: readonly string[]
  readonly names: Translated
  readonly aliases: readonly string[]
}

const spokenLanguages: readonly SpokenLanguage[] = languageRecords.map(({ code, dir, autonym, aliases, ...names }) => ({
  code,
  dir: dir === 'rtl' ? 'rtl' : 'ltr',
  autonym,
  names,
  aliases,
}))

const topics: readonly Topic[] = topicRecords.map(({ code, for: offeredBy, aliases, ...names }) => ({
  code,
  offeredBy,
  names,
  aliases,
}))

const languagesByCode = new Map(spokenLanguages.map((language) => [language.code, language]))
const topicsByCode = new Map(topics.map((topic) => [topic.code, topic]))

/** All languages a profile can offer, by code. */
export function languageList(): readonly SpokenLanguage[] {
  return spokenLanguages
}

/** All topics, in the order of the file. */
export function topicList(): readonly Topic[] {
  return topics
}

export function findLanguage(code: string): SpokenLanguage | undefined {
  return languagesByCode.get(code)
}

export function findTopic(code: string): Topic | undefined {
  return topicsByCode.get(code)
}

/** Brings the tables of languages and topics to the committed lists. Safe to repeat; takes nothing away. */
export async function loadReference(tx: Tx): Promise<void> {
  const languageRows = spokenLanguages.map(({ code, dir, autonym, names }) => ({
    code,
    direction: dir,
    names: { ...names, autonym },
  }))
  const topicRows = topics.map(({ code, names }) => ({ code, names }))
  await sql`
    insert into languages (code, direction, names)
    select code, direction, names
    from jsonb_to_recordset(${JSON.stringify(languageRows)}::jsonb) as row (code text, direction text, names jsonb)
    on conflict (code) do update set direction = excluded.direction, names = excluded.names
    where (languages.direction, languages.names) is distinct from (excluded.direction, excluded.names)`.execute(tx)
  await sql`
    insert into topics (code, names)
    select code, names from jsonb_to_recordset(${JSON.stringify(topicRows)}::jsonb) as row (code text, names jsonb)
    on conflict (code) do update set names = excluded.names where topics.names is distinct from excluded.names`.execute(
    tx,
  )
}
