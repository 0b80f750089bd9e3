import { createKareClient } from '@crm-clients/kare'
import { testRandomRequests } from '@crm-clients/testing/random'
import { test } from 'vitest'

testRandomRequests({ test, spec: 'kare', createClient: createKareClient })
