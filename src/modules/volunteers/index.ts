export { checkTeamField, isTeamField, teamChanges, type TeamFields, teamFieldNames } from './import-team/team-fields.ts'
export {
  addTeam,
  changeTeam,
  hashTeam,
  listTeamInUse,
  lockTeam,
  removeTeam,
  restoreTeam,
  takeTeamImages,
} from './import-team/write-team.ts'
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
export { listOwnPages, listTeamTasks } from './tasks.ts'
export type { QualificationKind, Volunteer } from './volunteer.ts'
export { knownProofFiles, listTeam } from './volunteer.queries.ts'
