import { testRandomRequests } from '@crm-clients/contract/random'
import { createTelecrmClient } from '@crm-clients/telecrm'
import { test } from 'vitest'

testRandomRequests({ test, spec: 'telecrm', createClient: createTelecrmClient })
