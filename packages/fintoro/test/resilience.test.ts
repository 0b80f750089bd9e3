import { testResilience } from '@crm-clients/contract/resilience'
import { createFintoroClient } from '@crm-clients/fintoro'
import { test } from 'vitest'

testResilience({ test, spec: 'fintoro', createClient: createFintoroClient })
