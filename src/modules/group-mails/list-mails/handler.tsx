import { parseId } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { fullName, listPersons } from '#modules/people/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { groupMailList, groupMailPage, groupMailWriting } from '../addresses.ts'
import type { GroupMail } from '../group-mail.ts'
import { listGroupMails } from '../group-mail.queries.ts'
import { memberPage } from '../member-page.ts'
import { ruleOf } from '../words.ts'

/** The log of mails to groups: who, by which rule, when, to how many, from which template. Addresses are kept nowhere. */
export async function showGroupMails(ctx: RequestContext): Promise<Response> {
  const { t, lang } = ctx
  const after = parseId<'group-mail'>(ctx.url.searchParams.get('nach') ?? '')
  const { mails, next, names, districts } = await ctx.db.read(ctx.actor, async (tx) => {
    const page = await listGroupMails(tx, after)
    const persons = await listPersons(
      tx,
      page.mails.flatMap(({ sentBy }) => sentBy ?? []),
    )
    return {
      ...page,
      names: new Map(persons.map((person) => [person.id, fullName(person)])),
      districts: await listDistricts(tx, dayInBerlin(ctx.now)),
    }
  })
  const columns: readonly Column<GroupMail>[] = [
    {
      label: t('group-mails.list.subject'),
      rowHeader: true,
      cell: ({ id, subject }) => <a href={groupMailPage.href(lang, { mailId: id })}>{subject}</a>,
    },
    { label: t('group-mails.list.rule'), cell: (mail) => ruleOf(t, mail, districts) },
    { label: t('group-mails.list.template'), cell: ({ template }) => t(`group-mails.template.${template}`) },
    { label: t('group-mails.list.when'), cell: ({ sentAt }) => t.moment(sentAt, 'short') },
    { label: t('group-mails.list.who'), cell: ({ sentBy }) => (sentBy === null ? '–' : (names.get(sentBy) ?? '–')) },
    { label: t('group-mails.list.people'), kind: 'number', cell: ({ people }) => t.number(people) },
  ]
  const title = t('group-mails.list.title')
  return memberPage(ctx, {
    title,
    content: (
      <>
        <PageHeading title={title} lead={t('group-mails.list.lead')} />
        <Row>
          <ButtonLink href={groupMailWriting.href(lang)}>{t('group-mails.write.title')}</ButtonLink>
        </Row>
        {mails.length === 0 ? (
          <EmptyState title={t('group-mails.list.empty.title')} text={t('group-mails.list.empty.text')} />
        ) : (
          <DataTable id="group-mails" caption={title} hideCaption columns={columns} rows={mails} dense />
        )}
        <Pagination t={t} next={next === undefined ? undefined : groupMailList.href(lang, {}, { nach: next })} />
      </>
    ),
  })
}
