import type { RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Form } from '#ui/form.tsx'
import { Hidden, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { StatusTag } from '#ui/tags.tsx'
import { doneSentence } from '../desk-page.ts'
import { accompaniment, desk } from '../addresses.ts'
import { finishedCount } from '../next-step.ts'
import type { Path } from '../path.ts'
import type { Pathway, StepStanding } from '../pathway.ts'
import { pathTitle, stepText } from '../words.tsx'

/** Somebody on the way, as far as the centre sees it. */
export type Founder = {
  readonly pathway: Pathway
  readonly path: Path
  readonly place: string
  readonly standings: readonly StepStanding[]
  readonly next: string | undefined
  readonly until: string | undefined
}

type Props = {
  readonly ctx: RequestContext
  readonly founders: readonly Founder[]
  /** Nobody accompanies them yet, whoever asked first first. */
  readonly waiting: readonly Pathway[]
  readonly next: string | undefined
  readonly today: string
}

const dayMilliseconds = 86_400_000

/** Several founders at a glance: where they stand, what comes next, and since when nothing has moved. */
export function OverviewPage({ ctx, founders, waiting, next, today }: Props) {
  const { t } = ctx
  const title = t('pathways.overview.title')
  return (
    <>
      <PageHeading title={title} lead={t('pathways.overview.lead')} />
      <DoneNotice t={t} done={doneSentence(ctx, { t })} />
      {waiting.length === 0 ? null : (
        <Panel title={t('pathways.overview.waiting')} tone="rose">
          {waiting.map((pathway) => (
            <Row>
              <span>
                <strong>
                  <bdi>{pathway.founder}</bdi>
                </strong>
                , {pathTitle(t, pathway.kind)}
              </span>
              <Take ctx={ctx} pathway={pathway} />
            </Row>
          ))}
        </Panel>
      )}
      {founders.length === 0 ? (
        <EmptyState title={t('pathways.overview.empty.title')} text={t('pathways.overview.empty.text')} />
      ) : (
        <DataTable
          id="wege"
          caption={title}
          hideCaption
          dense
          rows={founders}
          columns={[
            { label: t('pathways.overview.who'), rowHeader: true, cell: (row) => <Who ctx={ctx} row={row} /> },
            { label: t('pathways.overview.path'), cell: ({ path }) => pathTitle(t, path.kind) },
            { label: t('pathways.overview.place'), cell: ({ place }) => place },
            { label: t('pathways.overview.stands'), cell: (row) => <Stands ctx={ctx} row={row} /> },
            {
              label: t('pathways.overview.date'),
              cell: ({ until }) =>
                until === undefined ? (
                  '–'
                ) : (
                  <>
                    {t.day(until)}{' '}
                    {until < today ? <StatusTag tone="warning">{t('pathways.plan.over')}</StatusTag> : null}
                  </>
                ),
            },
            {
              label: t('pathways.overview.still'),
              cell: ({ pathway }) =>
                t('pathways.overview.days', {
                  count: Math.floor((ctx.now.getTime() - pathway.changedAt.getTime()) / dayMilliseconds),
                }),
            },
            { label: t('pathways.overview.companion'), cell: (row) => <Companion ctx={ctx} row={row} /> },
          ]}
        />
      )}
      {next === undefined ? null : <Pagination t={t} next={next} />}
    </>
  )
}

type RowProps = { readonly ctx: RequestContext; readonly row: Founder }

function Who({ ctx, row }: RowProps) {
  const { pathway } = row
  return isMine(ctx, pathway) ? (
    <a href={desk.href(ctx.lang, { pathwayId: pathway.id })}>
      <bdi>{pathway.founder}</bdi>
    </a>
  ) : (
    <bdi>{pathway.founder}</bdi>
  )
}

function Stands({ ctx, row: { path, standings, next } }: RowProps) {
  const { t } = ctx
  const count = finishedCount(path, standings)
  return (
    <>
      {next === undefined ? t('pathways.desk.allDone') : stepText(t, path.kind, next, 'title')}
      <br />
      {t('pathways.desk.finished', { count, all: path.steps.length })}
    </>
  )
}

function Companion({ ctx, row: { pathway } }: RowProps) {
  const { t } = ctx
  if (isMine(ctx, pathway)) return <>{t('pathways.overview.you')}</>
  return (
    <>
      {pathway.companionId === null ? (
        <StatusTag tone="warning">{t('pathways.overview.nobody')}</StatusTag>
      ) : (
        <>
          {pathway.companionName}
          <Take ctx={ctx} pathway={pathway} />
        </>
      )}
    </>
  )
}

function Take({ ctx, pathway }: { readonly ctx: RequestContext; readonly pathway: Pathway }) {
  const { t, lang } = ctx
  return (
    <Form
      label={t('pathways.overview.takeOf', { founder: pathway.founder })}
      action={accompaniment.href(lang, { pathwayId: pathway.id })}
      hidden={[{ name: '_key', value: ctx.formKey }]}
    >
      <Button look={pathway.companionId === null ? 'secondary' : 'tertiary'}>
        {t('pathways.overview.take')} <Hidden>{pathway.founder}</Hidden>
      </Button>
    </Form>
  )
}

function isMine({ actor }: RequestContext, { companionId }: Pathway): boolean {
  return actor.kind === 'person' && actor.personId === companionId
}
