// Generated from specs/atzcrm.yaml by `pnpm generate atzcrm`. Do not edit.

import type { ListWalks, OperationArguments, OperationItem, OperationPromise } from '@crm-clients/runtime'
import type { ListActivitiesOperation, EditActivityOperation } from './schema.ts'

/** What `listActivities` takes. */
export interface ListActivitiesArguments extends OperationArguments<ListActivitiesOperation> {}

/** What `editActivity` takes. */
export type EditActivityArguments = OperationArguments<EditActivityOperation>

/** The operations of the ATZ CRM API, one method for each. */
export interface AtzcrmMethods {
  /**
   * List activities
   *
   * Lists the activities of the account, page by page, filtered and sorted as asked.
   *
   * `GET /v1/activity`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/activities/show-all-activity
   */
  readonly listActivities: ((args?: ListActivitiesArguments) => OperationPromise<ListActivitiesOperation>) & ListWalks<ListActivitiesOperation, OperationItem<ListActivitiesOperation, ['data']>>
  /**
   * Edit an activity
   *
   * Changes an existing activity. Every property is optional; send only what is to change. Send `multipart/form-data` to upload a file as the attachment.
   *
   * `PUT /v1/activity/{id}`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/activities/edit-activity
   */
  readonly editActivity: (args: EditActivityArguments) => OperationPromise<EditActivityOperation>
}
