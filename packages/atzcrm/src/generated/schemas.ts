// Generated from specs/atzcrm.yaml by `pnpm generate atzcrm`. Do not edit.

import type { components } from './schema.ts'

export type ActivityUpdate = components['schemas']['ActivityUpdate']
export type ActivityUpdateForm = components['schemas']['ActivityUpdateForm']
export type ActivityChanges = components['schemas']['ActivityChanges']
export type AttachmentUrl = components['schemas']['AttachmentUrl']
export type RelatedEntity = components['schemas']['RelatedEntity']
export type Importance = components['schemas']['Importance']
export type Activity = components['schemas']['Activity']
export type ActivityPage = components['schemas']['ActivityPage']
export type User = components['schemas']['User']
export type RecordAttendee = components['schemas']['RecordAttendee']
export type UserAttendee = components['schemas']['UserAttendee']
