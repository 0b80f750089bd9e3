import { createPayhubClient } from '@crm-clients/payhub'
import { testContract } from '@crm-clients/contract'
import { test } from 'vitest'

testContract({ test, spec: 'payhub', createClient: createPayhubClient })
