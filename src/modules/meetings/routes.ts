import type { Files } from '#platform/files/index.ts'
import { everyone, form, get, post, type Route, routes, upload } from '#platform/http/index.ts'
import { keepEvent } from '#modules/events/index.ts'
import * as addresses from './addresses.ts'
import { askForMinimum, submitMinimum, submitTakingPlace } from './decide-minimum/handler.tsx'
import { downloadDocument, downloadKept, downloadLinked, showPicture } from './keep-documents/download.ts'
import { askForDocument, submitDocument, submitDocumentRemoval } from './keep-documents/handler.tsx'
import { documentFiles } from './keep-documents/sent-document.ts'
import { askForTasks, submitTask, submitTaskDone } from './note-tasks/handler.tsx'
import {
  askForAgenda,
  askForAgendaItem,
  submitAgendaItem,
  submitAgendaItemChanges,
  submitAgendaItemRemoval,
} from './plan-agenda/handler.tsx'
import { askForDocumentation, submitDocumentation } from './publish-documentation/handler.tsx'
import { showProgress } from './watch-progress/handler.tsx'

export function meetingRoutes(files: Files): readonly Route[] {
  const agendaChanged = { may: keepEvent, records: 'events.agenda.changed' }
  return routes(
    get(addresses.documentFile, downloadDocument(files), { may: everyone }),
    get(addresses.documentPicture, showPicture(files), { may: everyone }),
    get(addresses.linkedDocument, downloadLinked(files), { may: everyone }),

    form(addresses.agenda, { ask: askForAgenda, submit: submitAgendaItem }, agendaChanged),
    form(addresses.agendaItem, { ask: askForAgendaItem, submit: submitAgendaItemChanges }, agendaChanged),
    post(addresses.agendaItemRemoval, submitAgendaItemRemoval, agendaChanged),
    upload(
      addresses.documents,
      { ask: askForDocument, submit: submitDocument(files) },
      { may: keepEvent, records: 'events.document.added', maxBytes: documentFiles.mostBytes },
    ),
    get(addresses.keptDocument, downloadKept(files), { may: keepEvent }),
    post(addresses.documentRemoval, submitDocumentRemoval(files), {
      may: keepEvent,
      records: 'events.document.removed',
    }),
    form(
      addresses.minimum,
      { ask: askForMinimum, submit: submitMinimum },
      { may: keepEvent, records: 'events.minimum.changed' },
    ),
    post(addresses.minimumConfirmation, submitTakingPlace, { may: keepEvent, records: 'events.minimum.confirmed' }),
    get(addresses.progress, showProgress, { may: keepEvent }),
    form(
      addresses.documentation,
      { ask: askForDocumentation, submit: submitDocumentation },
      { may: keepEvent, records: 'events.documentation.saved' },
    ),
    form(addresses.tasks, { ask: askForTasks, submit: submitTask }, { may: keepEvent, records: 'meetings.task.added' }),
    post(addresses.taskDone, submitTaskDone, { may: keepEvent, records: 'meetings.task.turned' }),
  )
}
