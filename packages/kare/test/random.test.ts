import { testRandomRequests } from '@crm-clients/contract/random'
import { createKareClient } from '@crm-clients/kare'
import { test } from 'vitest'

testRandomRequests({ test, spec: 'kare', createClient: createKareClient })
