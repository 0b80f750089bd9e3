// Generated from specs/fintoro.yaml by `pnpm generate fintoro`. Do not edit.

import { writeJson } from '@crm-clients/runtime'

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
  features: { writeJson },
} as const

/** Method and path of each operation, and what departs from the default. */
export const operations = {
  updateCrmEvent: ['PATCH', '/contact-activity-logs/{contactActivityLog}', {
    numericHeaders: ['retry-after', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'],
  }],
} as const
