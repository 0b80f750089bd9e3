// Generated from specs/fintoro.yaml by `pnpm generate fintoro`. Do not edit.

import { createWebhookVerifier, type WebhookVerifier } from '@crm-clients/runtime'
import type { BankAccountChange, BusinessCaseChange, BusinessCaseStatusChange, ClientChange, CreditNoteChange, CrmEventChange, DocumentPaymentChange, InvoiceChange, OrderChange, PriceListItemChange, ProformaChange, QuotationChange, ReceivedInvoiceChange, ReceivedReceiptChange, SupplierChange, WarehouseChange, WarehouseInboundReceiptChange, WarehouseOutboundReceiptChange } from './schema.ts'

/** An event that Fintoro sends. */
export type FintoroEvent = ClientChange | SupplierChange | BankAccountChange | BusinessCaseStatusChange | BusinessCaseChange | CrmEventChange | PriceListItemChange | WarehouseChange | WarehouseInboundReceiptChange | WarehouseOutboundReceiptChange | InvoiceChange | CreditNoteChange | ReceivedInvoiceChange | ReceivedReceiptChange | ProformaChange | OrderChange | QuotationChange | DocumentPaymentChange

/**
 * Resolves to the event of a webhook, after it was shown that Fintoro has sent it. Hand over the request before anything reads its
 * body.
 *
 * @throws {WebhookError} for a webhook that cannot be trusted: answer it with 400.
 * @throws {ConfigError} without a secret.
 * @example
 * const event = await verifyWebhook(request, { secret })
 */
export const verifyWebhook: WebhookVerifier<FintoroEvent> = /* @__PURE__ */ createWebhookVerifier({
  vendor: 'fintoro',
  header: 'webhook-signature',
  encoding: 'hex',
  signs: '{body}',
  timestamp: 'webhook-timestamp',
  tolerance: 300,
})

export { isWebhookError, type ReceivedWebhook, type VerifyWebhookOptions, WebhookError, type WebhookHeaders } from '@crm-clients/runtime'
