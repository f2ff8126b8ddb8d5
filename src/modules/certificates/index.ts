export { openIssuerKey } from './badge/issuer-key.ts'
export { type Certificate, type CertificateModule, type Signatory } from './certificate.ts'
export { listCertificatesOf } from './certificate.queries.ts'
export { loadDemoCertificates } from './demo/load-demo-certificates.ts'
export {
  type Issued,
  issueCertificate,
  type IssueRefusal,
  type NewCertificate,
} from './issue-certificate/issue-certificate.ts'
export { knownSignatureFiles, listSignatures } from './signature.queries.ts'
export { listOwnCertificates } from './own-certificates.ts'
export { openPaper, type Paper } from './paper/paper.ts'
export type { IssuingParts } from './parts.ts'
export { reissueCertificate } from './reissue-certificate/reissue-certificate.ts'
export { revokeCertificate } from './revoke-certificate/revoke-certificate.ts'
