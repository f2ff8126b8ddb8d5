import { marksOf } from '#kernel/language.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { doneCodeOf, type RequestContext } from '#platform/http/index.ts'
import { DescriptionList } from '#ui/description-list.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { listDistricts } from '#modules/places/index.ts'
import type { groupMailPage } from '../addresses.ts'
import { getGroupMail, memberPage } from '../member-page.ts'
import { ruleOf } from '../words.ts'

export async function showGroupMail(ctx: RequestContext<typeof groupMailPage.path>): Promise<Response> {
  const { t } = ctx
  const mail = await getGroupMail(ctx, ctx.params.mailId)
  const districts = await ctx.db.read(ctx.actor, (tx) => listDistricts(tx, dayInBerlin(ctx.now)))
  const done = doneCodeOf(ctx, ['verschickt'])
  return memberPage(ctx, {
    title: mail.subject,
    content: (
      <>
        <PageHeading title={mail.subject} {...marksOf('de')} />
        {done === undefined ? null : (
          <Notice t={t} kind="success" role="status">
            <p>{t('group-mails.done.verschickt', { count: mail.people })}</p>
          </Notice>
        )}
        <DescriptionList
          items={[
            { term: t('group-mails.list.rule'), details: ruleOf(t, mail, districts) },
            { term: t('group-mails.list.people'), details: t.number(mail.people) },
            { term: t('group-mails.list.when'), details: t.moment(mail.sentAt, 'short') },
            { term: t('group-mails.list.template'), details: t(`group-mails.template.${mail.template}`) },
          ]}
        />
        <Heading level={2}>{t('group-mails.show.words')}</Heading>
        <Paragraphs words={mail.words} lang="de" />
        {mail.wordsEn === '' ? null : (
          <>
            <Heading level={2}>{t('group-mails.write.english')}</Heading>
            <p {...marksOf('en')}>
              <strong>{mail.subjectEn}</strong>
            </p>
            <Paragraphs words={mail.wordsEn} lang="en" />
          </>
        )}
      </>
    ),
  })
}

function Paragraphs({ words, lang }: { readonly words: string; readonly lang: 'de' | 'en' }) {
  return (
    <div class="prose" {...marksOf(lang)}>
      {words.split(/\n{2,}/).map((paragraph) => (
        <p>
          {paragraph.split('\n').map((line, index) => (
            <>
              {index === 0 ? null : <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </div>
  )
}
