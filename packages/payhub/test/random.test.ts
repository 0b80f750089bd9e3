import { createPayhubClient } from '@crm-clients/payhub'
import { testRandomRequests } from '@crm-clients/contract/random'
import { test } from 'vitest'

testRandomRequests({ test, spec: 'payhub', createClient: createPayhubClient })
