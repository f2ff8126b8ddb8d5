import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { raw } from 'hono/html'
import { answerAboveLine } from './inbound/own-words.ts'
import type { Letter } from './letter.ts'

// No pictures, no fonts, nothing from elsewhere: a mail must not tell anybody that it was opened. No quotes either, they would be escaped.
const style = `
body { margin: 0; background: #fffcf6; color: #1c1b33; font: 18px/1.5 Fira Sans, system-ui, sans-serif; }
.letter { max-width: 36em; margin: 0 auto; padding: 24px 16px; }
.house { margin: 0; padding-bottom: 12px; border-bottom: 4px solid #8c1d5e; font-weight: 600; }
h1 { font-size: 24px; line-height: 1.25; overflow-wrap: anywhere; }
p { white-space: pre-line; overflow-wrap: anywhere; }
.action { display: inline-block; padding: 12px 20px; border-radius: 6px; background: #8c1d5e; color: #ffffff; font-weight: 600; }
.address, .words a, footer a { color: #8c1d5e; }
.words h2 { font-size: 21px; line-height: 1.3; }
.words h3 { font-size: 18px; }
.words p { white-space: normal; }
.answer { font-size: 16px; }
footer { margin-top: 32px; padding-top: 12px; border-top: 1px solid #6b6780; font-size: 16px; }
@media (prefers-color-scheme: dark) {
  body { background: #14132a; color: #f3f0fa; }
  .house { border-color: #f29ac4; }
  .action { background: #f29ac4; color: #14132a; }
  .address, .words a, footer a { color: #f29ac4; }
}`

/** The HTML part: one column that a phone can show. */
export function MailBody({ letter, t }: { readonly letter: Letter; readonly t: Translator }) {
  return (
    <html {...marksOf(t.lang)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{letter.subject}</title>
        <style>{style}</style>
      </head>
      <body>
        <div class="letter">
          <header>
            {letter.replyTo === null ? null : <p class="answer">{answerAboveLine(t('mail.answerAbove'))}</p>}
            <p class="house">{t('ui.siteName')}</p>
          </header>
          <main>
            <h1 {...(letter.list === null ? {} : marksOf(letter.list.saidIn))}>{letter.subject}</h1>
            {letter.paragraphs.map((paragraph) => (
              <p>{paragraph}</p>
            ))}
            {letter.list === null ? null : <div class="words">{raw(letter.list.markup)}</div>}
            {letter.action === null || letter.list !== null ? null : <Action {...letter.action} t={t} />}
          </main>
          <footer>
            <p>
              {t('ui.siteName')}, {t('ui.siteOwner')}
            </p>
            {letter.list === null ? (
              <p>{t(letter.replyTo === null ? 'mail.automatic' : 'mail.answerable')}</p>
            ) : (
              <LeaveList leaveHref={letter.list.leaveHref} choice={letter.action} t={t} />
            )}
          </footer>
        </div>
      </body>
    </html>
  )
}

type LeaveListProps = { readonly leaveHref: string; readonly choice: Letter['action']; readonly t: Translator }

/** Why one gets it, and the two ways out: choosing anew, and leaving. */
function LeaveList({ leaveHref, choice, t }: LeaveListProps) {
  return (
    <>
      <p>{t('mail.list.why')}</p>
      <p>
        {choice === null ? null : (
          <>
            <a href={choice.href}>{choice.label}</a>
            <br />
          </>
        )}
        <a href={leaveHref}>{t('mail.list.leave')}</a>
      </p>
    </>
  )
}

function Action({ label, href, t }: { readonly label: string; readonly href: string; readonly t: Translator }) {
  return (
    <>
      <p>
        <a class="action" href={href}>
          {label}
        </a>
      </p>
      <p>
        {t('mail.linkHint')}
        {'\n'}
        <a class="address" href={href} dir="ltr">
          {href}
        </a>
      </p>
    </>
  )
}
