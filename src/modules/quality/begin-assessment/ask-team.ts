import type { Id } from '#kernel/id.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import type { ThrottleRule } from '#platform/throttle/index.ts'
import { listTeam } from '#modules/volunteers/index.ts'
import { assessmentPage } from '../addresses.ts'
import type { ReminderParts } from '../parts.ts'

const day = 86_400
/** So often a project may ask its team by mail, however often it begins anew (RL-07). */
export const askingTeam: ThrottleRule = {
  name: 'assessment begun',
  free: 2,
  firstPauseSeconds: day,
  longestPauseSeconds: day,
  forgetSeconds: day,
}

type Asked = {
  readonly profileId: Id<'profile'>
  readonly assessmentId: Id<'assessment'>
  /** Who asks, and need not be asked. */
  readonly by: Id<'person'>
}

/** Asks those of the team who have an account for their own answers; nothing of the project is in the mail (PR-25). */
export async function askTeam(tx: Tx, parts: ReminderParts, { profileId, assessmentId, by }: Asked): Promise<void> {
  const team = await listTeam(tx, [profileId])
  const asked = team.flatMap(({ personId }) => (personId === null || personId === by ? [] : [personId]))
  const boxes = await asSystem(tx, 'quality.team', () => parts.mailboxes(tx, asked))
  for (const { email, language } of boxes) {
    const t = parts.translators(language)
    await queueMail(tx, {
      to: email,
      lang: language,
      kind: 'quality.team-asked',
      subject: t('quality.askMail.subject'),
      paragraphs: [t('quality.askMail.text'), t('quality.askMail.why')],
      action: {
        label: t('quality.askMail.action'),
        href: new URL(assessmentPage.href(language, { assessmentId }), parts.baseUrl).href,
      },
    })
  }
}
