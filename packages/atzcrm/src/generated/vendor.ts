// Generated from specs/atzcrm.yaml by `pnpm generate atzcrm`. Do not edit.

import { chooseBody, followRedirects, shareRateLimit, paginate, writeJson, writeMultipart } from '@crm-clients/runtime'

/** What the client knows about its vendor. */
export const vendor = {
  name: 'atzcrm',
  baseUrl: 'https://api.atzcrm.com',
  credentials: {
    token: {
      in: 'bearer',
    },
  },
  security: [['token']],
  rateLimit: {
    requests: 60,
    windowMilliseconds: 60000,
  },
  documents429: true,
  features: { chooseBody, followRedirects, shareRateLimit, methods: [paginate], bodies: [writeJson, writeMultipart] },
} as const

// What several operations have in common.
const withBody = {
  body: ['application/json', 'multipart/form-data'],
} as const

/** Path and method of each operation, and what departs from the default. */
export const operations = {
  listActivities: ['/v1/activity', 'GET', {
    pagination: {
      style: 'page',
      parameter: 'page',
      items: ['data'],
      next: ['next_page_url'],
      last: ['last_page'],
    },
  }],
  addActivity: ['/v1/activity', 'POST', withBody],
  getActivity: ['/v1/activity/{id}', 'GET'],
  editActivity: ['/v1/activity/{id}', 'PUT', withBody],
  addContact: ['/v1/contact', 'POST'],
  deleteContact: ['/v1/contact/{slug}', 'DELETE'],
  listCandidates: ['/v1/candidate', 'GET'],
  addCandidate: ['/v1/candidate', 'POST', withBody],
  updateCandidate: ['/v1/candidate/{slug}', 'PUT', withBody],
  addCandidateToJob: ['/v1/candidate/{slug}/add-to-job', 'POST'],
  removeCandidateFromJob: ['/v1/candidate/{slug}/remove-from-job', 'POST'],
  updateTalentStage: ['/v1/candidate/{candidateSlug}/talent-stage/{jobSlug}', 'POST'],
  updateCandidateVisibility: ['/v1/candidate/{candidateSlug}/visibility/{jobSlug}', 'POST'],
  getCandidateHistory: ['/v1/candidate/{slug}/history', 'GET'],
  addJob: ['/v1/job', 'POST'],
  getJob: ['/v1/job/{slug}', 'GET'],
  deleteJob: ['/v1/job/{slug}', 'DELETE'],
  listDeals: ['/v1/deal', 'GET'],
  addDeal: ['/v1/deal', 'POST'],
  getDeal: ['/v1/deal/{slug}', 'GET'],
  updateDeal: ['/v1/deal/{slug}', 'PUT'],
  getOrganization: ['/v1/organization/{slug}', 'GET'],
  deleteOrganization: ['/v1/organization/{slug}', 'DELETE'],
  createWebhookSubscription: ['/v1/subscribe', 'POST'],
  getWebhookSubscription: ['/v1/subscribe/{id}', 'GET'],
  updateWebhookSubscription: ['/v1/subscribe/{id}', 'PUT'],
} as const
