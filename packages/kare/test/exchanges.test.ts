import { testExchanges } from '@crm-clients/contract'
import { test } from 'vitest'
import updateContact from './fixtures/updateContact.json' with { type: 'json' }

testExchanges({ test, spec: 'kare', exchanges: updateContact })
