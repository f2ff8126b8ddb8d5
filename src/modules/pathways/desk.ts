import { type Actor, isCentreStaff, keepsProfile, systemActor } from '#kernel/actor.ts'
import { type Id, parseId } from '#kernel/id.ts'
import { isMemberLang, type Lang } from '#kernel/language.ts'
import { notFound, type Query, type RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { isToken } from '#platform/session/index.ts'
import * as at from './addresses.ts'
import type { MailParts } from './parts.ts'
import { type Path, pathOf } from './path.ts'
import type { Pathway } from './pathway.ts'
import { findByToken, findPathway } from './pathway.queries.ts'

/** The way somebody comes to a path: by a private link, or signed in. */
export type Door = { readonly token: string } | { readonly pathwayId: Id<'pathway'> }

/** A path as one person works on it. */
export type Desk = {
  readonly pathway: Pathway
  readonly path: Path
  /** Who reads and writes: the person, or the system on behalf of whoever holds the link. */
  readonly actor: Actor
  readonly as: 'founder' | 'companion'
  readonly door: Door
  /** The member area speaks German and English; the link every language. */
  readonly t: Translator
  readonly lang: Lang
}

export type DeskContext = RequestContext & {
  readonly params: { readonly token?: string; readonly pathwayId?: string; readonly step?: string }
}

/** The path of the address; leaves with 404 where there is none for this actor. Looking changes nothing. */
export async function openDesk(ctx: DeskContext, parts: Pick<MailParts, 'translators'>): Promise<Desk> {
  const { token } = ctx.params
  return token === undefined ? openByMember(ctx, parts) : openByLink(ctx, token)
}

const linkActor = systemActor('pathways.link')

async function openByLink(ctx: DeskContext, token: string): Promise<Desk> {
  const pathway = await findByLink(ctx, token)
  if (pathway?.confirmed !== true) return notFound()
  return {
    pathway,
    path: pathOf(pathway.kind),
    actor: linkActor,
    as: 'founder',
    door: { token },
    t: ctx.t,
    lang: ctx.lang,
  }
}

/** The path of a link, also one that waits to be confirmed. */
export async function findByLink({ db }: RequestContext, token: string): Promise<Pathway | undefined> {
  return isToken(token) ? db.read(linkActor, (tx) => findByToken(tx, token)) : undefined
}

async function openByMember(ctx: DeskContext, { translators }: Pick<MailParts, 'translators'>): Promise<Desk> {
  const { actor, db, lang } = ctx
  const id = parseId<'pathway'>(ctx.params.pathwayId ?? '')
  const pathway = id === undefined ? undefined : await db.read(actor, (tx) => findPathway(tx, id))
  const as = pathway === undefined ? undefined : roleIn(pathway, actor)
  if (pathway === undefined || as === undefined) return notFound()
  const t = isMemberLang(lang) ? ctx.t : translators('de')
  return { pathway, path: pathOf(pathway.kind), actor, as, door: { pathwayId: pathway.id }, t, lang }
}

function roleIn({ personId, profileId, companionId }: Pathway, actor: Actor): Desk['as'] | undefined {
  if (actor.kind !== 'person') return undefined
  if (personId === actor.personId || (profileId !== null && keepsProfile(actor, profileId))) return 'founder'
  return companionId === actor.personId && isCentreStaff(actor) ? 'companion' : undefined
}

/** The same, for what only founders do. */
export async function openOwnDesk(ctx: DeskContext, parts: Pick<MailParts, 'translators'>): Promise<Desk> {
  const desk = await openDesk(ctx, parts)
  return desk.as === 'founder' ? desk : notFound()
}

/** Where the parts of this path are, by the same door. */
export function hrefsOf({ door, lang }: Pick<Desk, 'door' | 'lang'>) {
  if ('token' in door) {
    const params = { token: door.token }
    return {
      home: (query?: Query) => at.linkDesk.href(lang, params, query),
      step: (step: string, query?: Query) => at.linkStep.href(lang, { ...params, step }, query),
      settings: () => at.linkSettings.href(lang, params),
      company: () => at.linkCompany.href(lang, params),
      keeping: () => at.linkKeeping.href(lang, params),
      removal: () => at.linkRemoval.href(lang, params),
      draft: (query?: Query) => at.linkDraft.href(lang, params, query),
      letter: (query?: Query) => at.linkLetter.href(lang, params, query),
      letterPaper: () => at.linkLetterPaper.href(lang, params),
    }
  }
  const params = { pathwayId: door.pathwayId }
  return {
    home: (query?: Query) => at.desk.href(lang, params, query),
    step: (step: string, query?: Query) => at.deskStep.href(lang, { ...params, step }, query),
    settings: () => at.deskSettings.href(lang, params),
    company: () => at.deskCompany.href(lang, params),
    keeping: () => at.deskKeeping.href(lang, params),
    removal: () => at.deskRemoval.href(lang, params),
    draft: (query?: Query) => at.deskDraft.href(lang, params, query),
    letter: (query?: Query) => at.deskLetter.href(lang, params, query),
    letterPaper: () => at.deskLetterPaper.href(lang, params),
  }
}

/** What the page is called: founders know whose path it is, whoever accompanies several does not. */
export function titleOf({ as, pathway, t }: Pick<Desk, 'as' | 'pathway' | 't'>): string {
  return as === 'companion' ? pathway.founder : t('pathways.desk.title')
}

/** The name that stands beside what this person does; empty for whoever came by the link. */
export function nameAt({ actor }: Desk): string {
  return actor.kind === 'person' ? actor.name : ''
}
