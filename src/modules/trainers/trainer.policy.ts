import { hasTeam, isCentreStaff, isTrainer, keptProfiles } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'

/** Looking for trainers and asking them: those who keep a profile, and the centre. */
export const findTrainers: Policy = memberPolicy('findTrainers', hasTeam, 'forbidden')

/** Trainers without an account, and whatever goes on to trainers: the centre. */
export const keepTrainers: Policy = memberPolicy('keepTrainers', isCentreStaff, 'forbidden')

/** One trainer's profile and days: the trainer and the centre; whose it is, row-level security knows. */
export const keepTrainer: Policy = memberPolicy(
  'keepTrainer',
  (actor) => isCentreStaff(actor) || isTrainer(actor),
  'not-found',
)

/** The own profile of a trainer. */
export const beTrainer: Policy = memberPolicy('beTrainer', isTrainer, 'forbidden')

/** One question: who asked, the centre, and the trainer once it was forwarded. */
export const followEnquiry: Policy = memberPolicy(
  'followEnquiry',
  (actor) => isTrainer(actor) || hasTeam(actor),
  'not-found',
)

/** Asking for a profile one keeps. */
export const askTrainers: Policy = memberPolicy('askTrainers', (actor) => keptProfiles(actor).length > 0, 'forbidden')

/** Passing a question on. */
export const forwardEnquiries: Policy = memberPolicy('forwardEnquiries', isCentreStaff, 'not-found')
