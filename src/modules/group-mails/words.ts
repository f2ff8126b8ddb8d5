import type { Translator } from '#platform/i18n/index.ts'
import { type District, nameIn } from '#modules/places/index.ts'
import { chosenOf, type GroupMail } from './group-mail.ts'

/** The rule in words: "Koordinationen in Gießen, alle Vorstände". */
export function ruleOf(t: Translator, { groups }: GroupMail, districts: readonly District[]): string {
  const chosen = chosenOf(groups, districts)
  const named = districts.filter(({ id }) => chosen.districtIds.includes(id)).map((one) => nameIn(one, t.lang))
  return chosen.groups
    .map((group) => {
      const label = t(`group-mails.group.${group}`)
      if (group === 'kreise') return `${label}: ${named.join(', ')}`
      return group === 'regionen' ? `${label}: ${chosen.regions.join(', ')}` : label
    })
    .join(' · ')
}
