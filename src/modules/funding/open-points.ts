import type { Judgement } from './judge-line.ts'

export const openPoints = ['still-there', 'who', 'what-for', 'amount', 'own-share', 'size', 'until'] as const
export type OpenPoint = (typeof openPoints)[number]

/**
 * What nobody has found about a line and whoever wants the money has to ask, in the order to ask in. What she has not answered herself is no
 * such point, and where a rule says no there is nothing to ask.
 */
export function openPointsOf({ line, verdict, reasons, limits, deadline }: Judgement): readonly OpenPoint[] {
  if (verdict !== 'unclear') return []
  const unknown = (rule: 'own-share' | 'size') => reasons.some((one) => one.rule === rule && one.code === 'unknown')
  const rulesUnknown = line.doubt === 'rules-unknown'
  const open: Readonly<Record<OpenPoint, boolean>> = {
    'still-there': line.doubt === 'not-listed',
    who: line.legalForms.length === 0,
    'what-for': line.purposes.length === 0,
    amount: limits === null && !reasons.some((one) => one.rule === 'amount' && one.code === 'by-rate'),
    'own-share': unknown('own-share') || (rulesUnknown && line.share === undefined),
    size: unknown('size'),
    until: line.doubt !== undefined && deadline === undefined,
  }
  return openPoints.filter((point) => open[point])
}
