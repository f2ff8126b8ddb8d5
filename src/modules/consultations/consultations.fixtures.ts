import { type Actor, type CentreArea, systemActor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { openSeal } from '#platform/seal/index.ts'
import { buildActor } from '#modules/organisations/actors.fixtures.ts'
import type { TestDatabase } from '#test/database.ts'
import { sourceFolder } from '#app/project-files.ts'
import { askForAdvice, type Asked, type Question } from './ask-for-advice/ask-for-advice.ts'
import { findConsultation, listMessages } from './consultation.queries.ts'
import type { ConsultationParts } from './parts.ts'

export const parts: ConsultationParts = {
  translators: openTranslators(readCatalogue(sourceFolder)),
  baseUrl: 'https://vielfalt.example',
  replyDomain: 'antwort.vielfalt.example',
  seal: openSeal(Buffer.alloc(32, 'test key of the house, only here'), 'contacts'),
}

let callers = 0

/** Somebody of an association asks in Turkish without a name, from a place of her own; tests change what they are about. */
export async function ask({ db, clock }: TestDatabase, change: Partial<Question> = {}): Promise<Asked> {
  callers += 1
  const question: Question = {
    question: 'Tüzükte ne olmalı?',
    tried: '',
    topics: ['founding', 'statutes'],
    area: 'unsure',
    askerKind: 'association',
    districtId: '',
    channel: 'written',
    lang: 'tr',
    speaks: '',
    name: '',
    organisation: '',
    email: '',
    telephone: '',
    consents: [],
    ...change,
  }
  const caller = { clientAddress: `198.51.100.${callers}`, now: clock.now() }
  const result = await askForAdvice(db, parts, question, caller)
  if (!result.ok) throw new Error(result.code)
  return result.value
}

export type Team = { readonly ruth: Actor; readonly daria: Actor; readonly dilan: Actor }

/** Ruth for the volunteers, Daria and Dilan for the organisations; no consultations of the demo world. */
export async function openTeam(database: TestDatabase): Promise<Team> {
  const ruth = await staffOf(database, 'Ruth', 'volunteers')
  const daria = await staffOf(database, 'Daria', 'organisations')
  const dilan = await addStaff(database, 'Dilan', 'organisations')
  await database.rows('delete from consultations')
  return { ruth, daria, dilan }
}

/** The consultation as this person sees it. */
export function see({ db }: TestDatabase, actor: Actor, id: Id<'consultation'>) {
  return db.read(actor, (tx) => findConsultation(tx, id))
}

/** What this person may read of what was said. */
export function said({ db }: TestDatabase, actor: Actor, id: Id<'consultation'>) {
  return db.read(actor, (tx) => listMessages(tx, id))
}

/** The person of the demo world, at work in an area. */
async function staffOf({ rows }: TestDatabase, name: string, area: CentreArea): Promise<Actor> {
  return buildActor(name, [{ kind: 'centre-staff', area }], await personOf(rows, name))
}

async function personOf(rows: TestDatabase['rows'], name: string): Promise<Id<'person'>> {
  const [row] = await rows<{ id: string }>('select id from people where given_name = $1', [name])
  if (row === undefined) throw new Error(`${name} is nobody`)
  return idFrom(row.id)
}

/** Somebody more in a team of the centre, with an account. */
async function addStaff(database: TestDatabase, name: string, area: CentreArea): Promise<Actor> {
  const [row] = await database.rows<{ id: string }>(
    `with p as (insert into people (given_name, family_name, language, created_at, updated_at)
       values ($1, 'Team', 'de', now(), now()) returning id),
     a as (insert into accounts (person_id, email, state, created_at, updated_at)
       select id, lower($1) || '@centre.example', 'active', now(), now() from p)
     insert into role_grants (person_id, kind, area, starts_on) select id, 'centre-staff', $2, '2026-01-01' from p returning person_id as id`,
    [name, area],
  )
  return buildActor(name, [{ kind: 'centre-staff', area }], idFrom(row?.id ?? ''))
}

export function personIdOf(actor: Actor): Id<'person'> {
  if (actor.kind !== 'person') throw new Error('nobody')
  return actor.personId
}

export type SentMail = {
  readonly recipient: string
  readonly lang: string
  readonly kind: string
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly action_href: string
}

/** Mails of a kind in the outbox, oldest first. */
export function mailsOf({ rows }: TestDatabase, kind: string): Promise<readonly SentMail[]> {
  return rows(
    'select recipient, lang, kind, subject, paragraphs, action_href from outbox_mails where kind = $1 order by created_at, ctid',
    [`consultations.${kind}`],
  )
}

export const system: Actor = systemActor('test')
