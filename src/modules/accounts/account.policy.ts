import { isOperator } from '#kernel/actor.ts'
import { memberPolicy } from '#platform/http/index.ts'

/** The list of accounts: operators. They see who has an account, never cases. */
export const keepAccounts = memberPolicy('keepAccounts', isOperator, 'forbidden')

/** One's own account, once the second factor was shown where there is one. */
export const keepOwnAccount = memberPolicy(
  'keepOwnAccount',
  (actor) => actor.kind === 'person' && !actor.factorMissing,
  'forbidden',
)
