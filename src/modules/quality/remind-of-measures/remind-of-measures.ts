import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFacts } from '#platform/facts/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { listRoleHolders } from '#modules/organisations/index.ts'
import { qualityStart } from '../addresses.ts'
import { reminderDays } from '../assessment.ts'
import type { ReminderParts } from '../parts.ts'

type Due = {
  readonly id: Id<'measure'>
  readonly profileId: Id<'profile'>
  readonly dueOn: string
  readonly email: string | null
  readonly lang: Lang | null
}

// So many in one run; what is over comes with the next.
const most = 300

/**
 * Tells of measures whose day is near, once: who sees to them, where the team knows her address, and those who keep the project. Answers
 * how many measures were told of.
 */
export function remindOfMeasures(db: Db, parts: ReminderParts): Promise<number> {
  return db.inTransaction(systemActor('quality.remind'), async (tx) => {
    const due = await takeDue(tx)
    for (const profileId of new Set(due.map((one) => one.profileId)))
      await tellTeam(
        tx,
        parts,
        profileId,
        due.filter((one) => one.profileId === profileId),
      )
    if (due.length > 0)
      await recordFacts(
        tx,
        due.map(({ id }) => ({ action: 'quality.measure.reminded', subject: id })),
      )
    return due.length
  })
}

/** Marks them as told; a second run passes over the rows the first one holds. */
async function takeDue(tx: Tx): Promise<readonly Due[]> {
  const today = dayInBerlin(tx.now)
  const { rows } = await sql<Due>`
    with chosen as (
      select m.id from quality_measures m
      where m.done_at is null and m.reminded_at is null and m.due_on <= ${today}::date + ${reminderDays}::integer
      order by m.due_on, m.id limit ${most} for update of m skip locked)
    update quality_measures m set reminded_at = ${tx.now}
    from chosen, quality_assessments a where m.id = chosen.id and a.id = m.assessment_id
    returning m.id, a.profile_id as "profileId", m.due_on::text as "dueOn",
      (select nullif(v.email, '') from volunteers v where v.id = m.volunteer_id and v.until is null) as email,
      (select v.lang from volunteers v where v.id = m.volunteer_id) as lang`.execute(tx)
  return rows
}

/** Names days and numbers, never what the team wrote (RL-07, PR-25). */
async function tellTeam(tx: Tx, parts: ReminderParts, profileId: Id<'profile'>, due: readonly Due[]): Promise<void> {
  const keepers = await listRoleHolders(tx, profileId, dayInBerlin(tx.now))
  const boxes = await parts.mailboxes(
    tx,
    keepers.map(({ personId }) => personId),
  )
  for (const { email, language } of boxes) {
    const t = parts.translators(language)
    await queueMail(tx, {
      to: email,
      lang: language,
      kind: 'quality.measures-due',
      subject: t('quality.keeperMail.subject'),
      paragraphs: [t('quality.keeperMail.text', { count: due.length }), t('quality.keeperMail.why')],
      action: { label: t('quality.keeperMail.action'), href: new URL(qualityStart.href(language), parts.baseUrl).href },
    })
  }
  const told = new Set(boxes.map(({ email }) => email.toLowerCase()))
  for (const { email, lang, dueOn } of due) {
    if (email === null || lang === null || told.has(email.toLowerCase())) continue
    const t = parts.translators(lang)
    const values = { day: t.day(dueOn, 'short') }
    await queueMail(tx, {
      to: email,
      lang,
      kind: 'quality.measure-due',
      subject: t('quality.mail.subject', values),
      paragraphs: [t('quality.mail.text', values), t('quality.mail.next'), t('quality.mail.why')],
    })
  }
}
