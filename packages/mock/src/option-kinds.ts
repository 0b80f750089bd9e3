import {
  type ArgumentKind,
  BOOLEAN,
  FROM_ZERO,
  FUNCTION,
  type KindsOf,
  listOf,
  NUMBER,
  OBJECT,
  oneWordOf,
  partsOf,
  required,
  TEXT,
  wholeNumber,
} from '@crm-clients/openapi/command-line'
import type { KeptRequests, MockOptions } from './mock-options.ts'
import type { MockFault, MockReply, OperationReply, RespondOptions } from './replies/mock-reply.ts'

/** How long it may be, and which bound comes first, is said by who waits. */
const DELAY: ArgumentKind = {
  wanted: 'a number of milliseconds, or two of them: [least, most]',
  isRight: value => {
    const bounds = Array.isArray(value) && value.length === 2 ? value : [value]
    return bounds.every(bound => typeof bound === 'number')
  },
}

const KEPT: KindsOf<KeptRequests> = { requests: FROM_ZERO, bytes: FROM_ZERO }

/** Whether a reply can be given, its operation decides. */
const REPLY: KindsOf<RespondOptions & MockReply & MockFault & OperationReply> = {
  operation: required(TEXT),
  times: NUMBER,
  undocumented: BOOLEAN,
  status: NUMBER,
  example: TEXT,
  body: { wanted: 'anything', isRight: () => true },
  headers: OBJECT,
  delay: NUMBER,
  error: TEXT,
}

/** What the options of `createMock` have to be. */
export const MOCK_KINDS: KindsOf<MockOptions> = {
  uncompilable: oneWordOf('refuse', 'report'),
  plain: BOOLEAN,
  keep: partsOf(KEPT),
  maxBodyValues: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  delay: DELAY,
  replies: listOf(partsOf(REPLY)),
  stateful: BOOLEAN,
  seed: NUMBER,
  onAnswered: FUNCTION,
}
