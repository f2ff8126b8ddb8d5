import type { ImportTarget } from '../target.ts'
import { keysOfProfiles, openProfileChecker } from './judge-profiles.ts'
import { organisationColumns, projectColumns } from './profile-cells.ts'
import { profileWriting } from './write-profiles.ts'

export const projectsTarget: ImportTarget = {
  name: 'projects',
  scope: 'centre',
  subject: 'profile',
  keysOf: keysOfProfiles,
  columns: projectColumns,
  openCheck: (tx, context) => openProfileChecker(tx, context, 'projects'),
  ...profileWriting,
}

export const organisationsTarget: ImportTarget = {
  name: 'organisations',
  scope: 'centre',
  subject: 'profile',
  keysOf: keysOfProfiles,
  columns: organisationColumns,
  openCheck: (tx, context) => openProfileChecker(tx, context, 'organisations'),
  ...profileWriting,
}
