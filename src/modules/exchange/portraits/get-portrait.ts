import { notFound, type RequestContext } from '#platform/http/index.ts'
import { portraitList } from '../addresses.ts'
import type { Portrait } from './portrait.ts'
import { findPortrait } from './portrait.queries.ts'

type Context = RequestContext & { readonly params: { readonly portraitId: string } }

/** The portrait of the address, for its author, and for the centre once it was handed in. */
export async function getPortrait(ctx: Context): Promise<Portrait> {
  return (await ctx.db.read(ctx.actor, (tx) => findPortrait(tx, ctx.params.portraitId))) ?? notFound()
}

export function portraitsStep({ t, lang }: RequestContext) {
  return { label: t('exchange.portraits.title'), href: portraitList.href(lang) }
}
