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
  features: { followRedirects, paginate, bodies: [writeJson, writeMultipart] },
} as const

// What several operations have in common.
const numericHeaders = ['retry-after', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'] as const
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
  getIdentity: ['GET', '/whoami', {
    numericHeaders,
  }],
  listBanks: ['GET', '/banks', {
    numericHeaders,
  }],
  listCountries: ['GET', '/countries', {
    numericHeaders,
  }],
  listLanguages: ['GET', '/languages', {
    numericHeaders,
  }],
  listCurrencies: ['GET', '/currencies', {
    numericHeaders,
  }],
  listDeliveryMethods: ['GET', '/delivery-methods', {
    numericHeaders,
  }],
  listPaymentMethods: ['GET', '/payment-methods', {
    numericHeaders,
  }],
  listQrTypes: ['GET', '/qr-types', {
    numericHeaders,
  }],
  listUnits: ['GET', '/units', {
    numericHeaders,
  }],
  searchSubjects: ['GET', '/subjects', {
    numericHeaders,
  }],
  getSubject: ['GET', '/subjects/{subject}', {
    numericHeaders,
  }],
  listClients: ['GET', '/clients', {
    numericHeaders,
  }],
  createClient: ['POST', '/clients', {
    idempotencyKey: 'Idempotency-Key',
    numericHeaders,
  }],
  getClient: ['GET', '/clients/{client}', {
    numericHeaders,
  }],
  updateClient: ['PUT', '/clients/{client}', {
    numericHeaders,
  }],
  deleteClient: ['DELETE', '/clients/{client}', {
    numericHeaders,
  }],
  listSuppliers: ['GET', '/suppliers', {
    numericHeaders,
  }],
  createSupplier: ['POST', '/suppliers', {
    idempotencyKey: 'Idempotency-Key',
    numericHeaders,
  }],
  getSupplier: ['GET', '/suppliers/{supplier}', {
    numericHeaders,
  }],
  updateSupplier: ['PUT', '/suppliers/{supplier}', {
    numericHeaders,
  }],
  deleteSupplier: ['DELETE', '/suppliers/{supplier}', {
    numericHeaders,
  }],
  listBusinessCaseStatuses: ['GET', '/business-case-statuses', {
    numericHeaders,
  }],
  createBusinessCaseStatus: ['POST', '/business-case-statuses', {
    idempotencyKey: 'Idempotency-Key',
    numericHeaders,
  }],
  getBusinessCaseStatus: ['GET', '/business-case-statuses/{businessCaseStatus}', {
    numericHeaders,
  }],
  updateBusinessCaseStatus: ['PUT', '/business-case-statuses/{businessCaseStatus}', {
    numericHeaders,
  }],
  deleteBusinessCaseStatus: ['DELETE', '/business-case-statuses/{businessCaseStatus}', {
    numericHeaders,
  }],
  listBusinessCases: ['GET', '/business-cases', {
    pagination,
    numericHeaders,
  }],
  createBusinessCase: ['POST', '/business-cases', {
    idempotencyKey: 'Idempotency-Key',
    numericHeaders,
  }],
  getBusinessCase: ['GET', '/business-cases/{businessCase}', {
    numericHeaders,
  }],
  deleteBusinessCase: ['DELETE', '/business-cases/{businessCase}', {
    numericHeaders,
  }],
  updateBusinessCase: ['PATCH', '/business-cases/{businessCase}', {
    numericHeaders,
  }],
  uploadCrmEventAttachments: ['POST', '/contact-activity-attachments', {
    body: ['multipart/form-data'],
    numericHeaders,
  }],
  listCrmEvents: ['GET', '/contact-activity-logs', {
    pagination,
    numericHeaders,
  }],
  createCrmEvent: ['POST', '/contact-activity-logs', {
    idempotencyKey: 'Idempotency-Key',
    numericHeaders,
  }],
  getCrmEvent: ['GET', '/contact-activity-logs/{contactActivityLog}', {
    numericHeaders,
  }],
  deleteCrmEvent: ['DELETE', '/contact-activity-logs/{contactActivityLog}', {
    numericHeaders,
  }],
  updateCrmEvent: ['PATCH', '/contact-activity-logs/{contactActivityLog}', {
    numericHeaders,
  }],
  downloadCrmEventAttachments: ['GET', '/contact-activity-logs/{contactActivityLog}/attachments', {
    accept: ['application/zip', 'application/json'],
    parseAs: 'auto',
    numericHeaders,
  }],
  listWebhookSubscriptions: ['GET', '/webhook-subscriptions', {
    numericHeaders,
  }],
  createWebhookSubscription: ['POST', '/webhook-subscriptions', {
    idempotencyKey: 'Idempotency-Key',
    numericHeaders,
  }],
  getWebhookSubscription: ['GET', '/webhook-subscriptions/{webhookSubscription}', {
    numericHeaders,
  }],
  updateWebhookSubscription: ['PUT', '/webhook-subscriptions/{webhookSubscription}', {
    numericHeaders,
  }],
  deleteWebhookSubscription: ['DELETE', '/webhook-subscriptions/{webhookSubscription}', {
    numericHeaders,
  }],
  rotateWebhookSecret: ['POST', '/webhook-subscriptions/{webhookSubscription}/rotate-secret', {
    numericHeaders,
  }],
  listNumericalSeries: ['GET', '/numerical-series', {
    numericHeaders,
  }],
  getNumericalSeries: ['GET', '/numerical-series/{numericalSeries}', {
    numericHeaders,
  }],
  listBankAccounts: ['GET', '/bank-accounts', {
    numericHeaders,
  }],
  createBankAccount: ['POST', '/bank-accounts', {
    numericHeaders,
  }],
  getBankAccount: ['GET', '/bank-accounts/{bankAccount}', {
    numericHeaders,
  }],
  deleteBankAccount: ['DELETE', '/bank-accounts/{bankAccount}', {
    numericHeaders,
  }],
  updateBankAccount: ['PATCH', '/bank-accounts/{bankAccount}', {
    numericHeaders,
  }],
  listPriceListItems: ['GET', '/price-list-items', {
    pagination,
    numericHeaders,
  }],
  createPriceListItem: ['POST', '/price-list-items', {
    idempotencyKey: 'Idempotency-Key',
    numericHeaders,
  }],
  getPriceListItem: ['GET', '/price-list-items/{priceListItem}', {
    numericHeaders,
  }],
  updatePriceListItem: ['PUT', '/price-list-items/{priceListItem}', {
    numericHeaders,
  }],
  deletePriceListItem: ['DELETE', '/price-list-items/{priceListItem}', {
    numericHeaders,
  }],
  listWarehouses: ['GET', '/warehouses', {
    numericHeaders,
  }],
  createWarehouse: ['POST', '/warehouses', {
    numericHeaders,
  }],
  getWarehouse: ['GET', '/warehouses/{warehouse}', {
    numericHeaders,
  }],
  updateWarehouse: ['PUT', '/warehouses/{warehouse}', {
    numericHeaders,
  }],
  deleteWarehouse: ['DELETE', '/warehouses/{warehouse}', {
    numericHeaders,
  }],
  listWarehouseInboundReceipts: ['GET', '/warehouse-inbound-receipts', {
    pagination,
    numericHeaders,
  }],
  createWarehouseInboundReceipt: ['POST', '/warehouse-inbound-receipts', {
    idempotencyKey: 'Idempotency-Key',
    numericHeaders,
  }],
  getWarehouseInboundReceipt: ['GET', '/warehouse-inbound-receipts/{warehouseInboundReceipt}', {
    numericHeaders,
  }],
  updateWarehouseInboundReceipt: ['PUT', '/warehouse-inbound-receipts/{warehouseInboundReceipt}', {
    numericHeaders,
  }],
  deleteWarehouseInboundReceipt: ['DELETE', '/warehouse-inbound-receipts/{warehouseInboundReceipt}', {
    numericHeaders,
  }],
  downloadWarehouseInboundReceiptPdf: ['GET', '/warehouse-inbound-receipts/{warehouseInboundReceipt}/pdf', {
    accept,
    parseAs: 'auto',
    numericHeaders,
  }],
  listWarehouseOutboundReceipts: ['GET', '/warehouse-outbound-receipts', {
    pagination,
    numericHeaders,
  }],
  createWarehouseOutboundReceipt: ['POST', '/warehouse-outbound-receipts', {
    idempotencyKey: 'Idempotency-Key',
    numericHeaders,
  }],
  getWarehouseOutboundReceipt: ['GET', '/warehouse-outbound-receipts/{warehouseOutboundReceipt}', {
    numericHeaders,
  }],
  updateWarehouseOutboundReceipt: ['PUT', '/warehouse-outbound-receipts/{warehouseOutboundReceipt}', {
    numericHeaders,
  }],
  deleteWarehouseOutboundReceipt: ['DELETE', '/warehouse-outbound-receipts/{warehouseOutboundReceipt}', {
    numericHeaders,
  }],
  downloadWarehouseOutboundReceiptPdf: ['GET', '/warehouse-outbound-receipts/{warehouseOutboundReceipt}/pdf', {
    accept,
    parseAs: 'auto',
    numericHeaders,
  }],
  listInvoices: ['GET', '/invoices', {
    pagination,
    numericHeaders,
  }],
  createInvoice: ['POST', '/invoices', {
    idempotencyKey: 'Idempotency-Key',
    numericHeaders,
  }],
  getInvoice: ['GET', '/invoices/{invoice}', {
    numericHeaders,
  }],
  updateInvoice: ['PUT', '/invoices/{invoice}', {
    numericHeaders,
  }],
  deleteInvoice: ['DELETE', '/invoices/{invoice}', {
    numericHeaders,
  }],
  downloadInvoicePdf: ['GET', '/invoices/{invoice}/pdf', {
    accept,
    parseAs: 'auto',
    numericHeaders,
  }],
  listCreditNotes: ['GET', '/credit-notes', {
    pagination,
    numericHeaders,
  }],
  createCreditNote: ['POST', '/credit-notes', {
    idempotencyKey: 'Idempotency-Key',
    numericHeaders,
  }],
  getCreditNote: ['GET', '/credit-notes/{creditNote}', {
    numericHeaders,
  }],
  updateCreditNote: ['PUT', '/credit-notes/{creditNote}', {
    numericHeaders,
  }],
  deleteCreditNote: ['DELETE', '/credit-notes/{creditNote}', {
    numericHeaders,
  }],
  downloadCreditNotePdf: ['GET', '/credit-notes/{creditNote}/pdf', {
    accept,
    parseAs: 'auto',
    numericHeaders,
  }],
  createInvoiceCreditNote: ['POST', '/invoices/{invoice}/credit-notes', {
    idempotencyKey: 'Idempotency-Key',
    numericHeaders,
  }],
  listProformas: ['GET', '/proformas', {
    pagination,
    numericHeaders,
  }],
  createProforma: ['POST', '/proformas', {
    idempotencyKey: 'Idempotency-Key',
    numericHeaders,
  }],
  getProforma: ['GET', '/proformas/{proforma}', {
    numericHeaders,
  }],
  updateProforma: ['PUT', '/proformas/{proforma}', {
    numericHeaders,
  }],
  deleteProforma: ['DELETE', '/proformas/{proforma}', {
    numericHeaders,
  }],
  downloadProformaPdf: ['GET', '/proformas/{proforma}/pdf', {
    accept,
    parseAs: 'auto',
    numericHeaders,
  }],
  listOrders: ['GET', '/orders', {
    pagination,
    numericHeaders,
  }],
  createOrder: ['POST', '/orders', {
    idempotencyKey: 'Idempotency-Key',
    numericHeaders,
  }],
  getOrder: ['GET', '/orders/{order}', {
    numericHeaders,
  }],
  updateOrder: ['PUT', '/orders/{order}', {
    numericHeaders,
  }],
  deleteOrder: ['DELETE', '/orders/{order}', {
    numericHeaders,
  }],
  downloadOrderPdf: ['GET', '/orders/{order}/pdf', {
    accept,
    parseAs: 'auto',
    numericHeaders,
  }],
  listQuotations: ['GET', '/quotations', {
    pagination,
    numericHeaders,
  }],
  createQuotation: ['POST', '/quotations', {
    idempotencyKey: 'Idempotency-Key',
    numericHeaders,
  }],
  getQuotation: ['GET', '/quotations/{quotation}', {
    numericHeaders,
  }],
  updateQuotation: ['PUT', '/quotations/{quotation}', {
    numericHeaders,
  }],
  deleteQuotation: ['DELETE', '/quotations/{quotation}', {
    numericHeaders,
  }],
  downloadQuotationPdf: ['GET', '/quotations/{quotation}/pdf', {
    accept,
    parseAs: 'auto',
    numericHeaders,
  }],
  listDocumentPayments: ['GET', '/document-payments', {
    numericHeaders,
  }],
  createDocumentPayment: ['POST', '/document-payments', {
    idempotencyKey: 'Idempotency-Key',
    numericHeaders,
  }],
  getDocumentPayment: ['GET', '/document-payments/{documentPayment}', {
    numericHeaders,
  }],
  deleteDocumentPayment: ['DELETE', '/document-payments/{documentPayment}', {
    numericHeaders,
  }],
  sendDocumentMail: ['POST', '/document-mails', {
    idempotencyKey: 'Idempotency-Key',
    numericHeaders,
  }],
} as const
