import { testExchanges } from '@crm-clients/contract'
import { test } from 'vitest'
import updateTicketActivity from './fixtures/updateTicketActivity.json' with { type: 'json' }

testExchanges({ test, spec: 'payhub', exchanges: updateTicketActivity })
