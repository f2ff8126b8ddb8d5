import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { articleOverview, textWithdrawal } from '../addresses.ts'
import { getArticle, getTextLang, memberPage } from '../member-page.ts'
import { unscheduleText, withdrawText } from './withdraw-text.ts'

type Context = RequestContext<'/mein/inhalte/:articleId/:textLang/zurueckziehen'>

export async function askForWithdrawal(ctx: Context): Promise<Response> {
  return withdrawalPage(ctx, false)
}

export async function submitWithdrawal(ctx: Context): Promise<Response> {
  const article = await getArticle(ctx, ctx.params.articleId)
  const lang = getTextLang(ctx.params.textLang)
  const result = await withdrawText(ctx.db, ctx.actor, { articleId: article.id, lang })
  if (result.ok)
    return ctx.seeOther(articleOverview.href(ctx.lang, { articleId: article.id }, { meldung: 'zurueckgezogen' }))
  switch (result.code) {
    case 'article-unknown':
      return notFound()
    case 'not-published':
      return withdrawalPage(ctx, true)
  }
}

export async function submitUnscheduling(
  ctx: RequestContext<'/mein/inhalte/:articleId/:textLang/termin-aufheben'>,
): Promise<Response> {
  const article = await getArticle(ctx, ctx.params.articleId)
  const lang = getTextLang(ctx.params.textLang)
  const result = await unscheduleText(ctx.db, ctx.actor, { articleId: article.id, lang })
  if (!result.ok && result.code === 'article-unknown') return notFound()
  // Whether it was still to appear or not any more: it is not now.
  return ctx.seeOther(articleOverview.href(ctx.lang, { articleId: article.id }, { meldung: 'termin-aufgehoben' }))
}

async function withdrawalPage(ctx: Context, refused: boolean): Promise<Response> {
  const { t } = ctx
  const article = await getArticle(ctx, ctx.params.articleId)
  const textLang = getTextLang(ctx.params.textLang)
  const title = t('editing.withdraw.title', { language: t(`editing.language.${textLang}`) })
  const params = { articleId: article.id, textLang }
  return memberPage(ctx, {
    title,
    article,
    status: refused ? 422 : 200,
    content: (
      <>
        <PageHeading
          title={title}
          kicker={article.title}
          lead={t(textLang === 'de' ? 'editing.withdraw.lead.de' : 'editing.withdraw.lead')}
        />
        {refused ? (
          <Notice t={t} kind="danger" role="alert">
            <p>{t('editing.withdraw.not-published')}</p>
          </Notice>
        ) : null}
        <Form action={textWithdrawal.href(t.lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <FormActions>
            <Button>{t('editing.withdraw.submit')}</Button>
            <a href={articleOverview.href(t.lang, { articleId: article.id })}>{t('editing.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
