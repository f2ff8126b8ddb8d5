export { insertListBody, type ListBody, type ListReader, type Mail, queueListMails, queueMail } from './queue-mail.ts'
export { deliverMails, deliverToLists, openDelivery, type Delivery, type DeliveryOptions } from './deliver-mails.ts'
export {
  countListMails,
  type ListProgress,
  listRefusedRecipients,
  withdrawFromReader,
  withdrawListMails,
} from './list-mails.ts'
export { clearMails } from './clear-mails.ts'
export { smtpTransport } from './smtp-transport.ts'
export { keepingTransport } from './keeping-transport.ts'
export { findKeptMail, knownKeptFiles, listKeptMails, type KeptMail } from './kept-mails.ts'
export { handOverMails, clearInbound, type InboundMail, type Receiver } from './inbound/hand-over.ts'
export { openInbound } from './inbound/open-inbound.ts'
export { newReplyToken, replyAddress, replyTokenHash } from './inbound/reply-address.ts'
export type { InboundFile } from './inbound/read-message.ts'
export { receiveMail } from './inbound/receive-mail.ts'
export type { Transport } from './transport.ts'
