import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { beginOwnProfile } from '../edit-trainer/handler.tsx'
import { memberPage } from '../member-page.ts'
import type { TrainerParts } from '../parts.ts'
import { findOwnTrainer, listEnquiries } from '../trainer.queries.ts'
import { readDistricts } from '../words.tsx'
import { OwnPage } from './page.tsx'

/** A trainer's own page; the empty form until there is a profile. */
export function showOwnTrainer({ lessons }: TrainerParts) {
  return async (ctx: RequestContext): Promise<Response> => {
    const own = await ctx.db.read(ctx.actor, async (tx) => {
      const trainer = await findOwnTrainer(tx)
      return trainer === undefined
        ? undefined
        : {
            trainer,
            lessons: await lessons(tx, trainer.id, dayInBerlin(ctx.now), ctx.t),
            waiting: (await listEnquiries(tx, { open: true, trainerId: trainer.id })).enquiries,
          }
    })
    if (own === undefined) return beginOwnProfile(ctx)
    return memberPage(ctx, {
      title: ctx.t('trainers.own.title'),
      content: <OwnPage ctx={ctx} {...own} districts={await readDistricts(ctx)} today={dayInBerlin(ctx.now)} />,
    })
  }
}
