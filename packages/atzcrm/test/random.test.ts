import { createAtzcrmClient } from '@crm-clients/atzcrm'
import { testRandomRequests } from '@crm-clients/contract/random'
import { test } from 'vitest'

testRandomRequests({ test, spec: 'atzcrm', createClient: createAtzcrmClient })
