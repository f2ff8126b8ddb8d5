/** Whether somebody gets the certificate, and by which reckoning. */
export type Verdict =
  | { readonly kind: 'undecided' }
  | { readonly kind: 'entitled' | 'short'; readonly needed: number; readonly attended: number }

/**
 * The verdict on one participant: at least the share of all units, rounded up to whole ones. `share` undefined: the official one is
 * unknown and the team has not set one.
 */
export function verdictOf(
  { attendedUnits, units }: { readonly attendedUnits: number; readonly units: number },
  share: number | undefined,
): Verdict {
  if (share === undefined) return { kind: 'undecided' }
  const needed = Math.max(1, Math.ceil((units * share) / 100))
  return { kind: attendedUnits >= needed ? 'entitled' : 'short', needed, attended: attendedUnits }
}
