import type { Translator } from '#platform/i18n/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Progress, Why } from '#ui/figure.tsx'
import { Filters } from '#ui/filters.tsx'
import type { SampleKey, Say } from '#ui/gallery-samples.ts'
import { languageNames } from '#ui/gallery-start.tsx'
import { Divider, Ltr, Prose, Row, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { StatusTag, Tags, type Tone } from '#ui/tags.tsx'

type Props = { readonly t: Translator; readonly say: Say }

/** Everything but forms and the start page. */
export function GalleryParts({ t, say }: Props) {
  return (
    <>
      <h2>{say('member.next')}</h2>
      <Notice t={t} kind="success" role="status">
        <p>{say('notice.text')}</p>
      </Notice>
      {(['info', 'warning', 'danger'] as const).map((kind) => (
        <Notice t={t} kind={kind} title={say('notice.title')} level={3}>
          <p>
            {say('notice.text')} <a href="/more">{say('button.tertiary')}</a>
          </p>
        </Notice>
      ))}
      <Row>
        <Button>{say('button.primary')}</Button>
        <ButtonLink href="/draft" look="secondary" icon="download">
          {say('button.secondary')}
        </ButtonLink>
        <ButtonLink href="/back" look="tertiary">
          {say('button.tertiary')}
        </ButtonLink>
      </Row>
      <Divider />
      <HoursTable t={t} say={say} id="hours" />
      <HoursTable t={t} say={say} id="hours-dense" dense />
      <Progress id="budget" label={say('progress.label')} value={120} max={200} text={say('progress.text')} />
      <Why summary={say('why')}>
        <p>{say('why.text')}</p>
      </Why>
      <DescriptionList
        items={[
          {
            term: say('facts.phone'),
            details: (
              <a href="tel:+496990009123">
                <Ltr>069 90009-123</Ltr>
              </a>
            ),
          },
          { term: say('facts.mail'), details: <Ltr>hallo@sprachbruecke.example</Ltr> },
          { term: say('facts.hours'), details: say('facts.hours.text') },
          { term: say('languages'), details: <Tags label={say('languages')} items={languageNames} /> },
        ]}
      />
      <Filters
        t={t}
        action="/find"
        label={say('filters.label')}
        clearHref="/find"
        groups={[
          {
            name: 'district',
            label: say('filters.district'),
            kind: 'one',
            options: [
              { value: 'wetterau', label: 'Wetteraukreis', count: 12, checked: true, lang: 'de', dir: 'ltr' },
              { value: 'kassel', label: 'Kassel', count: 7, checked: false, lang: 'de', dir: 'ltr' },
            ],
          },
          {
            name: 'language',
            label: say('languages'),
            kind: 'many',
            options: languageNames.map(({ text, lang, dir }, index) => ({
              value: lang,
              label: text,
              lang,
              dir,
              count: index + 1,
              checked: index === 1,
            })),
          },
        ]}
      />
      <Pagination
        t={t}
        summary={say('list.summary')}
        previous="?page=1"
        next="?page=3"
        pages={[1, 2, 3].map((number) => ({ number, href: `?page=${number}`, current: number === 2 }))}
      />
      <EmptyState
        title={say('empty.title')}
        text={say('empty.text')}
        action={
          <ButtonLink href="/new" look="secondary">
            {say('empty.action')}
          </ButtonLink>
        }
      />
      <Panel title={say('why')} tone="rose">
        <Stack>
          <Prose>
            <p>{say('why.text')}</p>
          </Prose>
        </Stack>
      </Panel>
    </>
  )
}

type Entry = {
  readonly name: string
  readonly place: string
  readonly minutes: number
  readonly tone: Tone
  readonly state: SampleKey
}

const entries: readonly Entry[] = [
  { name: 'Selin Örnek', place: 'Friedberg', minutes: 90, tone: 'success', state: 'state.done' },
  { name: 'Mehret Beispiel', place: 'Bad Nauheim', minutes: 1250, tone: 'neutral', state: 'state.open' },
  { name: 'Oksana Zrazok', place: 'Butzbach', minutes: 45, tone: 'warning', state: 'state.late' },
  { name: 'Amadou Exemple', place: 'Karben', minutes: 30, tone: 'danger', state: 'state.refused' },
  { name: 'Nour Mithal', place: 'Nidda', minutes: 60, tone: 'info', state: 'state.new' },
]

function HoursTable({ t, say, id, dense }: Props & { readonly id: string; readonly dense?: boolean }) {
  return (
    <DataTable
      id={id}
      caption={dense === true ? say('progress.label') : say('table.caption')}
      dense={dense}
      rows={entries}
      columns={[
        { label: say('table.name'), cell: (entry) => entry.name, rowHeader: true },
        { label: say('table.place'), cell: (entry) => <span lang="de">{entry.place}</span> },
        { label: say('table.minutes'), cell: (entry) => t.number(entry.minutes), kind: 'number' },
        { label: say('table.state'), cell: (entry) => <StatusTag tone={entry.tone}>{say(entry.state)}</StatusTag> },
        {
          label: say('table.action'),
          cell: (entry) => <a href={`/hours/${entry.minutes}`}>{say('table.open')}</a>,
          kind: 'actions',
        },
      ]}
      footer={dense === true ? [say('table.sum'), null, t.number(1475), null, null] : undefined}
    />
  )
}
