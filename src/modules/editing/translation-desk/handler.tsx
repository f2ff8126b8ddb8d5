import { isLang, type Lang } from '#kernel/language.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { doneSentence, memberPage } from '../member-page.ts'
import { countWork, deskViews, listWork } from './desk.queries.ts'
import { DeskPage } from './page.tsx'

export async function showDesk(ctx: RequestContext): Promise<Response> {
  const search = ctx.url.searchParams
  const asked = search.get('sprache') ?? ''
  const lang: Lang = isLang(asked) && asked !== 'de' ? asked : 'leicht'
  const after = (search.get('nach') ?? '').slice(0, 80)
  const { work, view, list } = await ctx.db.read(ctx.actor, async (tx) => {
    const counted = await countWork(tx)
    const own = counted.find((one) => one.lang === lang)
    // Without a wish, what readers see wrong goes before what they do not see at all.
    const wanted =
      deskViews.find((one) => one === search.get('was')) ?? ((own?.outdated ?? 0) > 0 ? 'outdated' : 'missing')
    return { work: counted, view: wanted, list: await listWork(tx, { lang, view: wanted, after }) }
  })
  return memberPage(ctx, {
    title: ctx.t('editing.desk.title'),
    content: (
      <DeskPage
        t={ctx.t}
        formKey={() => ctx.formKey}
        lang={lang}
        view={view}
        work={work}
        list={list}
        done={doneSentence(ctx)}
      />
    ),
  })
}
