import { address } from '#platform/http/index.ts'

export const listingFinder = address('/gesuche')
export const listingPage = address('/gesuche/:listingId')
/** The link of the mail before a listing ends; the token is the only key. */
export const renewalLink = address('/gesuche/verlaengern/:token')

export const ownListings = address('/mein/gesuche')
export const listingCreation = address('/mein/gesuche/neu')
export const conversationPage = address('/mein/gesuche/gespraeche/:conversationId')
export const listingEditing = address('/mein/gesuche/:listingId/bearbeiten')
export const listingClosing = address('/mein/gesuche/:listingId/beenden')
export const listingRenewal = address('/mein/gesuche/:listingId/verlaengern')
export const listingRemoval = address('/mein/gesuche/:listingId/entfernen')
export const listingConversation = address('/mein/gesuche/:listingId/schreiben')
