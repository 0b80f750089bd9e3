import { createPayhubClient } from '@crm-clients/payhub'
import { testResilience } from '@crm-clients/contract/resilience'
import { test } from 'vitest'

testResilience({ test, spec: 'payhub', createClient: createPayhubClient })
