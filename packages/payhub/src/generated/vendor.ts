// Generated from specs/payhub.yaml by `pnpm generate payhub`. Do not edit.

import { followRedirects, paginate, placeCredential, writeStyledParameter, writeJson } from '@crm-clients/runtime'

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
  features: { followRedirects, paginate, placeCredential, writeStyledParameter, bodies: [writeJson] },
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

/** Method and path of each operation, and what departs from the default. */
export const operations = {
  getTicket: ['GET', '/v1/crm/tickets/{ticketId}'],
  updateTicketActivity: ['PUT', '/v1/crm/tickets/{ticketId}/activity/{activityId}'],
  splitTicket: ['POST', '/v1/crm/tickets/{ticketId}/split'],
  addTicketExternalUser: ['POST', '/v1/crm/tickets/{ticketId}/external-users'],
  listResiduals: ['GET', '/v1/crm/residuals', withStylesAndPagination],
  getResidualMetrics: ['GET', '/v1/crm/residuals/metrics', {
    security: [['token'], ['apiKey']],
    styles,
  }],
  listResidualMerchantDetails: ['GET', '/v1/crm/residuals/{residualId}/merchant-summaries/{merchantSummaryId}/details', withStylesAndPagination],
  getResidualMerchantDetail: ['GET', '/v1/crm/residuals/{residualId}/merchant-summaries/{merchantSummaryId}/details/{detailId}'],
  getChargeback: ['GET', '/v1/crm/chargebacks/{chargebackId}'],
  listRelatedChargebacks: ['GET', '/v1/crm/chargebacks/{chargebackId}/related-chargebacks'],
  listTransactionsByReference: ['GET', '/v1/crm/transactions/by-reference/{referenceId}'],
  getTransactionBatch: ['GET', '/v1/crm/transactions/batches/{transactionBatchId}'],
  updateMerchant: ['PUT', '/v1/crm/merchants/{merchantId}'],
  getBusinessAddress: ['GET', '/v1/crm/merchants/{merchantId}/business-addresses/{businessAddressId}'],
  addMerchantPrincipal: ['POST', '/v1/crm/merchants/{merchantId}/principals'],
  createPricingItem: ['POST', '/v1/crm/merchants/{merchantId}/pricing-items'],
  updatePricingPackage: ['PUT', '/v1/crm/merchants/{merchantId}/pricing-packages/{pricingPackageId}'],
  createIsoPackage: ['POST', '/v1/crm/merchants/{merchantId}/iso-package'],
  updateEquipmentOrderItem: ['PUT', '/v1/crm/merchants/{merchantId}/equipment-orders/{equipmentOrderId}/items/{itemId}'],
  getEquipmentModel: ['GET', '/v1/crm/merchants/{merchantId}/equipment-models/{equipmentModelId}'],
  setPartnerStatus: ['PUT', '/v1/crm/partners/{partnerId}/{action}'],
  getPricingTemplate: ['GET', '/v1/crm/partners/{partnerId}/pricing-templates/{pricingTemplateId}'],
  updatePricingRule: ['PUT', '/v1/crm/partners/{partnerId}/pricing-rules/{pricingRuleId}'],
  getLeadPricingItem: ['GET', '/v1/crm/leads/{leadId}/pricing-items/{pricingItemId}'],
  createLeadDepositInfo: ['POST', '/v1/crm/leads/{leadId}/deposit-info'],
  listLeadValidations: ['GET', '/v1/crm/leads/{leadId}/validations', {
    pagination,
  }],
  updateLeadSource: ['PUT', '/v1/crm/lead-sources/{leadSourceId}'],
  saveFastApplyPrincipals: ['PUT', '/v1/fast-apply/{leadId}/principals'],
} as const
