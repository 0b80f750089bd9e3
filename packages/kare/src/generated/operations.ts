// Generated from specs/kare.yaml by `pnpm generate kare`. Do not edit.

import type { OperationArguments, OperationPromise } from '@crm-clients/runtime'
import type { UpdateContactOperation } from './schema.ts'

/** What `updateContact` takes. */
export interface UpdateContactArguments extends OperationArguments<UpdateContactOperation> {}

/** The operations of the Kare API, one method for each. */
export interface KareMethods {
  /**
   * Update a contact
   *
   * Changes one contact of a company. Send the properties to change, and always `notify`.
   *
   * `PATCH /companies/v2/rs/{companyId}/contacts/{contactId}`
   *
   * @see https://api-documentation.kare-app.fr/Company/v2/api-rs/contacts/update-a-contact
   */
  readonly updateContact: (args: UpdateContactArguments) => OperationPromise<UpdateContactOperation>
}
