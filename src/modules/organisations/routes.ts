import { everyone, form, get, type Route, routes } from '#platform/http/index.ts'
import { askForOfficeHour, submitOfficeHour } from './add-office-hour/handler.tsx'
import { askForSite, submitSite } from './add-site/handler.tsx'
import * as addresses from './addresses.ts'
import { askForConfirmation, submitConfirmation } from './confirm-profile/handler.tsx'
import { askByLink, submitByLink } from './confirm-profile/link-handler.tsx'
import { askForProfile, submitProfile } from './create-profile/handler.tsx'
import { askForHourChanges, submitHourChanges } from './edit-office-hour/handler.tsx'
import { askForChanges, submitChanges } from './edit-profile/handler.tsx'
import { askForSiteChanges, submitSiteChanges } from './edit-site/handler.tsx'
import { showProfileList } from './list-profiles/handler.tsx'
import { showSites } from './list-sites/handler.tsx'
import type { OrganisationParts } from './parts.ts'
import { createProfile, editProfile, listAllProfiles, openMemberArea, publishProfile } from './profile.policy.ts'
import { askForPublication, submitPublication } from './publish-profile/handler.tsx'
import { askForHourRemoval, submitHourRemoval } from './remove-office-hour/handler.tsx'
import { askForSiteRemoval, submitSiteRemoval } from './remove-site/handler.tsx'
import { showHistory } from './show-history/handler.tsx'
import { showProfile } from './show-profile/handler.tsx'
import { showStart } from './show-start/handler.tsx'
import { askForWithdrawal, submitWithdrawal } from './withdraw-profile/handler.tsx'

export function organisationRoutes(parts: OrganisationParts): readonly Route[] {
  return routes(
    get(addresses.memberStart, showStart(parts), { may: openMemberArea }),
    get(addresses.profileList, showProfileList, { may: listAllProfiles }),
    // Before the overview, whose address would fit "neu" as well; the same holds for sites and office hours.
    form(
      addresses.profileCreation,
      { ask: askForProfile, submit: submitProfile },
      { may: createProfile, records: 'organisations.profile.created' },
    ),
    get(addresses.profileOverview, showProfile(parts), { may: editProfile }),
    form(
      addresses.profileEditing,
      { ask: askForChanges, submit: submitChanges },
      { may: editProfile, records: 'organisations.profile.changed' },
    ),
    form(
      addresses.profilePublication,
      { ask: askForPublication, submit: submitPublication },
      { may: publishProfile, records: 'organisations.profile.published' },
    ),
    form(
      addresses.profileWithdrawal,
      { ask: askForWithdrawal, submit: submitWithdrawal },
      { may: publishProfile, records: 'organisations.profile.withdrawn' },
    ),
    form(
      addresses.profileConfirmation,
      { ask: askForConfirmation, submit: submitConfirmation },
      { may: editProfile, records: 'organisations.profile.confirmed' },
    ),
    form(
      addresses.confirmationLink,
      { ask: askByLink, submit: submitByLink },
      { may: everyone, records: 'organisations.profile.confirmed' },
    ),
    get(addresses.profileHistory, showHistory, { may: editProfile }),
    get(addresses.siteList, showSites, { may: editProfile }),
    form(
      addresses.siteCreation,
      { ask: askForSite, submit: submitSite },
      { may: editProfile, records: 'organisations.site.added' },
    ),
    form(
      addresses.siteEditing,
      { ask: askForSiteChanges, submit: submitSiteChanges },
      { may: editProfile, records: 'organisations.site.changed' },
    ),
    form(
      addresses.siteRemoval,
      { ask: askForSiteRemoval, submit: submitSiteRemoval },
      { may: editProfile, records: 'organisations.site.removed' },
    ),
    form(
      addresses.officeHourCreation,
      { ask: askForOfficeHour, submit: submitOfficeHour },
      { may: editProfile, records: 'organisations.office-hour.added' },
    ),
    form(
      addresses.officeHourEditing,
      { ask: askForHourChanges, submit: submitHourChanges },
      { may: editProfile, records: 'organisations.office-hour.changed' },
    ),
    form(
      addresses.officeHourRemoval,
      { ask: askForHourRemoval, submit: submitHourRemoval },
      { may: editProfile, records: 'organisations.office-hour.removed' },
    ),
  )
}
