import { expect, test } from 'vitest'
import { ANSWER_FLAWS } from './flaws/answer-flaws.ts'
import { BODY_FLAWS } from './flaws/body-flaws.ts'
import { CREDENTIAL_FLAWS } from './flaws/credential-flaws.ts'
import { GENERAL_FLAWS } from './flaws/general-flaws.ts'
import { METHOD_FLAWS } from './flaws/method-flaws.ts'
import { PAGE_FLAWS } from './flaws/page-flaws.ts'
import { REPETITION_FLAWS } from './flaws/repetition-flaws.ts'
import { createShopClient, listCases } from './shop.ts'

/** Clients that treat the calls of one shape wrongly, and all others well. */
const SHAPE_FLAWS = [
  ...BODY_FLAWS,
  ...METHOD_FLAWS,
  ...REPETITION_FLAWS,
  ...CREDENTIAL_FLAWS,
  ...PAGE_FLAWS,
  ...ANSWER_FLAWS,
]

const faultless = listCases(createShopClient)

test.each([...GENERAL_FLAWS, ...SHAPE_FLAWS])(
  'a client that $name is found out',
  async ({ notices, complaint, createClient }) => {
    await expect(faultless.get(notices)?.()).resolves.toBeUndefined()
    await expect(listCases(createClient).get(notices)?.()).rejects.toThrow(complaint)
  },
)
