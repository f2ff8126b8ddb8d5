import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { asSystem, type Db, type Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { listReachable, type Reachable } from '#modules/accounts/index.ts'
import { memberStart } from '#modules/organisations/addresses.ts'
import type { District } from '#modules/places/index.ts'
import { type Chosen, gap, groupCodes, mostADay, mostAtOnce, peopleGroups, type Template } from '../group-mail.ts'
import { countLately } from '../group-mail.queries.ts'
import type { GroupMailParts } from '../parts.ts'

export type Written = {
  readonly template: Template
  readonly subject: string
  readonly words: string
  readonly subjectEn: string
  readonly wordsEn: string
}

export type Sending = {
  readonly chosen: Chosen
  readonly districts: readonly District[]
  /** How many people the sender was shown. */
  readonly expected: number
  readonly written: Written
}

export type SendRefusal = Refused<
  'nobody' | 'other-number' | 'too-many' | 'too-many-a-day' | 'half-english' | 'unfinished'
>

/** Who the groups are now. For the system: nobody else may read addresses. */
export async function resolveChosen(
  tx: Tx,
  chosen: Chosen,
  districts: readonly District[],
): Promise<readonly Reachable[]> {
  const { people } = await listReachable(tx, peopleGroups(chosen, districts), dayInBerlin(tx.now))
  return people
}

/**
 * Writes to everybody the groups hold now, each once, and keeps what was sent to how many, not to whom. Refuses where they are another
 * number than was shown, or more than may be written to at once or in a day (RL-07).
 */
export async function sendGroupMail(
  db: Db,
  actor: Actor,
  parts: GroupMailParts,
  { chosen, districts, expected, written }: Sending,
): Promise<Done<Id<'group-mail'>> | SendRefusal> {
  const unfinished = findUnfinished(written)
  if (unfinished !== undefined) return refuse('unfinished', unfinished)
  if ((written.subjectEn === '') !== (written.wordsEn === '')) return refuse('half-english', 'wordsEn')
  return db.inTransaction(actor, async (tx) => {
    const lately = await countLately(tx)
    const people = await asSystem(tx, 'group-mails.resolve', () => resolveChosen(tx, chosen, districts))
    if (people.length === 0) return refuse('nobody')
    if (people.length > mostAtOnce) return refuse('too-many')
    if (people.length !== expected) return refuse('other-number')
    if (lately + people.length > mostADay) return refuse('too-many-a-day')
    const id = await insertMail(tx, groupCodes(chosen), written, people.length)
    for (const person of people) await write(tx, parts, written, person)
    await recordFact(tx, {
      action: 'group-mails.mail.sent',
      subject: id,
      data: { groups: groupCodes(chosen), template: written.template, people: people.length },
    })
    return done(id)
  })
}

/** The text in which a gap of the template is still open. Who began with nothing may write three dots where she likes. */
function findUnfinished(written: Written): keyof Written | undefined {
  if (written.template === 'frei') return undefined
  return (['subject', 'words', 'subjectEn', 'wordsEn'] as const).find((field) => written[field].includes(gap))
}

async function insertMail(
  tx: Tx,
  groups: readonly string[],
  written: Written,
  people: number,
): Promise<Id<'group-mail'>> {
  const { template, subject, words, subjectEn, wordsEn } = written
  const sentBy = tx.actor.kind === 'person' ? tx.actor.personId : null
  const { rows } = await sql<{ id: Id<'group-mail'> }>`
    insert into group_mails (groups, template, subject, words, subject_en, words_en, people, sent_by, sent_at)
    values (${[...groups]}::text[], ${template}, ${subject}, ${words}, ${subjectEn}, ${wordsEn}, ${people}, ${sentBy}, ${tx.now})
    returning id`.execute(tx)
  const id = rows[0]?.id
  if (id === undefined) throw new Error('The mail was not kept.')
  return id
}

/** In English where there is an English text and she reads it; otherwise the whole mail speaks German. */
async function write(
  tx: Tx,
  { translators, baseUrl }: GroupMailParts,
  written: Written,
  person: Reachable,
): Promise<void> {
  const english = person.language === 'en' && written.wordsEn !== ''
  const t = translators(english ? 'en' : 'de')
  const words = english ? written.wordsEn : written.words
  await queueMail(tx, {
    to: person.email,
    lang: t.lang,
    kind: 'group-mails.mail',
    subject: english ? written.subjectEn : written.subject,
    paragraphs: [...words.split(/\n{2,}/), t('group-mails.mail.why')],
    action: { label: t('group-mails.mail.action'), href: new URL(memberStart.href(t.lang), baseUrl).href },
    unhurried: true,
  })
}
