import { everyone, form, get, post, type Route, routes, upload } from '#platform/http/index.ts'
import * as addresses from './addresses.ts'
import { downloadFile } from './download-file/handler.ts'
import { askForPostChange, submitPostChange } from './edit-post/handler.tsx'
import { showHistory } from './edit-post/history-handler.tsx'
import { decidePortraits, seeOne, takePart } from './exchange.policy.ts'
import { searchPosts } from './find-posts/handler.tsx'
import { showGroupCalendar, submitCalendarLink } from './group-calendar/handler.ts'
import { askForEvent, submitEvent, submitEventRemoval } from './group-events/handler.tsx'
import { submitGroupRead, submitJoining, submitLeaving, submitRhythm, submitThreadRead } from './join-group/handler.ts'
import { askForGroup, askForGroupChange, submitGroup, submitGroupChange } from './manage-group/handler.tsx'
import {
  askForPostMeasure,
  askForThreadMeasure,
  submitBestAnswer,
  submitPostMeasure,
  submitThreadMeasure,
} from './moderate/handler.tsx'
import type { ExchangeParts } from './parts.ts'
import { showDirectory } from './people/directory-handler.tsx'
import { askForCard, submitCard } from './people/own-card-handler.tsx'
import { showPerson } from './people/person-handler.tsx'
import {
  askForPortrait,
  askForPortraitChange,
  submitPortrait,
  submitPortraitChange,
} from './portraits/edit-handler.tsx'
import { showPortrait, submitDecision, submitHandingIn } from './portraits/handler.tsx'
import { showPortraits } from './portraits/list-handler.tsx'
import { askForReport, showReports, submitReport, submitSettling } from './report-post/handler.tsx'
import { showGroup } from './show-group/handler.tsx'
import { askForInvitation, showMembers, submitInvitation, submitKeeping } from './show-members/handler.tsx'
import { showExchange } from './show-start/handler.tsx'
import { showThread, submitReply } from './show-thread/handler.tsx'
import { askForSubscription, submitSubscription, submitSubscriptionEnd } from './subscribe/handler.tsx'
import { askForWithdrawal, submitWithdrawal } from './withdraw-post/handler.tsx'
import { askForThread, submitThread } from './write-post/new-thread-handler.tsx'
import { exchangeFiles } from './write-post/sent-files.ts'

const { mostBytes } = exchangeFiles

export function exchangeRoutes(parts: ExchangeParts): readonly Route[] {
  return routes(
    get(addresses.exchangeStart, showExchange, { may: takePart }),
    get(addresses.postSearch, searchPosts, { may: takePart }),
    get(addresses.directory, showDirectory, { may: takePart }),
    get(addresses.personPage, showPerson, { may: seeOne }),
    form(
      addresses.ownCard,
      { ask: askForCard, submit: submitCard },
      { may: takePart, records: 'exchange.card.changed' },
    ),
    get(addresses.reportList, showReports, { may: takePart }),
    post(addresses.reportSettling, submitSettling, { may: seeOne, records: 'exchange.report.settled' }),
    form(
      addresses.subscriptionList,
      { ask: askForSubscription, submit: submitSubscription },
      { may: takePart, records: 'exchange.subscription.begun' },
    ),
    post(addresses.subscriptionEnding, submitSubscriptionEnd, {
      may: takePart,
      records: 'exchange.subscription.ended',
    }),
    // Before the group's own page, whose address would fit "neu" as well.
    form(
      addresses.groupCreation,
      { ask: askForGroup, submit: submitGroup },
      { may: takePart, records: 'exchange.group.created' },
    ),
    get(addresses.groupPage, showGroup(parts), { may: seeOne }),
    post(addresses.groupJoining, submitJoining, { may: seeOne, records: 'exchange.group.joined' }),
    post(addresses.groupLeaving, submitLeaving, { may: seeOne, records: 'exchange.group.left' }),
    post(addresses.groupReading, submitGroupRead, { may: seeOne, records: 'exchange.group.read' }),
    post(addresses.groupRhythm, submitRhythm, { may: seeOne, records: 'exchange.rhythm.set' }),
    get(addresses.groupMembers, showMembers, { may: seeOne }),
    form(
      addresses.groupInvitation,
      { ask: askForInvitation, submit: submitInvitation(parts) },
      { may: seeOne, records: 'exchange.person.invited' },
    ),
    post(addresses.groupKeeping, submitKeeping, { may: seeOne, records: 'exchange.keeper.set' }),
    form(
      addresses.groupEditing,
      { ask: askForGroupChange, submit: submitGroupChange },
      { may: seeOne, records: 'exchange.group.changed' },
    ),
    form(
      addresses.groupEvents,
      { ask: askForEvent(parts), submit: submitEvent(parts) },
      { may: seeOne, records: 'exchange.event.added' },
    ),
    post(addresses.groupEventRemoval, submitEventRemoval, { may: seeOne, records: 'exchange.event.removed' }),
    post(addresses.groupCalendarLink, submitCalendarLink(parts), {
      may: seeOne,
      records: 'exchange.calendar.renewed',
    }),
    get(addresses.groupCalendar, showGroupCalendar(parts), { may: everyone }),
    upload(
      addresses.threadCreation,
      { ask: askForThread, submit: submitThread(parts) },
      { may: seeOne, records: 'exchange.thread.started', maxBytes: mostBytes },
    ),
    upload(
      addresses.threadPage,
      { ask: showThread, submit: submitReply(parts) },
      { may: seeOne, records: 'exchange.post.written', maxBytes: mostBytes },
    ),
    post(addresses.threadReading, submitThreadRead, { may: seeOne, records: 'exchange.thread.read' }),
    form(
      addresses.threadModeration,
      { ask: askForThreadMeasure, submit: submitThreadMeasure(parts) },
      { may: seeOne, records: 'exchange.measure.taken' },
    ),
    form(
      addresses.postEditing,
      { ask: askForPostChange, submit: submitPostChange },
      { may: seeOne, records: 'exchange.post.edited' },
    ),
    form(
      addresses.postWithdrawal,
      { ask: askForWithdrawal, submit: submitWithdrawal },
      { may: seeOne, records: 'exchange.post.withdrawn' },
    ),
    get(addresses.postHistory, showHistory, { may: seeOne }),
    form(
      addresses.postReport,
      { ask: askForReport, submit: submitReport },
      { may: seeOne, records: 'exchange.post.reported' },
    ),
    form(
      addresses.postModeration,
      { ask: askForPostMeasure, submit: submitPostMeasure(parts) },
      { may: seeOne, records: 'exchange.measure.taken' },
    ),
    post(addresses.bestAnswer, submitBestAnswer, { may: seeOne, records: 'exchange.answer.chosen' }),
    get(addresses.postFile, downloadFile(parts.files), { may: seeOne }),
    get(addresses.portraitList, showPortraits, { may: takePart }),
    form(
      addresses.portraitCreation,
      { ask: askForPortrait, submit: submitPortrait },
      { may: takePart, records: 'exchange.portrait.begun' },
    ),
    get(addresses.portraitPage, showPortrait(parts), { may: seeOne }),
    form(
      addresses.portraitEditing,
      { ask: askForPortraitChange, submit: submitPortraitChange },
      { may: seeOne, records: 'exchange.portrait.changed' },
    ),
    post(addresses.portraitHandingIn, submitHandingIn, { may: seeOne, records: 'exchange.portrait.handed-in' }),
    post(addresses.portraitDecision, submitDecision(parts), {
      may: decidePortraits,
      records: 'exchange.portrait.taken',
    }),
  )
}
