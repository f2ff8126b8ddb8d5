import type { Lang } from '#kernel/language.ts'

type ToPage = (lang: Lang) => string

/** Where the frame leads to; written by `app.ts`, which knows every module's addresses. */
export type FrameAddresses = {
  readonly search: ToPage
  readonly find: ToPage
  /** The public page at a path of the site as a document. */
  readonly pdf: (lang: Lang, path: string) => string
  readonly materials: ToPage
  readonly events: ToPage
  readonly article: (lang: Lang, slug: string) => string
  /** With the page it is given from, where one may be named. */
  readonly feedback: (lang: Lang, page: string | undefined) => string
  readonly signLanguage: ToPage
  readonly signIn: ToPage
  readonly signOut: ToPage
  readonly member: ToPage
  readonly keepMaterials: ToPage
  readonly keepEvents: ToPage
  readonly keepCourses: ToPage
  readonly profiles: ToPage
  readonly contents: ToPage
  readonly advice: ToPage
  readonly newsletter: ToPage
  readonly askForAdvice: ToPage
  readonly groupMails: ToPage
  readonly writeNewsletter: ToPage
  readonly cases: ToPage
  readonly claims: ToPage
  readonly accounts: ToPage
  readonly imports: ToPage
  readonly team: ToPage
  readonly issuedCertificates: ToPage
  readonly ownQualifications: ToPage
  readonly quality: ToPage
  readonly qualifications: ToPage
  readonly certificateCheck: ToPage
  readonly trainers: ToPage
  readonly exchange: ToPage
  readonly findTrainers: ToPage
  readonly paths: ToPage
  readonly ownPaths: ToPage
  readonly overseePaths: ToPage
  readonly ownTrainer: ToPage
  readonly associations: ToPage
  readonly umbrellas: ToPage
  readonly funding: ToPage
  readonly ownFunding: ToPage
  readonly listings: ToPage
  readonly ownListings: ToPage
  readonly officeHours: ToPage
  readonly offeredSeats: ToPage
  readonly rules: ToPage
  readonly openData: ToPage
  readonly security: ToPage
}
