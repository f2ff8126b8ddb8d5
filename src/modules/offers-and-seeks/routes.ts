import { everyone, form, get, post, type Route, routes } from '#platform/http/index.ts'
import * as at from './addresses.ts'
import { askForClosing, submitClosing } from './close-listing/handler.tsx'
import { askForListing, submitListing } from './edit-listing/create-handler.tsx'
import { askForListingChanges, submitListingChanges } from './edit-listing/handler.tsx'
import { showFinder } from './find-listings/handler.tsx'
import { showOwnListings } from './list-own/handler.tsx'
import { keepListing, moderateListings, offerAndSeek, seeListings } from './listing.policy.ts'
import type { ListingParts } from './parts.ts'
import { askForRemoval, submitRemoval } from './remove-listing/handler.tsx'
import { askByLink, submitByLink, submitRenewal } from './renew-listing/handler.tsx'
import { showConversation, submitAnswer } from './show-conversation/handler.tsx'
import { showListing } from './show-listing/handler.tsx'
import { askForMessage, submitMessage } from './write-message/handler.tsx'

export function listingRoutes(parts: ListingParts): readonly Route[] {
  return routes(
    get(at.listingFinder, showFinder, { may: everyone, kept: true }),
    form(
      at.renewalLink,
      { ask: askByLink, submit: submitByLink },
      { may: everyone, records: 'offers-and-seeks.listing.renewed' },
    ),
    get(at.listingPage, showListing, { may: everyone, kept: true }),
    get(at.ownListings, showOwnListings, { may: seeListings }),
    form(
      at.listingCreation,
      { ask: askForListing, submit: submitListing },
      { may: offerAndSeek, records: 'offers-and-seeks.listing.published' },
    ),
    form(
      at.conversationPage,
      { ask: showConversation, submit: submitAnswer(parts) },
      { may: keepListing, records: 'offers-and-seeks.conversation.written' },
    ),
    form(
      at.listingEditing,
      { ask: askForListingChanges, submit: submitListingChanges },
      { may: keepListing, records: 'offers-and-seeks.listing.changed' },
    ),
    form(
      at.listingClosing,
      { ask: askForClosing, submit: submitClosing },
      { may: keepListing, records: 'offers-and-seeks.listing.closed' },
    ),
    post(at.listingRenewal, submitRenewal, { may: keepListing, records: 'offers-and-seeks.listing.renewed' }),
    form(
      at.listingRemoval,
      { ask: askForRemoval, submit: submitRemoval(parts) },
      { may: moderateListings, records: 'offers-and-seeks.listing.removed' },
    ),
    form(
      at.listingConversation,
      { ask: askForMessage(parts), submit: submitMessage(parts) },
      { may: offerAndSeek, records: 'offers-and-seeks.conversation.written' },
    ),
  )
}
