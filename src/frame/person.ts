import { hasTeam, isCentreStaff, isOnBoard, isOperator, isTrainer, keptProfiles } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Person } from '#ui/page.tsx'
import type { FrameAddresses } from './addresses.ts'

/** Who is signed in, and where the work of her roles is. */
export function personOf(ctx: RequestContext, addresses: FrameAddresses): Person | undefined {
  const { t, lang, actor, formKey } = ctx
  if (actor.kind !== 'person') return undefined
  return {
    name: actor.name,
    groups: [
      { links: [{ label: t('frame.member.start'), href: addresses.member(lang) }] },
      ...memberGroups(ctx, addresses),
      { links: ownLinks(ctx, addresses) },
    ],
    signOut: { action: addresses.signOut(lang), hidden: { _key: formKey } },
  }
}

/** What the centre and the teams of projects and organisations work with. */
function memberGroups({ t, lang, actor }: RequestContext, addresses: FrameAddresses): Person['groups'] {
  const centre = isCentreStaff(actor)
  const keeps = keptProfiles(actor).length > 0
  if (!centre && !keeps) return []
  return [
    {
      label: t('frame.member.group.events'),
      links: [
        { label: t('frame.member.events'), href: addresses.keepEvents(lang) },
        { label: t('frame.member.courses'), href: addresses.keepCourses(lang) },
        { label: t('frame.member.trainers'), href: addresses.findTrainers(lang) },
        { label: t('frame.member.certificates'), href: addresses.issuedCertificates(lang) },
        ...(keeps ? [{ label: t('frame.member.seats'), href: addresses.offeredSeats(lang) }] : []),
      ],
    },
    ...(centre
      ? [
          {
            label: t('frame.member.group.contents'),
            links: [
              { label: t('frame.member.contents'), href: addresses.contents(lang) },
              { label: t('frame.member.materials'), href: addresses.keepMaterials(lang) },
              { label: t('frame.member.newsletter'), href: addresses.writeNewsletter(lang) },
              { label: t('frame.member.groupMails'), href: addresses.groupMails(lang) },
            ],
          },
        ]
      : []),
    {
      label: t('frame.member.group.people'),
      links: [
        ...(centre
          ? [
              { label: t('frame.member.profiles'), href: addresses.profiles(lang) },
              { label: t('frame.member.advice'), href: addresses.advice(lang) },
              { label: t('frame.member.officeHours'), href: addresses.officeHours(lang) },
              { label: t('frame.member.feedback'), href: addresses.cases(lang) },
              { label: t('frame.member.claims'), href: addresses.claims(lang) },
            ]
          : []),
        ...(centre ? [{ label: t('frame.member.overseePaths'), href: addresses.overseePaths(lang) }] : []),
        ...(isOnBoard(actor) ? [{ label: t('frame.member.association'), href: addresses.associations(lang) }] : []),
        ...(keeps
          ? [
              { label: t('frame.member.team'), href: addresses.team(lang) },
              { label: t('frame.member.funding'), href: addresses.ownFunding(lang) },
            ]
          : []),
        { label: t('frame.member.listings'), href: addresses.ownListings(lang) },
        { label: t('frame.member.exchange'), href: addresses.exchange(lang) },
        { label: t('frame.member.quality'), href: addresses.quality(lang) },
        { label: t('frame.member.rules'), href: addresses.rules(lang) },
        { label: t('frame.member.imports'), href: addresses.imports(lang) },
      ],
    },
  ]
}

function ownLinks({ t, lang, actor }: RequestContext, addresses: FrameAddresses): Person['groups'][number]['links'] {
  if (actor.kind !== 'person') return []
  return [
    ...(isCentreStaff(actor) || isOperator(actor)
      ? []
      : [{ label: t('frame.member.qualifications'), href: addresses.ownQualifications(lang) }]),
    // Whoever has a team finds it with the people.
    ...(isTrainer(actor) && !hasTeam(actor)
      ? [{ label: t('frame.member.exchange'), href: addresses.exchange(lang) }]
      : []),
    ...(isCentreStaff(actor) ? [] : [{ label: t('frame.member.ownPaths'), href: addresses.ownPaths(lang) }]),
    ...(isTrainer(actor) ? [{ label: t('frame.member.ownTrainer'), href: addresses.ownTrainer(lang) }] : []),
    ...(isOperator(actor) ? [{ label: t('frame.member.accounts'), href: addresses.accounts(lang) }] : []),
    { label: t('frame.member.security'), href: addresses.security(lang) },
  ]
}
