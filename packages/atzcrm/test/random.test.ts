import { createAtzcrmClient } from '@crm-clients/atzcrm'
import { testRandomRequests } from '@crm-clients/testing/random'
import { test } from 'vitest'

testRandomRequests({ test, spec: 'atzcrm', createClient: createAtzcrmClient })
