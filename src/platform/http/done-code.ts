import type { RequestContext } from './context.ts'

/** What was just done, said once on the page one comes to: its code stands in the address. Undefined where it is none of these. */
export function doneCodeOf<Code extends string>({ url }: RequestContext, codes: readonly Code[]): Code | undefined {
  const asked = url.searchParams.get('meldung')
  return codes.find((known) => known === asked)
}
