// Generated from specs/payhub.yaml by `pnpm generate payhub`. Do not edit.

import type { ListWalks, OperationArguments, OperationItem, OperationPromise } from '@crm-clients/runtime'
import type { GetTicketOperation, UpdateTicketActivityOperation, SplitTicketOperation, AddTicketExternalUserOperation, ListResidualsOperation, GetResidualMetricsOperation, ListResidualMerchantDetailsOperation, GetResidualMerchantDetailOperation, GetChargebackOperation, ListRelatedChargebacksOperation, ListTransactionsByReferenceOperation, GetTransactionBatchOperation, UpdateMerchantOperation, GetBusinessAddressOperation, AddMerchantPrincipalOperation, CreatePricingItemOperation, UpdatePricingPackageOperation, CreateIsoPackageOperation, UpdateEquipmentOrderItemOperation, GetEquipmentModelOperation, SetPartnerStatusOperation, GetPricingTemplateOperation, UpdatePricingRuleOperation, GetLeadPricingItemOperation, CreateLeadDepositInfoOperation, ListLeadValidationsOperation, UpdateLeadSourceOperation, SaveFastApplyPrincipalsOperation } from './schema.ts'

/** What `getTicket` takes. */
export interface GetTicketArguments extends OperationArguments<GetTicketOperation> {}

/** What `updateTicketActivity` takes. */
export interface UpdateTicketActivityArguments extends OperationArguments<UpdateTicketActivityOperation> {}

/** What `splitTicket` takes. */
export interface SplitTicketArguments extends OperationArguments<SplitTicketOperation> {}

/** What `addTicketExternalUser` takes. */
export interface AddTicketExternalUserArguments extends OperationArguments<AddTicketExternalUserOperation> {}

/** What `listResiduals` takes. */
export interface ListResidualsArguments extends OperationArguments<ListResidualsOperation> {}

/** What `getResidualMetrics` takes. */
export interface GetResidualMetricsArguments extends OperationArguments<GetResidualMetricsOperation> {}

/** What `listResidualMerchantDetails` takes. */
export interface ListResidualMerchantDetailsArguments extends OperationArguments<ListResidualMerchantDetailsOperation> {}

/** What `getResidualMerchantDetail` takes. */
export interface GetResidualMerchantDetailArguments extends OperationArguments<GetResidualMerchantDetailOperation> {}

/** What `getChargeback` takes. */
export interface GetChargebackArguments extends OperationArguments<GetChargebackOperation> {}

/** What `listRelatedChargebacks` takes. */
export interface ListRelatedChargebacksArguments extends OperationArguments<ListRelatedChargebacksOperation> {}

/** What `listTransactionsByReference` takes. */
export interface ListTransactionsByReferenceArguments extends OperationArguments<ListTransactionsByReferenceOperation> {}

/** What `getTransactionBatch` takes. */
export interface GetTransactionBatchArguments extends OperationArguments<GetTransactionBatchOperation> {}

/** What `updateMerchant` takes. */
export interface UpdateMerchantArguments extends OperationArguments<UpdateMerchantOperation> {}

/** What `getBusinessAddress` takes. */
export interface GetBusinessAddressArguments extends OperationArguments<GetBusinessAddressOperation> {}

/** What `addMerchantPrincipal` takes. */
export interface AddMerchantPrincipalArguments extends OperationArguments<AddMerchantPrincipalOperation> {}

/** What `createPricingItem` takes. */
export interface CreatePricingItemArguments extends OperationArguments<CreatePricingItemOperation> {}

/** What `updatePricingPackage` takes. */
export interface UpdatePricingPackageArguments extends OperationArguments<UpdatePricingPackageOperation> {}

/** What `createIsoPackage` takes. */
export interface CreateIsoPackageArguments extends OperationArguments<CreateIsoPackageOperation> {}

/** What `updateEquipmentOrderItem` takes. */
export interface UpdateEquipmentOrderItemArguments extends OperationArguments<UpdateEquipmentOrderItemOperation> {}

/** What `getEquipmentModel` takes. */
export interface GetEquipmentModelArguments extends OperationArguments<GetEquipmentModelOperation> {}

/** What `setPartnerStatus` takes. */
export interface SetPartnerStatusArguments extends OperationArguments<SetPartnerStatusOperation> {}

/** What `getPricingTemplate` takes. */
export interface GetPricingTemplateArguments extends OperationArguments<GetPricingTemplateOperation> {}

/** What `updatePricingRule` takes. */
export interface UpdatePricingRuleArguments extends OperationArguments<UpdatePricingRuleOperation> {}

/** What `getLeadPricingItem` takes. */
export interface GetLeadPricingItemArguments extends OperationArguments<GetLeadPricingItemOperation> {}

/** What `createLeadDepositInfo` takes. */
export interface CreateLeadDepositInfoArguments extends OperationArguments<CreateLeadDepositInfoOperation> {}

/** What `listLeadValidations` takes. */
export interface ListLeadValidationsArguments extends OperationArguments<ListLeadValidationsOperation> {}

/** What `updateLeadSource` takes. */
export interface UpdateLeadSourceArguments extends OperationArguments<UpdateLeadSourceOperation> {}

/** What `saveFastApplyPrincipals` takes. */
export interface SaveFastApplyPrincipalsArguments extends OperationArguments<SaveFastApplyPrincipalsOperation> {}

/** The operations of the Payhub API, one method for each. */
export interface PayhubMethods {
  /**
   * Get a ticket
   *
   * Returns a support ticket.
   *
   * `GET /v1/crm/tickets/{ticketId}`
   *
   * @see https://docs.payhub.com/api-reference/tickets/get-ticket
   */
  readonly getTicket: (args: GetTicketArguments) => OperationPromise<GetTicketOperation>
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
  /**
   * Split a ticket
   *
   * Makes a new ticket of one entry in the activity of a ticket.
   *
   * `POST /v1/crm/tickets/{ticketId}/split`
   *
   * @see https://docs.payhub.com/api-reference/tickets/split-ticket
   */
  readonly splitTicket: (args: SplitTicketArguments) => OperationPromise<SplitTicketOperation>
  /**
   * Add an external user to a ticket
   *
   * Lets somebody from outside, known by an e-mail address, see one ticket.
   *
   * `POST /v1/crm/tickets/{ticketId}/external-users`
   *
   * @see https://docs.payhub.com/api-reference/tickets/add-ticket-external-user
   */
  readonly addTicketExternalUser: (args: AddTicketExternalUserArguments) => OperationPromise<AddTicketExternalUserOperation>
  /**
   * List residuals
   *
   * Lists what was earned in each period, page by page.
   *
   * `GET /v1/crm/residuals`
   *
   * @see https://docs.payhub.com/api-reference/financial-reporting/list-residuals
   */
  readonly listResiduals: ((args?: ListResidualsArguments) => OperationPromise<ListResidualsOperation>) & ListWalks<ListResidualsOperation, OperationItem<ListResidualsOperation, ['data']>>
  /**
   * Get residual metrics
   *
   * Sums up merchants, residuals and processing. Takes the parameters of lists, but is no list. An API key will do in place of the token: a client that is given both sends the token.
   *
   * `GET /v1/crm/residuals/metrics`
   *
   * @see https://docs.payhub.com/api-reference/financial-reporting/get-residual-metrics
   */
  readonly getResidualMetrics: (args?: GetResidualMetricsArguments) => OperationPromise<GetResidualMetricsOperation>
  /**
   * List the details of a merchant in a residual
   *
   * Lists what a residual holds of one merchant, page by page.
   *
   * `GET /v1/crm/residuals/{residualId}/merchant-summaries/{merchantSummaryId}/details`
   *
   * @see https://docs.payhub.com/api-reference/financial-reporting/list-residual-merchant-details
   */
  readonly listResidualMerchantDetails: ((args: ListResidualMerchantDetailsArguments) => OperationPromise<ListResidualMerchantDetailsOperation>) & ListWalks<ListResidualMerchantDetailsOperation, OperationItem<ListResidualMerchantDetailsOperation, ['data']>>
  /**
   * Get a detail of a merchant in a residual
   *
   * Returns one line of what a residual holds of a merchant.
   *
   * `GET /v1/crm/residuals/{residualId}/merchant-summaries/{merchantSummaryId}/details/{detailId}`
   *
   * @see https://docs.payhub.com/api-reference/financial-reporting/get-residual-merchant-detail
   */
  readonly getResidualMerchantDetail: (args: GetResidualMerchantDetailArguments) => OperationPromise<GetResidualMerchantDetailOperation>
  /**
   * Get a chargeback
   *
   * Returns a payment that a cardholder disputes.
   *
   * `GET /v1/crm/chargebacks/{chargebackId}`
   *
   * @see https://docs.payhub.com/api-reference/financial-reporting/get-chargeback
   */
  readonly getChargeback: (args: GetChargebackArguments) => OperationPromise<GetChargebackOperation>
  /**
   * List related chargebacks
   *
   * Lists the other chargebacks with the same acquirer reference number, all at once.
   *
   * `GET /v1/crm/chargebacks/{chargebackId}/related-chargebacks`
   *
   * @see https://docs.payhub.com/api-reference/financial-reporting/list-related-chargebacks
   */
  readonly listRelatedChargebacks: (args: ListRelatedChargebacksArguments) => OperationPromise<ListRelatedChargebacksOperation>
  /**
   * List transactions by reference
   *
   * Lists the transactions that belong together, all at once.
   *
   * `GET /v1/crm/transactions/by-reference/{referenceId}`
   *
   * @see https://docs.payhub.com/api-reference/financial-reporting/list-transactions-by-reference
   */
  readonly listTransactionsByReference: (args: ListTransactionsByReferenceArguments) => OperationPromise<ListTransactionsByReferenceOperation>
  /**
   * Get a transaction batch
   *
   * Returns a batch of transactions that are settled together.
   *
   * `GET /v1/crm/transactions/batches/{transactionBatchId}`
   *
   * @see https://docs.payhub.com/api-reference/financial-reporting/get-transaction-batch
   */
  readonly getTransactionBatch: (args: GetTransactionBatchArguments) => OperationPromise<GetTransactionBatchOperation>
  /**
   * Update a merchant
   *
   * Changes a merchant. Payhub does not print whether what is left out stays as it is.
   *
   * `PUT /v1/crm/merchants/{merchantId}`
   *
   * @see https://docs.payhub.com/api-reference/merchants/update-merchant
   */
  readonly updateMerchant: (args: UpdateMerchantArguments) => OperationPromise<UpdateMerchantOperation>
  /**
   * Get a business address
   *
   * Returns an address of a merchant.
   *
   * `GET /v1/crm/merchants/{merchantId}/business-addresses/{businessAddressId}`
   *
   * @see https://docs.payhub.com/api-reference/merchants/get-merchant-address
   */
  readonly getBusinessAddress: (args: GetBusinessAddressArguments) => OperationPromise<GetBusinessAddressOperation>
  /**
   * Add a principal to a merchant
   *
   * Adds one of the people who own or run a merchant.
   *
   * `POST /v1/crm/merchants/{merchantId}/principals`
   *
   * @see https://docs.payhub.com/api-reference/merchants/add-merchant-principal
   */
  readonly addMerchantPrincipal: (args: AddMerchantPrincipalArguments) => OperationPromise<AddMerchantPrincipalOperation>
  /**
   * Create a pricing item
   *
   * Creates something that a merchant can be charged for. Every property has to be sent, if only as null.
   *
   * `POST /v1/crm/merchants/{merchantId}/pricing-items`
   *
   * @see https://docs.payhub.com/api-reference/merchants/create-merchant-pricing-item
   */
  readonly createPricingItem: (args: CreatePricingItemArguments) => OperationPromise<CreatePricingItemOperation>
  /**
   * Update a pricing package
   *
   * Changes whether a pricing package of a merchant is in use.
   *
   * `PUT /v1/crm/merchants/{merchantId}/pricing-packages/{pricingPackageId}`
   *
   * @see https://docs.payhub.com/api-reference/merchants/update-merchant-pricing-package
   */
  readonly updatePricingPackage: (args: UpdatePricingPackageArguments) => OperationPromise<UpdatePricingPackageOperation>
  /**
   * Create the ISO package
   *
   * Makes a pricing package the ISO package of a merchant.
   *
   * `POST /v1/crm/merchants/{merchantId}/iso-package`
   *
   * @see https://docs.payhub.com/api-reference/merchants/create-merchant-iso-package
   */
  readonly createIsoPackage: (args: CreateIsoPackageArguments) => OperationPromise<CreateIsoPackageOperation>
  /**
   * Update an item of an equipment order
   *
   * Changes what was ordered for a merchant.
   *
   * `PUT /v1/crm/merchants/{merchantId}/equipment-orders/{equipmentOrderId}/items/{itemId}`
   *
   * @see https://docs.payhub.com/api-reference/merchants/update-merchant-equipment-order-item
   */
  readonly updateEquipmentOrderItem: (args: UpdateEquipmentOrderItemArguments) => OperationPromise<UpdateEquipmentOrderItemOperation>
  /**
   * Get an equipment model
   *
   * Returns a model that a merchant can order.
   *
   * `GET /v1/crm/merchants/{merchantId}/equipment-models/{equipmentModelId}`
   *
   * @see https://docs.payhub.com/api-reference/merchants/get-merchant-equipment-model
   */
  readonly getEquipmentModel: (args: GetEquipmentModelArguments) => OperationPromise<GetEquipmentModelOperation>
  /**
   * Set a partner's status
   *
   * Moves a partner to another status. The last part of the path says which way; Payhub does not print what can stand there.
   *
   * `PUT /v1/crm/partners/{partnerId}/{action}`
   *
   * @see https://docs.payhub.com/api-reference/partners/update-partner-status
   */
  readonly setPartnerStatus: (args: SetPartnerStatusArguments) => OperationPromise<SetPartnerStatusOperation>
  /**
   * Get a pricing template
   *
   * Returns a pricing template of a partner.
   *
   * `GET /v1/crm/partners/{partnerId}/pricing-templates/{pricingTemplateId}`
   *
   * @see https://docs.payhub.com/api-reference/partners/get-partner-pricing-template
   */
  readonly getPricingTemplate: (args: GetPricingTemplateArguments) => OperationPromise<GetPricingTemplateOperation>
  /**
   * Update a pricing rule
   *
   * Changes what is charged for a pricing item, and how it is shared.
   *
   * `PUT /v1/crm/partners/{partnerId}/pricing-rules/{pricingRuleId}`
   *
   * @see https://docs.payhub.com/api-reference/partners/update-partner-pricing-rule
   */
  readonly updatePricingRule: (args: UpdatePricingRuleArguments) => OperationPromise<UpdatePricingRuleOperation>
  /**
   * Get a pricing item of a lead
   *
   * Returns something that a lead can be charged for.
   *
   * `GET /v1/crm/leads/{leadId}/pricing-items/{pricingItemId}`
   *
   * @see https://docs.payhub.com/api-reference/leads/get-lead-pricing-item
   */
  readonly getLeadPricingItem: (args: GetLeadPricingItemArguments) => OperationPromise<GetLeadPricingItemOperation>
  /**
   * Create deposit info of a lead
   *
   * Says into which bank account the deposits of a lead go.
   *
   * `POST /v1/crm/leads/{leadId}/deposit-info`
   *
   * @see https://docs.payhub.com/api-reference/leads/create-lead-deposit-info
   */
  readonly createLeadDepositInfo: (args: CreateLeadDepositInfoArguments) => OperationPromise<CreateLeadDepositInfoOperation>
  /**
   * List the validations of a lead
   *
   * Lists what identity, credit and compliance checks of a lead have found, page by page.
   *
   * `GET /v1/crm/leads/{leadId}/validations`
   *
   * @see https://docs.payhub.com/api-reference/leads/list-lead-validations
   */
  readonly listLeadValidations: ((args: ListLeadValidationsArguments) => OperationPromise<ListLeadValidationsOperation>) & ListWalks<ListLeadValidationsOperation, OperationItem<ListLeadValidationsOperation, ['data']>>
  /**
   * Update a lead source
   *
   * Changes where leads come from. The name, the type and the audience always have to be sent.
   *
   * `PUT /v1/crm/lead-sources/{leadSourceId}`
   *
   * @see https://docs.payhub.com/api-reference/leads/update-lead-source
   */
  readonly updateLeadSource: (args: UpdateLeadSourceArguments) => OperationPromise<UpdateLeadSourceOperation>
  /**
   * Save the principals of a short application
   *
   * Saves the people who own or run a lead that applies by the short public form.
   *
   * `PUT /v1/fast-apply/{leadId}/principals`
   *
   * @see https://docs.payhub.com/api-reference/leads/save-fast-apply-principals
   */
  readonly saveFastApplyPrincipals: (args: SaveFastApplyPrincipalsArguments) => OperationPromise<SaveFastApplyPrincipalsOperation>
}
