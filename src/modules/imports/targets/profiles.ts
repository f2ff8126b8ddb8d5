import type { ImportTarget } from '../target.ts'
import { openProfileChecker } from './judge-profiles.ts'
import { organisationColumns, projectColumns } from './profile-cells.ts'
import { applyProfiles, undoProfiles } from './write-profiles.ts'

export const projectsTarget: ImportTarget = {
  name: 'projects',
  scope: 'centre',
  columns: projectColumns,
  openCheck: (tx, context) => openProfileChecker(tx, context, 'projects'),
  apply: applyProfiles,
  undo: undoProfiles,
}

export const organisationsTarget: ImportTarget = {
  name: 'organisations',
  scope: 'centre',
  columns: organisationColumns,
  openCheck: (tx, context) => openProfileChecker(tx, context, 'organisations'),
  apply: applyProfiles,
  undo: undoProfiles,
}
