export { EmbeddedServerError } from './embedded-server-error.ts'
export {
  findSocketDirectory,
  startEmbedded,
  type EmbeddedServer,
  type EmbeddedServerOptions,
} from './embedded-server.ts'
