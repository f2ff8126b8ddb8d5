import { isCentreStaff, isTrainer } from '#kernel/actor.ts'
import {
  doneCodeOf,
  type MemberView,
  notFound,
  pageOnWay,
  type RequestContext,
  type Step,
} from '#platform/http/index.ts'
import { startStep } from '#modules/organisations/addresses.ts'
import { enquiryList, ownTrainer, trainerPool } from './addresses.ts'
import type { Enquiry, Trainer } from './trainer.ts'
import { findEnquiry, findTrainer } from './trainer.queries.ts'

type TrainerContext = RequestContext & { readonly params: { readonly trainerId: string } }
type EnquiryContext = RequestContext & { readonly params: { readonly enquiryId: string } }

/** The trainer of the address; leaves with 404 where there is none for this actor. */
export async function getTrainer(ctx: TrainerContext): Promise<Trainer> {
  return (await ctx.db.read(ctx.actor, (tx) => findTrainer(tx, ctx.params.trainerId))) ?? notFound()
}

/** The same, for those who keep it: the trainer herself and the centre; keepers of projects only look. */
export async function getKeptTrainer(ctx: TrainerContext): Promise<Trainer> {
  const trainer = await getTrainer(ctx)
  const { actor } = ctx
  const own = actor.kind === 'person' && trainer.personId === actor.personId
  return own || isCentreStaff(actor) ? trainer : notFound()
}

export async function getEnquiry(ctx: EnquiryContext): Promise<Enquiry> {
  return (await ctx.db.read(ctx.actor, (tx) => findEnquiry(tx, ctx.params.enquiryId))) ?? notFound()
}

/** The frame of a page of this module: a trainer comes from her own profile, everybody else from the pool. */
export function memberPage(ctx: RequestContext, view: MemberView & { readonly way?: readonly Step[] }): Response {
  const { t, lang } = ctx
  const base = isTrainer(ctx.actor)
    ? { label: t('trainers.own.title'), href: ownTrainer.href(lang) }
    : { label: t('trainers.pool.title'), href: trainerPool.href(lang) }
  return pageOnWay(ctx, view, [startStep(ctx), base])
}

export function enquiriesStep(ctx: RequestContext): Step {
  return { label: ctx.t('trainers.enquiries.title'), href: enquiryList.href(ctx.lang) }
}

const doneCodes = [
  'gespeichert',
  'angelegt',
  'tage',
  'gefragt',
  'weitergeleitet',
  'zugesagt',
  'abgesagt',
  'zurueckgezogen',
  'danke',
] as const

/** What was just done, said once on the page one comes to: the code stands in the address. */
export function doneSentence(ctx: RequestContext): string | undefined {
  const code = doneCodeOf(ctx, doneCodes)
  return code === undefined ? undefined : ctx.t(`trainers.done.${code}`)
}
