// Generated from specs/fintoro.yaml by `pnpm generate fintoro`. Do not edit.

import type { OperationArguments, OperationPromise } from '@crm-clients/runtime'
import type { UpdateCrmEventOperation } from './schema.ts'

/** What `updateCrmEvent` takes. */
export interface UpdateCrmEventArguments extends OperationArguments<UpdateCrmEventOperation> {}

/** The operations of the Fintoro API, one method for each. */
export interface FintoroMethods {
  /**
   * Update a CRM event
   *
   * Changes the metadata of an existing CRM event and adds or removes attachments. What the event is about (its type and its client, supplier or business case) cannot be changed.
   *
   * `PATCH /contact-activity-logs/{contactActivityLog}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/crm-events/update-a-crm-event
   */
  readonly updateCrmEvent: (args: UpdateCrmEventArguments) => OperationPromise<UpdateCrmEventOperation>
}
