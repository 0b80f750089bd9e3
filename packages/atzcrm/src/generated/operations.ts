// Generated from specs/atzcrm.yaml by `pnpm generate atzcrm`. Do not edit.

import type { ListWalks, OperationArguments, OperationItem, OperationPromise } from '@crm-clients/runtime'
import type { ListActivitiesOperation, AddActivityOperation, GetActivityOperation, EditActivityOperation, AddContactOperation, DeleteContactOperation, ListCandidatesOperation, AddCandidateOperation, UpdateCandidateOperation, AddCandidateToJobOperation, RemoveCandidateFromJobOperation, UpdateTalentStageOperation, UpdateCandidateVisibilityOperation, GetCandidateHistoryOperation, AddJobOperation, GetJobOperation, DeleteJobOperation, ListDealsOperation, AddDealOperation, GetDealOperation, UpdateDealOperation, GetOrganizationOperation, DeleteOrganizationOperation, CreateWebhookSubscriptionOperation, GetWebhookSubscriptionOperation, UpdateWebhookSubscriptionOperation } from './schema.ts'

/** What `listActivities` takes. */
export interface ListActivitiesArguments extends OperationArguments<ListActivitiesOperation> {}

/** What `addActivity` takes. */
export type AddActivityArguments = OperationArguments<AddActivityOperation>

/** What `getActivity` takes. */
export interface GetActivityArguments extends OperationArguments<GetActivityOperation> {}

/** What `editActivity` takes. */
export type EditActivityArguments = OperationArguments<EditActivityOperation>

/** What `addContact` takes. */
export interface AddContactArguments extends OperationArguments<AddContactOperation> {}

/** What `deleteContact` takes. */
export interface DeleteContactArguments extends OperationArguments<DeleteContactOperation> {}

/** What `listCandidates` takes. */
export interface ListCandidatesArguments extends OperationArguments<ListCandidatesOperation> {}

/** What `addCandidate` takes. */
export type AddCandidateArguments = OperationArguments<AddCandidateOperation>

/** What `updateCandidate` takes. */
export type UpdateCandidateArguments = OperationArguments<UpdateCandidateOperation>

/** What `addCandidateToJob` takes. */
export interface AddCandidateToJobArguments extends OperationArguments<AddCandidateToJobOperation> {}

/** What `removeCandidateFromJob` takes. */
export interface RemoveCandidateFromJobArguments extends OperationArguments<RemoveCandidateFromJobOperation> {}

/** What `updateTalentStage` takes. */
export interface UpdateTalentStageArguments extends OperationArguments<UpdateTalentStageOperation> {}

/** What `updateCandidateVisibility` takes. */
export interface UpdateCandidateVisibilityArguments extends OperationArguments<UpdateCandidateVisibilityOperation> {}

/** What `getCandidateHistory` takes. */
export interface GetCandidateHistoryArguments extends OperationArguments<GetCandidateHistoryOperation> {}

/** What `addJob` takes. */
export interface AddJobArguments extends OperationArguments<AddJobOperation> {}

/** What `getJob` takes. */
export interface GetJobArguments extends OperationArguments<GetJobOperation> {}

/** What `deleteJob` takes. */
export interface DeleteJobArguments extends OperationArguments<DeleteJobOperation> {}

/** What `listDeals` takes. */
export interface ListDealsArguments extends OperationArguments<ListDealsOperation> {}

/** What `addDeal` takes. */
export interface AddDealArguments extends OperationArguments<AddDealOperation> {}

/** What `getDeal` takes. */
export interface GetDealArguments extends OperationArguments<GetDealOperation> {}

/** What `updateDeal` takes. */
export interface UpdateDealArguments extends OperationArguments<UpdateDealOperation> {}

/** What `getOrganization` takes. */
export interface GetOrganizationArguments extends OperationArguments<GetOrganizationOperation> {}

/** What `deleteOrganization` takes. */
export interface DeleteOrganizationArguments extends OperationArguments<DeleteOrganizationOperation> {}

/** What `createWebhookSubscription` takes. */
export interface CreateWebhookSubscriptionArguments extends OperationArguments<CreateWebhookSubscriptionOperation> {}

/** What `getWebhookSubscription` takes. */
export interface GetWebhookSubscriptionArguments extends OperationArguments<GetWebhookSubscriptionOperation> {}

/** What `updateWebhookSubscription` takes. */
export interface UpdateWebhookSubscriptionArguments extends OperationArguments<UpdateWebhookSubscriptionOperation> {}

/** The operations of the ATZ CRM API, one method for each. */
export interface AtzcrmMethods {
  /**
   * List activities
   *
   * Lists the activities of the account, page by page, filtered and sorted as asked. Without `maximize`, people and records may come in a shorter form than in a single activity; that form is not documented.
   *
   * `GET /v1/activity`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/activities/show-all-activity
   */
  readonly listActivities: ((args?: ListActivitiesArguments) => OperationPromise<ListActivitiesOperation>) & ListWalks<ListActivitiesOperation, OperationItem<ListActivitiesOperation, ['data']>>
  /**
   * Add an activity
   *
   * Adds a meeting, task, e-mail, interview or activity of a type of the account's own. Send `multipart/form-data` to upload a file as the attachment.
   *
   * `POST /v1/activity`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/activities/add-activity
   */
  readonly addActivity: (args: AddActivityArguments) => OperationPromise<AddActivityOperation>
  /**
   * Get an activity
   *
   * Returns one activity with all there is to it, the record that it is about included.
   *
   * `GET /v1/activity/{id}`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/activities/get-activity
   */
  readonly getActivity: (args: GetActivityArguments) => OperationPromise<GetActivityOperation>
  /**
   * Edit an activity
   *
   * Changes an existing activity. Every property is optional; send only what is to change. Take care with attendees: the page contradicts itself on whether a new list of one kind also removes those of the other kinds. Send all three lists to lose nobody. Send `multipart/form-data` to upload a file as the attachment.
   *
   * `PUT /v1/activity/{id}`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/activities/edit-activity
   */
  readonly editActivity: (args: EditActivityArguments) => OperationPromise<EditActivityOperation>
  /**
   * Add a contact
   *
   * Adds a contact. The organization that it belongs to cannot be sent.
   *
   * `POST /v1/contact`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/contacts/add-contact
   */
  readonly addContact: (args: AddContactArguments) => OperationPromise<AddContactOperation>
  /**
   * Delete a contact
   *
   * Deletes a contact and answers with what it was.
   *
   * `DELETE /v1/contact/{slug}`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/contacts/delete-contact
   */
  readonly deleteContact: (args: DeleteContactArguments) => OperationPromise<DeleteContactOperation>
  /**
   * List candidates
   *
   * Lists candidates. The page names the properties of a candidate and not what holds them: expect a plain list, or an object with the list inside. Ask for `page` after `page` until one is empty.
   *
   * `GET /v1/candidate`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/candidates/show-all-candidate
   */
  readonly listCandidates: (args?: ListCandidatesArguments) => OperationPromise<ListCandidatesOperation>
  /**
   * Add a candidate
   *
   * Adds a candidate. Send `multipart/form-data` to upload a resume.
   *
   * Inferred, not documented by the vendor: Method and path could not be read on the page; they are those of the other pages about candidates.
   *
   * `POST /v1/candidate`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/candidates/add-candidate
   */
  readonly addCandidate: (args: AddCandidateArguments) => OperationPromise<AddCandidateOperation>
  /**
   * Update a candidate
   *
   * Changes a candidate. First name, last name and owner have to be sent again. Free text is called `candidate_description` here, and `description` everywhere else. Send `multipart/form-data` to upload a resume.
   *
   * `PUT /v1/candidate/{slug}`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/candidates/update-candidate
   */
  readonly updateCandidate: (args: UpdateCandidateArguments) => OperationPromise<UpdateCandidateOperation>
  /**
   * Add a candidate to a job
   *
   * Links a candidate to a job. It begins in the talent stage "Assigned".
   *
   * `POST /v1/candidate/{slug}/add-to-job`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/job-application/add-candidate-to-job
   */
  readonly addCandidateToJob: (args: AddCandidateToJobArguments) => OperationPromise<AddCandidateToJobOperation>
  /**
   * Remove a candidate from a job
   *
   * Removes the link between a candidate and a job. Both records stay.
   *
   * `POST /v1/candidate/{slug}/remove-from-job`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/job-application/remove-candidate-from-job
   */
  readonly removeCandidateFromJob: (args: RemoveCandidateFromJobArguments) => OperationPromise<RemoveCandidateFromJobOperation>
  /**
   * Move a candidate to another talent stage
   *
   * Moves a candidate to another stage of one job. The comment is kept and not part of the answer.
   *
   * `POST /v1/candidate/{candidateSlug}/talent-stage/{jobSlug}`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/job-application/update-talent-stage
   */
  readonly updateTalentStage: (args: UpdateTalentStageArguments) => OperationPromise<UpdateTalentStageOperation>
  /**
   * Show or hide a candidate in a job
   *
   * Says whether a candidate can be seen in one job.
   *
   * `POST /v1/candidate/{candidateSlug}/visibility/{jobSlug}`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/job-application/update-candidate-visibility
   */
  readonly updateCandidateVisibility: (args: UpdateCandidateVisibilityArguments) => OperationPromise<UpdateCandidateVisibilityOperation>
  /**
   * Get the history of a candidate
   *
   * Lists the stages that a candidate has been in, over all jobs or in one. There are no pages.
   *
   * `GET /v1/candidate/{slug}/history`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/job-application/get-candidate-history
   */
  readonly getCandidateHistory: (args: GetCandidateHistoryArguments) => OperationPromise<GetCandidateHistoryOperation>
  /**
   * Add a job
   *
   * Adds a job.
   *
   * `POST /v1/job`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/jobs/add-job
   */
  readonly addJob: (args: AddJobArguments) => OperationPromise<AddJobOperation>
  /**
   * Get a job
   *
   * Returns one job. Name in `maximize` what is to come in full.
   *
   * `GET /v1/job/{slug}`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/jobs/get-job
   */
  readonly getJob: (args: GetJobArguments) => OperationPromise<GetJobOperation>
  /**
   * Delete a job
   *
   * Deletes a job and answers with what it was.
   *
   * `DELETE /v1/job/{slug}`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/jobs/delete-job
   */
  readonly deleteJob: (args: DeleteJobArguments) => OperationPromise<DeleteJobOperation>
  /**
   * List deals
   *
   * Lists deals. The page names the properties of a deal and not what holds them: expect a plain list, or an object with the list inside. Ask for `page` after `page` until one is empty.
   *
   * `GET /v1/deal`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/deals/show-all-deal
   */
  readonly listDeals: (args?: ListDealsArguments) => OperationPromise<ListDealsOperation>
  /**
   * Add a deal
   *
   * Adds a deal. The user who creates it has to be named, not only the owner.
   *
   * `POST /v1/deal`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/deals/add-deal
   */
  readonly addDeal: (args: AddDealArguments) => OperationPromise<AddDealOperation>
  /**
   * Get a deal
   *
   * Returns one deal. Name in `maximize` what is to come in full.
   *
   * `GET /v1/deal/{slug}`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/deals/get-deal
   */
  readonly getDeal: (args: GetDealArguments) => OperationPromise<GetDealOperation>
  /**
   * Update a deal
   *
   * Changes a deal. It takes the same as adding one, and requires the same.
   *
   * `PUT /v1/deal/{slug}`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/deals/update-deal
   */
  readonly updateDeal: (args: UpdateDealArguments) => OperationPromise<UpdateDealOperation>
  /**
   * Get an organization
   *
   * Returns one organization. Name in `maximize` what is to come in full.
   *
   * `GET /v1/organization/{slug}`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/organization/get-organization
   */
  readonly getOrganization: (args: GetOrganizationArguments) => OperationPromise<GetOrganizationOperation>
  /**
   * Delete an organization
   *
   * Deletes an organization and answers with what it was.
   *
   * `DELETE /v1/organization/{slug}`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/organization/delete-organization
   */
  readonly deleteOrganization: (args: DeleteOrganizationArguments) => OperationPromise<DeleteOrganizationOperation>
  /**
   * Create a webhook subscription
   *
   * Has one kind of event reported to an address. Requests spell their properties in camelCase, answers in snake_case.
   *
   * `POST /v1/subscribe`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/webhook_subscription/create-webhook-subscription
   */
  readonly createWebhookSubscription: (args: CreateWebhookSubscriptionArguments) => OperationPromise<CreateWebhookSubscriptionOperation>
  /**
   * Get a webhook subscription
   *
   * Returns one webhook subscription.
   *
   * `GET /v1/subscribe/{id}`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/webhook_subscription/get-webhook-subscription
   */
  readonly getWebhookSubscription: (args: GetWebhookSubscriptionArguments) => OperationPromise<GetWebhookSubscriptionOperation>
  /**
   * Update a webhook subscription
   *
   * Changes the event or the address of a subscription. Send what is to change.
   *
   * `PUT /v1/subscribe/{id}`
   *
   * @see https://docs.atzcrm.com/docs/endpoints/webhook_subscription/update-webhook-subscription
   */
  readonly updateWebhookSubscription: (args: UpdateWebhookSubscriptionArguments) => OperationPromise<UpdateWebhookSubscriptionOperation>
}
