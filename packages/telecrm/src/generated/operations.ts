// Generated from specs/telecrm.yaml by `pnpm generate telecrm`. Do not edit.

import type { OperationArguments, OperationPromise } from '@crm-clients/runtime'
import type { UpdateActionOperation } from './schema.ts'

/** What `updateAction` takes. */
export interface UpdateActionArguments extends OperationArguments<UpdateActionOperation> {}

/** The operations of the teleCRM API, one method for each. */
export interface TelecrmMethods {
  /**
   * Update an action
   *
   * Changes a custom action or a payment on the timeline of a lead. The `type` in the body has to be the one that the action already has. Any defined field of a custom action can change, and of a payment only its status.
   *
   * `POST /enterprise/{enterpriseId}/lead/{leadId}/action/{actionId}`
   *
   * @see https://docs.telecrm.in/sync-api/actions/update
   */
  readonly updateAction: (args: UpdateActionArguments) => OperationPromise<UpdateActionOperation>
}
