import { choice, defineForm } from '#platform/forms/index.ts'
import { type Handler, notFound } from '#platform/http/index.ts'
import {
  exchangeStart,
  type groupJoining,
  type groupLeaving,
  groupPage,
  type groupReading,
  type groupRhythm,
  threadPage,
  type threadReading,
} from '../addresses.ts'
import { rhythms } from '../group.ts'
import { getGroup, getThread, personOf } from '../member-page.ts'
import { recordFact } from '#platform/facts/index.ts'
import { markRead } from '../write-post/write-post.ts'
import { joinGroup, leaveGroup, markGroupRead, setRhythm } from './join-group.ts'

const rhythmForm = defineForm({ rhythm: choice(rhythms) })

export const submitJoining: Handler<typeof groupJoining.path> = async (ctx) => {
  const { id } = await getGroup(ctx)
  const result = await joinGroup(ctx.db, personOf(ctx), id)
  return result.ok ? ctx.seeOther(groupPage.href(ctx.lang, { groupId: id }, { meldung: 'beigetreten' })) : notFound()
}

export const submitLeaving: Handler<typeof groupLeaving.path> = async (ctx) => {
  const { id, member, invited } = await getGroup(ctx)
  if (!member && !invited) return notFound()
  await leaveGroup(ctx.db, personOf(ctx), id)
  return ctx.seeOther(exchangeStart.href(ctx.lang, {}, { meldung: member ? 'verlassen' : 'abgelehnt' }))
}

export const submitGroupRead: Handler<typeof groupReading.path> = async (ctx) => {
  const { id, member } = await getGroup(ctx)
  if (!member) return notFound()
  await markGroupRead(ctx.db, personOf(ctx), id)
  return ctx.seeOther(groupPage.href(ctx.lang, { groupId: id }, { meldung: 'gelesen' }))
}

export const submitThreadRead: Handler<typeof threadReading.path> = async (ctx) => {
  const { thread } = await getThread(ctx, ctx.params.threadId)
  const actor = personOf(ctx)
  await ctx.db.inTransaction(actor, async (tx) => {
    await markRead(tx, thread.id, actor.personId)
    await recordFact(tx, { action: 'exchange.thread.read', subject: thread.id })
  })
  return ctx.seeOther(threadPage.href(ctx.lang, { threadId: thread.id }, { meldung: 'gelesen' }))
}

export const submitRhythm: Handler<typeof groupRhythm.path> = async (ctx) => {
  const { id, member } = await getGroup(ctx)
  if (!member) return notFound()
  const parsed = rhythmForm.parse(await ctx.typed())
  // Only the choices of the select can be sent from the page.
  if (!parsed.ok || parsed.value.rhythm === '') return notFound()
  await setRhythm(ctx.db, personOf(ctx), id, parsed.value.rhythm)
  return ctx.seeOther(groupPage.href(ctx.lang, { groupId: id }, { meldung: 'mails' }))
}
