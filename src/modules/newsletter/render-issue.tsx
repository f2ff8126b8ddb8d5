import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { ListBody } from '#platform/mail/index.ts'
import { renderForMail, wordsForMail } from '#modules/content/index.ts'
import { issuePage } from './addresses.ts'
import type { IssueText } from './issue.ts'

export type Rendering = {
  readonly t: Translator
  readonly baseUrl: string
  readonly slug: string
  readonly text: Pick<IssueText, 'lang' | 'subject' | 'body'>
}

/** An issue for readers of one language, as text and as markup; where it is only there in German, both say so and are marked. */
export function renderIssue(rendering: Rendering): ListBody {
  const { t, text } = rendering
  return {
    lang: t.lang,
    saidIn: text.lang,
    subject: text.subject,
    words: issueWords(rendering),
    markup: String(<IssueMarkup {...rendering} />),
  }
}

export function issueWords(rendering: Rendering): string {
  const { t, baseUrl, text } = rendering
  const words = [
    ...(text.lang === t.lang ? [] : [t('newsletter.mail.onlyGerman')]),
    wordsForMail(text.body, baseUrl),
    `${t('newsletter.mail.archive')}:\n${addressOf(rendering)}`,
  ]
  return words.join('\n\n')
}

export function IssueMarkup(rendering: Rendering) {
  const { t, baseUrl, text } = rendering
  return (
    <>
      {text.lang === t.lang ? null : <p>{t('newsletter.mail.onlyGerman')}</p>}
      <div {...marksOf(text.lang)}>{renderForMail(text.body, baseUrl)}</div>
      <p>
        <a href={addressOf(rendering)}>{t('newsletter.mail.archive')}</a>
      </p>
    </>
  )
}

function addressOf({ t, baseUrl, slug }: Rendering): string {
  return new URL(issuePage.href(t.lang, { slug }), baseUrl).href
}
