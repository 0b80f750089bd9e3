import { testResilience } from '@crm-clients/contract/resilience'
import { createPayhubClient } from '@crm-clients/payhub'
import { test } from 'vitest'

testResilience({ test, spec: 'payhub', createClient: createPayhubClient })
