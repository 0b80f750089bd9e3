import { createFintoroClient } from '@crm-clients/fintoro'
import { testContract } from '@crm-clients/contract'
import { test } from 'vitest'

testContract({ test, spec: 'fintoro', createClient: createFintoroClient })
