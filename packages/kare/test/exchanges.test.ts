import { testExchanges } from '@crm-clients/testing'
import { test } from 'vitest'
import updateContact from './fixtures/updateContact.json' with { type: 'json' }

testExchanges({ test, spec: 'kare', exchanges: updateContact })
