// Generated from specs/kare.yaml by `pnpm generate kare`. Do not edit.

import type { components } from './schema.ts'

export type ContactUpdate = components['schemas']['ContactUpdate']
export type Contact = components['schemas']['Contact']
export type ContactEmail = components['schemas']['ContactEmail']
export type UtcDateTime = components['schemas']['UtcDateTime']
