import { testResilience } from '@crm-clients/contract/resilience'
import { createTelecrmClient } from '@crm-clients/telecrm'
import { test } from 'vitest'

testResilience({ test, spec: 'telecrm', createClient: createTelecrmClient })
