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
  editActivity: ['PUT', '/v1/activity/{id}', {
    body: ['application/json', 'multipart/form-data'],
  }],
} as const
