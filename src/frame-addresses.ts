import * as accountAddresses from '#modules/accounts/addresses.ts'
import * as appointmentAddresses from '#modules/appointments/addresses.ts'
import * as careAddresses from '#modules/association-care/addresses.ts'
import * as certificateAddresses from '#modules/certificates/addresses.ts'
import * as claimAddresses from '#modules/claims/addresses.ts'
import * as consultationAddresses from '#modules/consultations/addresses.ts'
import * as courseAddresses from '#modules/courses/addresses.ts'
import * as directoryAddresses from '#modules/directory/addresses.ts'
import * as editingAddresses from '#modules/editing/addresses.ts'
import * as eventAddresses from '#modules/events/addresses.ts'
import * as exchangeAddresses from '#modules/exchange/addresses.ts'
import * as feedbackAddresses from '#modules/feedback/addresses.ts'
import * as fundingAddresses from '#modules/funding/addresses.ts'
import * as groupMailAddresses from '#modules/group-mails/addresses.ts'
import * as importAddresses from '#modules/imports/addresses.ts'
import * as listingAddresses from '#modules/offers-and-seeks/addresses.ts'
import * as materialAddresses from '#modules/materials/addresses.ts'
import * as newsletterAddresses from '#modules/newsletter/addresses.ts'
import * as openDataAddresses from '#modules/open-data/addresses.ts'
import * as organisationAddresses from '#modules/organisations/addresses.ts'
import * as pathwayAddresses from '#modules/pathways/addresses.ts'
import * as programmeAddresses from '#modules/programme/addresses.ts'
import * as qualityAddresses from '#modules/quality/addresses.ts'
import * as seatAddresses from '#modules/reserved-seats/addresses.ts'
import * as trainerAddresses from '#modules/trainers/addresses.ts'
import * as volunteerAddresses from '#modules/volunteers/addresses.ts'
import { articlePage } from '#modules/content/addresses.ts'
import { filmPage } from '#modules/sign-language/addresses.ts'
import type { FrameAddresses } from './frame/addresses.ts'
import { pageAsPdf } from './frame/page-as-pdf/routes.ts'

/** Where header, footer and the member's menu lead to. */
export const frameAddresses: FrameAddresses = {
  search: (lang) => directoryAddresses.everythingSearch.href(lang),
  find: (lang) => directoryAddresses.finder.href(lang),
  pdf: (lang, path) => pageAsPdf.href(lang, {}, { seite: path }),
  materials: (lang) => materialAddresses.materialFinder.href(lang),
  events: (lang) => eventAddresses.calendar.href(lang),
  article: (lang, slug) => articlePage.href(lang, { slug }),
  feedback: (lang, page) => feedbackAddresses.feedbackForm.href(lang, {}, { seite: page }),
  signLanguage: (lang) => filmPage.href(lang),
  signIn: (lang) => accountAddresses.signInAddress.href(lang),
  signOut: (lang) => accountAddresses.signOutAddress.href(lang),
  member: (lang) => organisationAddresses.memberStart.href(lang),
  keepMaterials: (lang) => materialAddresses.materialList.href(lang),
  keepCourses: (lang) => courseAddresses.courseList.href(lang),
  keepEvents: (lang) => eventAddresses.keptEvents.href(lang),
  profiles: (lang) => organisationAddresses.profileList.href(lang),
  contents: (lang) => editingAddresses.articleList.href(lang),
  advice: (lang) => consultationAddresses.inbox.href(lang),
  askForAdvice: (lang) => consultationAddresses.adviceForm.href(lang),
  newsletter: (lang) => newsletterAddresses.archive.href(lang),
  groupMails: (lang) => groupMailAddresses.groupMailList.href(lang),
  writeNewsletter: (lang) => newsletterAddresses.issueList.href(lang),
  cases: (lang) => feedbackAddresses.caseList.href(lang),
  claims: (lang) => claimAddresses.claimList.href(lang),
  accounts: (lang) => accountAddresses.accountsAddress.href(lang),
  imports: (lang) => importAddresses.importList.href(lang),
  team: (lang) => volunteerAddresses.teamList.href(lang),
  issuedCertificates: (lang) => certificateAddresses.issuedList.href(lang),
  ownQualifications: (lang) => volunteerAddresses.ownQualifications.href(lang),
  quality: (lang) => qualityAddresses.qualityStart.href(lang),
  qualifications: (lang) => courseAddresses.qualifications.href(lang),
  certificateCheck: (lang) => certificateAddresses.codeForm.href(lang),
  trainers: (lang) => trainerAddresses.trainerList.href(lang),
  exchange: (lang) => exchangeAddresses.exchangeStart.href(lang),
  findTrainers: (lang) => trainerAddresses.trainerPool.href(lang),
  associations: (lang) => careAddresses.associationList.href(lang),
  umbrellas: (lang) => careAddresses.joiningPage.href(lang),
  funding: (lang) => fundingAddresses.fundingFinder.href(lang),
  ownFunding: (lang) => fundingAddresses.ownFunding.href(lang),
  listings: (lang) => listingAddresses.listingFinder.href(lang),
  officeHours: (lang) => appointmentAddresses.officeHours.href(lang),
  offeredSeats: (lang) => seatAddresses.offeredSeats.href(lang),
  rules: (lang) => programmeAddresses.ruleList.href(lang),
  openData: (lang) => openDataAddresses.openDataPage.href(lang),
  ownListings: (lang) => listingAddresses.ownListings.href(lang),
  paths: (lang) => pathwayAddresses.pathList.href(lang),
  ownPaths: (lang) => pathwayAddresses.ownPaths.href(lang),
  overseePaths: (lang) => pathwayAddresses.pathOverview.href(lang),
  ownTrainer: (lang) => trainerAddresses.ownTrainer.href(lang),
  security: (lang) => accountAddresses.securityAddress.href(lang),
}
