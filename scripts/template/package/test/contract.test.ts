import { create__Name__Client } from '@crm-clients/__slug__'
import { testContract, testExchanges } from '@crm-clients/contract'
import { test } from 'vitest'

testContract({ test, spec: '__slug__', createClient: create__Name__Client })
testExchanges({ test, spec: '__slug__', exchanges: new URL('./fixtures/', import.meta.url) })
