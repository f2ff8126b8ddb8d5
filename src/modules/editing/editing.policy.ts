import { isCentreStaff } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'

// Both areas of the centre write and publish everything; each verb has a policy of its own, so that one can become narrower.

/** Reading, writing and translating texts, drafts included. */
export const writeContent: Policy = memberPolicy('writeContent', isCentreStaff, 'forbidden')

/** Showing a text to the public, now or later, and taking it back. */
export const publishContent: Policy = memberPolicy('publishContent', isCentreStaff, 'forbidden')

/** Saying that a translation still fits, or that a native reader has read it. */
export const confirmTranslation: Policy = memberPolicy('confirmTranslation', isCentreStaff, 'forbidden')

/** The notice over all public pages. */
export const announce: Policy = memberPolicy('announce', isCentreStaff, 'forbidden')

/** Pictures for texts. */
export const keepPictures: Policy = memberPolicy('keepPictures', isCentreStaff, 'forbidden')
