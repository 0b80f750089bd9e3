import { expect, inject, test } from 'vitest'
import { createPageProject } from '../../src/pages/create-page-project.ts'

test('the tests of the page pass', async () => {
  const dependencies = { '@crm-clients/fintoro': '*', '@crm-clients/mock': '*', msw: '3' }
  await using project = await createPageProject('msw.md', { registry: inject('registry'), dependencies })
  const args = ['--test', '--test-reporter=tap', 'fintoro.test.ts']
  const { code, stdout } = await project.run(process.execPath, args)
  expect([code, stdout]).toEqual([0, expect.stringContaining('# pass 3\n')])
})
