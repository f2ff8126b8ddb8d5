import { marksOf } from '#kernel/language.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Progress } from '#ui/figure.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { StatusTag } from '#ui/tags.tsx'
import { draftEditing, draftPublishing, draftStart, standardList } from '../addresses.ts'
import { doneSentence, memberPage } from '../member-page.ts'
import { isSame, type Standard } from '../standard.ts'
import { findDraft, getCurrentVersion, listStandards } from '../standard.queries.ts'
import { byDomain } from '../words.tsx'

/** The next version as the centre writes it: each standard, whether it changed, and the way to publish the whole. */
export async function showDraft(ctx: RequestContext): Promise<Response> {
  const { t, lang } = ctx
  const { draft, current, standards } = await ctx.db.read(ctx.actor, async (tx) => {
    const found = await findDraft(tx)
    return {
      draft: found,
      current: await listStandards(tx, (await getCurrentVersion(tx)).number),
      standards: found === undefined ? [] : await listStandards(tx, found.number),
    }
  })
  const title = t('quality.draft.title')
  const waiting = standards.filter(({ placeholder }) => placeholder)
  const changed = (standard: Standard) => {
    const old = current.find(({ slot }) => slot === standard.slot)
    return old === undefined || !isSame(old, standard)
  }
  return memberPage(ctx, {
    title,
    above: [{ label: t('quality.standards.title'), href: standardList.href(lang) }],
    content: (
      <>
        <PageHeading
          title={title}
          kicker={draft === undefined ? undefined : t('quality.draft.number', { number: draft.number })}
          lead={t('quality.draft.lead')}
        />
        <DoneNotice t={t} done={doneSentence(ctx)} />
        {draft === undefined ? (
          <Form
            action={draftStart.href(lang)}
            label={t('quality.draft.begin')}
            hidden={[{ name: '_key', value: ctx.formKey }]}
          >
            <p>{t('quality.draft.none')}</p>
            <FormActions>
              <Button>{t('quality.draft.begin')}</Button>
            </FormActions>
          </Form>
        ) : (
          <>
            <Progress
              id="official"
              label={t('quality.draft.progress')}
              value={standards.length - waiting.length}
              max={standards.length}
              text={t('quality.draft.official', { count: standards.length - waiting.length, all: standards.length })}
            />
            <Row>
              {waiting[0] === undefined ? null : (
                <ButtonLink href={draftEditing.href(lang, { slot: String(waiting[0].slot) })}>
                  {t('quality.show.next', { slot: waiting[0].slot })}
                </ButtonLink>
              )}
              <ButtonLink look={waiting.length === 0 ? 'primary' : 'secondary'} href={draftPublishing.href(lang)}>
                {t('quality.publish.title')}
              </ButtonLink>
            </Row>
            {byDomain(standards).map(([domain, list]) => (
              <>
                <Heading level={2}>{t(`quality.domain.${domain}`)}</Heading>
                <ul class="quality-list" role="list">
                  {list.map((standard) => (
                    <li>
                      <a href={draftEditing.href(lang, { slot: String(standard.slot) })}>
                        {standard.slot}. <span {...marksOf('de')}>{standard.title}</span>
                      </a>{' '}
                      <StatusTag tone={standard.placeholder ? 'warning' : 'success'}>
                        {t(standard.placeholder ? 'quality.draft.isPlaceholder' : 'quality.draft.isOfficial')}
                      </StatusTag>{' '}
                      {changed(standard) ? <StatusTag tone="info">{t('quality.draft.changed')}</StatusTag> : null}
                    </li>
                  ))}
                </ul>
              </>
            ))}
          </>
        )}
      </>
    ),
  })
}
