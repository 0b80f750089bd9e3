// Generated from specs/fintoro.yaml by `pnpm generate fintoro`. Do not edit.

import type { ListWalks, OperationArguments, OperationItem, OperationPromise, WithFiles } from '@crm-clients/runtime'
import type { GetIdentityOperation, ListBanksOperation, ListCountriesOperation, ListLanguagesOperation, ListCurrenciesOperation, ListDeliveryMethodsOperation, ListPaymentMethodsOperation, ListQrTypesOperation, ListUnitsOperation, SearchSubjectsOperation, GetSubjectOperation, ListClientsOperation, CreateClientOperation, GetClientOperation, UpdateClientOperation, DeleteClientOperation, ListSuppliersOperation, CreateSupplierOperation, GetSupplierOperation, UpdateSupplierOperation, DeleteSupplierOperation, ListBusinessCaseStatusesOperation, CreateBusinessCaseStatusOperation, GetBusinessCaseStatusOperation, UpdateBusinessCaseStatusOperation, DeleteBusinessCaseStatusOperation, ListBusinessCasesOperation, CreateBusinessCaseOperation, GetBusinessCaseOperation, DeleteBusinessCaseOperation, UpdateBusinessCaseOperation, UploadCrmEventAttachmentsOperation, ListCrmEventsOperation, CreateCrmEventOperation, GetCrmEventOperation, DeleteCrmEventOperation, UpdateCrmEventOperation, DownloadCrmEventAttachmentsOperation, ListWebhookSubscriptionsOperation, CreateWebhookSubscriptionOperation, GetWebhookSubscriptionOperation, UpdateWebhookSubscriptionOperation, DeleteWebhookSubscriptionOperation, RotateWebhookSecretOperation, ListNumericalSeriesOperation, GetNumericalSeriesOperation, ListBankAccountsOperation, CreateBankAccountOperation, GetBankAccountOperation, DeleteBankAccountOperation, UpdateBankAccountOperation, ListPriceListItemsOperation, CreatePriceListItemOperation, GetPriceListItemOperation, UpdatePriceListItemOperation, DeletePriceListItemOperation, ListWarehousesOperation, CreateWarehouseOperation, GetWarehouseOperation, UpdateWarehouseOperation, DeleteWarehouseOperation, ListWarehouseInboundReceiptsOperation, CreateWarehouseInboundReceiptOperation, GetWarehouseInboundReceiptOperation, UpdateWarehouseInboundReceiptOperation, DeleteWarehouseInboundReceiptOperation, DownloadWarehouseInboundReceiptPdfOperation, ListWarehouseOutboundReceiptsOperation, CreateWarehouseOutboundReceiptOperation, GetWarehouseOutboundReceiptOperation, UpdateWarehouseOutboundReceiptOperation, DeleteWarehouseOutboundReceiptOperation, DownloadWarehouseOutboundReceiptPdfOperation, ListInvoicesOperation, CreateInvoiceOperation, GetInvoiceOperation, UpdateInvoiceOperation, DeleteInvoiceOperation, DownloadInvoicePdfOperation, ListCreditNotesOperation, CreateCreditNoteOperation, GetCreditNoteOperation, UpdateCreditNoteOperation, DeleteCreditNoteOperation, DownloadCreditNotePdfOperation, CreateInvoiceCreditNoteOperation, ListProformasOperation, CreateProformaOperation, GetProformaOperation, UpdateProformaOperation, DeleteProformaOperation, DownloadProformaPdfOperation, ListOrdersOperation, CreateOrderOperation, GetOrderOperation, UpdateOrderOperation, DeleteOrderOperation, DownloadOrderPdfOperation, ListQuotationsOperation, CreateQuotationOperation, GetQuotationOperation, UpdateQuotationOperation, DeleteQuotationOperation, DownloadQuotationPdfOperation, ListDocumentPaymentsOperation, CreateDocumentPaymentOperation, GetDocumentPaymentOperation, DeleteDocumentPaymentOperation, SendDocumentMailOperation } from './schema.ts'

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

/** What `listNumericalSeries` takes. */
export interface ListNumericalSeriesArguments extends OperationArguments<ListNumericalSeriesOperation> {}

/** What `getNumericalSeries` takes. */
export interface GetNumericalSeriesArguments extends OperationArguments<GetNumericalSeriesOperation> {}

/** What `listBankAccounts` takes. */
export interface ListBankAccountsArguments extends OperationArguments<ListBankAccountsOperation> {}

/** What `createBankAccount` takes. */
export interface CreateBankAccountArguments extends OperationArguments<CreateBankAccountOperation> {}

/** What `getBankAccount` takes. */
export interface GetBankAccountArguments extends OperationArguments<GetBankAccountOperation> {}

/** What `deleteBankAccount` takes. */
export interface DeleteBankAccountArguments extends OperationArguments<DeleteBankAccountOperation> {}

/** What `updateBankAccount` takes. */
export interface UpdateBankAccountArguments extends OperationArguments<UpdateBankAccountOperation> {}

/** What `listPriceListItems` takes. */
export interface ListPriceListItemsArguments extends OperationArguments<ListPriceListItemsOperation> {}

/** What `createPriceListItem` takes. */
export interface CreatePriceListItemArguments extends OperationArguments<CreatePriceListItemOperation> {}

/** What `getPriceListItem` takes. */
export interface GetPriceListItemArguments extends OperationArguments<GetPriceListItemOperation> {}

/** What `updatePriceListItem` takes. */
export interface UpdatePriceListItemArguments extends OperationArguments<UpdatePriceListItemOperation> {}

/** What `deletePriceListItem` takes. */
export interface DeletePriceListItemArguments extends OperationArguments<DeletePriceListItemOperation> {}

/** What `listWarehouses` takes. */
export interface ListWarehousesArguments extends OperationArguments<ListWarehousesOperation> {}

/** What `createWarehouse` takes. */
export interface CreateWarehouseArguments extends OperationArguments<CreateWarehouseOperation> {}

/** What `getWarehouse` takes. */
export interface GetWarehouseArguments extends OperationArguments<GetWarehouseOperation> {}

/** What `updateWarehouse` takes. */
export interface UpdateWarehouseArguments extends OperationArguments<UpdateWarehouseOperation> {}

/** What `deleteWarehouse` takes. */
export interface DeleteWarehouseArguments extends OperationArguments<DeleteWarehouseOperation> {}

/** What `listWarehouseInboundReceipts` takes. */
export interface ListWarehouseInboundReceiptsArguments extends OperationArguments<ListWarehouseInboundReceiptsOperation> {}

/** What `createWarehouseInboundReceipt` takes. */
export interface CreateWarehouseInboundReceiptArguments extends OperationArguments<CreateWarehouseInboundReceiptOperation> {}

/** What `getWarehouseInboundReceipt` takes. */
export interface GetWarehouseInboundReceiptArguments extends OperationArguments<GetWarehouseInboundReceiptOperation> {}

/** What `updateWarehouseInboundReceipt` takes. */
export interface UpdateWarehouseInboundReceiptArguments extends OperationArguments<UpdateWarehouseInboundReceiptOperation> {}

/** What `deleteWarehouseInboundReceipt` takes. */
export interface DeleteWarehouseInboundReceiptArguments extends OperationArguments<DeleteWarehouseInboundReceiptOperation> {}

/** What `downloadWarehouseInboundReceiptPdf` takes. */
export interface DownloadWarehouseInboundReceiptPdfArguments extends OperationArguments<DownloadWarehouseInboundReceiptPdfOperation> {}

/** What `listWarehouseOutboundReceipts` takes. */
export interface ListWarehouseOutboundReceiptsArguments extends OperationArguments<ListWarehouseOutboundReceiptsOperation> {}

/** What `createWarehouseOutboundReceipt` takes. */
export interface CreateWarehouseOutboundReceiptArguments extends OperationArguments<CreateWarehouseOutboundReceiptOperation> {}

/** What `getWarehouseOutboundReceipt` takes. */
export interface GetWarehouseOutboundReceiptArguments extends OperationArguments<GetWarehouseOutboundReceiptOperation> {}

/** What `updateWarehouseOutboundReceipt` takes. */
export interface UpdateWarehouseOutboundReceiptArguments extends OperationArguments<UpdateWarehouseOutboundReceiptOperation> {}

/** What `deleteWarehouseOutboundReceipt` takes. */
export interface DeleteWarehouseOutboundReceiptArguments extends OperationArguments<DeleteWarehouseOutboundReceiptOperation> {}

/** What `downloadWarehouseOutboundReceiptPdf` takes. */
export interface DownloadWarehouseOutboundReceiptPdfArguments extends OperationArguments<DownloadWarehouseOutboundReceiptPdfOperation> {}

/** What `listInvoices` takes. */
export interface ListInvoicesArguments extends OperationArguments<ListInvoicesOperation> {}

/** What `createInvoice` takes. */
export interface CreateInvoiceArguments extends OperationArguments<CreateInvoiceOperation> {}

/** What `getInvoice` takes. */
export interface GetInvoiceArguments extends OperationArguments<GetInvoiceOperation> {}

/** What `updateInvoice` takes. */
export interface UpdateInvoiceArguments extends OperationArguments<UpdateInvoiceOperation> {}

/** What `deleteInvoice` takes. */
export interface DeleteInvoiceArguments extends OperationArguments<DeleteInvoiceOperation> {}

/** What `downloadInvoicePdf` takes. */
export interface DownloadInvoicePdfArguments extends OperationArguments<DownloadInvoicePdfOperation> {}

/** What `listCreditNotes` takes. */
export interface ListCreditNotesArguments extends OperationArguments<ListCreditNotesOperation> {}

/** What `createCreditNote` takes. */
export interface CreateCreditNoteArguments extends OperationArguments<CreateCreditNoteOperation> {}

/** What `getCreditNote` takes. */
export interface GetCreditNoteArguments extends OperationArguments<GetCreditNoteOperation> {}

/** What `updateCreditNote` takes. */
export interface UpdateCreditNoteArguments extends OperationArguments<UpdateCreditNoteOperation> {}

/** What `deleteCreditNote` takes. */
export interface DeleteCreditNoteArguments extends OperationArguments<DeleteCreditNoteOperation> {}

/** What `downloadCreditNotePdf` takes. */
export interface DownloadCreditNotePdfArguments extends OperationArguments<DownloadCreditNotePdfOperation> {}

/** What `createInvoiceCreditNote` takes. */
export interface CreateInvoiceCreditNoteArguments extends OperationArguments<CreateInvoiceCreditNoteOperation> {}

/** What `listProformas` takes. */
export interface ListProformasArguments extends OperationArguments<ListProformasOperation> {}

/** What `createProforma` takes. */
export interface CreateProformaArguments extends OperationArguments<CreateProformaOperation> {}

/** What `getProforma` takes. */
export interface GetProformaArguments extends OperationArguments<GetProformaOperation> {}

/** What `updateProforma` takes. */
export interface UpdateProformaArguments extends OperationArguments<UpdateProformaOperation> {}

/** What `deleteProforma` takes. */
export interface DeleteProformaArguments extends OperationArguments<DeleteProformaOperation> {}

/** What `downloadProformaPdf` takes. */
export interface DownloadProformaPdfArguments extends OperationArguments<DownloadProformaPdfOperation> {}

/** What `listOrders` takes. */
export interface ListOrdersArguments extends OperationArguments<ListOrdersOperation> {}

/** What `createOrder` takes. */
export interface CreateOrderArguments extends OperationArguments<CreateOrderOperation> {}

/** What `getOrder` takes. */
export interface GetOrderArguments extends OperationArguments<GetOrderOperation> {}

/** What `updateOrder` takes. */
export interface UpdateOrderArguments extends OperationArguments<UpdateOrderOperation> {}

/** What `deleteOrder` takes. */
export interface DeleteOrderArguments extends OperationArguments<DeleteOrderOperation> {}

/** What `downloadOrderPdf` takes. */
export interface DownloadOrderPdfArguments extends OperationArguments<DownloadOrderPdfOperation> {}

/** What `listQuotations` takes. */
export interface ListQuotationsArguments extends OperationArguments<ListQuotationsOperation> {}

/** What `createQuotation` takes. */
export interface CreateQuotationArguments extends OperationArguments<CreateQuotationOperation> {}

/** What `getQuotation` takes. */
export interface GetQuotationArguments extends OperationArguments<GetQuotationOperation> {}

/** What `updateQuotation` takes. */
export interface UpdateQuotationArguments extends OperationArguments<UpdateQuotationOperation> {}

/** What `deleteQuotation` takes. */
export interface DeleteQuotationArguments extends OperationArguments<DeleteQuotationOperation> {}

/** What `downloadQuotationPdf` takes. */
export interface DownloadQuotationPdfArguments extends OperationArguments<DownloadQuotationPdfOperation> {}

/** What `listDocumentPayments` takes. */
export interface ListDocumentPaymentsArguments extends OperationArguments<ListDocumentPaymentsOperation> {}

/** What `createDocumentPayment` takes. */
export interface CreateDocumentPaymentArguments extends OperationArguments<CreateDocumentPaymentOperation> {}

/** What `getDocumentPayment` takes. */
export interface GetDocumentPaymentArguments extends OperationArguments<GetDocumentPaymentOperation> {}

/** What `deleteDocumentPayment` takes. */
export interface DeleteDocumentPaymentArguments extends OperationArguments<DeleteDocumentPaymentOperation> {}

/** What `sendDocumentMail` takes. */
export interface SendDocumentMailArguments extends OperationArguments<SendDocumentMailOperation> {}

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
   * Takes at most one of `clientId`, `supplierId`.
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
   * Lists the events of a business case, a client or a supplier, page by page. In which order they come is not documented.
   *
   * Takes exactly one of `businessCaseId`, `clientId`, `supplierId`.
   *
   * `GET /contact-activity-logs`
   *
   * @see https://docs.fintoro.sk/en/api-reference/crm-events/list-crm-events
   */
  readonly listCrmEvents: ((args: ListCrmEventsArguments) => OperationPromise<ListCrmEventsOperation>) & ListWalks<ListCrmEventsOperation, OperationItem<ListCrmEventsOperation, ['data']>>
  /**
   * Create a CRM event
   *
   * Adds a note, an e-mail, a phone call or a link to a document to the history of a business case, a client or a supplier. Exactly one of the three has to be named. Files are uploaded first, with `uploadCrmEventAttachments`.
   *
   * `POST /contact-activity-logs`
   *
   * @see https://docs.fintoro.sk/en/api-reference/crm-events/create-a-crm-event
   */
  readonly createCrmEvent: ((args: CreateCrmEventArguments) => OperationPromise<CreateCrmEventOperation>) & WithFiles<CreateCrmEventOperation>
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
  readonly updateCrmEvent: ((args: UpdateCrmEventArguments) => OperationPromise<UpdateCrmEventOperation>) & WithFiles<UpdateCrmEventOperation>
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
  /**
   * List numerical series
   *
   * Lists the series of one kind of document, with the number that each gives next. The whole list comes at once.
   *
   * `GET /numerical-series`
   *
   * @see https://docs.fintoro.sk/en/api-reference/numerical-series/list-numerical-series
   */
  readonly listNumericalSeries: (args: ListNumericalSeriesArguments) => OperationPromise<ListNumericalSeriesOperation>
  /**
   * Get a numerical series
   *
   * Returns one series with the number that it gives next.
   *
   * `GET /numerical-series/{numericalSeries}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/numerical-series/show-numerical-series
   */
  readonly getNumericalSeries: (args: GetNumericalSeriesArguments) => OperationPromise<GetNumericalSeriesOperation>
  /**
   * List bank accounts
   *
   * Lists the bank accounts of the company. The whole list comes at once.
   *
   * `GET /bank-accounts`
   *
   * @see https://docs.fintoro.sk/en/api-reference/bank-accounts/list-bank-accounts
   */
  readonly listBankAccounts: (args?: ListBankAccountsArguments) => OperationPromise<ListBankAccountsOperation>
  /**
   * Create a bank account
   *
   * Creates a bank account, which becomes the primary account of the company.
   *
   * `POST /bank-accounts`
   *
   * @see https://docs.fintoro.sk/en/api-reference/bank-accounts/create-bank-account
   */
  readonly createBankAccount: (args: CreateBankAccountArguments) => OperationPromise<CreateBankAccountOperation>
  /**
   * Get a bank account
   *
   * Returns one bank account.
   *
   * `GET /bank-accounts/{bankAccount}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/bank-accounts/show-bank-account
   */
  readonly getBankAccount: (args: GetBankAccountArguments) => OperationPromise<GetBankAccountOperation>
  /**
   * Delete a bank account
   *
   * Deletes a bank account. Documents that name it still show it.
   *
   * `DELETE /bank-accounts/{bankAccount}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/bank-accounts/delete-bank-account
   */
  readonly deleteBankAccount: (args: DeleteBankAccountArguments) => OperationPromise<DeleteBankAccountOperation>
  /**
   * Update a bank account
   *
   * Changes a bank account; what is not sent stays.
   *
   * `PATCH /bank-accounts/{bankAccount}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/bank-accounts/update-bank-account
   */
  readonly updateBankAccount: (args: UpdateBankAccountArguments) => OperationPromise<UpdateBankAccountOperation>
  /**
   * List price list items
   *
   * Lists the items of the price list page by page, filtered and sorted as asked.
   *
   * `GET /price-list-items`
   *
   * @see https://docs.fintoro.sk/en/api-reference/price-list-items/list-price-list-items
   */
  readonly listPriceListItems: ((args?: ListPriceListItemsArguments) => OperationPromise<ListPriceListItemsOperation>) & ListWalks<ListPriceListItemsOperation, OperationItem<ListPriceListItemsOperation, ['data']>>
  /**
   * Create a price list item
   *
   * Creates an item of the price list. An item whose stock is tracked needs a `warehouseCode`.
   *
   * `POST /price-list-items`
   *
   * @see https://docs.fintoro.sk/en/api-reference/price-list-items/create-price-list-item
   */
  readonly createPriceListItem: (args: CreatePriceListItemArguments) => OperationPromise<CreatePriceListItemOperation>
  /**
   * Get a price list item
   *
   * Returns one item of the price list.
   *
   * `GET /price-list-items/{priceListItem}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/price-list-items/show-price-list-item
   */
  readonly getPriceListItem: (args: GetPriceListItemArguments) => OperationPromise<GetPriceListItemOperation>
  /**
   * Replace a price list item
   *
   * Replaces an item of the price list. Send all of it: what is left out is not kept, and becomes what it would be in a new item.
   *
   * `PUT /price-list-items/{priceListItem}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/price-list-items/update-price-list-item
   */
  readonly updatePriceListItem: (args: UpdatePriceListItemArguments) => OperationPromise<UpdatePriceListItemOperation>
  /**
   * Delete a price list item
   *
   * Deletes an item of the price list.
   *
   * `DELETE /price-list-items/{priceListItem}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/price-list-items/delete-price-list-item
   */
  readonly deletePriceListItem: (args: DeletePriceListItemArguments) => OperationPromise<DeletePriceListItemOperation>
  /**
   * List warehouses
   *
   * Lists the warehouses of the company. The whole list comes at once.
   *
   * `GET /warehouses`
   *
   * @see https://docs.fintoro.sk/en/api-reference/warehouses/list-warehouses
   */
  readonly listWarehouses: (args?: ListWarehousesArguments) => OperationPromise<ListWarehousesOperation>
  /**
   * Create a warehouse
   *
   * Creates a warehouse. Every property has to be sent.
   *
   * `POST /warehouses`
   *
   * @see https://docs.fintoro.sk/en/api-reference/warehouses/create-warehouse
   */
  readonly createWarehouse: (args: CreateWarehouseArguments) => OperationPromise<CreateWarehouseOperation>
  /**
   * Get a warehouse
   *
   * Returns one warehouse.
   *
   * `GET /warehouses/{warehouse}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/warehouses/show-warehouse
   */
  readonly getWarehouse: (args: GetWarehouseArguments) => OperationPromise<GetWarehouseOperation>
  /**
   * Replace a warehouse
   *
   * Replaces a warehouse. Every property has to be sent.
   *
   * `PUT /warehouses/{warehouse}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/warehouses/update-warehouse
   */
  readonly updateWarehouse: (args: UpdateWarehouseArguments) => OperationPromise<UpdateWarehouseOperation>
  /**
   * Delete a warehouse
   *
   * Deletes a warehouse. The last one of a company cannot be deleted, which is answered with 422.
   *
   * `DELETE /warehouses/{warehouse}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/warehouses/delete-warehouse
   */
  readonly deleteWarehouse: (args: DeleteWarehouseArguments) => OperationPromise<DeleteWarehouseOperation>
  /**
   * List inbound receipts
   *
   * Lists the inbound receipts page by page, filtered and sorted as asked.
   *
   * `GET /warehouse-inbound-receipts`
   *
   * @see https://docs.fintoro.sk/en/api-reference/warehouse-inbound-receipts/list-warehouse-inbound-receipts
   */
  readonly listWarehouseInboundReceipts: ((args?: ListWarehouseInboundReceiptsArguments) => OperationPromise<ListWarehouseInboundReceiptsOperation>) & ListWalks<ListWarehouseInboundReceiptsOperation, OperationItem<ListWarehouseInboundReceiptsOperation, ['data']>>
  /**
   * Create an inbound receipt
   *
   * Creates an inbound receipt. Name the supplier by `supplierId`, or by its data in `supplier`.
   *
   * `POST /warehouse-inbound-receipts`
   *
   * @see https://docs.fintoro.sk/en/api-reference/warehouse-inbound-receipts/create-warehouse-inbound-receipt
   */
  readonly createWarehouseInboundReceipt: (args: CreateWarehouseInboundReceiptArguments) => OperationPromise<CreateWarehouseInboundReceiptOperation>
  /**
   * Get an inbound receipt
   *
   * Returns one inbound receipt with its items.
   *
   * `GET /warehouse-inbound-receipts/{warehouseInboundReceipt}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/warehouse-inbound-receipts/show-warehouse-inbound-receipt
   */
  readonly getWarehouseInboundReceipt: (args: GetWarehouseInboundReceiptArguments) => OperationPromise<GetWarehouseInboundReceiptOperation>
  /**
   * Replace an inbound receipt
   *
   * Replaces an inbound receipt. Send all of it: what is left out is not kept, and becomes what it would be in a new receipt.
   *
   * `PUT /warehouse-inbound-receipts/{warehouseInboundReceipt}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/warehouse-inbound-receipts/update-warehouse-inbound-receipt
   */
  readonly updateWarehouseInboundReceipt: (args: UpdateWarehouseInboundReceiptArguments) => OperationPromise<UpdateWarehouseInboundReceiptOperation>
  /**
   * Delete an inbound receipt
   *
   * Deletes an inbound receipt.
   *
   * `DELETE /warehouse-inbound-receipts/{warehouseInboundReceipt}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/warehouse-inbound-receipts/delete-warehouse-inbound-receipt
   */
  readonly deleteWarehouseInboundReceipt: (args: DeleteWarehouseInboundReceiptArguments) => OperationPromise<DeleteWarehouseInboundReceiptOperation>
  /**
   * Download an inbound receipt as PDF
   *
   * Returns the inbound receipt as a PDF file.
   *
   * `GET /warehouse-inbound-receipts/{warehouseInboundReceipt}/pdf`
   *
   * @see https://docs.fintoro.sk/en/api-reference/warehouse-inbound-receipts/download-warehouse-inbound-receipt-pdf
   */
  readonly downloadWarehouseInboundReceiptPdf: (args: DownloadWarehouseInboundReceiptPdfArguments) => OperationPromise<DownloadWarehouseInboundReceiptPdfOperation>
  /**
   * List outbound receipts
   *
   * Lists the outbound receipts page by page, filtered and sorted as asked.
   *
   * `GET /warehouse-outbound-receipts`
   *
   * @see https://docs.fintoro.sk/en/api-reference/warehouse-outbound-receipts/list-warehouse-outbound-receipts
   */
  readonly listWarehouseOutboundReceipts: ((args?: ListWarehouseOutboundReceiptsArguments) => OperationPromise<ListWarehouseOutboundReceiptsOperation>) & ListWalks<ListWarehouseOutboundReceiptsOperation, OperationItem<ListWarehouseOutboundReceiptsOperation, ['data']>>
  /**
   * Create an outbound receipt
   *
   * Creates an outbound receipt. Name the client by `clientId`, or by its data in `client`. More than there is in stock is answered with 422.
   *
   * `POST /warehouse-outbound-receipts`
   *
   * @see https://docs.fintoro.sk/en/api-reference/warehouse-outbound-receipts/create-warehouse-outbound-receipt
   */
  readonly createWarehouseOutboundReceipt: (args: CreateWarehouseOutboundReceiptArguments) => OperationPromise<CreateWarehouseOutboundReceiptOperation>
  /**
   * Get an outbound receipt
   *
   * Returns one outbound receipt with its items.
   *
   * `GET /warehouse-outbound-receipts/{warehouseOutboundReceipt}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/warehouse-outbound-receipts/show-warehouse-outbound-receipt
   */
  readonly getWarehouseOutboundReceipt: (args: GetWarehouseOutboundReceiptArguments) => OperationPromise<GetWarehouseOutboundReceiptOperation>
  /**
   * Replace an outbound receipt
   *
   * Replaces an outbound receipt. Send all of it: what is left out is not kept, and becomes what it would be in a new receipt. More than there is in stock is answered with 422.
   *
   * `PUT /warehouse-outbound-receipts/{warehouseOutboundReceipt}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/warehouse-outbound-receipts/update-warehouse-outbound-receipt
   */
  readonly updateWarehouseOutboundReceipt: (args: UpdateWarehouseOutboundReceiptArguments) => OperationPromise<UpdateWarehouseOutboundReceiptOperation>
  /**
   * Delete an outbound receipt
   *
   * Deletes an outbound receipt.
   *
   * `DELETE /warehouse-outbound-receipts/{warehouseOutboundReceipt}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/warehouse-outbound-receipts/delete-warehouse-outbound-receipt
   */
  readonly deleteWarehouseOutboundReceipt: (args: DeleteWarehouseOutboundReceiptArguments) => OperationPromise<DeleteWarehouseOutboundReceiptOperation>
  /**
   * Download an outbound receipt as PDF
   *
   * Returns the outbound receipt as a PDF file.
   *
   * `GET /warehouse-outbound-receipts/{warehouseOutboundReceipt}/pdf`
   *
   * @see https://docs.fintoro.sk/en/api-reference/warehouse-outbound-receipts/download-warehouse-outbound-receipt-pdf
   */
  readonly downloadWarehouseOutboundReceiptPdf: (args: DownloadWarehouseOutboundReceiptPdfArguments) => OperationPromise<DownloadWarehouseOutboundReceiptPdfOperation>
  /**
   * List invoices
   *
   * Lists the invoices page by page, without their items, filtered and sorted as asked.
   *
   * `GET /invoices`
   *
   * @see https://docs.fintoro.sk/en/api-reference/invoices/list-invoices
   */
  readonly listInvoices: ((args?: ListInvoicesArguments) => OperationPromise<ListInvoicesOperation>) & ListWalks<ListInvoicesOperation, OperationItem<ListInvoicesOperation, ['data']>>
  /**
   * Create an invoice
   *
   * Creates an invoice. Send a client, by `clientId` or by its data, and items; everything else comes from the client, the settings of the company, or the proforma, order or quotation that is named. An `Idempotency-Key` keeps a repeated request from making a second invoice.
   *
   * `POST /invoices`
   *
   * @see https://docs.fintoro.sk/en/api-reference/invoices/create-invoice
   */
  readonly createInvoice: (args: CreateInvoiceArguments) => OperationPromise<CreateInvoiceOperation>
  /**
   * Get an invoice
   *
   * Returns one invoice with its items and payments.
   *
   * `GET /invoices/{invoice}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/invoices/show-invoice
   */
  readonly getInvoice: (args: GetInvoiceArguments) => OperationPromise<GetInvoiceOperation>
  /**
   * Replace an invoice
   *
   * Replaces an invoice. Send all of it: what is left out is not kept, and becomes what it would be in a new invoice. Items that exist keep what warehouses gave if their `uuid` is sent.
   *
   * `PUT /invoices/{invoice}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/invoices/update-invoice
   */
  readonly updateInvoice: (args: UpdateInvoiceArguments) => OperationPromise<UpdateInvoiceOperation>
  /**
   * Delete an invoice
   *
   * Deletes an invoice.
   *
   * `DELETE /invoices/{invoice}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/invoices/delete-invoice
   */
  readonly deleteInvoice: (args: DeleteInvoiceArguments) => OperationPromise<DeleteInvoiceOperation>
  /**
   * Download an invoice as PDF
   *
   * Returns the invoice as a PDF file.
   *
   * `GET /invoices/{invoice}/pdf`
   *
   * @see https://docs.fintoro.sk/en/api-reference/invoices/download-invoice-pdf
   */
  readonly downloadInvoicePdf: (args: DownloadInvoicePdfArguments) => OperationPromise<DownloadInvoicePdfOperation>
  /**
   * List credit notes
   *
   * Lists the credit notes page by page, without their items, filtered and sorted as asked.
   *
   * `GET /credit-notes`
   *
   * @see https://docs.fintoro.sk/en/api-reference/credit-notes/list-credit-notes
   */
  readonly listCreditNotes: ((args?: ListCreditNotesArguments) => OperationPromise<ListCreditNotesOperation>) & ListWalks<ListCreditNotesOperation, OperationItem<ListCreditNotesOperation, ['data']>>
  /**
   * Create a credit note
   *
   * Creates a credit note for an invoice, whose client it takes. Nothing is filled in, and the total has to be negative, or the answer is 422. `createInvoiceCreditNote` takes back a whole invoice with less effort.
   *
   * `POST /credit-notes`
   *
   * @see https://docs.fintoro.sk/en/api-reference/credit-notes/create-credit-note
   */
  readonly createCreditNote: (args: CreateCreditNoteArguments) => OperationPromise<CreateCreditNoteOperation>
  /**
   * Get a credit note
   *
   * Returns one credit note with its items and payments.
   *
   * `GET /credit-notes/{creditNote}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/credit-notes/show-credit-note
   */
  readonly getCreditNote: (args: GetCreditNoteArguments) => OperationPromise<GetCreditNoteOperation>
  /**
   * Replace a credit note
   *
   * Replaces a credit note. Send all of it: nothing is kept or filled in. Items that exist keep what warehouses took if their `uuid` is sent.
   *
   * `PUT /credit-notes/{creditNote}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/credit-notes/update-credit-note
   */
  readonly updateCreditNote: (args: UpdateCreditNoteArguments) => OperationPromise<UpdateCreditNoteOperation>
  /**
   * Delete a credit note
   *
   * Deletes a credit note.
   *
   * `DELETE /credit-notes/{creditNote}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/credit-notes/delete-credit-note
   */
  readonly deleteCreditNote: (args: DeleteCreditNoteArguments) => OperationPromise<DeleteCreditNoteOperation>
  /**
   * Download a credit note as PDF
   *
   * Returns the credit note as a PDF file.
   *
   * `GET /credit-notes/{creditNote}/pdf`
   *
   * @see https://docs.fintoro.sk/en/api-reference/credit-notes/download-credit-note-pdf
   */
  readonly downloadCreditNotePdf: (args: DownloadCreditNotePdfArguments) => OperationPromise<DownloadCreditNotePdfOperation>
  /**
   * Create a credit note of a whole invoice
   *
   * Takes back an invoice as it is: client, items, bank account, currency, language, payment method and discount are those of the invoice, with negative amounts. The body may be left out, and says what is to be different.
   *
   * `POST /invoices/{invoice}/credit-notes`
   *
   * @see https://docs.fintoro.sk/en/api-reference/credit-notes/create-credit-note-from-invoice
   */
  readonly createInvoiceCreditNote: (args: CreateInvoiceCreditNoteArguments) => OperationPromise<CreateInvoiceCreditNoteOperation>
  /**
   * List proformas
   *
   * Lists the proformas page by page, without their items, filtered and sorted as asked.
   *
   * `GET /proformas`
   *
   * @see https://docs.fintoro.sk/en/api-reference/proformas/list-proformas
   */
  readonly listProformas: ((args?: ListProformasArguments) => OperationPromise<ListProformasOperation>) & ListWalks<ListProformasOperation, OperationItem<ListProformasOperation, ['data']>>
  /**
   * Create a proforma
   *
   * Creates a proforma. Send a client, by `clientId` or by its data, and items; everything else comes from the client, the settings of the company, or the order or quotation that is named.
   *
   * `POST /proformas`
   *
   * @see https://docs.fintoro.sk/en/api-reference/proformas/create-proforma
   */
  readonly createProforma: (args: CreateProformaArguments) => OperationPromise<CreateProformaOperation>
  /**
   * Get a proforma
   *
   * Returns one proforma with its items and payments.
   *
   * `GET /proformas/{proforma}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/proformas/show-proforma
   */
  readonly getProforma: (args: GetProformaArguments) => OperationPromise<GetProformaOperation>
  /**
   * Replace a proforma
   *
   * Replaces a proforma. Send all of it: what is left out is not kept, and becomes what it would be in a new proforma.
   *
   * `PUT /proformas/{proforma}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/proformas/update-proforma
   */
  readonly updateProforma: (args: UpdateProformaArguments) => OperationPromise<UpdateProformaOperation>
  /**
   * Delete a proforma
   *
   * Deletes a proforma.
   *
   * `DELETE /proformas/{proforma}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/proformas/delete-proforma
   */
  readonly deleteProforma: (args: DeleteProformaArguments) => OperationPromise<DeleteProformaOperation>
  /**
   * Download a proforma as PDF
   *
   * Returns the proforma as a PDF file.
   *
   * `GET /proformas/{proforma}/pdf`
   *
   * @see https://docs.fintoro.sk/en/api-reference/proformas/download-proforma-pdf
   */
  readonly downloadProformaPdf: (args: DownloadProformaPdfArguments) => OperationPromise<DownloadProformaPdfOperation>
  /**
   * List orders
   *
   * Lists the orders page by page, without their items, filtered and sorted as asked.
   *
   * `GET /orders`
   *
   * @see https://docs.fintoro.sk/en/api-reference/orders/list-orders
   */
  readonly listOrders: ((args?: ListOrdersArguments) => OperationPromise<ListOrdersOperation>) & ListWalks<ListOrdersOperation, OperationItem<ListOrdersOperation, ['data']>>
  /**
   * Create an order
   *
   * Creates an order. Send a client, by `clientId` or by its data, and items; everything else comes from the client, the settings of the company, or the quotation that is named.
   *
   * `POST /orders`
   *
   * @see https://docs.fintoro.sk/en/api-reference/orders/create-order
   */
  readonly createOrder: (args: CreateOrderArguments) => OperationPromise<CreateOrderOperation>
  /**
   * Get an order
   *
   * Returns one order with its items.
   *
   * `GET /orders/{order}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/orders/show-order
   */
  readonly getOrder: (args: GetOrderArguments) => OperationPromise<GetOrderOperation>
  /**
   * Replace an order
   *
   * Replaces an order. Send all of it: what is left out is not kept, and becomes what it would be in a new order.
   *
   * `PUT /orders/{order}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/orders/update-order
   */
  readonly updateOrder: (args: UpdateOrderArguments) => OperationPromise<UpdateOrderOperation>
  /**
   * Delete an order
   *
   * Deletes an order.
   *
   * `DELETE /orders/{order}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/orders/delete-order
   */
  readonly deleteOrder: (args: DeleteOrderArguments) => OperationPromise<DeleteOrderOperation>
  /**
   * Download an order as PDF
   *
   * Returns the order as a PDF file.
   *
   * `GET /orders/{order}/pdf`
   *
   * @see https://docs.fintoro.sk/en/api-reference/orders/download-order-as-pdf
   */
  readonly downloadOrderPdf: (args: DownloadOrderPdfArguments) => OperationPromise<DownloadOrderPdfOperation>
  /**
   * List quotations
   *
   * Lists the quotations page by page, without their items, filtered and sorted as asked.
   *
   * `GET /quotations`
   *
   * @see https://docs.fintoro.sk/en/api-reference/quotations/list-quotations
   */
  readonly listQuotations: ((args?: ListQuotationsArguments) => OperationPromise<ListQuotationsOperation>) & ListWalks<ListQuotationsOperation, OperationItem<ListQuotationsOperation, ['data']>>
  /**
   * Create a quotation
   *
   * Creates a quotation. Send a client, by `clientId` or by its data, and items; everything else comes from the client or the settings of the company. It is `waiting` at first.
   *
   * `POST /quotations`
   *
   * @see https://docs.fintoro.sk/en/api-reference/quotations/create-quotation
   */
  readonly createQuotation: (args: CreateQuotationArguments) => OperationPromise<CreateQuotationOperation>
  /**
   * Get a quotation
   *
   * Returns one quotation with its items.
   *
   * `GET /quotations/{quotation}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/quotations/show-quotation
   */
  readonly getQuotation: (args: GetQuotationArguments) => OperationPromise<GetQuotationOperation>
  /**
   * Replace a quotation
   *
   * Replaces a quotation. Send all of it: what is left out is not kept, and becomes what it would be in a new quotation.
   *
   * `PUT /quotations/{quotation}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/quotations/update-quotation
   */
  readonly updateQuotation: (args: UpdateQuotationArguments) => OperationPromise<UpdateQuotationOperation>
  /**
   * Delete a quotation
   *
   * Deletes a quotation.
   *
   * `DELETE /quotations/{quotation}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/quotations/delete-quotation
   */
  readonly deleteQuotation: (args: DeleteQuotationArguments) => OperationPromise<DeleteQuotationOperation>
  /**
   * Download a quotation as PDF
   *
   * Returns the quotation as a PDF file.
   *
   * `GET /quotations/{quotation}/pdf`
   *
   * @see https://docs.fintoro.sk/en/api-reference/quotations/download-quotation-as-pdf
   */
  readonly downloadQuotationPdf: (args: DownloadQuotationPdfArguments) => OperationPromise<DownloadQuotationPdfOperation>
  /**
   * List the payments of a document
   *
   * Lists the payments of one document, the newest first. The whole list comes at once.
   *
   * `GET /document-payments`
   *
   * @see https://docs.fintoro.sk/en/api-reference/document-payments/list-document-payments
   */
  readonly listDocumentPayments: (args: ListDocumentPaymentsArguments) => OperationPromise<ListDocumentPaymentsOperation>
  /**
   * Create a payment of a document
   *
   * Records a payment of a document. What is left out follows from the document: by default all that is left to pay is paid today.
   *
   * `POST /document-payments`
   *
   * @see https://docs.fintoro.sk/en/api-reference/document-payments/create-document-payment
   */
  readonly createDocumentPayment: (args: CreateDocumentPaymentArguments) => OperationPromise<CreateDocumentPaymentOperation>
  /**
   * Get a payment of a document
   *
   * Returns one payment.
   *
   * `GET /document-payments/{documentPayment}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/document-payments/show-document-payment
   */
  readonly getDocumentPayment: (args: GetDocumentPaymentArguments) => OperationPromise<GetDocumentPaymentOperation>
  /**
   * Delete a payment of a document
   *
   * Deletes a payment. One that an invoice confirms (of the type `payment_receipt`) cannot be deleted, which is answered with 422.
   *
   * `DELETE /document-payments/{documentPayment}`
   *
   * @see https://docs.fintoro.sk/en/api-reference/document-payments/delete-document-payment
   */
  readonly deleteDocumentPayment: (args: DeleteDocumentPaymentArguments) => OperationPromise<DeleteDocumentPaymentOperation>
  /**
   * Send a document by e-mail
   *
   * Sends a document to one or more addresses. The e-mail is on its way later: the answer only says that it was accepted.
   *
   * `POST /document-mails`
   *
   * @see https://docs.fintoro.sk/en/api-reference/document-emails/send-document-email
   */
  readonly sendDocumentMail: (args: SendDocumentMailArguments) => OperationPromise<SendDocumentMailOperation>
}
