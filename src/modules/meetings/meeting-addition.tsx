import type { Child } from 'hono/jsx'
import { Heading } from '#ui/layout.tsx'
import { type EventAddition, type ShownEvent, standingOf } from '#modules/events/index.ts'
import { listAllPools, seatsTaken } from '#modules/registrations/index.ts'
import type { Tx } from '#platform/db/index.ts'
import * as addresses from './addresses.ts'
import { findMinimum } from './decide-minimum/minimum.queries.ts'
import { TakingPlace } from './decide-minimum/taking-place.tsx'
import { listDocuments } from './keep-documents/document.queries.ts'
import { DocumentList } from './keep-documents/document-list.tsx'
import { listTasks } from './note-tasks/task.queries.ts'
import { AgendaList } from './plan-agenda/agenda-list.tsx'
import { copyAgenda, listAgenda } from './plan-agenda/agenda.queries.ts'
import { findDocumentation } from './publish-documentation/documentation.queries.ts'
import { DocumentationSection } from './publish-documentation/documentation-section.tsx'

/** Agenda, documents, whether it takes place, and what came of it, on the pages of an event. */
export const meetingAddition: EventAddition = {
  onPage: async (tx, { event, t, now }) => {
    const documents = (await listDocuments(tx, event.id)).filter(({ visibility }) => visibility === 'all')
    const documentation = await findDocumentation(tx, event.id)
    return (
      <>
        {await takingPlace(tx, { event, t, now })}
        <AgendaList t={t} event={event} items={await listAgenda(tx, event.id)} />
        {documentation?.publishedAt == null ? null : (
          <DocumentationSection
            t={t}
            event={event}
            documentation={documentation}
            pictures={documents.filter(({ picture }) => picture)}
          />
        )}
        <DocumentList
          t={t}
          documents={documents.filter(({ picture }) => !picture)}
          hrefOf={({ id }) => addresses.documentFile.href(t.lang, { slug: event.slug, documentId: id })}
        />
      </>
    )
  },
  onLink: async (tx, { event, t, now, registration, token }) => {
    if (registration.state !== 'seated' || event.state === 'cancelled') return null
    const documents = (await listDocuments(tx, event.id)).filter(
      ({ visibility, picture }) => visibility !== 'team' && !picture,
    )
    return (
      <>
        {await takingPlace(tx, { event, t, now })}
        <AgendaList t={t} event={event} items={await listAgenda(tx, event.id)} />
        <DocumentList
          t={t}
          documents={documents}
          hrefOf={({ id }) => addresses.linkedDocument.href(t.lang, { token, documentId: id })}
        />
      </>
    )
  },
  forTeam: async (tx, { event, t }) => {
    const params = { eventId: event.id }
    const [agenda, documents, minimum, tasks, documentation] = [
      await listAgenda(tx, event.id),
      await listDocuments(tx, event.id),
      await findMinimum(tx, event.id),
      await listTasks(tx, event.id),
      await findDocumentation(tx, event.id),
    ]
    const lines: readonly { readonly href: string; readonly label: string; readonly note: string }[] = [
      {
        href: addresses.agenda.href(t.lang, params),
        label: t('meetings.agenda.title'),
        note: t('meetings.glance.agenda', { count: agenda.length }),
      },
      {
        href: addresses.documents.href(t.lang, params),
        label: t('meetings.document.title'),
        note: t('meetings.glance.documents', { count: documents.length }),
      },
      {
        href: addresses.minimum.href(t.lang, params),
        label: t('meetings.minimum.title'),
        note:
          minimum === undefined
            ? t('meetings.glance.noMinimum')
            : minimum.confirmed
              ? t('meetings.glance.takesPlace')
              : t('meetings.glance.minimum', {
                  count: minimum.minimum,
                  date: t.day(minimum.decideOn, 'short'),
                }),
      },
      {
        href: addresses.progress.href(t.lang, params),
        label: t('meetings.progress.title'),
        note: t('meetings.glance.progress'),
      },
      {
        href: addresses.documentation.href(t.lang, params),
        label: t('meetings.documentation.title'),
        note: t(
          documentation === undefined
            ? 'meetings.glance.noDocumentation'
            : documentation.publishedAt === null
              ? 'meetings.glance.documentationDraft'
              : 'meetings.glance.documentationPublic',
        ),
      },
      {
        href: addresses.tasks.href(t.lang, params),
        label: t('meetings.task.title'),
        note: t('meetings.glance.tasks', { count: tasks.filter(({ doneAt }) => doneAt === null).length }),
      },
    ]
    return (
      <>
        <Heading level={2}>{t('meetings.glance.title')}</Heading>
        <ul class="month-list">
          {lines.map(({ href, label, note }) => (
            <li>
              <a href={href}>{label}</a>
              <p>{note}</p>
            </li>
          ))}
        </ul>
      </>
    )
  },
  onCopy: copyAgenda,
}

async function takingPlace(tx: Tx, { event, t, now }: ShownEvent): Promise<Child> {
  const minimum = standingOf(event, now) === 'published' ? await findMinimum(tx, event.id) : undefined
  if (minimum === undefined) return null
  return <TakingPlace t={t} minimum={minimum} taken={seatsTaken(await listAllPools(tx, event.offerId))} />
}
