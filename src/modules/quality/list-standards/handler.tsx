import { marksOf } from '#kernel/language.ts'
import { isCentreStaff } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { draftPage, standardList, standardPage } from '../addresses.ts'
import { doneSentence, memberPage } from '../member-page.ts'
import { getCurrentVersion, listStandards, listVersions } from '../standard.queries.ts'
import { byDomain, Statement } from '../words.tsx'

/** The standards of one version, whole: the one of today, or an older one. */
export async function showStandards(ctx: RequestContext): Promise<Response> {
  const { t, lang } = ctx
  const asked = Number(ctx.url.searchParams.get('fassung') ?? '')
  const { versions, current, standards } = await ctx.db.read(ctx.actor, async (tx) => {
    const all = await listVersions(tx)
    const chosen = all.find(({ number }) => number === asked) ?? (await getCurrentVersion(tx))
    return { versions: all, current: chosen, standards: await listStandards(tx, chosen.number) }
  })
  const title = t('quality.standards.title')
  const since = current.publishedAt === null ? '' : t.date(current.publishedAt, 'short')
  return memberPage(ctx, {
    title,
    content: (
      <>
        <PageHeading
          title={title}
          kicker={t('quality.standards.version', { number: current.number, day: since })}
          lead={t('quality.standards.lead')}
        />
        <DoneNotice t={t} done={doneSentence(ctx)} />
        {current.summary === '' ? null : (
          <p {...marksOf('de')}>
            <bdi>{current.summary}</bdi>
          </p>
        )}
        {isCentreStaff(ctx.actor) ? (
          <Row>
            <ButtonLink look="secondary" href={draftPage.href(lang)}>
              {t('quality.draft.title')}
            </ButtonLink>
          </Row>
        ) : null}
        {byDomain(standards).map(([domain, list]) => (
          <>
            <Heading level={2}>{t(`quality.domain.${domain}`)}</Heading>
            {list.map((standard) => (
              <>
                <Statement t={t} standard={standard} level={3} />
                <p>
                  <a href={standardPage.href(lang, { slot: String(standard.slot) })}>
                    {t('quality.standards.more', { slot: standard.slot })}
                  </a>
                </p>
              </>
            ))}
          </>
        ))}
        {versions.length < 2 ? null : (
          <>
            <Heading level={2}>{t('quality.standards.versions')}</Heading>
            <ul>
              {versions.map(({ number, publishedAt }) => (
                <li>
                  <a
                    href={standardList.href(lang, {}, { fassung: number })}
                    aria-current={number === current.number ? 'true' : undefined}
                  >
                    {t('quality.standards.version', {
                      number,
                      day: publishedAt === null ? '' : t.date(publishedAt, 'short'),
                    })}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </>
    ),
  })
}
