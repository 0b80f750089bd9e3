import { createVendorClient, type PathClient, type VendorOptions } from '@crm-clients/runtime'
import type { MockControlMethods } from './generated/operations.ts'
import type { paths as Paths } from './generated/schema.ts'
import { operations, vendor } from './generated/vendor.ts'

/** The options of {@link createMockControl}. */
export type MockControlOptions = VendorOptions<typeof vendor, typeof operations>

/** A client of what a mock on a port can be told and asked: one method for each operation, and calls by path. */
export type MockControlClient = MockControlMethods & PathClient<Paths>

/**
 * Creates a client of the controls of a mock on a port, in this process or in another one. By default it is the mock that
 * `crm-mock` starts first: `http://127.0.0.1:4010/__mock`.
 *
 * @throws {ConfigError} when the base URL is none.
 * @example
 * const control = createMockControl({ baseUrl: mock.controlUrl })
 * await control.planReply({ body: { operation: 'listClients', status: 503, delay: 300, times: 1 } }).unwrap()
 */
export function createMockControl(options: MockControlOptions = {}): MockControlClient {
  return createVendorClient(vendor, operations, options)
}

export type * from './generated/operations.ts'
export type * from './generated/schema.ts'
