import { isCentreStaff, keptProfiles } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { trainerPage } from '../addresses.ts'
import { getTrainer, memberPage } from '../member-page.ts'
import { findContact, listFeedback } from '../trainer.queries.ts'
import { readDistricts } from '../words.tsx'
import { TrainerPage } from './page.tsx'

export async function showTrainer(ctx: RequestContext<typeof trainerPage.path>): Promise<Response> {
  const trainer = await getTrainer(ctx)
  const centre = isCentreStaff(ctx.actor)
  const forCentre = centre
    ? await ctx.db.read(ctx.actor, async (tx) => ({
        contact: await findContact(tx, trainer.id),
        feedback: await listFeedback(tx, trainer.id),
      }))
    : undefined
  return memberPage(ctx, {
    title: trainer.name,
    content: (
      <TrainerPage
        ctx={ctx}
        trainer={trainer}
        districts={await readDistricts(ctx)}
        today={dayInBerlin(ctx.now)}
        mayAsk={keptProfiles(ctx.actor).length > 0}
        forCentre={forCentre}
      />
    ),
  })
}
