// Generated from specs/telecrm.yaml by `pnpm generate telecrm`. Do not edit.

import type { ListWalks, OperationArguments, OperationItem, OperationPromise } from '@crm-clients/runtime'
import type { CreateLeadOperation, SearchLeadsOperation, GetLeadOperation, UpdateLeadOperation, CreateActionsOperation, SearchActionsOperation, GetActionOperation, UpdateActionOperation, ListTeamMembersOperation, CreateTeamMemberOperation, GetTeamMemberOperation, SetAvailabilityOperation, GetEnterpriseOperation, ListCustomFieldsOperation, GetCustomFieldOperation, ListCustomActionsOperation, GetCustomActionOperation, GetLeadStagePipelineOperation, EnqueueLeadOperation } from './schema.ts'

/** What `createLead` takes. */
export interface CreateLeadArguments extends OperationArguments<CreateLeadOperation> {}

/** What `searchLeads` takes. */
export interface SearchLeadsArguments extends OperationArguments<SearchLeadsOperation> {}

/** What `getLead` takes. */
export interface GetLeadArguments extends OperationArguments<GetLeadOperation> {}

/** What `updateLead` takes. */
export interface UpdateLeadArguments extends OperationArguments<UpdateLeadOperation> {}

/** What `createActions` takes. */
export interface CreateActionsArguments extends OperationArguments<CreateActionsOperation> {}

/** What `searchActions` takes. */
export interface SearchActionsArguments extends OperationArguments<SearchActionsOperation> {}

/** What `getAction` takes. */
export interface GetActionArguments extends OperationArguments<GetActionOperation> {}

/** What `updateAction` takes. */
export interface UpdateActionArguments extends OperationArguments<UpdateActionOperation> {}

/** What `listTeamMembers` takes. */
export interface ListTeamMembersArguments extends OperationArguments<ListTeamMembersOperation> {}

/** What `createTeamMember` takes. */
export interface CreateTeamMemberArguments extends OperationArguments<CreateTeamMemberOperation> {}

/** What `getTeamMember` takes. */
export interface GetTeamMemberArguments extends OperationArguments<GetTeamMemberOperation> {}

/** What `setAvailability` takes. */
export interface SetAvailabilityArguments extends OperationArguments<SetAvailabilityOperation> {}

/** What `getEnterprise` takes. */
export interface GetEnterpriseArguments extends OperationArguments<GetEnterpriseOperation> {}

/** What `listCustomFields` takes. */
export interface ListCustomFieldsArguments extends OperationArguments<ListCustomFieldsOperation> {}

/** What `getCustomField` takes. */
export interface GetCustomFieldArguments extends OperationArguments<GetCustomFieldOperation> {}

/** What `listCustomActions` takes. */
export interface ListCustomActionsArguments extends OperationArguments<ListCustomActionsOperation> {}

/** What `getCustomAction` takes. */
export interface GetCustomActionArguments extends OperationArguments<GetCustomActionOperation> {}

/** What `getLeadStagePipeline` takes. */
export interface GetLeadStagePipelineArguments extends OperationArguments<GetLeadStagePipelineOperation> {}

/** What `enqueueLead` takes. */
export interface EnqueueLeadArguments extends OperationArguments<EnqueueLeadOperation> {}

/** The operations of the teleCRM API, one method for each. */
export interface TelecrmMethods {
  /**
   * Create a lead
   *
   * Creates a lead, and entries on its timeline if `actions` has some. Part of what was sent can be lost although the answer is a 201: a field or an action that is not valid is left out, and `remarks` and the `status` of each action say so. Read both.
   *
   * `POST /enterprise/{enterpriseId}/lead`
   *
   * @see https://docs.telecrm.in/sync-api/leads/create
   */
  readonly createLead: (args: CreateLeadArguments) => OperationPromise<CreateLeadOperation>
  /**
   * Search leads
   *
   * Lists the leads that meet every filter, the newest first. Values are compared as a whole and not by case, although one page says that the case of a `status` counts: spell it as the pipeline does.
   *
   * `POST /enterprise/{enterpriseId}/lead/search`
   *
   * @see https://docs.telecrm.in/sync-api/leads/search
   */
  readonly searchLeads: ((args: SearchLeadsArguments) => OperationPromise<SearchLeadsOperation>) & ListWalks<SearchLeadsOperation, OperationItem<SearchLeadsOperation, ['data']>>
  /**
   * Get a lead
   *
   * Returns all fields of a lead, and a part of its timeline with `includeActions`.
   *
   * `GET /enterprise/{enterpriseId}/lead/{leadId}`
   *
   * @see https://docs.telecrm.in/sync-api/leads/get
   */
  readonly getLead: (args: GetLeadArguments) => OperationPromise<GetLeadOperation>
  /**
   * Update a lead
   *
   * Changes the fields that are sent and leaves the others. Actions cannot be added here. A `status` that is not an active one of the pipeline is lost without an error: compare the answer with what you sent.
   *
   * `POST /enterprise/{enterpriseId}/lead/{leadId}`
   *
   * @see https://docs.telecrm.in/sync-api/leads/update
   */
  readonly updateLead: (args: UpdateLeadArguments) => OperationPromise<UpdateLeadOperation>
  /**
   * Create actions
   *
   * Creates custom actions and payments on the timeline of a lead, each by itself. Some can be lost although the answer is a 200: the `status` of each action and `remarks` say what was left out. Read both.
   *
   * `POST /enterprise/{enterpriseId}/lead/{leadId}/action`
   *
   * @see https://docs.telecrm.in/sync-api/actions/create
   */
  readonly createActions: (args: CreateActionsArguments) => OperationPromise<CreateActionsOperation>
  /**
   * Search actions
   *
   * Lists the entries on the timeline of a lead that meet every filter, the newest first. Entries of all types are found, also those that cannot be written.
   *
   * `POST /enterprise/{enterpriseId}/lead/{leadId}/action/search`
   *
   * @see https://docs.telecrm.in/sync-api/actions/search
   */
  readonly searchActions: ((args: SearchActionsArguments) => OperationPromise<SearchActionsOperation>) & ListWalks<SearchActionsOperation, OperationItem<SearchActionsOperation, ['data']>>
  /**
   * Get an action
   *
   * Returns a custom action or a payment. Entries of other types are found by `searchActions` alone.
   *
   * `GET /enterprise/{enterpriseId}/lead/{leadId}/action/{actionId}`
   *
   * @see https://docs.telecrm.in/sync-api/actions/get
   */
  readonly getAction: (args: GetActionArguments) => OperationPromise<GetActionOperation>
  /**
   * Update an action
   *
   * Changes a custom action or a payment on the timeline of a lead. The `type` in the body has to be the one that the action already has. Any defined field of a custom action can change, and of a payment only its status: to correct an amount, cancel the payment and create another one.
   *
   * `POST /enterprise/{enterpriseId}/lead/{leadId}/action/{actionId}`
   *
   * @see https://docs.telecrm.in/sync-api/actions/update
   */
  readonly updateAction: (args: UpdateActionArguments) => OperationPromise<UpdateActionOperation>
  /**
   * List team members
   *
   * Lists the team members by name, without those that were deleted unless `includeDeleted` is true.
   *
   * `GET /enterprise/{enterpriseId}/team-members`
   *
   * @see https://docs.telecrm.in/sync-api/team-members/list
   */
  readonly listTeamMembers: ((args: ListTeamMembersArguments) => OperationPromise<ListTeamMembersOperation>) & ListWalks<ListTeamMembersOperation, OperationItem<ListTeamMembersOperation, ['data']>>
  /**
   * Create a team member
   *
   * Creates a user, who takes a free seat of the license. With a `password` the user can log in at once; without one, an invitation is mailed. Inactive team members keep their seats.
   *
   * `POST /enterprise/{enterpriseId}/team-members`
   *
   * @see https://docs.telecrm.in/sync-api/team-members/create
   */
  readonly createTeamMember: (args: CreateTeamMemberArguments) => OperationPromise<CreateTeamMemberOperation>
  /**
   * Get a team member
   *
   * Returns a team member by e-mail address.
   *
   * `GET /enterprise/{enterpriseId}/team-members/{email}`
   *
   * @see https://docs.telecrm.in/sync-api/team-members/get
   */
  readonly getTeamMember: (args: GetTeamMemberArguments) => OperationPromise<GetTeamMemberOperation>
  /**
   * Set a team member's availability
   *
   * Says whether a team member is at work, which decides whether leads are given to them.
   *
   * `POST /enterprise/{enterpriseId}/teammember/state_change`
   *
   * @see https://docs.telecrm.in/sync-api/team-members/availability
   */
  readonly setAvailability: (args: SetAvailabilityArguments) => OperationPromise<SetAvailabilityOperation>
  /**
   * Get the enterprise
   *
   * Returns what the workspace is, and which of its fields identifies a lead.
   *
   * `GET /enterprise/{enterpriseId}/metadata`
   *
   * @see https://docs.telecrm.in/sync-api/enterprise/metadata
   */
  readonly getEnterprise: (args: GetEnterpriseArguments) => OperationPromise<GetEnterpriseOperation>
  /**
   * List the fields of leads
   *
   * Lists all fields that leads have in the workspace, at once. `apiName` is the key of a field in `fields`.
   *
   * `GET /enterprise/{enterpriseId}/custom-fields`
   *
   * @see https://docs.telecrm.in/sync-api/enterprise/custom-fields-list
   */
  readonly listCustomFields: (args: ListCustomFieldsArguments) => OperationPromise<ListCustomFieldsOperation>
  /**
   * Get a field of leads
   *
   * Returns a field of leads, with its details.
   *
   * `GET /enterprise/{enterpriseId}/custom-fields/{apiName}`
   *
   * @see https://docs.telecrm.in/sync-api/enterprise/custom-fields-get
   */
  readonly getCustomField: (args: GetCustomFieldArguments) => OperationPromise<GetCustomFieldOperation>
  /**
   * List the custom actions
   *
   * Lists all custom actions that the workspace defines, at once. The `type` of an action is the `code` of its definition without `ACTION_`, and with it in the queue.
   *
   * `GET /enterprise/{enterpriseId}/custom-actions`
   *
   * @see https://docs.telecrm.in/sync-api/enterprise/custom-actions-list
   */
  readonly listCustomActions: (args: ListCustomActionsArguments) => OperationPromise<ListCustomActionsOperation>
  /**
   * Get a custom action
   *
   * Returns the definition of a custom action. The keys of its `fieldSchema` are those that `fields` can have.
   *
   * `GET /enterprise/{enterpriseId}/custom-actions/{code}`
   *
   * @see https://docs.telecrm.in/sync-api/enterprise/custom-actions-get
   */
  readonly getCustomAction: (args: GetCustomActionArguments) => OperationPromise<GetCustomActionOperation>
  /**
   * Get the lead stages
   *
   * Returns the stages that leads go through, with their statuses, and the reasons for which leads are lost. Only the labels of active statuses and reasons can be written to a lead: one that was archived is lost without an error.
   *
   * `GET /enterprise/{enterpriseId}/lead-stage-pipeline`
   *
   * @see https://docs.telecrm.in/sync-api/enterprise/lead-stage-pipeline
   */
  readonly getLeadStagePipeline: (args: GetLeadStagePipelineArguments) => OperationPromise<GetLeadStagePipelineOperation>
  /**
   * Create or update a lead later
   *
   * Puts a lead into a queue. A lead with the same identifier is updated, and otherwise one is created; actions are added in their order. The answer confirms the receipt alone: what goes wrong later, such as a missing identifier or a value of the wrong type, is never reported, and neither is the id of the lead. The host, the token and the limit of 18,000 requests an hour are this operation's own.
   *
   * `POST /enterprise/{enterpriseId}/autoupdatelead`
   *
   * @see https://docs.telecrm.in/async-api/create-or-update-lead
   */
  readonly enqueueLead: (args: EnqueueLeadArguments) => OperationPromise<EnqueueLeadOperation>
}
