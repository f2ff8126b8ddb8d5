export { completeness, type Completeness, completenessOf, type ProfilePart } from './completeness.ts'
export { type DemoPerson, loadDemoWorld } from './load-demo-world.ts'
export { loadSeed } from './load-seed.ts'
export { nextOpening, officeHoursOverlap, type Opening } from './office-hours.ts'
export {
  countProfiles,
  listLeastComplete,
  listProfiles,
  type ListPosition,
  type ProfileFilter,
  type ProfileLine,
  type ProfilePage,
} from './profile-list.queries.ts'
export {
  createProfile,
  editProfile,
  inviteToProfile,
  listAllProfiles,
  openMemberArea,
  publishProfile,
} from './profile.policy.ts'
export { findProfile, findProfileHead, listProfileHeads, listPublishedProfiles } from './profile.queries.ts'
export {
  type Channel,
  channels,
  type OfficeHour,
  type Profile,
  type ProfileHead,
  type ProfileKind,
  profileKinds,
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
  listRoleHolders,
  listRoles,
  type NewRole,
  type RoleHolder,
  type RoleKind,
} from './roles.ts'
export { slugOf } from './slug.ts'
