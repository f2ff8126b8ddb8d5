import type { TypedValues } from '#kernel/form-state.ts'
import type { Check } from '#modules/association-care/index.ts'
import type { ProfileHead } from '#modules/organisations/index.ts'
import type { LegalForm, Purpose } from './question.ts'

/** What a profile and its own notes already answer; the rest stays open. */
export function presetOf(profile: ProfileHead, checks: readonly Check[], today: string): TypedValues {
  const legalForm = legalFormOf(profile, checks, today)
  const purpose = purposeOf(profile)
  return {
    ort: profile.districtId,
    ...(legalForm === undefined ? {} : { rechtsform: legalForm }),
    ...(purpose === undefined ? {} : { zweck: purpose }),
  }
}

function legalFormOf({ kind }: ProfileHead, checks: readonly Check[], today: string): LegalForm | undefined {
  switch (kind) {
    case 'municipality':
    case 'vielfaltszentrum':
      return 'municipality'
    case 'church':
      return 'church'
    case 'welfare':
      return 'non-profit'
    case 'project':
      return undefined
    case 'association':
    case 'umbrella':
    case 'centre':
      return ofAssociation(checks, today)
  }
}

/** Non-profit is who has a notice that still holds; entered in the register without one is an association. */
function ofAssociation(checks: readonly Check[], today: string): LegalForm | undefined {
  const stateOf = (topic: Check['topic']) => checks.find((one) => one.topic === topic)
  const notice = stateOf('non-profit')
  if (notice?.state === 'there' && notice.endsOn !== null && notice.endsOn >= today) return 'non-profit'
  const said = notice !== undefined && notice.state !== 'unknown'
  if (said && stateOf('register')?.state === 'there') return 'association'
  return said && stateOf('register')?.state === 'missing' ? 'initiative' : undefined
}

function purposeOf({ kind }: ProfileHead): Purpose | undefined {
  if (kind === 'project') return 'guides'
  return kind === 'vielfaltszentrum' ? 'strategy' : undefined
}
