import type { TargetName } from './import.ts'
import type { ImportTarget } from './target.ts'
import { freinetOffersTarget } from './targets/freinet-offers.ts'
import { materialsTarget } from './targets/materials.ts'
import { organisationsTarget, projectsTarget } from './targets/profiles.ts'
import { teamTarget } from './targets/team.ts'
import { teamPeopleTarget } from './targets/team-people.ts'

const targets: Readonly<Record<TargetName, ImportTarget>> = {
  projects: projectsTarget,
  organisations: organisationsTarget,
  'freinet-offers': freinetOffersTarget,
  'team-people': teamPeopleTarget,
  materials: materialsTarget,
  team: teamTarget,
}

export function targetNamed(name: TargetName): ImportTarget {
  return targets[name]
}
