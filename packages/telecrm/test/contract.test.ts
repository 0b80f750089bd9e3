import { createTelecrmClient } from '@crm-clients/telecrm'
import { testContract } from '@crm-clients/contract'
import { test } from 'vitest'

testContract({ test, spec: 'telecrm', createClient: createTelecrmClient })
