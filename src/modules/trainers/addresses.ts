import { address } from '#platform/http/index.ts'

export const trainerList = address('/referent-innen')

export const trainerPool = address('/mein/referent-innen')
export const trainerCreation = address('/mein/referent-innen/neu')
export const enquiryList = address('/mein/referent-innen/anfragen')
export const enquiryPage = address('/mein/referent-innen/anfragen/:enquiryId')
export const enquiryForwarding = address('/mein/referent-innen/anfragen/:enquiryId/weiterleiten')
export const enquiryWithdrawal = address('/mein/referent-innen/anfragen/:enquiryId/zurueckziehen')
export const enquiryAnswer = address('/mein/referent-innen/anfragen/:enquiryId/antwort')
export const enquiryFeedback = address('/mein/referent-innen/anfragen/:enquiryId/rueckmeldung')
export const trainerPage = address('/mein/referent-innen/:trainerId')
export const trainerEditing = address('/mein/referent-innen/:trainerId/bearbeiten')
export const trainerDays = address('/mein/referent-innen/:trainerId/tage')
export const trainerEnquiry = address('/mein/referent-innen/:trainerId/anfrage')

export const ownTrainer = address('/mein/referent-in')
export const answerLink = address('/mein/referent-anfrage/:token')
