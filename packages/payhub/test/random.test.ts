import { testRandomRequests } from '@crm-clients/contract/random'
import { createPayhubClient } from '@crm-clients/payhub'
import { test } from 'vitest'

testRandomRequests({ test, spec: 'payhub', createClient: createPayhubClient })
