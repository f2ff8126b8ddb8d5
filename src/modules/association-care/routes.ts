import { everyone, form, get, type Route, routes } from '#platform/http/index.ts'
import * as at from './addresses.ts'
import { careForAssociation, careForAssociations, keepJoining } from './care.policy.ts'
import { askForCheck, submitCheck } from './edit-check/handler.tsx'
import { askForBoard, submitBoard } from './hand-over/invite-handler.tsx'
import { askToHandOver, submitHandingOver } from './hand-over/leave-handler.tsx'
import { askForJoining, submitJoining } from './join-umbrella/edit-handler.tsx'
import { showUmbrellas } from './join-umbrella/public-handler.tsx'
import type { CareParts } from './parts.ts'
import { downloadKit, showKit } from './show-kit/handler.tsx'
import { showAssociations, showLights } from './show-lights/handler.tsx'

export function careRoutes(parts: CareParts): readonly Route[] {
  return routes(
    get(at.joiningPage, showUmbrellas, { may: everyone, kept: true }),
    get(at.associationList, showAssociations, { may: careForAssociations }),
    get(at.lightsPage, showLights, { may: careForAssociation }),
    form(
      at.checkEditing,
      { ask: askForCheck, submit: submitCheck },
      { may: careForAssociation, records: 'association-care.check.saved' },
    ),
    get(at.kitPage, showKit, { may: careForAssociation }),
    get(at.kitDocument, downloadKit(parts), { may: careForAssociation }),
    form(
      at.boardInvitation,
      { ask: askForBoard, submit: submitBoard(parts) },
      { may: careForAssociation, records: 'accounts.invitation.sent' },
    ),
    form(
      at.roleHandingOver,
      { ask: askToHandOver, submit: submitHandingOver },
      { may: careForAssociation, records: 'organisations.role.ended' },
    ),
    form(
      at.joiningEditing,
      { ask: askForJoining, submit: submitJoining },
      { may: keepJoining, records: 'association-care.joining.changed' },
    ),
  )
}
