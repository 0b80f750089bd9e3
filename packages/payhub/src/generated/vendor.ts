// Generated from specs/payhub.yaml by `pnpm generate payhub`. Do not edit.

import { writeJson } from '@crm-clients/runtime'

/** What the client knows about its vendor. */
export const vendor = {
  name: 'payhub',
  credentials: {
    token: {
      in: 'bearer',
    },
  },
  security: [['token']],
  features: { bodies: [writeJson] },
} as const

/** Method and path of each operation, and what departs from the default. */
export const operations = {
  updateTicketActivity: ['PUT', '/v1/crm/tickets/{ticketId}/activity/{activityId}'],
} as const
