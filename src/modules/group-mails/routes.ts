import { form, get, type Route, routes } from '#platform/http/index.ts'
import * as at from './addresses.ts'
import { writeToGroups } from './group-mail.policy.ts'
import { showGroupMails } from './list-mails/handler.tsx'
import type { GroupMailParts } from './parts.ts'
import { showGroupMail } from './show-mail/handler.tsx'
import { askForMail, submitMail } from './write-mail/handler.tsx'

export function groupMailRoutes(parts: GroupMailParts): readonly Route[] {
  return routes(
    get(at.groupMailList, showGroupMails, { may: writeToGroups }),
    // Before the page of one mail, whose address would fit it as well.
    form(
      at.groupMailWriting,
      { ask: askForMail, submit: submitMail(parts) },
      { may: writeToGroups, records: 'group-mails.mail.sent' },
    ),
    get(at.groupMailPage, showGroupMail, { may: writeToGroups }),
  )
}
