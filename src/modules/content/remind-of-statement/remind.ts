import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Log } from '#platform/log/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { articlePage } from '../addresses.ts'

type Parts = {
  readonly t: Translator
  readonly log: Log
  readonly baseUrl: string
  /** Of the operator; empty where it is not given: then only the log tells. */
  readonly email: string
}

/**
 * The accessibility statement is looked through at least once a year. From its twelfth month on the operator is told so,
 * every four weeks until its day is a new one.
 */
export async function remindOfStatement(
  db: Db,
  { t, log, baseUrl, email }: Parts,
): Promise<'reminded' | 'nothing-due'> {
  return db.inTransaction(systemActor('remind-of-statement'), async (tx) => {
    const { rows } = await sql<{ day: Date }>`select updated_on::timestamptz as day from article_texts
      where slug = 'barrierefreiheit' and lang = 'de' and updated_on < ${tx.now}::timestamptz - interval '11 months'
        and not exists (select from facts where action = 'content.statement.reminded' and at > ${tx.now}::timestamptz - interval '27 days')`.execute(
      tx,
    )
    const day = rows[0]?.day
    if (day === undefined) return 'nothing-due'
    log.warn('content.statement-old', { updatedOn: day.toISOString().slice(0, 10) })
    await recordFact(tx, { action: 'content.statement.reminded', subject: 'barrierefreiheit' })
    if (email !== '')
      await queueMail(tx, {
        to: email,
        lang: 'de',
        kind: 'content.statement.reminded',
        subject: t('content.statement.subject'),
        paragraphs: [t('content.statement.age', { day: t.date(day) }), t('content.statement.what')],
        action: {
          label: t('content.statement.look'),
          href: baseUrl + articlePage.href('de', { slug: 'barrierefreiheit' }),
        },
      })
    return 'reminded'
  })
}
