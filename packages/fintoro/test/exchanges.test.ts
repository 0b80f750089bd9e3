import { testExchanges } from '@crm-clients/testing'
import { test } from 'vitest'
import updateCrmEvent from './fixtures/updateCrmEvent.json' with { type: 'json' }

testExchanges({ test, spec: 'fintoro', exchanges: updateCrmEvent })
