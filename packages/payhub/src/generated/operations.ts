// Generated from specs/payhub.yaml by `pnpm generate payhub`. Do not edit.

import type { OperationArguments, OperationPromise } from '@crm-clients/runtime'
import type { UpdateTicketActivityOperation } from './schema.ts'

/** What `updateTicketActivity` takes. */
export interface UpdateTicketActivityArguments extends OperationArguments<UpdateTicketActivityOperation> {}

/** The operations of the Payhub API, one method for each. */
export interface PayhubMethods {
  /**
   * Update a ticket activity
   *
   * Changes one entry in the activity of a ticket, for example a comment.
   *
   * `PUT /v1/crm/tickets/{ticketId}/activity/{activityId}`
   *
   * @see https://docs.payhub.com/api-reference/tickets/update-ticket-activity
   */
  readonly updateTicketActivity: (args: UpdateTicketActivityArguments) => OperationPromise<UpdateTicketActivityOperation>
}
