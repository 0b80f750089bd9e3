import { testContract } from '@crm-clients/contract'
import { createTelecrmClient } from '@crm-clients/telecrm'
import { test } from 'vitest'

testContract({ test, spec: 'telecrm', createClient: createTelecrmClient })
