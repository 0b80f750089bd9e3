// Generated from specs/fintoro.yaml by `pnpm generate fintoro`. Do not edit.

import type { components } from './schema.ts'

export type CrmEventUpdate = components['schemas']['CrmEventUpdate']
export type CrmEventUpdateMetadata = components['schemas']['CrmEventUpdateMetadata']
export type CrmEvent = components['schemas']['CrmEvent']
export type CrmEventMetadata = components['schemas']['CrmEventMetadata']
export type RelatedDocument = components['schemas']['RelatedDocument']
export type Currency = components['schemas']['Currency']
export type Attachment = components['schemas']['Attachment']
export type Unauthenticated = components['schemas']['Unauthenticated']
