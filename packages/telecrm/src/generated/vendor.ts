// Generated from specs/telecrm.yaml by `pnpm generate telecrm`. Do not edit.

import { writeJson } from '@crm-clients/runtime'

/** What the client knows about its vendor. */
export const vendor = {
  name: 'telecrm',
  baseUrl: 'https://next.telecrm.in/autoupdate/v2',
  credentials: {
    token: {
      in: 'bearer',
    },
  },
  security: [['token']],
  features: { writeJson },
} as const

/** Method and path of each operation, and what departs from the default. */
export const operations = {
  updateAction: ['POST', '/enterprise/{enterpriseId}/lead/{leadId}/action/{actionId}'],
} as const
