import { form, get, post, type Route, routes, upload } from '#platform/http/index.ts'
import { askForQualification, submitQualification } from './add-qualification/handler.tsx'
import { proofFiles } from './add-qualification/sent-proof.ts'
import { askForVolunteer, submitVolunteer } from './add-volunteer/handler.tsx'
import * as addresses from './addresses.ts'
import { downloadProof } from './download-proof/handler.ts'
import { askForVolunteerChanges, submitVolunteerChanges } from './edit-volunteer/handler.tsx'
import { askToLeave, submitLeaving } from './leave-team/handler.tsx'
import { submitLinking } from './link-own/handler.ts'
import { showTeam } from './list-team/handler.tsx'
import type { VolunteerParts } from './parts.ts'
import { askToRemoveQualification, submitQualificationRemoval } from './remove-qualification/handler.tsx'
import { showOwn } from './show-own/handler.tsx'
import { showVolunteer } from './show-volunteer/handler.tsx'
import { keepTeam, keepVolunteer, seeOwnQualifications } from './volunteer.policy.ts'

export function volunteerRoutes(parts: VolunteerParts): readonly Route[] {
  return routes(
    get(addresses.teamList, showTeam, { may: keepTeam }),
    // Before the page of one person, whose address would fit "neu" as well.
    form(
      addresses.volunteerCreation,
      { ask: askForVolunteer, submit: submitVolunteer },
      { may: keepTeam, records: 'volunteers.volunteer.added' },
    ),
    get(addresses.volunteerPage, showVolunteer, { may: keepVolunteer }),
    form(
      addresses.volunteerEditing,
      { ask: askForVolunteerChanges, submit: submitVolunteerChanges },
      { may: keepVolunteer, records: 'volunteers.volunteer.changed' },
    ),
    form(
      addresses.volunteerLeaving,
      { ask: askToLeave, submit: submitLeaving },
      { may: keepVolunteer, records: 'volunteers.volunteer.left' },
    ),
    upload(
      addresses.qualificationAddition,
      { ask: askForQualification, submit: (ctx) => submitQualification(ctx, parts.files) },
      { may: keepVolunteer, records: 'volunteers.qualification.added', maxBytes: proofFiles.mostBytes },
    ),
    form(
      addresses.qualificationRemoval,
      { ask: askToRemoveQualification, submit: submitQualificationRemoval },
      { may: keepVolunteer, records: 'volunteers.qualification.removed' },
    ),
    get(addresses.qualificationProof, (ctx) => downloadProof(ctx, parts.files), { may: keepVolunteer }),
    get(addresses.ownQualifications, showOwn(parts), { may: seeOwnQualifications }),
    post(addresses.ownLinking, submitLinking(parts), {
      may: seeOwnQualifications,
      records: 'volunteers.volunteer.linked',
    }),
  )
}
