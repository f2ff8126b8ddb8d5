import { doneCodeOf, type RequestContext } from '#platform/http/index.ts'

const codes = [
  'gespeichert',
  'geloescht',
  'hochgeladen',
  'erledigt',
  'findet-statt',
  'veroeffentlicht',
  'zurueckgezogen',
] as const

/** What was just done, said once on the page one comes to. */
export function doneSentence(ctx: RequestContext): string | undefined {
  const code = doneCodeOf(ctx, codes)
  return code === undefined ? undefined : ctx.t(`meetings.done.${code}`)
}
