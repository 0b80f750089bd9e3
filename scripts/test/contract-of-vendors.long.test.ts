import { checkContract } from '@crm-clients/contract'
import { listVendors } from '@crm-clients/scripts/repository'
import { expect, test } from 'vitest'

test.each(listVendors())(
  'what crm-contract says of $slug is green, in memory and over a port',
  async ({ specFile }) => {
    const { failures, summary } = await checkContract(specFile)
    expect({ failures, empty: summary.empty }).toEqual({ failures: [], empty: 0 })
  },
  300_000,
)
