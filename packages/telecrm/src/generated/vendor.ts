// Generated from specs/telecrm.yaml by `pnpm generate telecrm`. Do not edit.

import { chooseServer, followRedirects, shareRateLimit, paginate, writeJson } from '@crm-clients/runtime'

/** What the client knows about its vendor. */
export const vendor = {
  name: 'telecrm',
  baseUrl: 'https://next.telecrm.in/autoupdate/v2',
  credentials: {
    token: {
      in: 'bearer',
    },
    asyncToken: {
      in: 'bearer',
    },
  },
  security: [['token']],
  features: { chooseServer, followRedirects, shareRateLimit, methods: [paginate], bodies: [writeJson] },
} as const

// What several operations have in common.
const pagination = {
  style: 'offset',
  parameter: 'skip',
  items: ['data'],
  last: ['total_count'],
} as const
const withIdempotentAndPagination = {
  idempotent: true,
  pagination,
} as const

/** Path and method of each operation, and what departs from the default. */
export const operations = {
  createLead: ['/enterprise/{enterpriseId}/lead', 'POST'],
  searchLeads: ['/enterprise/{enterpriseId}/lead/search', 'POST', withIdempotentAndPagination],
  getLead: ['/enterprise/{enterpriseId}/lead/{leadId}', 'GET'],
  updateLead: ['/enterprise/{enterpriseId}/lead/{leadId}', 'POST'],
  createActions: ['/enterprise/{enterpriseId}/lead/{leadId}/action', 'POST'],
  searchActions: ['/enterprise/{enterpriseId}/lead/{leadId}/action/search', 'POST', withIdempotentAndPagination],
  getAction: ['/enterprise/{enterpriseId}/lead/{leadId}/action/{actionId}', 'GET'],
  updateAction: ['/enterprise/{enterpriseId}/lead/{leadId}/action/{actionId}', 'POST'],
  listTeamMembers: ['/enterprise/{enterpriseId}/team-members', 'GET', {
    pagination,
  }],
  createTeamMember: ['/enterprise/{enterpriseId}/team-members', 'POST'],
  getTeamMember: ['/enterprise/{enterpriseId}/team-members/{email}', 'GET'],
  setAvailability: ['/enterprise/{enterpriseId}/teammember/state_change', 'POST'],
  getEnterprise: ['/enterprise/{enterpriseId}/metadata', 'GET'],
  listCustomFields: ['/enterprise/{enterpriseId}/custom-fields', 'GET'],
  getCustomField: ['/enterprise/{enterpriseId}/custom-fields/{apiName}', 'GET'],
  listCustomActions: ['/enterprise/{enterpriseId}/custom-actions', 'GET'],
  getCustomAction: ['/enterprise/{enterpriseId}/custom-actions/{code}', 'GET'],
  getLeadStagePipeline: ['/enterprise/{enterpriseId}/lead-stage-pipeline', 'GET'],
  enqueueLead: ['/enterprise/{enterpriseId}/autoupdatelead', 'POST', {
    security: [['asyncToken']],
    server: 'https://next-api.telecrm.in',
    rateLimit: {
      requests: 18000,
      windowMilliseconds: 3600000,
    },
  }],
} as const
