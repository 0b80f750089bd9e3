// Generated from specs/telecrm.yaml by `pnpm generate telecrm`. Do not edit.

import { chooseServer, followRedirects, paginate, writeJson } from '@crm-clients/runtime'

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
  features: { chooseServer, followRedirects, paginate, bodies: [writeJson] },
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

/** Method and path of each operation, and what departs from the default. */
export const operations = {
  createLead: ['POST', '/enterprise/{enterpriseId}/lead'],
  searchLeads: ['POST', '/enterprise/{enterpriseId}/lead/search', withIdempotentAndPagination],
  getLead: ['GET', '/enterprise/{enterpriseId}/lead/{leadId}'],
  updateLead: ['POST', '/enterprise/{enterpriseId}/lead/{leadId}'],
  createActions: ['POST', '/enterprise/{enterpriseId}/lead/{leadId}/action'],
  searchActions: ['POST', '/enterprise/{enterpriseId}/lead/{leadId}/action/search', withIdempotentAndPagination],
  getAction: ['GET', '/enterprise/{enterpriseId}/lead/{leadId}/action/{actionId}'],
  updateAction: ['POST', '/enterprise/{enterpriseId}/lead/{leadId}/action/{actionId}'],
  listTeamMembers: ['GET', '/enterprise/{enterpriseId}/team-members', {
    pagination,
  }],
  createTeamMember: ['POST', '/enterprise/{enterpriseId}/team-members'],
  getTeamMember: ['GET', '/enterprise/{enterpriseId}/team-members/{email}'],
  setAvailability: ['POST', '/enterprise/{enterpriseId}/teammember/state_change'],
  getEnterprise: ['GET', '/enterprise/{enterpriseId}/metadata'],
  listCustomFields: ['GET', '/enterprise/{enterpriseId}/custom-fields'],
  getCustomField: ['GET', '/enterprise/{enterpriseId}/custom-fields/{apiName}'],
  listCustomActions: ['GET', '/enterprise/{enterpriseId}/custom-actions'],
  getCustomAction: ['GET', '/enterprise/{enterpriseId}/custom-actions/{code}'],
  getLeadStagePipeline: ['GET', '/enterprise/{enterpriseId}/lead-stage-pipeline'],
  enqueueLead: ['POST', '/enterprise/{enterpriseId}/autoupdatelead', {
    security: [['asyncToken']],
    server: 'https://next-api.telecrm.in',
    rateLimit: {
      requests: 18000,
      windowMilliseconds: 3600000,
    },
  }],
} as const
