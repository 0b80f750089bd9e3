import { createAtzcrmClient } from '@crm-clients/atzcrm'
import { testResilience } from '@crm-clients/contract/resilience'
import { test } from 'vitest'

testResilience({ test, spec: 'atzcrm', createClient: createAtzcrmClient })
