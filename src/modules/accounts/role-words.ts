import type { Role } from '#kernel/actor.ts'
import type { Translator } from '#platform/i18n/index.ts'

/** What a role is called; the area of centre staff is named with it. */
export function roleWord(t: Translator, role: Role): string {
  return role.kind === 'centre-staff'
    ? `${kindWord(t, role.kind)} (${t(`accounts.area.${role.area}`)})`
    : kindWord(t, role.kind)
}

export function kindWord(t: Translator, kind: Role['kind']): string {
  return t(`accounts.role.${kind}`)
}
