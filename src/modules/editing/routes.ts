import type { Files } from '#platform/files/index.ts'
import { form, get, post, type Route, routes, upload } from '#platform/http/index.ts'
import { askForPicture, submitPicture } from './add-picture/handler.tsx'
import { mostBytes } from './add-picture/picture-widths.ts'
import * as addresses from './addresses.ts'
import { askForAnnouncement, submitAnnouncement } from './announce/handler.tsx'
import { askForSettings, submitSettings } from './article-settings/handler.tsx'
import type { KnowsPath } from './check-text/surroundings.ts'
import { askForArticle, submitArticle } from './create-article/handler.tsx'
import { askForPictureChanges, submitPictureChanges } from './edit-picture/handler.tsx'
import { askForText, submitText } from './edit-text/handler.tsx'
import { announce, confirmTranslation, keepPictures, publishContent, writeContent } from './editing.policy.ts'
import { showArticleList } from './list-articles/handler.tsx'
import { showPictureList } from './list-pictures/handler.tsx'
import { askForPublication, submitPublication } from './publish-text/handler.tsx'
import { askForPictureRemoval, submitPictureRemoval } from './remove-picture/handler.tsx'
import { showOverview } from './show-overview/handler.tsx'
import { showHistory, submitRestoring } from './text-history/handler.tsx'
import { submitNativeCheck, submitStillFits } from './translation-desk/confirm-handler.tsx'
import { showDesk } from './translation-desk/handler.tsx'
import { askForWithdrawal, submitUnscheduling, submitWithdrawal } from './withdraw-text/handler.tsx'

/** Pages of those who write. `knowsPath` tells the link check which addresses the site has. */
export function editingRoutes(knowsPath: KnowsPath, files: Files): readonly Route[] {
  return routes(
    get(addresses.articleList, showArticleList, { may: writeContent }),
    // Before the overview, whose address would fit these as well.
    form(
      addresses.articleCreation,
      { ask: askForArticle, submit: (ctx) => submitArticle(ctx, knowsPath) },
      { may: writeContent, records: 'content.article.created' },
    ),
    get(addresses.translationDesk, showDesk, { may: writeContent }),
    form(
      addresses.announcementEditing,
      { ask: askForAnnouncement, submit: submitAnnouncement },
      { may: announce, records: 'content.announcement.changed' },
    ),
    get(addresses.pictureList, showPictureList, { may: keepPictures }),
    upload(
      addresses.pictureAdding,
      { ask: askForPicture, submit: (ctx) => submitPicture(ctx, files) },
      { may: keepPictures, records: 'content.picture.added', maxBytes: mostBytes },
    ),
    form(
      addresses.pictureEditing,
      { ask: askForPictureChanges, submit: submitPictureChanges },
      { may: keepPictures, records: 'content.picture.changed' },
    ),
    form(
      addresses.pictureRemoval,
      { ask: askForPictureRemoval, submit: (ctx) => submitPictureRemoval(ctx, files) },
      { may: keepPictures, records: 'content.picture.removed' },
    ),
    get(addresses.articleOverview, showOverview, { may: writeContent }),
    form(
      addresses.articleSettings,
      { ask: askForSettings, submit: (ctx) => submitSettings(ctx, knowsPath) },
      { may: publishContent, records: 'content.article.moved' },
    ),
    form(
      addresses.textEditing,
      { ask: (ctx) => askForText(ctx, knowsPath), submit: (ctx) => submitText(ctx, knowsPath) },
      { may: writeContent, records: 'content.article.saved' },
    ),
    form(
      addresses.textPublication,
      { ask: (ctx) => askForPublication(ctx, knowsPath), submit: (ctx) => submitPublication(ctx, knowsPath) },
      { may: publishContent, records: 'content.article.published' },
    ),
    form(
      addresses.textWithdrawal,
      { ask: askForWithdrawal, submit: submitWithdrawal },
      { may: publishContent, records: 'content.article.withdrawn' },
    ),
    post(addresses.textUnscheduling, submitUnscheduling, {
      may: publishContent,
      records: 'content.article.unscheduled',
    }),
    get(addresses.textHistory, showHistory, { may: writeContent }),
    post(addresses.versionRestoring, submitRestoring, { may: writeContent, records: 'content.article.restored' }),
    post(addresses.stillFitting, submitStillFits, { may: confirmTranslation, records: 'content.article.confirmed' }),
    post(addresses.nativeChecking, submitNativeCheck, {
      may: confirmTranslation,
      records: 'content.article.native-checked',
    }),
  )
}
