// Generated from specs/atzcrm.yaml by `pnpm generate atzcrm`. Do not edit.

import { followRedirects, paginate, writeJson, writeMultipart } from '@crm-clients/runtime'

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
  features: { followRedirects, paginate, bodies: [writeJson, writeMultipart] },
} as const

// What several operations have in common.
const withBody = {
  body: ['application/json', 'multipart/form-data'],
} as const

/** Method and path of each operation, and what departs from the default. */
export const operations = {
  listActivities: ['GET', '/v1/activity', {
    pagination: {
      style: 'page',
      parameter: 'page',
      items: ['data'],
      next: ['next_page_url'],
      last: ['last_page'],
    },
  }],
  addActivity: ['POST', '/v1/activity', withBody],
  getActivity: ['GET', '/v1/activity/{id}'],
  editActivity: ['PUT', '/v1/activity/{id}', withBody],
  addContact: ['POST', '/v1/contact'],
  deleteContact: ['DELETE', '/v1/contact/{slug}'],
  listCandidates: ['GET', '/v1/candidate'],
  addCandidate: ['POST', '/v1/candidate', withBody],
  updateCandidate: ['PUT', '/v1/candidate/{slug}', withBody],
  addCandidateToJob: ['POST', '/v1/candidate/{slug}/add-to-job'],
  removeCandidateFromJob: ['POST', '/v1/candidate/{slug}/remove-from-job'],
  updateTalentStage: ['POST', '/v1/candidate/{candidateSlug}/talent-stage/{jobSlug}'],
  updateCandidateVisibility: ['POST', '/v1/candidate/{candidateSlug}/visibility/{jobSlug}'],
  getCandidateHistory: ['GET', '/v1/candidate/{slug}/history'],
  addJob: ['POST', '/v1/job'],
  getJob: ['GET', '/v1/job/{slug}'],
  deleteJob: ['DELETE', '/v1/job/{slug}'],
  listDeals: ['GET', '/v1/deal'],
  addDeal: ['POST', '/v1/deal'],
  getDeal: ['GET', '/v1/deal/{slug}'],
  updateDeal: ['PUT', '/v1/deal/{slug}'],
  getOrganization: ['GET', '/v1/organization/{slug}'],
  deleteOrganization: ['DELETE', '/v1/organization/{slug}'],
  createWebhookSubscription: ['POST', '/v1/subscribe'],
  getWebhookSubscription: ['GET', '/v1/subscribe/{id}'],
  updateWebhookSubscription: ['PUT', '/v1/subscribe/{id}'],
} as const
