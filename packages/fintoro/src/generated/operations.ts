// Generated from specs/fintoro.yaml by `pnpm generate fintoro`. Do not edit.

import type { ListWalks, OperationArguments, OperationItem, OperationPromise } from '@crm-clients/runtime'
import type { GetIdentityOperation, ListBanksOperation, ListCountriesOperation, ListLanguagesOperation, ListCurrenciesOperation, ListDeliveryMethodsOperation, ListPaymentMethodsOperation, ListQrTypesOperation, ListUnitsOperation, SearchSubjectsOperation, GetSubjectOperation, ListClientsOperation, CreateClientOperation, GetClientOperation, UpdateClientOperation, DeleteClientOperation, ListSuppliersOperation, CreateSupplierOperation, GetSupplierOperation, UpdateSupplierOperation, DeleteSupplierOperation, ListBusinessCaseStatusesOperation, CreateBusinessCaseStatusOperation, GetBusinessCaseStatusOperation, UpdateBusinessCaseStatusOperation, DeleteBusinessCaseStatusOperation, ListBusinessCasesOperation, CreateBusinessCaseOperation, GetBusinessCaseOperation, DeleteBusinessCaseOperation, UpdateBusinessCaseOperation, UploadCrmEventAttachmentsOperation, ListCrmEventsOperation, CreateCrmEventOperation, GetCrmEventOperation, DeleteCrmEventOperation, UpdateCrmEventOperation, DownloadCrmEventAttachmentsOperation, ListWebhookSubscriptionsOperation, CreateWebhookSubscriptionOperation, GetWebhookSubscriptionOperation, UpdateWebhookSubscriptionOperation, DeleteWebhookSubscriptionOperation, RotateWebhookSecretOperation } from './schema.ts'

/** What `getIdentity` takes. */
export interface GetIdentityArguments extends OperationArguments<GetIdentityOperation> {}

/** What `listBanks` takes. */
export interface ListBanksArguments extends OperationArguments<ListBanksOperation> {}

/** What `listCountries` takes. */
export interface ListCountriesArguments extends OperationArguments<ListCountriesOperation> {}

/** What `listLanguages` takes. */
export interface ListLanguagesArguments extends OperationArguments<ListLanguagesOperation> {}

/** What `listCurrencies` takes. */
export interface ListCurrenciesArguments extends OperationArguments<ListCurrenciesOperation> {}

/** What `listDeliveryMethods` takes. */
export interface ListDeliveryMethodsArguments extends OperationArguments<ListDeliveryMethodsOperation> {}

/** What `listPaymentMethods` takes. */
export interface ListPaymentMethodsArguments extends OperationArguments<ListPaymentMethodsOperation> {}

/** What `listQrTypes` takes. */
export interface ListQrTypesArguments extends OperationArguments<ListQrTypesOperation> {}

/** What `listUnits` takes. */
export interface ListUnitsArguments extends OperationArguments<ListUnitsOperation> {}

/** What `searchSubjects` takes. */
export interface SearchSubjectsArguments extends OperationArguments<SearchSubjectsOperation> {}

/** What `getSubject` takes. */
export interface GetSubjectArguments extends OperationArguments<GetSubjectOperation> {}

/** What `listClients` takes. */
export interface ListClientsArguments extends OperationArguments<ListClientsOperation> {}

/** What `createClient` takes. */
export interface CreateClientArguments extends OperationArguments<CreateClientOperation> {}

/** What `getClient` takes. */
export interface GetClientArguments extends OperationArguments<GetClientOperation> {}

/** What `updateClient` takes. */
export interface UpdateClientArguments extends OperationArguments<UpdateClientOperation> {}

/** What `deleteClient` takes. */
export interface DeleteClientArguments extends OperationArguments<DeleteClientOperation> {}

/** What `listSuppliers` takes. */
export interface ListSuppliersArguments extends OperationArguments<ListSuppliersOperation> {}

/** What `createSupplier` takes. */
export interface CreateSupplierArguments extends OperationArguments<CreateSupplierOperation> {}

/** What `getSupplier` takes. */
export interface GetSupplierArguments extends OperationArguments<GetSupplierOperation> {}

/** What `updateSupplier` takes. */
export interface UpdateSupplierArguments extends OperationArguments<UpdateSupplierOperation> {}

/** What `deleteSupplier` takes. */
export interface DeleteSupplierArguments extends OperationArguments<DeleteSupplierOperation> {}

/** What `listBusinessCaseStatuses` takes. */
export interface ListBusinessCaseStatusesArguments extends OperationArguments<ListBusinessCaseStatusesOperation> {}

/** What `createBusinessCaseStatus` takes. */
export interface CreateBusinessCaseStatusArguments extends OperationArguments<CreateBusinessCaseStatusOperation> {}

/** What `getBusinessCaseStatus` takes. */
export interface GetBusinessCaseStatusArguments extends OperationArguments<GetBusinessCaseStatusOperation> {}

/** What `updateBusinessCaseStatus` takes. */
export interface UpdateBusinessCaseStatusArguments extends OperationArguments<UpdateBusinessCaseStatusOperation> {}

/** What `deleteBusinessCaseStatus` takes. */
export interface DeleteBusinessCaseStatusArguments extends OperationArguments<DeleteBusinessCaseStatusOperation> {}

/** What `listBusinessCases` takes. */
export interface ListBusinessCasesArguments extends OperationArguments<ListBusinessCasesOperation> {}

/** What `createBusinessCase` takes. */
export interface CreateBusinessCaseArguments extends OperationArguments<CreateBusinessCaseOperation> {}

/** What `getBusinessCase` takes. */
export interface GetBusinessCaseArguments extends OperationArguments<GetBusinessCaseOperation> {}

/** What `deleteBusinessCase` takes. */
export interface DeleteBusinessCaseArguments extends OperationArguments<DeleteBusinessCaseOperation> {}

/** What `updateBusinessCase` takes. */
export interface UpdateBusinessCaseArguments extends OperationArguments<UpdateBusinessCaseOperation> {}

/** What `uploadCrmEventAttachments` takes. */
export interface UploadCrmEventAttachmentsArguments extends OperationArguments<UploadCrmEventAttachmentsOperation> {}

/** What `listCrmEvents` takes. */
export interface ListCrmEventsArguments extends OperationArguments<ListCrmEventsOperation> {}

/** What `createCrmEvent` takes. */
export interface CreateCrmEventArguments extends OperationArguments<CreateCrmEventOperation> {}

/** What `getCrmEvent` takes. */
export interface GetCrmEventArguments extends OperationArguments<GetCrmEventOperation> {}

/** What `deleteCrmEvent` takes. */
export interface DeleteCrmEventArguments extends OperationArguments<DeleteCrmEventOperation> {}

/** What `updateCrmEvent` takes. */
export interface UpdateCrmEventArguments extends OperationArguments<UpdateCrmEventOperation> {}

/** What `downloadCrmEventAttachments` takes. */
export interface DownloadCrmEventAttachmentsArguments extends OperationArguments<DownloadCrmEventAttachmentsOperation> {}

/** What `listWebhookSubscriptions` takes. */
export interface ListWebhookSubscriptionsArguments extends OperationArguments<ListWebhookSubscriptionsOperation> {}

/** What `createWebhookSubscription` takes. */
export interface CreateWebhookSubscriptionArguments extends OperationArguments<CreateWebhookSubscriptionOperation> {}

/** What `getWebhookSubscription` takes. */
export interface GetWebhookSubscriptionArguments extends OperationArguments<GetWebhookSubscriptionOperation> {}

/** What `updateWebhookSubscription` takes. */
export interface UpdateWebhookSubscriptionArguments extends OperationArguments<UpdateWebhookSubscriptionOperation> {}

/** What `deleteWebhookSubscription` takes. */
export interface DeleteWebhookSubscriptionArguments extends OperationArguments<DeleteWebhookSubscriptionOperation> {}

/** What `rotateWebhookSecret` takes. */
export interface RotateWebhookSecretArguments extends OperationArguments<RotateWebhookSecretOperation> {}

/** The operations of the Fintoro API, one method for each. */
export interface FintoroMethods {
  /**
   * Get the company of the token
   *
   * Tells which production or sandbox company the token works in. The cheapest way to try a token.
   *
   * `GET /whoami`
   *
   * @see https://docs.fintoro.sk/en/api-reference/token-identity/current-company-identity
   */
  readonly getIdentity: (args?: GetIdentityArguments) => OperationPromise<GetIdentityOperation>
  /**
   * List banks
   *
   * Lists the banks that a bank account may be linked to. The whole list comes at once.
   *
   * `GET /banks`
   *
   * @see https://docs.fintoro.sk/en/api-reference/lookups/list-banks
   */
  readonly listBanks: (args?: ListBanksArguments) => OperationPromise<ListBanksOperation>
  /**
   * List countries
   *
   * Lists the countries of addresses. The whole list comes at once.
   *
   * `GET /countries`
   *
   * @see https://docs.fintoro.sk/en/api-reference/lookups/list-countries
   */
  readonly listCountries: (args?: ListCountriesArguments) => OperationPromise<ListCountriesOperation>
  /**
   * List languages
   *
   * Lists the languages that documents can be written in. The whole list comes at once.
   *
   * `GET /languages`
   *
   * @see https://docs.fintoro.sk/en/api-reference/lookups/list-languages
   */
  readonly listLanguages: (args?: ListLanguagesArguments) => OperationPromise<ListLanguagesOperation>
  /**
   * List currencies
   *
   * Lists the currencies of documents and payments. The whole list comes at once.
   *
   * `GET /currencies`
   *
   * @see https://docs.fintoro.sk/en/api-reference/lookups/list-currencies
   */
  readonly listCurrencies: (args?: ListCurrenciesArguments) => OperationPromise<ListCurrenciesOperation>
  /**
   * List delivery methods
   *
   * Lists the delivery methods of documents. The whole list comes at once.
   *
   * `GET /delivery-methods`
   *
   * @see https://docs.fintoro.sk/en/api-reference/lookups/list-delivery-methods
   */
  readonly listDeliveryMethods: (args?: ListDeliveryMethodsArguments) => OperationPromise<ListDeliveryMethodsOperation>
  /**
   * List payment methods
   *
   * Lists the payment methods of documents. The whole list comes at once.
   *
   * `GET /payment-methods`
   *
   * @see https://docs.fintoro.sk/en/api-reference/lookups/list-payment-methods
   */
  readonly listPaymentMethods: (args?: ListPaymentMethodsArguments) => OperationPromise<ListPaymentMethodsOperation>
  /**
   * List QR types
   *
   * Lists the kinds of payment QR codes that documents can carry. The whole list comes at once.
   *
   * `GET /qr-types`
   *
   * @see https://docs.fintoro.sk/en/api-reference/lookups/list-qr-types
   */
  readonly listQrTypes: (args?: ListQrTypesArguments) => OperationPromise<ListQrTypesOperation>
  /**
   * List units
   *
   * Lists the units of items. The whole list comes at once.
   *
   * `GET /units`
   *
   * @see https://docs.fintoro.sk/en/api-reference/lookups/list-units
   */
  readonly listUnits: (args?: ListUnitsArguments) => OperationPromise<ListUnitsOperation>
  /**
   * Search the registry
   *
   * Finds companies and freelancers by a part of their name or by their business id.
   *
   * `GET /subjects`
   *
   * @see https://docs.fintoro.sk/en/api-reference/subjects/search-subjects
   */
  readonly searchSubjects: (args: SearchSubjectsArguments) => OperationPromise<SearchSubjectsOperation>
  /**
   * Get a subject of the registry
   *
   * Returns one company or freelancer by its business id.
   *
   * `GET /subjects/{subject}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/subjects/show-subject
   */
  readonly getSubject: (args: GetSubjectArguments) => OperationPromise<GetSubjectOperation>
  /**
   * List clients
   *
   * Lists the clients, filtered and sorted as asked. The whole list comes at once.
   *
   * `GET /clients`
   *
   * @see https://docs.fintoro.sk/en/api-reference/clients/list-clients
   */
  readonly listClients: (args?: ListClientsArguments) => OperationPromise<ListClientsOperation>
  /**
   * Create a client
   *
   * Creates a client. Send at least a name.
   *
   * `POST /clients`
   *
   * @see https://docs.fintoro.sk/en/api-reference/clients/create-client
   */
  readonly createClient: (args: CreateClientArguments) => OperationPromise<CreateClientOperation>
  /**
   * Get a client
   *
   * Returns one client.
   *
   * `GET /clients/{client}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/clients/show-client
   */
  readonly getClient: (args: GetClientArguments) => OperationPromise<GetClientOperation>
  /**
   * Replace a client
   *
   * Replaces a client. Send all of it: what is left out is not kept, and becomes what it would be in a new client.
   *
   * `PUT /clients/{client}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/clients/update-client
   */
  readonly updateClient: (args: UpdateClientArguments) => OperationPromise<UpdateClientOperation>
  /**
   * Delete a client
   *
   * Deletes a client.
   *
   * `DELETE /clients/{client}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/clients/delete-client
   */
  readonly deleteClient: (args: DeleteClientArguments) => OperationPromise<DeleteClientOperation>
  /**
   * List suppliers
   *
   * Lists the suppliers, filtered and sorted as asked. The whole list comes at once.
   *
   * `GET /suppliers`
   *
   * @see https://docs.fintoro.sk/en/api-reference/suppliers/list-suppliers
   */
  readonly listSuppliers: (args?: ListSuppliersArguments) => OperationPromise<ListSuppliersOperation>
  /**
   * Create a supplier
   *
   * Creates a supplier. Send at least a name.
   *
   * `POST /suppliers`
   *
   * @see https://docs.fintoro.sk/en/api-reference/suppliers/create-supplier
   */
  readonly createSupplier: (args: CreateSupplierArguments) => OperationPromise<CreateSupplierOperation>
  /**
   * Get a supplier
   *
   * Returns one supplier.
   *
   * `GET /suppliers/{supplier}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/suppliers/show-supplier
   */
  readonly getSupplier: (args: GetSupplierArguments) => OperationPromise<GetSupplierOperation>
  /**
   * Replace a supplier
   *
   * Replaces a supplier. Send all of it: what is left out is not kept, and becomes what it would be in a new supplier.
   *
   * `PUT /suppliers/{supplier}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/suppliers/update-supplier
   */
  readonly updateSupplier: (args: UpdateSupplierArguments) => OperationPromise<UpdateSupplierOperation>
  /**
   * Delete a supplier
   *
   * Deletes a supplier.
   *
   * `DELETE /suppliers/{supplier}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/suppliers/delete-supplier
   */
  readonly deleteSupplier: (args: DeleteSupplierArguments) => OperationPromise<DeleteSupplierOperation>
  /**
   * List business case statuses
   *
   * Lists the statuses in the order of the pipeline. The whole list comes at once.
   *
   * `GET /business-case-statuses`
   *
   * @see https://docs.fintoro.sk/en/api-reference/business-case-statuses/list-business-case-statuses
   */
  readonly listBusinessCaseStatuses: (args?: ListBusinessCaseStatusesArguments) => OperationPromise<ListBusinessCaseStatusesOperation>
  /**
   * Create a business case status
   *
   * Creates a status at the end of the pipeline. The order cannot be changed through the API.
   *
   * `POST /business-case-statuses`
   *
   * @see https://docs.fintoro.sk/en/api-reference/business-case-statuses/create-business-case-status
   */
  readonly createBusinessCaseStatus: (args: CreateBusinessCaseStatusArguments) => OperationPromise<CreateBusinessCaseStatusOperation>
  /**
   * Get a business case status
   *
   * Returns one status.
   *
   * `GET /business-case-statuses/{businessCaseStatus}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/business-case-statuses/show-business-case-status
   */
  readonly getBusinessCaseStatus: (args: GetBusinessCaseStatusArguments) => OperationPromise<GetBusinessCaseStatusOperation>
  /**
   * Replace a business case status
   *
   * Replaces name and colour of a status. Send both.
   *
   * `PUT /business-case-statuses/{businessCaseStatus}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/business-case-statuses/update-business-case-status
   */
  readonly updateBusinessCaseStatus: (args: UpdateBusinessCaseStatusArguments) => OperationPromise<UpdateBusinessCaseStatusOperation>
  /**
   * Delete a business case status
   *
   * Deletes a status. Its business cases stay, and have no status from then on.
   *
   * `DELETE /business-case-statuses/{businessCaseStatus}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/business-case-statuses/delete-business-case-status
   */
  readonly deleteBusinessCaseStatus: (args: DeleteBusinessCaseStatusArguments) => OperationPromise<DeleteBusinessCaseStatusOperation>
  /**
   * List business cases
   *
   * Lists the business cases page by page, filtered and sorted as asked. Unless told otherwise, the newest comes first.
   *
   * `GET /business-cases`
   *
   * @see https://docs.fintoro.sk/en/api-reference/business-cases/list-business-cases
   */
  readonly listBusinessCases: ((args?: ListBusinessCasesArguments) => OperationPromise<ListBusinessCasesOperation>) & ListWalks<ListBusinessCasesOperation, OperationItem<ListBusinessCasesOperation, ['data']>>
  /**
   * Create a business case
   *
   * Creates a business case with a client or a supplier. Send exactly one of `clientId` and `supplierId`.
   *
   * `POST /business-cases`
   *
   * @see https://docs.fintoro.sk/en/api-reference/business-cases/create-business-case
   */
  readonly createBusinessCase: (args: CreateBusinessCaseArguments) => OperationPromise<CreateBusinessCaseOperation>
  /**
   * Get a business case
   *
   * Returns one business case with its client or supplier.
   *
   * `GET /business-cases/{businessCase}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/business-cases/show-business-case
   */
  readonly getBusinessCase: (args: GetBusinessCaseArguments) => OperationPromise<GetBusinessCaseOperation>
  /**
   * Delete a business case
   *
   * Deletes a business case.
   *
   * `DELETE /business-cases/{businessCase}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/business-cases/delete-business-case
   */
  readonly deleteBusinessCase: (args: DeleteBusinessCaseArguments) => OperationPromise<DeleteBusinessCaseOperation>
  /**
   * Update a business case
   *
   * Changes name, description or status of a business case; what is not sent stays. The client or supplier cannot be changed.
   *
   * `PATCH /business-cases/{businessCase}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/business-cases/update-business-case
   */
  readonly updateBusinessCase: (args: UpdateBusinessCaseArguments) => OperationPromise<UpdateBusinessCaseOperation>
  /**
   * Upload files for CRM events
   *
   * Uploads files, and returns a token for each. Send the tokens as `attachmentUploadTokens` when you create or update an event. How large files may be, and how long tokens live, is not documented.
   *
   * `POST /contact-activity-attachments`
   *
   * @see https://docs.fintoro.sk/en/api-reference/crm-events/upload-crm-event-attachments
   */
  readonly uploadCrmEventAttachments: (args: UploadCrmEventAttachmentsArguments) => OperationPromise<UploadCrmEventAttachmentsOperation>
  /**
   * List CRM events
   *
   * Lists the events of a business case, a client or a supplier, page by page. Exactly one of the three has to be named. In which order they come is not documented.
   *
   * `GET /contact-activity-logs`
   *
   * @see https://docs.fintoro.sk/en/api-reference/crm-events/list-crm-events
   */
  readonly listCrmEvents: ((args?: ListCrmEventsArguments) => OperationPromise<ListCrmEventsOperation>) & ListWalks<ListCrmEventsOperation, OperationItem<ListCrmEventsOperation, ['data']>>
  /**
   * Create a CRM event
   *
   * Adds a note, an e-mail, a phone call or a link to a document to the history of a business case, a client or a supplier. Exactly one of the three has to be named. Files are uploaded first, with `uploadCrmEventAttachments`.
   *
   * `POST /contact-activity-logs`
   *
   * @see https://docs.fintoro.sk/en/api-reference/crm-events/create-a-crm-event
   */
  readonly createCrmEvent: (args: CreateCrmEventArguments) => OperationPromise<CreateCrmEventOperation>
  /**
   * Get a CRM event
   *
   * Returns one event with its metadata and attachments.
   *
   * `GET /contact-activity-logs/{contactActivityLog}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/crm-events/crm-event-detail
   */
  readonly getCrmEvent: (args: GetCrmEventArguments) => OperationPromise<GetCrmEventOperation>
  /**
   * Delete a CRM event
   *
   * Deletes an event.
   *
   * `DELETE /contact-activity-logs/{contactActivityLog}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/crm-events/delete-a-crm-event
   */
  readonly deleteCrmEvent: (args: DeleteCrmEventArguments) => OperationPromise<DeleteCrmEventOperation>
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
  /**
   * Download the attachments of a CRM event
   *
   * Returns the files of an event as one ZIP archive. An event without files is answered with 404.
   *
   * `GET /contact-activity-logs/{contactActivityLog}/attachments`
   *
   * @see https://docs.fintoro.sk/en/api-reference/crm-events/download-crm-event-attachments
   */
  readonly downloadCrmEventAttachments: (args: DownloadCrmEventAttachmentsArguments) => OperationPromise<DownloadCrmEventAttachmentsOperation>
  /**
   * List webhook subscriptions
   *
   * Lists the subscriptions of the company. The whole list comes at once.
   *
   * `GET /webhook-subscriptions`
   *
   * @see https://docs.fintoro.sk/en/api-reference/webhooks/list-webhook-subscriptions
   */
  readonly listWebhookSubscriptions: (args?: ListWebhookSubscriptionsArguments) => OperationPromise<ListWebhookSubscriptionsOperation>
  /**
   * Create a webhook subscription
   *
   * Creates a subscription. Keep `plainTextSecret` of the answer: it verifies the events, and is not shown again.
   *
   * `POST /webhook-subscriptions`
   *
   * @see https://docs.fintoro.sk/en/api-reference/webhooks/create-webhook-subscription
   */
  readonly createWebhookSubscription: (args: CreateWebhookSubscriptionArguments) => OperationPromise<CreateWebhookSubscriptionOperation>
  /**
   * Get a webhook subscription
   *
   * Returns one subscription, without its secret.
   *
   * `GET /webhook-subscriptions/{webhookSubscription}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/webhooks/show-webhook-subscription
   */
  readonly getWebhookSubscription: (args: GetWebhookSubscriptionArguments) => OperationPromise<GetWebhookSubscriptionOperation>
  /**
   * Replace a webhook subscription
   *
   * Replaces a subscription. The secret stays the same, and events of the past are not sent again.
   *
   * `PUT /webhook-subscriptions/{webhookSubscription}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/webhooks/update-webhook-subscription
   */
  readonly updateWebhookSubscription: (args: UpdateWebhookSubscriptionArguments) => OperationPromise<UpdateWebhookSubscriptionOperation>
  /**
   * Delete a webhook subscription
   *
   * Deletes a subscription.
   *
   * `DELETE /webhook-subscriptions/{webhookSubscription}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/webhooks/delete-webhook-subscription
   */
  readonly deleteWebhookSubscription: (args: DeleteWebhookSubscriptionArguments) => OperationPromise<DeleteWebhookSubscriptionOperation>
  /**
   * Rotate the secret of a webhook subscription
   *
   * Makes a new secret. The old one ends at once, and the new one is not shown again: keep `plainTextSecret` of the answer.
   *
   * `POST /webhook-subscriptions/{webhookSubscription}/rotate-secret`
   *
   * @see https://docs.fintoro.sk/en/api-reference/webhooks/rotate-webhook-secret
   */
  readonly rotateWebhookSecret: (args: RotateWebhookSecretArguments) => OperationPromise<RotateWebhookSecretOperation>
}
