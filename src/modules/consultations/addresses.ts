import { address } from '#platform/http/index.ts'

export const adviceForm = address('/beratung/anfragen')
/** Where the client follows her consultation; the token is the only key to it. */
export const thread = address('/beratung/anfrage/:token')
export const threadConsents = address('/beratung/anfrage/:token/einwilligungen')
export const threadHandOver = address('/beratung/anfrage/:token/weitergabe')
export const threadStep = address('/beratung/anfrage/:token/schritte/:stepId')
export const threadSlot = address('/beratung/anfrage/:token/termin')
export const threadSlotRelease = address('/beratung/anfrage/:token/termin/absagen')
export const threadSlotFile = address('/beratung/anfrage/:token/termin.ics')
export const lookBack = address('/beratung/rueckblick/:token')

export const inbox = address('/mein/beratung')
export const newRecord = address('/mein/beratung/gespraech')
export const templateList = address('/mein/beratung/vorlagen')
export const templateCreation = address('/mein/beratung/vorlagen/neu')
export const templatePage = address('/mein/beratung/vorlagen/:templateId')
export const promises = address('/mein/beratung/einstellungen')
export const substitution = address('/mein/beratung/vertretung')
export const ownDistricts = address('/mein/beratung/kreise')
export const opening = address('/mein/beratung/oeffnen')
export const consultationPage = address('/mein/beratung/:consultationId')
export const taking = address('/mein/beratung/:consultationId/uebernehmen')
export const assignment = address('/mein/beratung/:consultationId/zustaendig')
export const noting = address('/mein/beratung/:consultationId/notiz')
export const recording = address('/mein/beratung/:consultationId/gespraech')
export const tasks = address('/mein/beratung/:consultationId/aufgaben')
export const finishedTask = address('/mein/beratung/:consultationId/aufgaben/:taskId')
export const handOver = address('/mein/beratung/:consultationId/weitergeben')
export const closing = address('/mein/beratung/:consultationId/abschliessen')

// These belong to other modules, which must not be imported from here; their routes use the same paths.
export const privacyNotice = address('/datenschutz')
