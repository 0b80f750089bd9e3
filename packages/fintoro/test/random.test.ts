import { testRandomRequests } from '@crm-clients/contract/random'
import { createFintoroClient } from '@crm-clients/fintoro'
import { test } from 'vitest'

testRandomRequests({ test, spec: 'fintoro', createClient: createFintoroClient })
