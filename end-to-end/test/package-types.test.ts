import { readFile } from 'node:fs/promises'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { expect, inject, test } from 'vitest'

/** `require` of an ES module, which we leave to Node.js: see docs/decisions/0005-esm-only.md. */
const DECIDED = 'CJSResolvesToESM'

test.for(inject('published'))('every entry point of $name has the right types for everyone', async ({ file }) => {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(await readFile(file))))
  const problems = analysis.types === false ? ['It has no types.'] : analysis.problems
  expect(problems.filter(problem => typeof problem === 'string' || problem.kind !== DECIDED)).toEqual([])
  // Otherwise the exception above has outlived its reason.
  expect(problems).not.toEqual([])
})
