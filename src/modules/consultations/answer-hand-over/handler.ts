import { textOf } from '#kernel/form-state.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { thread, type threadHandOver } from '../addresses.ts'
import { gonePage } from '../client-page.tsx'
import type { ConsultationParts } from '../parts.ts'
import { answerHandOver } from './answer-hand-over.ts'

type Path = typeof threadHandOver.path

export function submitHandOverAnswer(parts: ConsultationParts): Handler<Path> {
  return async (ctx: RequestContext<Path>) => {
    const { token } = ctx.params
    const agreed = textOf(await ctx.typed(), 'antwort') === 'ja'
    const result = await answerHandOver(ctx.db, parts, token, agreed)
    if (result.ok)
      return ctx.seeOther(thread.href(ctx.lang, { token }, { meldung: agreed ? 'weitergegeben' : 'abgelehnt' }))
    switch (result.code) {
      case 'consultation-unknown':
        return gonePage(ctx)
      // Taken back or answered meanwhile: the page says how it stands now.
      case 'nothing-asked':
        return ctx.seeOther(thread.href(ctx.lang, { token }))
    }
  }
}
