import { address } from '#platform/http/index.ts'

export const teamList = address('/mein/team')
export const volunteerCreation = address('/mein/team/neu')
export const volunteerPage = address('/mein/team/:volunteerId')
export const volunteerEditing = address('/mein/team/:volunteerId/bearbeiten')
export const volunteerLeaving = address('/mein/team/:volunteerId/verlassen')
export const qualificationAddition = address('/mein/team/:volunteerId/qualifikation')
export const qualificationRemoval = address('/mein/team/:volunteerId/qualifikation/:qualificationId/entfernen')
export const qualificationProof = address('/mein/team/:volunteerId/qualifikation/:qualificationId/beleg')
export const ownQualifications = address('/mein/qualifikationen')
export const ownLinking = address('/mein/qualifikationen/verbinden')
