import { address } from '#platform/http/index.ts'

export const articleList = address('/mein/inhalte')
export const articleCreation = address('/mein/inhalte/neu')
export const translationDesk = address('/mein/inhalte/uebersetzungen')
export const announcementEditing = address('/mein/inhalte/hinweis')
export const pictureList = address('/mein/inhalte/bilder')
export const pictureAdding = address('/mein/inhalte/bilder/neu')
export const pictureEditing = address('/mein/inhalte/bilder/:pictureId')
export const pictureRemoval = address('/mein/inhalte/bilder/:pictureId/entfernen')
export const articleOverview = address('/mein/inhalte/:articleId')
export const articleSettings = address('/mein/inhalte/:articleId/einstellungen')
export const textEditing = address('/mein/inhalte/:articleId/:textLang')
export const textPublication = address('/mein/inhalte/:articleId/:textLang/veroeffentlichen')
export const textWithdrawal = address('/mein/inhalte/:articleId/:textLang/zurueckziehen')
export const textUnscheduling = address('/mein/inhalte/:articleId/:textLang/termin-aufheben')
export const textHistory = address('/mein/inhalte/:articleId/:textLang/verlauf')
export const versionRestoring = address('/mein/inhalte/:articleId/:textLang/verlauf/:number')
export const stillFitting = address('/mein/inhalte/:articleId/:textLang/passt-noch')
export const nativeChecking = address('/mein/inhalte/:articleId/:textLang/muttersprachlich-geprueft')

// Belongs to another module, which must not be imported from here; its route uses the same path.
export const memberStart = address('/mein')
