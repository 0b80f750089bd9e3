import { testExchanges } from '@crm-clients/contract'
import { test } from 'vitest'
import updateAction from './fixtures/updateAction.json' with { type: 'json' }

testExchanges({ test, spec: 'telecrm', exchanges: updateAction })
