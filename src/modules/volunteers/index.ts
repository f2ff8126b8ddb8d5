export { clearTeams } from './clear-teams/clear-teams.ts'
export { loadDemoTeams } from './demo/load-demo-teams.ts'
export type { OwnCertificate, VolunteerParts } from './parts.ts'
export {
  addQualification,
  forgetQualification,
  hasQualification,
  type Learner,
  withdrawQualification,
} from './qualifications.ts'
export { remindOfEnd } from './remind-of-end/remind-of-end.ts'
export { listTeamTasks } from './tasks.ts'
export type { QualificationKind } from './volunteer.ts'
export { knownProofFiles, listTeam } from './volunteer.queries.ts'
