import { createPayhubClient } from '@crm-clients/payhub'
import { testContract } from '@crm-clients/testing'
import { test } from 'vitest'

testContract({ test, spec: 'payhub', createClient: createPayhubClient })
