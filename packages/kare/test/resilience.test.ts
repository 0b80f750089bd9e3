import { createKareClient } from '@crm-clients/kare'
import { testResilience } from '@crm-clients/contract/resilience'
import { test } from 'vitest'

testResilience({ test, spec: 'kare', createClient: createKareClient })
