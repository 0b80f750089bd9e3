import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listVendors, repositoryRoot } from '@crm-clients/scripts/repository'
import { expect, test } from 'vitest'
import { listClientMutants } from '../../src/source/client-mutants.ts'
import { runtimeMutants } from '../../src/source/runtime-mutants.ts'
import { mutateText } from '../../src/source/source-mutant.ts'

test.each(runtimeMutants)('the runtime still has the code that a mutant changes: $id', mutant => {
  const text = readFileSync(join(repositoryRoot, 'packages/runtime/src', mutant.file), 'utf8')
  expect(mutateText(text, mutant)).not.toBe(text)
})

test.each(listVendors())('every fault of the generated constants of $slug changes them', ({ generatedFolder }) => {
  const text = readFileSync(join(generatedFolder, 'vendor.ts'), 'utf8')
  const mutants = listClientMutants(text)
  expect(mutants.length).toBeGreaterThan(5)
  expect(new Set(mutants.map(mutant => mutateText(text, mutant))).size).toBe(mutants.length)
  expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length)
})

test('a mutant whose code is gone, or stands there twice, is an error', () => {
  const mutant = { id: 'drops a', file: 'a.ts', search: 'a()', replacement: '' }
  expect(mutateText('b(); a()', mutant)).toBe('b(); ')
  expect(() => mutateText('b()', mutant)).toThrow('a.ts has the searched text 0 times')
  expect(() => mutateText('a(); a()', mutant)).toThrow('a.ts has the searched text 2 times')
})
