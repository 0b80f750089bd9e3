// Generated from specs/kare.yaml by `pnpm generate kare`. Do not edit.

import type { ListWalks, OperationArguments, OperationItem, OperationPromise, WithFile } from '@crm-clients/runtime'
import type { LogInOperation, VerifyTokenOperation, RefreshBackOfficeTokenOperation, ForgotPasswordOperation, ResetPasswordOperation, LogInToBackOfficeOperation, ChangeMyPasswordOperation, ListCompaniesOperation, CreateCompanyOperation, GetCompanyOperation, UpdateCompanyOperation, ListContactsOperation, CreateContactsOperation, UpdateContactOperation, ListContractsOperation, GetContractOperation, CreateTrainingContractOperation, ListLabelsOperation, ListSiteLabelsOperation, CreateLabelOperation, UpdateLabelOperation, CreateRoutineInterventionOperation, CreateCurativeInterventionOperation, CreateUnplannedInterventionOperation, DeleteInterventionOperation, ListEquipmentsOperation, GetEquipmentOperation, UpdateEquipmentOperation, CreateBuildingOperation, GetBuildingOperation, GetMyOrganizationOperation, UpdateUserOrganizationOperation, CreateAuditUserOperation, CreateBackOfficeUserOperation, DeleteNotificationsOperation } from './schema.ts'

/** What `logIn` takes. */
export interface LogInArguments extends OperationArguments<LogInOperation> {}

/** What `verifyToken` takes. */
export interface VerifyTokenArguments extends OperationArguments<VerifyTokenOperation> {}

/** What `refreshBackOfficeToken` takes. */
export interface RefreshBackOfficeTokenArguments extends OperationArguments<RefreshBackOfficeTokenOperation> {}

/** What `forgotPassword` takes. */
export interface ForgotPasswordArguments extends OperationArguments<ForgotPasswordOperation> {}

/** What `resetPassword` takes. */
export interface ResetPasswordArguments extends OperationArguments<ResetPasswordOperation> {}

/** What `logInToBackOffice` takes. */
export interface LogInToBackOfficeArguments extends OperationArguments<LogInToBackOfficeOperation> {}

/** What `changeMyPassword` takes. */
export interface ChangeMyPasswordArguments extends OperationArguments<ChangeMyPasswordOperation> {}

/** What `listCompanies` takes. */
export interface ListCompaniesArguments extends OperationArguments<ListCompaniesOperation> {}

/** What `createCompany` takes. */
export interface CreateCompanyArguments extends OperationArguments<CreateCompanyOperation> {}

/** What `getCompany` takes. */
export interface GetCompanyArguments extends OperationArguments<GetCompanyOperation> {}

/** What `updateCompany` takes. */
export interface UpdateCompanyArguments extends OperationArguments<UpdateCompanyOperation> {}

/** What `listContacts` takes. */
export interface ListContactsArguments extends OperationArguments<ListContactsOperation> {}

/** What `createContacts` takes. */
export interface CreateContactsArguments extends OperationArguments<CreateContactsOperation> {}

/** What `updateContact` takes. */
export interface UpdateContactArguments extends OperationArguments<UpdateContactOperation> {}

/** What `listContracts` takes. */
export interface ListContractsArguments extends OperationArguments<ListContractsOperation> {}

/** What `getContract` takes. */
export interface GetContractArguments extends OperationArguments<GetContractOperation> {}

/** What `createTrainingContract` takes. */
export interface CreateTrainingContractArguments extends OperationArguments<CreateTrainingContractOperation> {}

/** What `listLabels` takes. */
export interface ListLabelsArguments extends OperationArguments<ListLabelsOperation> {}

/** What `listSiteLabels` takes. */
export interface ListSiteLabelsArguments extends OperationArguments<ListSiteLabelsOperation> {}

/** What `createLabel` takes. */
export interface CreateLabelArguments extends OperationArguments<CreateLabelOperation> {}

/** What `updateLabel` takes. */
export interface UpdateLabelArguments extends OperationArguments<UpdateLabelOperation> {}

/** What `createRoutineIntervention` takes. */
export interface CreateRoutineInterventionArguments extends OperationArguments<CreateRoutineInterventionOperation> {}

/** What `createCurativeIntervention` takes. */
export interface CreateCurativeInterventionArguments extends OperationArguments<CreateCurativeInterventionOperation> {}

/** What `createUnplannedIntervention` takes. */
export interface CreateUnplannedInterventionArguments extends OperationArguments<CreateUnplannedInterventionOperation> {}

/** What `deleteIntervention` takes. */
export interface DeleteInterventionArguments extends OperationArguments<DeleteInterventionOperation> {}

/** What `listEquipments` takes. */
export interface ListEquipmentsArguments extends OperationArguments<ListEquipmentsOperation> {}

/** What `getEquipment` takes. */
export interface GetEquipmentArguments extends OperationArguments<GetEquipmentOperation> {}

/** What `updateEquipment` takes. */
export interface UpdateEquipmentArguments extends OperationArguments<UpdateEquipmentOperation> {}

/** What `createBuilding` takes. */
export interface CreateBuildingArguments extends OperationArguments<CreateBuildingOperation> {}

/** What `getBuilding` takes. */
export interface GetBuildingArguments extends OperationArguments<GetBuildingOperation> {}

/** What `getMyOrganization` takes. */
export interface GetMyOrganizationArguments extends OperationArguments<GetMyOrganizationOperation> {}

/** What `updateUserOrganization` takes. */
export interface UpdateUserOrganizationArguments extends OperationArguments<UpdateUserOrganizationOperation> {}

/** What `createAuditUser` takes. */
export interface CreateAuditUserArguments extends OperationArguments<CreateAuditUserOperation> {}

/** What `createBackOfficeUser` takes. */
export interface CreateBackOfficeUserArguments extends OperationArguments<CreateBackOfficeUserOperation> {}

/** What `deleteNotifications` takes. */
export interface DeleteNotificationsArguments extends OperationArguments<DeleteNotificationsOperation> {}

/** The operations of the Kare API, one method for each. */
export interface KareMethods {
  /**
   * Log in
   *
   * Exchanges e-mail address and password for tokens. The access token is what `token` of the client is, the session token what `sessionToken` is.
   *
   * Inferred, not documented by the vendor: The page lists a bearer token as required, as every page does; without one nobody could log in for the first time. That the access token belongs into `Authorization` is read off the names.
   *
   * `POST /auth/v1/rs/login/credentials`
   *
   * @see https://api-documentation.kare-app.fr/Auth/v1/api-rs/login/logincredentials-in-the-organization-context-and-return-tokens
   */
  readonly logIn: (args: LogInArguments) => OperationPromise<LogInOperation>
  /**
   * Exchange a token for a session
   *
   * Exchanges a token for many purposes, such as one out of a link, for access and session tokens.
   *
   * Inferred, not documented by the vendor: The page lists a bearer token as required, as every page does. Without one it may work as well.
   *
   * `POST /auth/v1/rs/token/verify`
   *
   * @see https://api-documentation.kare-app.fr/Auth/v1/api-rs/token/verifytoken-in-the-organization-context-and-return-tokens
   */
  readonly verifyToken: (args: VerifyTokenArguments) => OperationPromise<VerifyTokenOperation>
  /**
   * Refresh the tokens of the back office
   *
   * Exchanges a refresh token for new access and session tokens. There is no new refresh token. The page is that of the back office; none is known for other logins.
   *
   * Inferred, not documented by the vendor: The page lists a bearer token as required, as every page does. Without one it may work as well.
   *
   * `POST /auth/v1/bo/token/refresh`
   *
   * @see https://api-documentation.kare-app.fr/Auth/v1/api-bo/refreshtoken-in-the-organization-context-and-return-tokens
   */
  readonly refreshBackOfficeToken: (args: RefreshBackOfficeTokenArguments) => OperationPromise<RefreshBackOfficeTokenOperation>
  /**
   * Ask for a new password
   *
   * Begins to reset a forgotten password. The answer has no body, whatever the title of the page says.
   *
   * Inferred, not documented by the vendor: The page lists a bearer token as required, as every page does. Who forgot a password has none.
   *
   * `POST /auth/v1/rs/password/forgot`
   *
   * @see https://api-documentation.kare-app.fr/Auth/v1/api-ad/password/forgot-password-and-return-tokens
   */
  readonly forgotPassword: (args: ForgotPasswordArguments) => OperationPromise<ForgotPasswordOperation>
  /**
   * Reset a password
   *
   * Sets a new password with the token of a reset. The answer has no body, whatever its title says.
   *
   * Inferred, not documented by the vendor: The page lists a bearer token as required, as every page does. Who resets a password has none.
   *
   * `POST /auth/v1/rs/password/reset`
   *
   * @see https://api-documentation.kare-app.fr/Auth/v1/api-rs/password/reset-password-and-return-tokens
   */
  readonly resetPassword: (args: ResetPasswordArguments) => OperationPromise<ResetPasswordOperation>
  /**
   * Log in to the back office
   *
   * Exchanges e-mail address and password of a user of the back office for tokens. Unlike other logins it answers with 200.
   *
   * Inferred, not documented by the vendor: The page lists a bearer token as required, as every page does; without one nobody could log in.
   *
   * `POST /auth-rs/v2/bo/login`
   *
   * @see https://api-documentation.kare-app.fr/Auth-Rs/v2/api-bo/authenticate-and-log-in-a-backoffice-user
   */
  readonly logInToBackOffice: (args: LogInToBackOfficeArguments) => OperationPromise<LogInToBackOfficeOperation>
  /**
   * Change one's own password
   *
   * Sets a new password for the user who is logged in.
   *
   * `PATCH /users/v1/rs/me/reset-password`
   *
   * @see https://api-documentation.kare-app.fr/User/v1/api-rs/me/reset-password-for-user-me
   */
  readonly changeMyPassword: (args: ChangeMyPasswordArguments) => OperationPromise<ChangeMyPasswordOperation>
  /**
   * List companies
   *
   * Lists the companies that the organization works with, page by page.
   *
   * Inferred, not documented by the vendor: The page could be read up to its headers. The parameters are those of other lists, as far as the answer shows their traces. The status is not printed.
   *
   * `GET /companies/v2/rs`
   *
   * @see https://api-documentation.kare-app.fr/Company/v2/api-rs/list-companies-of-an-organization
   */
  readonly listCompanies: ((args?: ListCompaniesArguments) => OperationPromise<ListCompaniesOperation>) & ListWalks<ListCompaniesOperation, OperationItem<ListCompaniesOperation, ['data']>>
  /**
   * Create a company
   *
   * Creates a company. The answer has neither its e-mail address nor its phone numbers and contacts; get the company for these.
   *
   * `POST /companies/v2/rs`
   *
   * @see https://api-documentation.kare-app.fr/Company/v2/api-rs/create-a-company
   */
  readonly createCompany: (args: CreateCompanyArguments) => OperationPromise<CreateCompanyOperation>
  /**
   * Get a company
   *
   * Returns one company, with its contacts and with what the caller may change.
   *
   * `GET /companies/v2/rs/{companyId}`
   *
   * @see https://api-documentation.kare-app.fr/Company/v2/api-rs/get-a-company
   */
  readonly getCompany: (args: GetCompanyArguments) => OperationPromise<GetCompanyOperation>
  /**
   * Update a company
   *
   * Changes a company; send what is to change. Whether lists of ids replace the former ones or are added to them is not documented: send them whole.
   *
   * `PATCH /companies/v2/rs/{companyId}`
   *
   * @see https://api-documentation.kare-app.fr/Company/v2/api-rs/update-a-company
   */
  readonly updateCompany: (args: UpdateCompanyArguments) => OperationPromise<UpdateCompanyOperation>
  /**
   * List the contacts of a company
   *
   * Lists the contacts of one company, page by page.
   *
   * Inferred, not documented by the vendor: The page could be read up to `extend`. The parameters after it are those of the list of labels, as far as the answer shows their traces. The status is not printed.
   *
   * `GET /companies/v2/rs/{companyId}/contacts`
   *
   * @see https://api-documentation.kare-app.fr/Company/v2/api-rs/contacts/list-contacts-of-an-company
   */
  readonly listContacts: ((args: ListContactsArguments) => OperationPromise<ListContactsOperation>) & ListWalks<ListContactsOperation, OperationItem<ListContactsOperation, ['data']>>
  /**
   * Create contacts
   *
   * Creates several contacts at once. The answer says how many, and neither which nor their ids: compare `nbInsertion` with the number that you sent, since fewer is a success as well.
   *
   * Inferred, not documented by the vendor: The page lists no parameters of the path. The id is that of the other pages about contacts.
   *
   * `POST /companies/v2/rs/{companyId}/contacts`
   *
   * @see https://api-documentation.kare-app.fr/Company/v2/api-rs/contacts/create-contacts
   */
  readonly createContacts: (args: CreateContactsArguments) => OperationPromise<CreateContactsOperation>
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
  /**
   * List the contracts of a company
   *
   * Lists the contracts with one company, page by page.
   *
   * Inferred, not documented by the vendor: The page could be read up to the first option of `extend`. The parameters after it are those of the list of labels, as far as the answer shows their traces. The status is not printed.
   *
   * `GET /companies/v2/rs/{companyId}/contracts`
   *
   * @see https://api-documentation.kare-app.fr/Company/v2/api-rs/contracts/list-contracts
   */
  readonly listContracts: ((args: ListContractsArguments) => OperationPromise<ListContractsOperation>) & ListWalks<ListContractsOperation, OperationItem<ListContractsOperation, ['data']>>
  /**
   * Get a contract
   *
   * Returns one contract, with its active document and what the caller may change.
   *
   * `GET /companies/v2/rs/{companyId}/contracts/{contractId}`
   *
   * @see https://api-documentation.kare-app.fr/Company/v2/api-rs/contracts/get-contract
   */
  readonly getContract: (args: GetContractArguments) => OperationPromise<GetContractOperation>
  /**
   * Create a training contract
   *
   * Creates a contract about training. Describe its document here, and then send the file itself to `upload.presignedUrl` of the answer, without any token of Kare.
   *
   * `POST /companies/v2/rs/{companyId}/contracts/training`
   *
   * @see https://api-documentation.kare-app.fr/Company/v2/api-rs/create-a-training-contract
   */
  readonly createTrainingContract: ((args: CreateTrainingContractArguments) => OperationPromise<CreateTrainingContractOperation>) & WithFile<CreateTrainingContractOperation>
  /**
   * List labels
   *
   * Lists labels, page by page, filtered as asked.
   *
   * `GET /labels/v2/rs`
   *
   * @see https://api-documentation.kare-app.fr/Label/v2/api-rs/list-labels
   */
  readonly listLabels: ((args?: ListLabelsArguments) => OperationPromise<ListLabelsOperation>) & ListWalks<ListLabelsOperation, OperationItem<ListLabelsOperation, ['data']>>
  /**
   * List labels of sites
   *
   * Lists the labels of the given sites, page by page. It is the older form of `listLabels`, and cannot tell sources apart.
   *
   * `GET /labels/v1`
   *
   * @see https://api-documentation.kare-app.fr/Label/v1/api-rs/list-labels-for-the-given-site-ids
   */
  readonly listSiteLabels: ((args?: ListSiteLabelsArguments) => OperationPromise<ListSiteLabelsOperation>) & ListWalks<ListSiteLabelsOperation, OperationItem<ListSiteLabelsOperation, ['data']>>
  /**
   * Create a label
   *
   * Creates a label for companies or other things; `type` says for which.
   *
   * `POST /labels/v1`
   *
   * @see https://api-documentation.kare-app.fr/Label/v1/api-rs/create-label-for-company-commission-
   */
  readonly createLabel: (args: CreateLabelArguments) => OperationPromise<CreateLabelOperation>
  /**
   * Update a label
   *
   * Changes name or colour of a label; send what is to change.
   *
   * `PUT /labels/v2/rs/{labelId}`
   *
   * @see https://api-documentation.kare-app.fr/Label/v2/api-rs/update-label
   */
  readonly updateLabel: (args: UpdateLabelArguments) => OperationPromise<UpdateLabelOperation>
  /**
   * Plan an intervention of a routine
   *
   * Plans a preventive intervention that a routine asks for.
   *
   * `POST /interventions/v2/rs/preventive/routine`
   *
   * @see https://api-documentation.kare-app.fr/Intervention/v2/api-rs/create/create-preventive-intervention-scheduled
   */
  readonly createRoutineIntervention: (args: CreateRoutineInterventionArguments) => OperationPromise<CreateRoutineInterventionOperation>
  /**
   * Plan an intervention for anomalies
   *
   * Plans an intervention that is to mend anomalies.
   *
   * `POST /interventions/v2/rs/curative`
   *
   * @see https://api-documentation.kare-app.fr/Intervention/v2/api-rs/create/create-curative-intervention-with-anomalies
   */
  readonly createCurativeIntervention: (args: CreateCurativeInterventionArguments) => OperationPromise<CreateCurativeInterventionOperation>
  /**
   * Record an intervention that was not planned
   *
   * Records a preventive intervention that has taken place without a plan, with who made and signed it. The caller has to be a manager with the tag ADMIN or USER. Another view of the page writes the path as `/interventions/v2/mb/unplanned/preventive`.
   *
   * Inferred, not documented by the vendor: The path is that of the sample for curl. The page prints no answer that could be read.
   *
   * `POST /interventions/v2/mb/preventive/unplanned`
   *
   * @see https://api-documentation.kare-app.fr/Intervention/v2/api-mobile/create/create-unplanned-preventive-intervention
   */
  readonly createUnplannedIntervention: (args: CreateUnplannedInterventionArguments) => OperationPromise<CreateUnplannedInterventionOperation>
  /**
   * Delete an intervention
   *
   * Deletes an intervention. The reason travels in a body, which few other deletions have.
   *
   * `DELETE /interventions/v2/rs/{interventionId}`
   *
   * @see https://api-documentation.kare-app.fr/Intervention/v2/api-rs/delete-intervention-by-id
   */
  readonly deleteIntervention: (args: DeleteInterventionArguments) => OperationPromise<DeleteInterventionOperation>
  /**
   * List equipments
   *
   * Lists equipments, page by page, with place and specifications.
   *
   * Inferred, not documented by the vendor: The keys of an equipment are printed. What holds them, the status and the parameters are those of other lists.
   *
   * `GET /equipments/v2/rs`
   *
   * @see https://api-documentation.kare-app.fr/Equipment/v2/api-rs/list-equipments
   */
  readonly listEquipments: ((args?: ListEquipmentsArguments) => OperationPromise<ListEquipmentsOperation>) & ListWalks<ListEquipmentsOperation, OperationItem<ListEquipmentsOperation, ['data']>>
  /**
   * Get an equipment
   *
   * Returns one equipment with place and specifications.
   *
   * `GET /equipments/v2/rs/{equipmentId}`
   *
   * @see https://api-documentation.kare-app.fr/Equipment/v2/api-rs/get-an-equipment-by-its-id
   */
  readonly getEquipment: (args: GetEquipmentArguments) => OperationPromise<GetEquipmentOperation>
  /**
   * Update an equipment
   *
   * Changes an equipment; send what is to change. The caller has to be a manager with the tag USER.
   *
   * `PATCH /equipments/v2/rs/{equipmentId}`
   *
   * @see https://api-documentation.kare-app.fr/Equipment/v2/api-rs/update-an-equipment
   */
  readonly updateEquipment: (args: UpdateEquipmentArguments) => OperationPromise<UpdateEquipmentOperation>
  /**
   * Create a building
   *
   * Creates a building of an establishment.
   *
   * `POST /buildings/v1/rs`
   *
   * @see https://api-documentation.kare-app.fr/Building/v1/api-rs/create-building-with-details
   */
  readonly createBuilding: (args: CreateBuildingArguments) => OperationPromise<CreateBuildingOperation>
  /**
   * Get a building
   *
   * Returns one building. Name in `extend` what is to come besides.
   *
   * `GET /buildings/v1/rs/{buildingId}`
   *
   * @see https://api-documentation.kare-app.fr/Building/v1/api-rs/get-building-by-id
   */
  readonly getBuilding: (args: GetBuildingArguments) => OperationPromise<GetBuildingOperation>
  /**
   * Get one's own organization
   *
   * Returns the organization of the caller. Name in `extend` what is to come besides.
   *
   * `GET /organizations/v2/rs/my`
   *
   * @see https://api-documentation.kare-app.fr/Organization/v2/api-rs/get-my-organization
   */
  readonly getMyOrganization: (args?: GetMyOrganizationArguments) => OperationPromise<GetMyOrganizationOperation>
  /**
   * Update a user of the organization
   *
   * Changes name, profession, scope and permissions of a user; send what is to change.
   *
   * `PATCH /users-organizations/v1/rs/users/{userId}`
   *
   * @see https://api-documentation.kare-app.fr/User-Organization/v1/api-rs/update-user-organization
   */
  readonly updateUserOrganization: (args: UpdateUserOrganizationArguments) => OperationPromise<UpdateUserOrganizationOperation>
  /**
   * Make a user an auditor
   *
   * Lets a user audit an organization. It is a call of the back office.
   *
   * Inferred, not documented by the vendor: That this is about audits is read off the path and the title.
   *
   * `POST /users-organizations/v1/bo/users/audit/{userId}/organizations/{organizationId}`
   *
   * @see https://api-documentation.kare-app.fr/User-Organization/v1/api-bo/create/create-audit-user-organization
   */
  readonly createAuditUser: (args: CreateAuditUserArguments) => OperationPromise<CreateAuditUserOperation>
  /**
   * Create a user of the back office
   *
   * Creates the user with whom a back office begins. It needs no session, and a secret instead.
   *
   * Inferred, not documented by the vendor: What the call is for is read off the path and the title.
   *
   * `POST /users/v1/bo/back-office/bootstrap`
   *
   * @see https://api-documentation.kare-app.fr/User/v1/api-bo/create/create-a-bo-user
   */
  readonly createBackOfficeUser: (args: CreateBackOfficeUserArguments) => OperationPromise<CreateBackOfficeUserOperation>
  /**
   * Delete notifications
   *
   * Deletes notifications, which are named in the body by their receiver and time.
   *
   * `DELETE /notifications/v2/rs`
   *
   * @see https://api-documentation.kare-app.fr/Notification/v2/api-rs/delete-notifications
   */
  readonly deleteNotifications: (args: DeleteNotificationsArguments) => OperationPromise<DeleteNotificationsOperation>
}
