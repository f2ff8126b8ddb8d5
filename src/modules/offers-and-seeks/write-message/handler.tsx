import { keepsProfile, keptProfiles } from '#kernel/actor.ts'
import { emptyForm, type FormState, textOf } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { control, errorLines, refusedForm } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { listProfileHeads } from '#modules/organisations/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { conversationPage, listingConversation, listingPage } from '../addresses.ts'
import { findShown, type PublicListing } from '../listing.queries.ts'
import { ownerPath } from '../owner-path.ts'
import { memberPage } from '../member-page.ts'
import type { ListingParts } from '../parts.ts'
import { ProfileChoice } from '../profile-choice.tsx'
import { messageForm } from './form.ts'
import { askAbout, isRead } from './write-message.ts'

type Context = RequestContext<typeof listingConversation.path>

const prefix = 'offers-and-seeks.write'

export function askForMessage(parts: ListingParts): Handler<typeof listingConversation.path> {
  return async (ctx) => {
    const listing = await getShown(ctx)
    const read = await ctx.db.read(ctx.actor, (tx) => isRead(tx, parts, listing.profileId))
    return read ? show(ctx, emptyForm) : showNobodyReads(ctx, listing)
  }
}

export function submitMessage(parts: ListingParts): Handler<typeof listingConversation.path> {
  return async (ctx) => {
    const { id: listingId } = await getShown(ctx)
    const typed = await ctx.typed()
    const parsed = messageForm.parse(typed)
    if (!parsed.ok) return show(ctx, { ...parsed.form, values: typed })
    const from = parseId<'profile'>(textOf(typed, 'from'))
    if (from === undefined) return show(ctx, { values: typed, errors: [{ field: 'from', code: 'choice' }] })
    const result = await askAbout(ctx.db, ctx.actor, parts, { listingId, from, text: parsed.value.text, now: ctx.now })
    if (result.ok)
      return ctx.seeOther(conversationPage.href(ctx.lang, { conversationId: result.value }, { meldung: 'gesendet' }))
    switch (result.code) {
      case 'listing-unknown':
        return notFound()
      case 'profile-unknown':
      case 'own':
        return show(ctx, refusedForm(typed, result, 'from'))
      case 'nobody-reads':
        return show(ctx, refusedForm(typed, result, 'text'))
      case 'paused':
        return show(ctx, {
          values: typed,
          errors: [{ field: 'text', code: 'paused', values: { minutes: result.minutes } }],
        })
    }
  }
}

/** A listing of somebody else; one's own is not there to be written to. */
async function getShown(ctx: Context): Promise<PublicListing> {
  const id = parseId<'listing'>(ctx.params.listingId)
  const found = id === undefined ? undefined : await ctx.db.read(ctx.actor, (tx) => findShown(tx, id))
  return found === undefined || keepsProfile(ctx.actor, found.profileId) ? notFound() : found
}

async function show(ctx: Context, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const listing = await getShown(ctx)
  const profiles = await ctx.db.read(ctx.actor, (tx) => listProfileHeads(tx, keptProfiles(ctx.actor)))
  const params = { listingId: listing.id }
  const title = t('offers-and-seeks.write.title', { name: listing.owner.name })
  const wrong = errorLines(state, t, prefix)
  return memberPage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} kicker={listing.title} lead={t('offers-and-seeks.write.lead')} />
        <ErrorSummary t={t} errors={wrong} />
        <Form action={listingConversation.href(lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <ProfileChoice
            t={t}
            name="from"
            label={t('offers-and-seeks.write.from.label')}
            error={wrong.find(({ id }) => id === 'from')?.text}
            value={textOf(state.values, 'from')}
            profiles={profiles}
          />
          <TextArea
            t={t}
            {...control(messageForm, state, t, prefix, 'text')}
            hint={t(`offers-and-seeks.write.hint.${listing.direction}`)}
          />
          <FormActions>
            <Button>{t('offers-and-seeks.write.submit')}</Button>
            <a href={listingPage.href(lang, params)}>{t('offers-and-seeks.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}

/** Before somebody writes in vain: her own page says how whoever offers or seeks is reached. */
function showNobodyReads(ctx: Context, { title: about, owner, id: listingId }: PublicListing): Response {
  const { t, lang } = ctx
  const title = t('offers-and-seeks.write.title', { name: owner.name })
  return memberPage(ctx, {
    title,
    content: (
      <>
        <PageHeading title={title} kicker={about} />
        <Notice t={t} kind="warning" title={t('offers-and-seeks.write.unread', { name: owner.name })}>
          <p>{t('offers-and-seeks.write.unreadText')}</p>
        </Notice>
        <Row>
          <ButtonLink href={ownerPath(lang, owner)}>
            {t('offers-and-seeks.write.ownerPage', { name: owner.name })}
          </ButtonLink>
          <ButtonLink look="tertiary" href={listingPage.href(lang, { listingId })}>
            {t('offers-and-seeks.conversation.listing')}
          </ButtonLink>
        </Row>
      </>
    ),
  })
}
