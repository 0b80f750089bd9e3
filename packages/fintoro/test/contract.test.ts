import { createFintoroClient } from '@crm-clients/fintoro'
import { testContract } from '@crm-clients/testing'
import { test } from 'vitest'

testContract({ test, spec: 'fintoro', createClient: createFintoroClient })
