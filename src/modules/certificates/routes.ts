import { data, everyone, form, get, post, type Route, routes, upload } from '#platform/http/index.ts'
import * as addresses from './addresses.ts'
import { showIssuer, showStatusList } from './badge/handler.ts'
import { holdCertificate, keepCertificate, seeIssued } from './certificate.policy.ts'
import { askForVisibility, submitVisibility } from './choose-public/handler.tsx'
import { askForDeletion, submitDeletion } from './delete-own/handler.tsx'
import { mostBytes } from './keep-signatures/clean-signature.ts'
import { askForSignature, showSignature, submitSignature, submitSignatureRemoval } from './keep-signatures/handler.tsx'
import { downloadIssued, showIssued } from './list-issued/handler.tsx'
import { downloadCredential, downloadPaper, showOwnCertificate } from './open-own/handler.tsx'
import { showMine } from './own-certificates.ts'
import type { CertificateParts } from './parts.ts'
import { askForReissue, submitReissue } from './reissue-certificate/handler.tsx'
import { askForRenewal, submitRenewal } from './renew-link/handler.tsx'
import { askForRevocation, submitRevocation } from './revoke-certificate/handler.tsx'
import { submitLinkSending } from './send-link/handler.ts'
import { askForCode, showVerification, submitCode, submitName } from './verify-certificate/handler.tsx'

export function certificateRoutes(parts: CertificateParts): readonly Route[] {
  return routes(
    form(
      addresses.codeForm,
      { ask: askForCode, submit: submitCode },
      { may: everyone, records: 'certificates.code.checked' },
    ),
    form(
      addresses.verificationPage,
      { ask: showVerification, submit: submitName },
      { may: everyone, records: 'certificates.name.checked' },
    ),
    data(addresses.issuerDocument, showIssuer(parts), { may: everyone }),
    data(addresses.issuerStatusList, showStatusList(parts), { may: everyone }),
    // The link is the right: whoever holds it may.
    get(addresses.ownCertificate, showOwnCertificate, { may: everyone }),
    get(addresses.ownPaper, downloadPaper(parts), { may: everyone }),
    get(addresses.ownCredential, downloadCredential(parts), { may: everyone }),
    form(
      addresses.ownVisibility,
      { ask: askForVisibility, submit: submitVisibility },
      { may: everyone, records: 'certificates.visibility.changed' },
    ),
    form(
      addresses.ownRenewal,
      { ask: askForRenewal, submit: submitRenewal(parts) },
      { may: everyone, records: 'certificates.link.renewed' },
    ),
    form(
      addresses.ownDeletion,
      { ask: askForDeletion, submit: submitDeletion },
      { may: everyone, records: 'certificates.certificate.deleted' },
    ),
    get(addresses.issuedList, showIssued, { may: seeIssued }),
    upload(
      addresses.signatureList,
      { ask: askForSignature, submit: submitSignature(parts.files) },
      { may: seeIssued, records: 'certificates.signature.added', maxBytes: mostBytes },
    ),
    get(addresses.signaturePicture, showSignature(parts.files), { may: keepCertificate }),
    post(addresses.signatureRemoval, submitSignatureRemoval(parts.files), {
      may: keepCertificate,
      records: 'certificates.signature.removed',
    }),
    get(addresses.issuedPaper, downloadIssued(parts), { may: keepCertificate }),
    form(
      addresses.certificateRevocation,
      { ask: askForRevocation, submit: submitRevocation(parts) },
      { may: keepCertificate, records: 'certificates.certificate.revoked' },
    ),
    form(
      addresses.certificateReissue,
      { ask: askForReissue, submit: submitReissue(parts) },
      { may: keepCertificate, records: 'certificates.certificate.reissued' },
    ),
    post(addresses.linkSending, submitLinkSending(parts), {
      may: keepCertificate,
      records: 'certificates.certificate.sent',
    }),
    get(addresses.certificateOfMine, showMine(parts), { may: holdCertificate }),
  )
}
