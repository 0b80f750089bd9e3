import { testContract } from '@crm-clients/contract'
import { createPayhubClient } from '@crm-clients/payhub'
import { test } from 'vitest'

testContract({ test, spec: 'payhub', createClient: createPayhubClient })
