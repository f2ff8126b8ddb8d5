import { raw } from 'hono/html'
import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { ListBody } from '#platform/mail/index.ts'
import { renderMarkdown, wordsForMail } from '#modules/content/index.ts'
import { issuePage } from './addresses.ts'
import type { IssueText } from './issue.ts'

type Rendering = { readonly t: Translator; readonly baseUrl: string; readonly slug: string; readonly text: IssueText }

/** An issue for readers of one language, as text and as markup; where it is only there in German, both say so and are marked. */
export async function renderIssue({ t, baseUrl, slug, text }: Rendering): Promise<ListBody> {
  const other = text.lang !== t.lang
  const address = new URL(issuePage.href(t.lang, { slug }), baseUrl).href
  const words = [
    ...(other ? [t('newsletter.mail.onlyGerman')] : []),
    wordsForMail(text.body, baseUrl),
    `${t('newsletter.mail.archive')}:\n${address}`,
  ]
  const markup = (
    <>
      {other ? <p>{t('newsletter.mail.onlyGerman')}</p> : null}
      <div {...marksOf(text.lang)}>{raw(withAbsoluteLinks(String(await renderMarkdown(text.body)), baseUrl))}</div>
      <p>
        <a href={address}>{t('newsletter.mail.archive')}</a>
      </p>
    </>
  )
  return {
    lang: t.lang,
    saidIn: text.lang,
    subject: text.subject,
    words: words.join('\n\n'),
    markup: String(markup),
  }
}

/** In a mail a path leads nowhere: links inside the site get its name. */
function withAbsoluteLinks(markup: string, baseUrl: string): string {
  // In the renderer's markup quotes of the text are escaped, so these stand in tags only.
  return markup.replaceAll('href="/', `href="${baseUrl}/`)
}
