import type { RequestContext } from '#platform/http/index.ts'
import { Difference } from '#ui/difference.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { circleList, circlePage } from '../../addresses.ts'
import { memberPage } from '../../member-page.ts'
import { voiceWords } from '../../voice.tsx'
import { listTexts } from '../circle.queries.ts'
import { getOwnCircle } from '../get-circle.ts'

/** Every text of the circle that was saved, each with what it changed. */
export async function showCircleHistory(
  ctx: RequestContext<'/mein/qualitaet/zirkel/:circleId/fassungen'>,
): Promise<Response> {
  const { t, lang } = ctx
  const circle = await getOwnCircle(ctx, ctx.params.circleId)
  const texts = await ctx.db.read(ctx.actor, (tx) => listTexts(tx, circle.id))
  const title = t('quality.circle.versions')
  return memberPage(ctx, {
    title,
    above: [
      { label: t('quality.circles.title'), href: circleList.href(lang) },
      { label: circle.title, href: circlePage.href(lang, { circleId: circle.id }) },
    ],
    content: (
      <>
        <PageHeading title={title} kicker={circle.title} />
        {texts.length === 0 ? <p>{t('quality.circle.noText')}</p> : null}
        {texts.map((one, index) => (
          <>
            <Heading level={2}>
              {t('quality.circle.written', {
                number: one.number,
                who: voiceWords(t, one),
                day: t.date(one.madeAt, 'short'),
              })}
            </Heading>
            <Difference
              t={t}
              lang="de"
              before={texts[index + 1]?.text ?? (one.number === 1 ? '' : one.text)}
              after={one.text}
            />
          </>
        ))}
      </>
    ),
  })
}
