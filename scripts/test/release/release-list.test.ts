import { expect, test } from 'vitest'
import { readNotes } from '../../src/release/release-list.ts'

const CHANGELOG = `# @crm-clients/acme

## 1.10.0

### Minor changes

- Says more.

## 1.1.0

- Said something.
`

test('the notes of a version are what the CHANGELOG says about it alone', () => {
  expect(readNotes(CHANGELOG, '1.10.0')).toBe('### Minor changes\n\n- Says more.')
  expect(readNotes(CHANGELOG, '1.1.0')).toBe('- Said something.')
  expect(readNotes(CHANGELOG, '1.1')).toBe('')
})
