import { testContract } from '@crm-clients/contract'
import { createKareClient } from '@crm-clients/kare'
import { test } from 'vitest'

testContract({ test, spec: 'kare', createClient: createKareClient })
