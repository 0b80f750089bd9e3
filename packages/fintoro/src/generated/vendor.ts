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
} as const
