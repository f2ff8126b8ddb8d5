import { form, get, post, type Route, routes, upload } from '#platform/http/index.ts'
import type { AccountParts } from '#modules/accounts/index.ts'
import * as at from './addresses.ts'
import { submitApply } from './apply-import/handler.ts'
import { askAboutDoubts, submitDoubts } from './decide-doubts/handler.tsx'
import { askForDiscard, submitDiscard } from './discard-import/handler.tsx'
import { downloadFaults } from './download-faults/handler.ts'
import { askWhichOffers, submitOffers } from './draft-offers/handler.tsx'
import { bringLists, finishLists } from './import.policy.ts'
import { askWhomToInvite, submitInvitations } from './invite-people/handler.tsx'
import { showImports } from './list-imports/handler.tsx'
import { askForColumns, submitColumns } from './match-columns/handler.tsx'
import { askForWords, submitWords } from './match-words/handler.tsx'
import { showCheck } from './show-check/handler.tsx'
import { showImport } from './show-import/handler.tsx'
import { mostBytes } from './start-import/form.ts'
import { askForFile, submitFile } from './start-import/handler.tsx'
import { askAboutFile, submitFileWishes } from './understand-file/handler.tsx'
import { askForUndo, submitUndo } from './undo-import/handler.tsx'

/** Moving in with a list, step by step; every step is an address, and whoever leaves finds it as it was. */
export function importRoutes(parts: AccountParts): readonly Route[] {
  const may = bringLists
  return routes(
    get(at.importList, showImports, { may }),
    // Before the page of an import, whose address would fit "neu" as well.
    upload(
      at.importStart,
      { ask: askForFile, submit: submitFile },
      { may, records: 'imports.import.started', maxBytes: mostBytes },
    ),
    get(at.importPage, showImport, { may }),
    form(at.importFile, { ask: askAboutFile, submit: submitFileWishes }, { may, records: 'imports.file.described' }),
    form(at.importColumns, { ask: askForColumns, submit: submitColumns }, { may, records: 'imports.columns.matched' }),
    form(at.importWords, { ask: askForWords, submit: submitWords }, { may, records: 'imports.words.matched' }),
    get(at.importCheck, showCheck, { may }),
    form(at.importDoubts, { ask: askAboutDoubts, submit: submitDoubts }, { may, records: 'imports.doubts.decided' }),
    post(at.importApply, submitApply, { may, records: 'imports.import.ordered' }),
    get(at.importFaults, downloadFaults, { may }),
    form(at.importUndo, { ask: askForUndo, submit: submitUndo }, { may, records: 'imports.undo.ordered' }),
    form(at.importDiscard, { ask: askForDiscard, submit: submitDiscard }, { may, records: 'imports.import.discarded' }),
    form(
      at.importPeople,
      { ask: askWhomToInvite, submit: submitInvitations(parts) },
      { may, records: 'imports.people.invited' },
    ),
    form(
      at.importOffers,
      { ask: askWhichOffers, submit: submitOffers },
      { may: finishLists, records: 'imports.offers.drafted' },
    ),
  )
}
