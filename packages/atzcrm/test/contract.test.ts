import { createAtzcrmClient } from '@crm-clients/atzcrm'
import { testContract } from '@crm-clients/contract'
import { test } from 'vitest'

testContract({ test, spec: 'atzcrm', createClient: createAtzcrmClient })
