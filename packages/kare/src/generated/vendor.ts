// Generated from specs/kare.yaml by `pnpm generate kare`. Do not edit.

import { writeJson } from '@crm-clients/runtime'

/** What the client knows about its vendor. */
export const vendor = {
  name: 'kare',
  baseUrl: 'https://z52mnqg347.execute-api.eu-west-3.amazonaws.com/main',
  credentials: {
    token: {
      in: 'bearer',
    },
    sessionToken: {
      in: 'header',
      name: 'x-session-token',
    },
  },
  security: [['token', 'sessionToken']],
  features: { bodies: [writeJson] },
} as const

/** Method and path of each operation, and what departs from the default. */
export const operations = {
  updateContact: ['PATCH', '/companies/v2/rs/{companyId}/contacts/{contactId}'],
} as const
