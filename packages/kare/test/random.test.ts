import { createKareClient } from '@crm-clients/kare'
import { testRandomRequests } from '@crm-clients/contract/random'
import { test } from 'vitest'

testRandomRequests({ test, spec: 'kare', createClient: createKareClient })
