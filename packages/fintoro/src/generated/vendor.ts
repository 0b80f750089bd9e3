// Generated from specs/fintoro.yaml by `pnpm generate fintoro`. Do not edit.

import { followRedirects, paginate, writeJson, writeMultipart } from '@crm-clients/runtime'

/** What the client knows about its vendor. */
export const vendor = {
  name: 'fintoro',
  baseUrl: 'https://app.fintoro.sk/api/public/v1',
  credentials: {
    token: {
      in: 'bearer',
    },
  },
  security: [['token']],
  rateLimit: {
    requests: 120,
    windowMilliseconds: 60000,
  },
  numericHeaders: ['retry-after', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'],
  features: { followRedirects, paginate, bodies: [writeJson, writeMultipart] },
} as const

// What several operations have in common.
const pagination = {
  style: 'page',
  parameter: 'page',
  items: ['data'],
  next: ['paginator', 'nextPageUrl'],
  last: ['paginator', 'totalPages'],
} as const
const accept = ['application/pdf', 'application/json'] as const

/** Method and path of each operation, and what departs from the default. */
export const operations = {
  getIdentity: ['GET', '/whoami'],
  listBanks: ['GET', '/banks'],
  listCountries: ['GET', '/countries'],
  listLanguages: ['GET', '/languages'],
  listCurrencies: ['GET', '/currencies'],
  listDeliveryMethods: ['GET', '/delivery-methods'],
  listPaymentMethods: ['GET', '/payment-methods'],
  listQrTypes: ['GET', '/qr-types'],
  listUnits: ['GET', '/units'],
  searchSubjects: ['GET', '/subjects'],
  getSubject: ['GET', '/subjects/{subject}'],
  listClients: ['GET', '/clients'],
  createClient: ['POST', '/clients', {
    idempotencyKey: 'Idempotency-Key',
  }],
  getClient: ['GET', '/clients/{client}'],
  updateClient: ['PUT', '/clients/{client}'],
  deleteClient: ['DELETE', '/clients/{client}'],
  listSuppliers: ['GET', '/suppliers'],
  createSupplier: ['POST', '/suppliers', {
    idempotencyKey: 'Idempotency-Key',
  }],
  getSupplier: ['GET', '/suppliers/{supplier}'],
  updateSupplier: ['PUT', '/suppliers/{supplier}'],
  deleteSupplier: ['DELETE', '/suppliers/{supplier}'],
  listBusinessCaseStatuses: ['GET', '/business-case-statuses'],
  createBusinessCaseStatus: ['POST', '/business-case-statuses', {
    idempotencyKey: 'Idempotency-Key',
  }],
  getBusinessCaseStatus: ['GET', '/business-case-statuses/{businessCaseStatus}'],
  updateBusinessCaseStatus: ['PUT', '/business-case-statuses/{businessCaseStatus}'],
  deleteBusinessCaseStatus: ['DELETE', '/business-case-statuses/{businessCaseStatus}'],
  listBusinessCases: ['GET', '/business-cases', {
    pagination,
  }],
  createBusinessCase: ['POST', '/business-cases', {
    idempotencyKey: 'Idempotency-Key',
  }],
  getBusinessCase: ['GET', '/business-cases/{businessCase}'],
  deleteBusinessCase: ['DELETE', '/business-cases/{businessCase}'],
  updateBusinessCase: ['PATCH', '/business-cases/{businessCase}'],
  uploadCrmEventAttachments: ['POST', '/contact-activity-attachments', {
    body: ['multipart/form-data'],
  }],
  listCrmEvents: ['GET', '/contact-activity-logs', {
    pagination,
  }],
  createCrmEvent: ['POST', '/contact-activity-logs', {
    idempotencyKey: 'Idempotency-Key',
  }],
  getCrmEvent: ['GET', '/contact-activity-logs/{contactActivityLog}'],
  deleteCrmEvent: ['DELETE', '/contact-activity-logs/{contactActivityLog}'],
  updateCrmEvent: ['PATCH', '/contact-activity-logs/{contactActivityLog}'],
  downloadCrmEventAttachments: ['GET', '/contact-activity-logs/{contactActivityLog}/attachments', {
    accept: ['application/zip', 'application/json'],
    parseAs: 'auto',
  }],
  listWebhookSubscriptions: ['GET', '/webhook-subscriptions'],
  createWebhookSubscription: ['POST', '/webhook-subscriptions', {
    idempotencyKey: 'Idempotency-Key',
  }],
  getWebhookSubscription: ['GET', '/webhook-subscriptions/{webhookSubscription}'],
  updateWebhookSubscription: ['PUT', '/webhook-subscriptions/{webhookSubscription}'],
  deleteWebhookSubscription: ['DELETE', '/webhook-subscriptions/{webhookSubscription}'],
  rotateWebhookSecret: ['POST', '/webhook-subscriptions/{webhookSubscription}/rotate-secret'],
  listNumericalSeries: ['GET', '/numerical-series'],
  getNumericalSeries: ['GET', '/numerical-series/{numericalSeries}'],
  listBankAccounts: ['GET', '/bank-accounts'],
  createBankAccount: ['POST', '/bank-accounts'],
  getBankAccount: ['GET', '/bank-accounts/{bankAccount}'],
  deleteBankAccount: ['DELETE', '/bank-accounts/{bankAccount}'],
  updateBankAccount: ['PATCH', '/bank-accounts/{bankAccount}'],
  listPriceListItems: ['GET', '/price-list-items', {
    pagination,
  }],
  createPriceListItem: ['POST', '/price-list-items', {
    idempotencyKey: 'Idempotency-Key',
  }],
  getPriceListItem: ['GET', '/price-list-items/{priceListItem}'],
  updatePriceListItem: ['PUT', '/price-list-items/{priceListItem}'],
  deletePriceListItem: ['DELETE', '/price-list-items/{priceListItem}'],
  listWarehouses: ['GET', '/warehouses'],
  createWarehouse: ['POST', '/warehouses'],
  getWarehouse: ['GET', '/warehouses/{warehouse}'],
  updateWarehouse: ['PUT', '/warehouses/{warehouse}'],
  deleteWarehouse: ['DELETE', '/warehouses/{warehouse}'],
  listWarehouseInboundReceipts: ['GET', '/warehouse-inbound-receipts', {
    pagination,
  }],
  createWarehouseInboundReceipt: ['POST', '/warehouse-inbound-receipts', {
    idempotencyKey: 'Idempotency-Key',
  }],
  getWarehouseInboundReceipt: ['GET', '/warehouse-inbound-receipts/{warehouseInboundReceipt}'],
  updateWarehouseInboundReceipt: ['PUT', '/warehouse-inbound-receipts/{warehouseInboundReceipt}'],
  deleteWarehouseInboundReceipt: ['DELETE', '/warehouse-inbound-receipts/{warehouseInboundReceipt}'],
  downloadWarehouseInboundReceiptPdf: ['GET', '/warehouse-inbound-receipts/{warehouseInboundReceipt}/pdf', {
    accept,
    parseAs: 'auto',
  }],
  listWarehouseOutboundReceipts: ['GET', '/warehouse-outbound-receipts', {
    pagination,
  }],
  createWarehouseOutboundReceipt: ['POST', '/warehouse-outbound-receipts', {
    idempotencyKey: 'Idempotency-Key',
  }],
  getWarehouseOutboundReceipt: ['GET', '/warehouse-outbound-receipts/{warehouseOutboundReceipt}'],
  updateWarehouseOutboundReceipt: ['PUT', '/warehouse-outbound-receipts/{warehouseOutboundReceipt}'],
  deleteWarehouseOutboundReceipt: ['DELETE', '/warehouse-outbound-receipts/{warehouseOutboundReceipt}'],
  downloadWarehouseOutboundReceiptPdf: ['GET', '/warehouse-outbound-receipts/{warehouseOutboundReceipt}/pdf', {
    accept,
    parseAs: 'auto',
  }],
  listInvoices: ['GET', '/invoices', {
    pagination,
  }],
  createInvoice: ['POST', '/invoices', {
    idempotencyKey: 'Idempotency-Key',
  }],
  getInvoice: ['GET', '/invoices/{invoice}'],
  updateInvoice: ['PUT', '/invoices/{invoice}'],
  deleteInvoice: ['DELETE', '/invoices/{invoice}'],
  downloadInvoicePdf: ['GET', '/invoices/{invoice}/pdf', {
    accept,
    parseAs: 'auto',
  }],
  listCreditNotes: ['GET', '/credit-notes', {
    pagination,
  }],
  createCreditNote: ['POST', '/credit-notes', {
    idempotencyKey: 'Idempotency-Key',
  }],
  getCreditNote: ['GET', '/credit-notes/{creditNote}'],
  updateCreditNote: ['PUT', '/credit-notes/{creditNote}'],
  deleteCreditNote: ['DELETE', '/credit-notes/{creditNote}'],
  downloadCreditNotePdf: ['GET', '/credit-notes/{creditNote}/pdf', {
    accept,
    parseAs: 'auto',
  }],
  createInvoiceCreditNote: ['POST', '/invoices/{invoice}/credit-notes', {
    idempotencyKey: 'Idempotency-Key',
  }],
  listProformas: ['GET', '/proformas', {
    pagination,
  }],
  createProforma: ['POST', '/proformas', {
    idempotencyKey: 'Idempotency-Key',
  }],
  getProforma: ['GET', '/proformas/{proforma}'],
  updateProforma: ['PUT', '/proformas/{proforma}'],
  deleteProforma: ['DELETE', '/proformas/{proforma}'],
  downloadProformaPdf: ['GET', '/proformas/{proforma}/pdf', {
    accept,
    parseAs: 'auto',
  }],
  listOrders: ['GET', '/orders', {
    pagination,
  }],
  createOrder: ['POST', '/orders', {
    idempotencyKey: 'Idempotency-Key',
  }],
  getOrder: ['GET', '/orders/{order}'],
  updateOrder: ['PUT', '/orders/{order}'],
  deleteOrder: ['DELETE', '/orders/{order}'],
  downloadOrderPdf: ['GET', '/orders/{order}/pdf', {
    accept,
    parseAs: 'auto',
  }],
  listQuotations: ['GET', '/quotations', {
    pagination,
  }],
  createQuotation: ['POST', '/quotations', {
    idempotencyKey: 'Idempotency-Key',
  }],
  getQuotation: ['GET', '/quotations/{quotation}'],
  updateQuotation: ['PUT', '/quotations/{quotation}'],
  deleteQuotation: ['DELETE', '/quotations/{quotation}'],
  downloadQuotationPdf: ['GET', '/quotations/{quotation}/pdf', {
    accept,
    parseAs: 'auto',
  }],
  listDocumentPayments: ['GET', '/document-payments'],
  createDocumentPayment: ['POST', '/document-payments', {
    idempotencyKey: 'Idempotency-Key',
  }],
  getDocumentPayment: ['GET', '/document-payments/{documentPayment}'],
  deleteDocumentPayment: ['DELETE', '/document-payments/{documentPayment}'],
  sendDocumentMail: ['POST', '/document-mails', {
    idempotencyKey: 'Idempotency-Key',
  }],
} as const
