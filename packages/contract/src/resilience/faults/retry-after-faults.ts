import type { InjectedFault } from '../injected-fault.ts'
import { ANSWER_TEXT, writeAnswer } from '../wire/write-answer.ts'

const dependsOn = [['isRepeatable', 'isRepeatableAfter429']] as const

/** Forms of `Retry-After` seen in the wild, and the milliseconds that they ask for. */
const SHORT = [
  { value: '0', pause: 0 },
  { value: '0.1', pause: 100 },
  { value: '-5', pause: 0 },
  { value: 'Wed, 21 Oct 2015 07:28:00 GMT', pause: 0 },
  { value: 'soon', pause: 0 },
  { value: '', pause: 0 },
  { value: '1e9', pause: 0 },
  { value: 'NaN', pause: 0 },
]

/** Longer than any call lasts. */
const LONG = ['9999999999', '999999999999999999999999999999', 'Fri, 31 Dec 9999 23:59:59 GMT']

/** Servers that are too busy, and say for how long. */
export const RETRY_AFTER_FAULTS: readonly InjectedFault[] = [
  ...SHORT.map(
    ({ value, pause }): InjectedFault => ({
      name: `the server is too busy once, with "Retry-After: ${value}"`,
      isRefusal: true,
      serve: ({ socket, number }) =>
        writeAnswer(socket, number === 1 ? 429 : 200, ANSWER_TEXT, { 'retry-after': value }),
      pause,
      dependsOn,
      ends: 200,
      requests: 2,
      endsOnce: 429,
    }),
  ),
  ...LONG.map(
    (value): InjectedFault => ({
      name: `the server is too busy, with "Retry-After: ${value}"`,
      isRefusal: true,
      serve: ({ socket }) => writeAnswer(socket, 429, ANSWER_TEXT, { 'retry-after': value }),
      dependsOn,
      ends: 429,
      requests: 1,
    }),
  ),
]
