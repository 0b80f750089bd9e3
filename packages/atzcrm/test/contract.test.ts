import { createAtzcrmClient } from '@crm-clients/atzcrm'
import { testContract } from '@crm-clients/testing'
import { test } from 'vitest'

testContract({ test, spec: 'atzcrm', createClient: createAtzcrmClient })
