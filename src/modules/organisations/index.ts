export { askKeepers } from './ask-keepers/ask-keepers.ts'
export { type Completeness, type ProfilePart } from './completeness.ts'
export { type DemoPerson, loadDemoWorld } from './load-demo-world.ts'
export { loadSeed } from './load-seed.ts'
export { type Opening } from './office-hours.ts'
export { type ListPosition, type ProfileFilter, type ProfileLine, type ProfilePage } from './profile-list.queries.ts'
export { type OrganisationParts, type Task } from './parts.ts'
export { editProfile, inviteToProfile } from './profile.policy.ts'
export { findProfileHead, listPublishedProfiles } from './profile.queries.ts'
export {
  type Channel,
  type OfficeHour,
  type Profile,
  type ProfileHead,
  type ProfileKind,
  type ProfileState,
  type ProfileTexts,
  type PublicField,
  type RelatedProfile,
  type Site,
  type SiteMunicipality,
} from './profile.ts'
export { type PublicProfile, publicProfile, type PublicSite } from './public-profile.ts'
export {
  findLanguage,
  findTopic,
  languageList,
  loadReference,
  type SpokenLanguage,
  type Topic,
  topicList,
} from './reference.ts'
export {
  endRole,
  grantRole,
  listCentreStaff,
  listRoleHolders,
  type NewRole,
  type RoleHolder,
  type RoleKind,
} from './roles.ts'
