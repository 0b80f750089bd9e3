import type { InjectedFault } from '../injected-fault.ts'
import { BODY_FAULTS } from './body-faults.ts'
import { CONNECTION_FAULTS } from './connection-faults.ts'
import { QUOTING_FAULTS } from './quoting-faults.ts'
import { RETRY_AFTER_FAULTS } from './retry-after-faults.ts'
import { STALLS } from './stalls.ts'
import { STATUS_FAULTS } from './status-faults.ts'

/** Every fault that one server can have. */
export const FAULTS: readonly InjectedFault[] = [
  ...CONNECTION_FAULTS,
  ...STALLS,
  ...BODY_FAULTS,
  ...STATUS_FAULTS,
  ...RETRY_AFTER_FAULTS,
  ...QUOTING_FAULTS,
]
