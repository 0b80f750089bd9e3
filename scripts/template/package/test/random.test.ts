import { create__Name__Client } from '@crm-clients/__slug__'
import { testRandomRequests } from '@crm-clients/contract/random'
import { test } from 'vitest'

testRandomRequests({ test, spec: '__slug__', createClient: create__Name__Client })
