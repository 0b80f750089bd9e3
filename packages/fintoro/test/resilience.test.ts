import { createFintoroClient } from '@crm-clients/fintoro'
import { testResilience } from '@crm-clients/contract/resilience'
import { test } from 'vitest'

testResilience({ test, spec: 'fintoro', createClient: createFintoroClient })
