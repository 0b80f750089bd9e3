// Generated from specs/payhub.yaml by `pnpm generate payhub`. Do not edit.

import type { components } from './schema.ts'

export type TicketActivityUpdate = components['schemas']['TicketActivityUpdate']
export type TicketActivity = components['schemas']['TicketActivity']
export type Metadata = components['schemas']['Metadata']
export type Uuid = components['schemas']['Uuid']
export type NullableUuid = components['schemas']['NullableUuid']
