import { testContract } from '@crm-clients/contract'
import { createFintoroClient } from '@crm-clients/fintoro'
import { test } from 'vitest'

testContract({ test, spec: 'fintoro', createClient: createFintoroClient })
