import { testExchanges } from '@crm-clients/contract'
import { test } from 'vitest'
import editActivity from './fixtures/editActivity.json' with { type: 'json' }

testExchanges({ test, spec: 'atzcrm', exchanges: editActivity })
