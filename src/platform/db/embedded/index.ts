export { EmbeddedServerError } from './embedded-server-error.ts'
export { startEmbedded, type EmbeddedServer, type EmbeddedServerOptions } from './embedded-server.ts'
