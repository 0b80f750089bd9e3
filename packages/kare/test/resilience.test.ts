import { testResilience } from '@crm-clients/contract/resilience'
import { createKareClient } from '@crm-clients/kare'
import { test } from 'vitest'

testResilience({ test, spec: 'kare', createClient: createKareClient })
