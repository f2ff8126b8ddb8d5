import type { Files } from '#platform/files/index.ts'
import { everyone, get, type Route, routes } from '#platform/http/index.ts'
import { demoMailbox, keptMail, keptMailFile } from './addresses.ts'
import { downloadKeptMail } from './download-kept-mail/handler.ts'
import { listMails } from './list-kept-mails/handler.tsx'
import { showMail } from './show-kept-mail/handler.tsx'

/**
 * The demo mailbox: everybody sees the mails of everybody, sign-in links included. Only for the demo world, and only
 * while mails are kept instead of sent.
 */
export function messageRoutes(files: Files): readonly Route[] {
  return routes(
    get(demoMailbox, listMails, { may: everyone }),
    get(keptMail, showMail, { may: everyone }),
    get(keptMailFile, (ctx) => downloadKeptMail(ctx, files), { may: everyone }),
  )
}
