import type { Route } from '#platform/http/index.ts'
import type { Objects } from './objects.ts'

/** Routes with an object are asked twice: Petra's own, and one that is Timo's. */
export function objectsFor(route: Route, objects: Objects): Objects {
  if (route.path.startsWith('/mein/verein/'))
    return { 'of Leyla': objects['leyla'] ?? {}, 'of Petra': objects['petra'] ?? {} }
  if (/:listingId|:conversationId|^\/gesuche\//.test(route.path))
    return { 'of Petra': objects['listing'] ?? {}, 'none there': {} }
  if (route.path.startsWith('/mein/austausch/') && route.path.includes(':'))
    return { 'of Petra': objects['exchange-petra'] ?? {}, 'of Timo': objects['exchange-timo'] ?? {} }
  if (route.path.includes(':profileId') || route.path.includes(':importId'))
    return { 'of Petra': objects['petra'] ?? {}, 'of Timo': objects['timo'] ?? {} }
  if (route.path.startsWith('/mein/kurse/:'))
    return { 'of Petra': objects['course-petra'] ?? {}, 'of Timo': objects['course-timo'] ?? {} }
  if (route.path.includes(':ruleKey')) return { 'one there': objects['rule'] ?? {}, 'none there': {} }
  if (route.path.includes(':eventId'))
    return { 'of Petra': objects['event-petra'] ?? {}, 'of Timo': objects['event-timo'] ?? {} }
  if (route.path.startsWith('/veranstaltungen/:'))
    return { 'one there': objects['event-petra'] ?? {}, 'none there': {} }
  if (route.path.includes(':certificateId')) return { 'of Petra': objects['certificate'] ?? {}, 'none there': {} }
  if (/:code|:issuer|^\/mein-nachweis\/:token/.test(route.path))
    return { 'one there': objects['certificate'] ?? {}, 'none there': {} }
  if (route.path.startsWith('/mein/sprechzeiten/') && route.path.includes(':'))
    return { 'of Ruth': objects['appointment'] ?? {}, 'none there': {} }
  if (route.path.includes(':assessmentId')) return { 'of Petra': objects['assessment'] ?? {}, 'none there': {} }
  if (/\/mein\/qualitaet\/.*:/.test(route.path) && !route.path.includes(':profileId'))
    return { 'one there': objects['assessment'] ?? {}, 'none there': {} }
  if (/:trainerId|:enquiryId|referent-anfrage/.test(route.path))
    return { 'of Henrik': objects['trainer'] ?? {}, 'none there': {} }
  if (/:pathwayId|^\/weg\/:token|^\/wege-bestaetigung/.test(route.path))
    return { 'of Leyla': objects['path'] ?? {}, 'none there': {} }
  if (route.path.startsWith('/wege/:path')) return { 'one there': { path: 'mikroprojekt' }, 'none there': {} }
  if (route.path.includes(':volunteerId'))
    return { 'of Petra': objects['volunteer-petra'] ?? {}, 'of Timo': objects['volunteer-timo'] ?? {} }
  if (route.path.includes(':materialId')) return { 'one there': objects['material'] ?? {}, 'none there': {} }
  if (route.path.startsWith('/materialien/:'))
    return { 'one there': objects['material'] ?? {}, 'a draft': objects['draft'] ?? {}, 'none there': {} }
  if (route.path.includes(':consultationId'))
    return { 'of Daria': objects['advice-daria'] ?? {}, 'of her team': objects['advice-team'] ?? {} }
  if (route.path.startsWith('/beratung/rueckblick'))
    return { 'one there': objects['look-back'] ?? {}, 'none there': {} }
  if (/:templateId|^\/beratung\//.test(route.path) && route.path.includes(':'))
    return { 'one there': objects['advice-team'] ?? {}, 'none there': {} }
  if (/^\/newsletter\/.*:|:issueId|^\/mein\/rundmails\/:/.test(route.path))
    return {
      'one there': objects[route.path.includes('bestaetigen') ? 'unconfirmed' : 'newsletter'] ?? {},
      'none there': {},
    }
  if (/:caseId|:claimId|^\/(?:rueckmeldung|uebernahme)\/:token/.test(route.path))
    return { 'one there': objects['case'] ?? {}, 'none there': {} }
  const there = route.path.startsWith('/organisationen/') ? { slug: 'granatapfelgarten' } : (objects['petra'] ?? {})
  return route.path.includes(':') ? { 'one there': there, 'none there': {} } : { '–': {} }
}
