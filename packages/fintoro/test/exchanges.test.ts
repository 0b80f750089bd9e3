import { testExchanges } from '@crm-clients/contract'
import { test } from 'vitest'
import updateCrmEvent from './fixtures/updateCrmEvent.json' with { type: 'json' }

testExchanges({ test, spec: 'fintoro', exchanges: updateCrmEvent })
