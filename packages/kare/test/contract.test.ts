import { createKareClient } from '@crm-clients/kare'
import { testContract } from '@crm-clients/contract'
import { test } from 'vitest'

testContract({ test, spec: 'kare', createClient: createKareClient })
