import { keepsProfile } from '#kernel/actor.ts'
import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { control, errorLines, refusedForm } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { conversationPage, listingPage, ownListings } from '../addresses.ts'
import { type Conversation, type ConversationMessage, findConversation, listMessages } from '../conversation.queries.ts'
import { doneSentence, memberPage } from '../member-page.ts'
import type { ListingParts } from '../parts.ts'
import { messageForm } from '../write-message/form.ts'
import { answer } from '../write-message/write-message.ts'

type Context = RequestContext<typeof conversationPage.path>

const prefix = 'offers-and-seeks.write'

export async function showConversation(ctx: Context): Promise<Response> {
  return show(ctx, emptyForm)
}

export function submitAnswer(parts: ListingParts): Handler<typeof conversationPage.path> {
  return async (ctx) => {
    const { conversation } = await read(ctx)
    const typed = await ctx.typed()
    const parsed = messageForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form)
    const sent = { conversationId: conversation.id, text: parsed.value.text, now: ctx.now }
    const result = await answer(ctx.db, ctx.actor, parts, sent)
    if (result.ok)
      return ctx.seeOther(conversationPage.href(ctx.lang, { conversationId: conversation.id }, { meldung: 'gesendet' }))
    switch (result.code) {
      case 'conversation-unknown':
        return notFound()
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

async function read(ctx: Context): Promise<{ conversation: Conversation; messages: readonly ConversationMessage[] }> {
  const id = parseId<'conversation'>(ctx.params.conversationId)
  if (id === undefined) return notFound()
  const found = await ctx.db.read(ctx.actor, async (tx) => {
    const conversation = await findConversation(tx, id)
    return conversation === undefined ? undefined : { conversation, messages: await listMessages(tx, id) }
  })
  return found ?? notFound()
}

async function show(ctx: Context, state: FormState): Promise<Response> {
  const { t, lang, actor } = ctx
  const { conversation, messages } = await read(ctx)
  const owner = keepsProfile(actor, conversation.ownerId)
  const title = t('offers-and-seeks.conversation.title', {
    name: owner ? conversation.askerName : conversation.ownerName,
  })
  return memberPage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} kicker={conversation.listingTitle} lead={t('offers-and-seeks.conversation.lead')} />
        <DoneNotice t={t} done={doneSentence(ctx)} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <p>
          <a href={owner ? ownListings.href(lang) : listingPage.href(lang, { listingId: conversation.listingId })}>
            {t('offers-and-seeks.conversation.listing')}
          </a>
        </p>
        <Heading level={2}>{t('offers-and-seeks.conversation.said')}</Heading>
        {messages.map((message) => (
          <Said t={t} conversation={conversation} message={message} />
        ))}
        <Form
          action={conversationPage.href(lang, { conversationId: conversation.id })}
          label={t('offers-and-seeks.conversation.answer')}
          hidden={[{ name: '_key', value: ctx.formKey }]}
        >
          <TextArea t={t} {...control(messageForm, state, t, prefix, 'text')} />
          <FormActions>
            <Button>{t('offers-and-seeks.conversation.answer')}</Button>
          </FormActions>
        </Form>
      </>
    ),
  })
}

type SaidProps = { readonly t: Translator; readonly conversation: Conversation; readonly message: ConversationMessage }

function Said({ t, conversation, message }: SaidProps) {
  const name = message.side === 'owner' ? conversation.ownerName : conversation.askerName
  return (
    <article class="panel panel--sand">
      <p>
        <strong>{name}</strong> · {t.date(message.at)}
      </p>
      <p class="conversation__text">{message.text}</p>
    </article>
  )
}
