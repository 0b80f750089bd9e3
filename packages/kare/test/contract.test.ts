import { createKareClient } from '@crm-clients/kare'
import { testContract } from '@crm-clients/testing'
import { test } from 'vitest'

testContract({ test, spec: 'kare', createClient: createKareClient })
