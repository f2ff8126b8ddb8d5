export { addProfiles, type NewFromList } from './import-profiles/add-profiles.ts'
export { type ChangeFromList, changeProfiles } from './import-profiles/change-profiles.ts'
export {
  checkImportField,
  importChanges,
  type ImportFieldName,
  importFieldNames,
  type ImportFields,
  longestOf,
} from './import-profiles/import-fields.ts'
export {
  hashProfiles,
  listProfilesInUse,
  removeProfiles,
  restoreImages,
  takeImages,
} from './import-profiles/profile-images.ts'
export {
  type GroupMember,
  type HeldRole,
  holdsRole,
  listGroupMembers,
  listHeldRoles,
  listProjectNames,
  type PeopleGroup,
} from './group-members.queries.ts'
export {
  foldNames,
  listProfileKeys,
  type ProfileContent,
  type ProfileKey,
  readProfileContents,
} from './import-profiles/profile-keys.ts'
export { askKeepers } from './ask-keepers/ask-keepers.ts'
export { type Completeness, type ProfilePart } from './completeness.ts'
export { type DemoPerson, loadDemoWorld } from './load-demo-world.ts'
export { loadSeed } from './load-seed.ts'
export { type Opening } from './office-hours.ts'
export { type ListPosition, type ProfileFilter, type ProfileLine, type ProfilePage } from './profile-list.queries.ts'
export { type OrganisationParts, type Task } from './parts.ts'
export { editProfile, inviteToProfile } from './profile.policy.ts'
export { findProfileHead, listProfileHeads, listPublishedProfiles } from './profile.queries.ts'
export {
  type Channel,
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
export { languageName, languageOptions, topicName, topicOptions } from './reference-names.ts'
export { countKeepers, endOwnRole } from './end-own-role.ts'
export { listUmbrellasOf } from './related-profiles.ts'
export { findOrganisationNamed, listOrganisationNames } from './responsible-organisation.ts'
export {
  endRole,
  grantRole,
  listCentreStaff,
  listRoleHolders,
  listRoles,
  type NewRole,
  type RoleHolder,
  type RoleKind,
} from './roles.ts'
