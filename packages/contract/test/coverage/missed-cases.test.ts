import { isEverything } from '@crm-clients/test-support'
import { expect, test, vi } from 'vitest'
import type { PlannedCase } from '../../src/cases/planned-case.ts'
import type { Verdict } from '../../src/judge/verdict.ts'
import { CLIENT_SHOP } from '../client-shop.ts'
import { EVERY_KEYWORD } from '../every-keyword.ts'

const KINDS = ['accepted', 'refused', 'status', 'value', 'sent', 'unsent', 'paced', 'walked', 'uploaded']
const MAKERS = [
  'bodyCases: ../../src/cases/body-cases.ts',
  'parameterCases: ../../src/cases/parameter-cases.ts',
  'exclusiveCases: ../../src/cases/exclusive-cases.ts',
  'statusCases: ../../src/cases/status-cases.ts',
  'headerCases: ../../src/cases/header-cases.ts',
  'securityCases: ../../src/cases/security-cases.ts',
  'protocolCases: ../../src/cases/protocol-cases.ts',
  'schemaCases: ../../src/cases/schema-cases.ts',
  'exampleCases: ../../src/cases/example-cases.ts',
  'credentialCases: ../../src/cases/client/credential-cases.ts',
  'segmentCases: ../../src/cases/client/segment-cases.ts',
  'acceptCases: ../../src/cases/client/accept-cases.ts',
  'mediaTypeCases: ../../src/cases/client/media-type-cases.ts',
  'walkedCases: ../../src/cases/client/walked-cases.ts',
  'uploadedCases: ../../src/cases/client/uploaded-cases.ts',
  'baseUrlCases: ../../src/cases/client/base-url-cases.ts',
  'pacedCases: ../../src/cases/client/paced-cases.ts',
].map(text => text.split(': ') as [string, string])

/** The empty entries of both documents, when all cases pass but those that are left out. */
async function countEmpty(isKept: (verdict: Verdict) => boolean = () => true): Promise<number> {
  const { planCases } = await import('../../src/cases/plan-cases.ts')
  const { coverageOf } = await import('../../src/coverage/coverage.ts')
  // Documents are planned once, and these are to be planned again.
  const counts = [{ ...CLIENT_SHOP }, { ...EVERY_KEYWORD }].map(api => {
    const all = planCases(api).cases.map((contractCase): Verdict => ({ contractCase, passed: true, disagreements: [] }))
    return coverageOf(api, all.filter(isKept)).summary.empty
  })
  return counts.reduce((sum, count) => sum + count)
}

test('no entry is empty where every case is there', async () => {
  expect(await countEmpty()).toBe(0)
})

test.each(KINDS)('each case of the kind "%s" has an entry, which is empty without it', async kind => {
  expect(await countEmpty(({ contractCase }) => contractCase.kind !== kind)).toBeGreaterThan(0)
})

// Each takes the modules of the whole contract once more.
test.each(isEverything() ? MAKERS : MAKERS.slice(0, 3))(
  'an entry is empty when the list that %s makes lacks its first case',
  async (name, file) => {
    vi.resetModules()
    vi.doMock(file, async load => {
      const usual = await load<Record<string, (...args: unknown[]) => PlannedCase[]>>()
      return { ...usual, [name]: (...args: unknown[]) => usual[name]?.(...args).slice(1) ?? [] }
    })
    expect(await countEmpty()).toBeGreaterThan(0)
    vi.doUnmock(file)
    vi.resetModules()
  },
)
