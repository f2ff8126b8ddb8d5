import { sql } from 'kysely'
import { dayAfter } from '#kernel/calendar-day.ts'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { listMailboxes, type Mailbox } from '#modules/accounts/index.ts'
import { listCentreStaff } from '#modules/organisations/index.ts'
import { caseList } from '../addresses.ts'
import { type CaseKind, type ReminderStep, reminderStep } from '../case.ts'
import { isOpen } from '../list-cases/cases.queries.ts'
import type { FeedbackParts } from '../parts.ts'
import { rules } from '../rules.ts'

type DueCase = { readonly id: Id<'feedback-case'>; readonly kind: CaseKind; readonly dueOn: string }
type Reminder = DueCase & { readonly step: ReminderStep }

/**
 * Tells the centre of answers that are due within a week or today: one mail a person and run, with kinds and days and nothing of
 * what was written. Each case is told once a week before and once on its day, however often and wherever this runs.
 */
export function remindStaff(
  db: Db,
  parts: Pick<FeedbackParts, 'translators'> & { readonly baseUrl: string },
): Promise<number> {
  return db.inTransaction(systemActor('feedback.remind'), async (tx) => {
    const today = dayInBerlin(tx.now)
    const reminders: Reminder[] = []
    for (const due of await listDueCases(tx, today)) {
      const step = reminderStep(due.dueOn, today)
      if (step !== undefined && (await isFirst(tx, due, step))) reminders.push({ ...due, step })
    }
    if (reminders.length === 0) return 0
    const staff = await listMailboxes(tx, await listCentreStaff(tx, today))
    for (const mailbox of staff) await sendReminder(tx, parts, mailbox, reminders)
    for (const { id, step } of reminders)
      await recordFact(tx, { action: 'feedback.case.reminded', subject: id, data: { step } })
    return reminders.length
  })
}

// So many in one run; what is over comes with the next.
const most = 200

/** Open cases due within the week that miss the reminder of today. */
async function listDueCases(tx: Tx, today: string): Promise<readonly DueCase[]> {
  const { rows } = await sql<DueCase>`
    select c.id, c.kind, to_char(c.due_on, 'YYYY-MM-DD') as "dueOn" from feedback_cases c
    where ${isOpen} and c.due_on <= ${dayAfter(today, rules.reminderDays)}::date
      and not exists (select from feedback_reminders r where r.case_id = c.id and r.due_on = c.due_on
        and r.step = case when c.due_on <= ${today}::date then 'due-day' else 'week-before' end)
    order by c.due_on, c.id limit ${most}`.execute(tx)
  return rows
}

/** A second run waits here for the first, and then finds the row. */
async function isFirst(tx: Tx, { id, dueOn }: DueCase, step: ReminderStep): Promise<boolean> {
  const added = await sql`insert into feedback_reminders (case_id, due_on, step, sent_at)
    values (${id}, ${dueOn}::date, ${step}, ${tx.now}) on conflict do nothing`.execute(tx)
  return added.numAffectedRows === 1n
}

async function sendReminder(
  tx: Tx,
  { translators, baseUrl }: Parameters<typeof remindStaff>[1],
  { email, language }: Mailbox,
  reminders: readonly Reminder[],
): Promise<void> {
  const t = translators(language)
  const lines = reminders.map(({ kind, dueOn }) =>
    t('feedback.staff.mail.line', { kind: t(`feedback.kind.${kind}`), day: t.day(dueOn) }),
  )
  await queueMail(tx, {
    to: email,
    lang: language,
    kind: 'feedback.due',
    subject: t('feedback.staff.mail.subject', { count: reminders.length }),
    paragraphs: [t('feedback.staff.mail.text', { count: reminders.length }), lines.join('\n')],
    action: { label: t('feedback.staff.mail.action'), href: new URL(caseList.href(language), baseUrl).href },
  })
}
