import type { RequestContext } from '#platform/http/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card, CardList } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Progress } from '#ui/figure.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { doneSentence } from '../desk-page.ts'
import { desk, ownBeginning } from '../addresses.ts'
import { finishedCount, nextStep } from '../next-step.ts'
import { pathOf } from '../path.ts'
import type { Pathway, StepStanding } from '../pathway.ts'
import { pathTitle, stepText } from '../words.tsx'

type Props = {
  readonly ctx: RequestContext
  readonly pathways: readonly Pathway[]
  readonly standings: ReadonlyMap<string, readonly StepStanding[]>
  readonly places: ReadonlyMap<string, string>
}

export function OwnPage(props: Props) {
  const { ctx, pathways } = props
  const { t, lang } = ctx
  return (
    <>
      <PageHeading title={t('pathways.own.title')} lead={t('pathways.own.lead')} />
      <DoneNotice t={t} done={doneSentence(ctx, { t })} />
      {pathways.length === 0 ? (
        <EmptyState
          title={t('pathways.own.empty.title')}
          text={t('pathways.own.empty.text')}
          action={<ButtonLink href={ownBeginning.href(lang)}>{t('pathways.own.begin')}</ButtonLink>}
        />
      ) : (
        <>
          <Row>
            <ButtonLink href={ownBeginning.href(lang)}>{t('pathways.own.begin')}</ButtonLink>
          </Row>
          <CardList label={t('pathways.own.title')}>
            {pathways.map((pathway) => (
              <Own {...props} pathway={pathway} />
            ))}
          </CardList>
        </>
      )}
    </>
  )
}

function Own({ ctx, pathway, standings, places }: Props & { readonly pathway: Pathway }) {
  const { t, lang } = ctx
  const path = pathOf(pathway.kind)
  const own = standings.get(pathway.id) ?? []
  const next = nextStep(path, own)
  const count = finishedCount(path, own)
  return (
    <Card
      title={pathTitle(t, pathway.kind)}
      href={desk.href(lang, { pathwayId: pathway.id })}
      level={2}
      area={path.area}
      meta={`${pathway.founder}, ${places.get(pathway.districtId) ?? ''}`}
    >
      <Progress
        id={`weg-${pathway.id}`}
        label={t('pathways.desk.progress')}
        value={count}
        max={path.steps.length}
        text={t('pathways.desk.finished', { count, all: path.steps.length })}
      />
      {next === undefined ? null : <p>{t('pathways.own.next', { step: stepText(t, path.kind, next.key, 'title') })}</p>}
    </Card>
  )
}
