// Generated from specs/telecrm.yaml by `pnpm generate telecrm`. Do not edit.

import type { components } from './schema.ts'

export type ActionUpdate = components['schemas']['ActionUpdate']
export type CustomActionUpdate = components['schemas']['CustomActionUpdate']
export type PaymentActionUpdate = components['schemas']['PaymentActionUpdate']
export type Action = components['schemas']['Action']
export type CustomAction = components['schemas']['CustomAction']
export type PaymentAction = components['schemas']['PaymentAction']
export type BadRequest = components['schemas']['BadRequest']
export type NotAuthorized = components['schemas']['NotAuthorized']
export type ActionNotFound = components['schemas']['ActionNotFound']
