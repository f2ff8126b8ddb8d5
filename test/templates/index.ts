import { appointmentTemplates } from './appointments.ts'
import { memberTemplates as ofBoards, publicTemplates as ofAssociations } from './associations.ts'
import { memberTemplates as ofAttendanceKeepers, publicTemplates as ofAttendance } from './attendance.ts'
import { memberTemplates as ofLists } from './imports.ts'
import { memberTemplates as ofCoursePlanners, publicTemplates as ofCourses } from './courses.ts'
import { memberTemplates as ofEventKeepers, publicTemplates as ofEvents } from './events.ts'
import { memberTemplates as ofMaterialKeepers, publicTemplates as ofMaterials } from './materials.ts'
import { memberTemplates as ofNetworkers, publicTemplates as ofNetworking } from './networking.ts'
import { claimMemberTemplates, claimPublicTemplates } from './claims.ts'
import { consultationMemberTemplates, consultationPublicTemplates } from './consultations.ts'
import { feedbackMemberTemplates, feedbackPublicTemplates } from './feedback.ts'
import { memberTemplates as ofEditing } from './editing.ts'
import { memberTemplates as ofFoundations } from './member.ts'
import { pathwayMemberTemplates, pathwayPublicTemplates } from './pathways.ts'
import { openDataTemplates } from './open-data.ts'
import { newsletterMemberTemplates, newsletterPublicTemplates } from './newsletter.ts'
import { publicTemplates as ofPublicSite } from './public.ts'
import { publicTemplates as ofSignLanguage } from './sign-language.ts'
import { readingTemplates as ofReading } from './reading.ts'
import { memberTemplates as ofIssuers, publicTemplates as ofCertificates } from './certificates.ts'
import { memberTemplates as ofOfferers, publicTemplates as ofOfferedSeats } from './reserved-seats.ts'
import { memberTemplates as ofTeams } from './volunteers.ts'
import { memberTemplates as ofQuality } from './quality.ts'
import { trainerMemberTemplates, trainerPublicTemplates } from './trainers.ts'
import { exchangeTemplates } from './exchange.ts'
import type { MemberTemplate, Template } from './shape.ts'

export type { MemberTemplate, Template }

/** Every page of the house in each of its states; later modules add a file of their own. */
export const publicTemplates: readonly Template[] = [
  ...ofPublicSite,
  ...ofMaterials,
  ...ofSignLanguage,
  ...ofReading,
  ...feedbackPublicTemplates,
  ...consultationPublicTemplates,
  ...claimPublicTemplates,
  ...openDataTemplates,
  ...ofEvents,
  ...ofAttendance,
  ...ofCourses,
  ...ofNetworking,
  ...ofOfferedSeats,
  ...ofCertificates,
  ...trainerPublicTemplates,
  ...ofAssociations,
  ...newsletterPublicTemplates,
  ...pathwayPublicTemplates,
]
export const memberTemplates: readonly MemberTemplate[] = [
  ...ofFoundations,
  ...ofMaterialKeepers,
  ...feedbackMemberTemplates,
  ...consultationMemberTemplates,
  ...claimMemberTemplates,
  ...ofEditing,
  ...ofLists,
  ...ofEventKeepers,
  ...ofNetworkers,
  ...ofOfferers,
  ...ofTeams,
  ...ofAttendanceKeepers,
  ...ofCoursePlanners,
  ...ofIssuers,
  ...trainerMemberTemplates,
  ...appointmentTemplates,
  ...ofBoards,
  ...exchangeTemplates,
  ...ofQuality,
  ...newsletterMemberTemplates,
  ...pathwayMemberTemplates,
]
