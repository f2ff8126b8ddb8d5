import type { Db } from '#platform/db/index.ts'
import { tellAnnouncement } from './announce/tell-announcement.ts'
import { publishDue } from './appear/publish-due.ts'

export { createArticleIn } from './create-article/create-article.ts'
export { blocks, type Finding } from './check-text/check-text.ts'
export { Findings } from './check-text/findings.tsx'
export { findingsOf, type KnowsPath } from './check-text/surroundings.ts'
export { MarkdownToolbar } from './edit-text/toolbar.tsx'
export { knownPictureFiles } from './picture.queries.ts'
export { findShownAnnouncement, type ShownAnnouncement } from './announce/announcement.ts'

/** Everything of the site's content that comes due by the clock: planned texts appear, the announcement begins or ends. */
export async function appearWhatIsDue(db: Db): Promise<void> {
  await publishDue(db)
  await tellAnnouncement(db)
}
