import { wholeMinute } from '#platform/clock/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { type EventParts, memberPage } from '#modules/events/index.ts'
import { linkRenewal, offeredSeats } from '../addresses.ts'
import { listOffered, type Offered } from '../list-offered/offered.ts'
import { renewLink } from './renew-link.ts'

type Context = RequestContext<typeof linkRenewal.path>

export async function askForRenewal(ctx: Context): Promise<Response> {
  return renewalPage(ctx, await getOffered(ctx))
}

export function submitRenewal(parts: EventParts) {
  return async (ctx: Context): Promise<Response> => {
    const offered = await getOffered(ctx)
    const result = await renewLink(ctx.db, ctx.actor, parts, offered)
    if (result.ok) return ctx.seeOther(offeredSeats.href(ctx.lang, {}, { meldung: 'erneuert' }))
    switch (result.code) {
      case 'part-ended':
        return notFound()
      case 'too-many-links':
        return renewalPage(ctx, offered, ctx.t('reserved-seats.renew.tooMany'))
      case 'paused': {
        const time = 'retryAt' in result ? ctx.t.moment(wholeMinute(result.retryAt)) : ''
        return renewalPage(ctx, offered, ctx.t('reserved-seats.renew.paused', { time }))
      }
    }
  }
}

/** Seats that are set aside for a project of one's own; leaves with 404 where there are none. */
async function getOffered({ db, actor, params }: Context): Promise<Offered> {
  const all = await db.read(actor, (tx) => listOffered(tx, actor))
  return all.find(({ part, profileId }) => part.id === params.partId && profileId === params.profileId) ?? notFound()
}

function renewalPage(ctx: Context, { event, part, profileId }: Offered, refusal?: string): Response {
  const { t, lang } = ctx
  const title = t('reserved-seats.renew.title')
  return memberPage(ctx, {
    title,
    status: refusal === undefined ? 200 : 422,
    content: (
      <ConfirmationPage
        t={t}
        formKey={ctx.formKey}
        title={title}
        kicker={event.texts.de.title}
        lead={t('reserved-seats.renew.lead')}
        action={linkRenewal.href(lang, { partId: part.id, profileId })}
        submit={t('reserved-seats.renew.submit')}
        backHref={offeredSeats.href(lang)}
        refusal={refusal}
      />
    ),
  })
}
