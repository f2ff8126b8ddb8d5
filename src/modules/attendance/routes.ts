import { everyone, form, get, post, postJson, type Route, routes, upload } from '#platform/http/index.ts'
import { keepEvent } from '#modules/events/index.ts'
import * as addresses from './addresses.ts'
import type { AttendanceParts } from './attendance-parts.ts'
import { askForCode, askForPresence, submitCode, submitPresence } from './check-in/handler.tsx'
import {
  askForConfirmation,
  askForPhoto,
  showPicture,
  submitConfirmation,
  submitPhoto,
  submitRemoval,
} from './confirm-sheet/handler.tsx'
import { askForCorrection, submitCorrection } from './correct-entry/handler.tsx'
import { askForTaps, submitTap } from './enter-tap/handler.tsx'
import { showWorker } from './keep-offline/handler.ts'
import { downloadList, showList } from './list-attended/handler.tsx'
import { askForNames, askTeamForNames, submitNames, submitTeamNames } from './name-people/handler.tsx'
import { printSheet } from './print-sheet/handler.ts'
import { submitKeptTaps } from './receive-taps/handler.ts'
import { showAttendance } from './show-attendance/handler.tsx'
import { showScreen } from './show-screen/handler.tsx'

const maxPhotoBytes = 12 * 1024 * 1024

export function attendanceRoutes(parts: AttendanceParts): readonly Route[] {
  const entered = { may: keepEvent, records: 'attendance.entries.made' }
  return routes(
    // The link is the right: whoever holds it may say that she is there.
    form(
      addresses.checkIn,
      { ask: askForCode, submit: submitCode(parts.key) },
      { may: everyone, records: 'attendance.entries.made' },
    ),
    form(
      addresses.linkCheckIn,
      { ask: askForPresence, submit: submitPresence(parts.key) },
      { may: everyone, records: 'attendance.entries.made' },
    ),
    form(
      addresses.peopleNaming,
      { ask: askForNames, submit: submitNames },
      { may: everyone, records: 'registrations.participants.named' },
    ),
    get(addresses.attendanceOverview, showAttendance, { may: keepEvent }),
    // Before the list of a date, whose address would fit these as well.
    get(addresses.offlineWorker, showWorker(parts.assets), { may: keepEvent }),
    get(addresses.participationList, showList(parts), { may: keepEvent }),
    get(addresses.participationFile, downloadList(parts), { may: keepEvent }),
    form(
      addresses.teamNaming,
      { ask: askTeamForNames, submit: submitTeamNames },
      { may: keepEvent, records: 'registrations.participants.named' },
    ),
    form(addresses.tapList, { ask: askForTaps, submit: submitTap }, entered),
    postJson(addresses.tapSync, submitKeptTaps, entered),
    get(addresses.codeScreen, showScreen(parts.key), { may: keepEvent }),
    get(addresses.signInSheet, printSheet(parts.pdf), { may: keepEvent }),
    upload(
      addresses.sheetPhotos,
      { ask: askForPhoto, submit: submitPhoto(parts.files) },
      { may: keepEvent, records: 'attendance.sheet.added', maxBytes: maxPhotoBytes },
    ),
    form(addresses.sheetConfirmation, { ask: askForConfirmation, submit: submitConfirmation }, entered),
    get(addresses.sheetPicture, showPicture(parts.files), { may: keepEvent }),
    post(addresses.sheetRemoval, submitRemoval(parts.files), { may: keepEvent, records: 'attendance.sheet.removed' }),
    form(addresses.entryCorrection, { ask: askForCorrection, submit: submitCorrection }, entered),
  )
}
