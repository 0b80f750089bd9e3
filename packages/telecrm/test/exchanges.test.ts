import { testExchanges } from '@crm-clients/contract'
import { test } from 'vitest'

testExchanges({ test, spec: 'telecrm', exchanges: new URL('./fixtures/', import.meta.url) })
