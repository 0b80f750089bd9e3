import { create__Name__Client } from '@crm-clients/__slug__'
import { testResilience } from '@crm-clients/contract/resilience'
import { test } from 'vitest'

testResilience({ test, spec: '__slug__', createClient: create__Name__Client })
