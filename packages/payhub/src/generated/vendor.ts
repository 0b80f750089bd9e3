// Generated from specs/payhub.yaml by `pnpm generate payhub`. Do not edit.

import { followRedirects, placeCredential, writeDeepObject, paginate, writeJson } from '@crm-clients/runtime'

/** What the client knows about its vendor. */
export const vendor = {
  name: 'payhub',
  credentials: {
    token: {
      in: 'bearer',
    },
    apiKey: {
      in: 'scheme',
      name: 'Api-Key',
    },
  },
  security: [['token']],
  features: { followRedirects, placeCredential, writeStyledParameter: writeDeepObject, methods: [paginate], bodies: [writeJson] },
} as const

// What several operations have in common.
const styles = {
  'query.filter': {
    style: 'deepObject',
    explode: true,
  },
  'query.before': {
    style: 'deepObject',
    explode: true,
  },
  'query.after': {
    style: 'deepObject',
    explode: true,
  },
} as const
const pagination = {
  style: 'page',
  parameter: 'page',
  items: ['data'],
  last: ['meta', 'totalPages'],
} as const
const withStylesAndPagination = {
  styles,
  pagination,
} as const

/** Path and method of each operation, and what departs from the default. */
export const operations = {
  getTicket: ['/v1/crm/tickets/{ticketId}', 'GET'],
  updateTicketActivity: ['/v1/crm/tickets/{ticketId}/activity/{activityId}', 'PUT'],
  splitTicket: ['/v1/crm/tickets/{ticketId}/split', 'POST'],
  addTicketExternalUser: ['/v1/crm/tickets/{ticketId}/external-users', 'POST'],
  listResiduals: ['/v1/crm/residuals', 'GET', withStylesAndPagination],
  getResidualMetrics: ['/v1/crm/residuals/metrics', 'GET', {
    security: [['token'], ['apiKey']],
    styles,
  }],
  listResidualMerchantDetails: ['/v1/crm/residuals/{residualId}/merchant-summaries/{merchantSummaryId}/details', 'GET', withStylesAndPagination],
  getResidualMerchantDetail: ['/v1/crm/residuals/{residualId}/merchant-summaries/{merchantSummaryId}/details/{detailId}', 'GET'],
  getChargeback: ['/v1/crm/chargebacks/{chargebackId}', 'GET'],
  listRelatedChargebacks: ['/v1/crm/chargebacks/{chargebackId}/related-chargebacks', 'GET'],
  listTransactionsByReference: ['/v1/crm/transactions/by-reference/{referenceId}', 'GET'],
  getTransactionBatch: ['/v1/crm/transactions/batches/{transactionBatchId}', 'GET'],
  updateMerchant: ['/v1/crm/merchants/{merchantId}', 'PUT'],
  getBusinessAddress: ['/v1/crm/merchants/{merchantId}/business-addresses/{businessAddressId}', 'GET'],
  addMerchantPrincipal: ['/v1/crm/merchants/{merchantId}/principals', 'POST'],
  createPricingItem: ['/v1/crm/merchants/{merchantId}/pricing-items', 'POST'],
  updatePricingPackage: ['/v1/crm/merchants/{merchantId}/pricing-packages/{pricingPackageId}', 'PUT'],
  createIsoPackage: ['/v1/crm/merchants/{merchantId}/iso-package', 'POST'],
  updateEquipmentOrderItem: ['/v1/crm/merchants/{merchantId}/equipment-orders/{equipmentOrderId}/items/{itemId}', 'PUT'],
  getEquipmentModel: ['/v1/crm/merchants/{merchantId}/equipment-models/{equipmentModelId}', 'GET'],
  setPartnerStatus: ['/v1/crm/partners/{partnerId}/{action}', 'PUT'],
  getPricingTemplate: ['/v1/crm/partners/{partnerId}/pricing-templates/{pricingTemplateId}', 'GET'],
  updatePricingRule: ['/v1/crm/partners/{partnerId}/pricing-rules/{pricingRuleId}', 'PUT'],
  getLeadPricingItem: ['/v1/crm/leads/{leadId}/pricing-items/{pricingItemId}', 'GET'],
  createLeadDepositInfo: ['/v1/crm/leads/{leadId}/deposit-info', 'POST'],
  listLeadValidations: ['/v1/crm/leads/{leadId}/validations', 'GET', {
    pagination,
  }],
  updateLeadSource: ['/v1/crm/lead-sources/{leadSourceId}', 'PUT'],
  saveFastApplyPrincipals: ['/v1/fast-apply/{leadId}/principals', 'PUT'],
} as const
