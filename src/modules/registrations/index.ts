export { type Care, careDays, type CareNeed, careNeeds, nameMonths } from './care.ts'
export { hoursBeforeDate, type OfferDate, readDates, setDates, type WantedDate } from './dates.ts'
export { clearCare, clearNames, listOverdueOffers, takeDueTellings } from './due.ts'
export { findRefusal } from './move-seats.ts'
export {
  changeOffer,
  createOffer,
  getOffer,
  listAllPools,
  listPools,
  type Offer,
  type OfferSettings,
  type Pool,
  readAllPools,
  readPools,
  seatsTaken,
  setNamesUntil,
} from './offers.ts'
export {
  listNames,
  listParticipants,
  mayBeNamed,
  nameParticipants,
  type Participant,
  type ParticipantName,
} from './participants.ts'
export { emailHash, registrationToken, reservedToken } from './registration-link.ts'
export { listReservedLinks, type ReservedLink, renewReservedLink } from './reserved-links.ts'
export {
  findPartByLink,
  listDueParts,
  listParts,
  listPartsFor,
  type NewPart,
  releaseSeats,
  type ReservedPart,
  reserveSeats,
} from './reserved-parts.ts'
export {
  type Act,
  type CareCount,
  countByDay,
  countCare,
  findByLink,
  findLinePosition,
  findRegistration,
  listActs,
  listApprovedBefore,
  listRegistrations,
  listRegistrationsOf,
  type Registration,
} from './registration.queries.ts'
export {
  changeCare,
  findLiving,
  type NewRegistration,
  noteAct,
  type SeatRefusal,
  signUp,
  takeSeatStep,
} from './registrations.ts'
export { confirmHours, isEnded, type Move, poolOf, type SeatKind, seatKinds, type StepRefusal } from './seat-plan.ts'
