// Generated from packages/mock/control.yaml by `pnpm generate`. Do not edit.

import { followRedirects, writeJson } from '@crm-clients/runtime'

/** What the client knows about its vendor. */
export const vendor = {
  name: 'mock-control',
  baseUrl: 'http://127.0.0.1:4010/__mock',
  credentials: {},
  security: [],
  features: { followRedirects, bodies: [writeJson] },
} as const

// What several operations have in common.
const withAccept = {
  accept: ['application/json', 'application/problem+json'],
} as const
const withAccept2 = {
  accept: ['application/problem+json'],
} as const

/** Path and method of each operation, and what departs from the default. */
export const operations = {
  getHealth: ['/health', 'GET', withAccept],
  listRequests: ['/requests', 'GET', withAccept],
  listReplies: ['/replies', 'GET', withAccept],
  planReply: ['/replies', 'POST', withAccept],
  forgetReplies: ['/replies', 'DELETE', withAccept2],
  resetMock: ['/reset', 'POST', withAccept2],
  verifyRequests: ['/verify', 'GET', withAccept],
  sendEvent: ['/events/{event}', 'POST', withAccept],
  getDocument: ['/openapi.json', 'GET', withAccept],
  getControlDocument: ['/control.json', 'GET', withAccept],
} as const
