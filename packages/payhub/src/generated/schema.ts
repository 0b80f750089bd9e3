// Generated from specs/payhub.yaml by `pnpm generate payhub`. Do not edit.

/**
 * @description A support ticket.
 *
 *     Inferred, not documented by the vendor: The schema could be read up to `assignedTo`. The rest is read off the sample, and may well be null.
 */
export interface Ticket {
    /** @description Id of the ticket. */
    id: Uuid;
    /**
     * @description Name of the ticket.
     *
     *     Bounds: at most 255 characters.
     */
    name: string;
    /**
     * @description How far the ticket is.
     * @enum {string}
     */
    status: "new" | "pending" | "in_progress" | "resolved" | "reopened";
    /** @description When the ticket was created. Payhub documents no format. */
    createdAt: string;
    /** @description Id of whoever created the ticket. */
    createdBy: Uuid;
    /** @description When the ticket last changed. Payhub documents no format. */
    updatedAt: string;
    /** @description Id of whoever changed the ticket last. */
    updatedBy: Uuid;
    /** @description Number of the ticket. */
    ticketNumber?: number | null;
    /** @description Short form of the number. */
    shortTicketNumber?: string | null;
    /** @description Id of whoever has to do something about it. */
    assignedTo?: NullableUuid;
    /** @description Id of the category. */
    categoryId?: NullableUuid;
    /** @description Id of the ticket that this one was merged into. */
    mergedIntoTicketId?: NullableUuid;
    /** @description Whether the ticket is private. */
    isPrivate?: boolean;
    /** @description The tickets that were merged into this one. */
    mergedTickets?: MergedTicket[] | null;
}
/**
 * @description A ticket that was merged into another one.
 *
 *     Inferred, not documented by the vendor: Read off the sample. What is null in tickets may be null here.
 */
export interface MergedTicket {
    /** @description Id of the ticket. */
    id?: Uuid;
    /** @description Number of the ticket. */
    ticketNumber?: number | null;
    /** @description Short form of the number. */
    shortTicketNumber?: string | null;
}
/** @description The changes to an entry in a ticket's activity. */
export interface TicketActivityUpdate {
    /** @description Text of the entry. */
    message?: string | null;
    /** @description More about the entry. */
    metadata?: Metadata;
    /** @description Whether the entry is private. */
    isPrivate?: boolean;
}
/**
 * @description Free-form data about an entry.
 *
 *     Inferred, not documented by the vendor: The page prints an object without properties; that it is free-form is deduced.
 */
export interface Metadata {
    [key: string]: unknown;
}
/** @description An entry in the activity of a ticket. */
export interface TicketActivity {
    /** @description Id of the entry. */
    id: Uuid;
    /** @description Id of the ticket. */
    ticketId: Uuid;
    /**
     * @description What happened.
     * @enum {string}
     */
    activityType: "comment" | "view" | "field_change" | "document_upload" | "ticket_created" | "merged_into" | "merged_from";
    /** @description Whether the entry is private. */
    isPrivate: boolean;
    /** @description When the entry was created. Payhub documents no format. */
    createdAt: string;
    /** @description Id of whoever caused the entry, if known. */
    actorId?: NullableUuid;
    /** @description Text of the entry. */
    message?: string | null;
    /** @description More about the entry. */
    metadata?: Metadata;
    /** @description Id of the document that the entry is about, if any. */
    documentId?: NullableUuid;
}
/** @description What becomes a new ticket. */
export interface TicketSplit {
    /**
     * @description Name of the new ticket.
     *
     *     Bounds: at least 1 characters; at most 255 characters.
     */
    ticketName: string;
    /** @description Id of the entry to make a ticket of. */
    activityId: Uuid;
}
/** @description Somebody from outside. */
export interface TicketExternalUserCreate {
    email: Email;
}
/** @description Somebody from outside who may see a ticket. */
export interface TicketExternalUser {
    /** @description Id of the external user. */
    id: Uuid;
    /** @description Id of the ticket. */
    ticketId: Uuid;
    email: Email;
    /** @description When the external user was created. Payhub documents no format. */
    createdAt: string;
    /** @description Id of whoever created the external user. */
    createdBy: Uuid;
    /** @description When the external user last changed. Payhub documents no format. */
    updatedAt: string;
    /** @description Id of whoever changed the external user last. */
    updatedBy: Uuid;
}
/** @description One page of residuals. */
export interface ResidualPage {
    meta: PageMeta;
    /** @description The records of the page. */
    data: Residual[];
}
/**
 * @description Where a page stands among the others.
 *
 *     Inferred, not documented by the vendor: The page folds these properties. They are read off the sample, and pages cannot be counted without.
 */
export interface PageMeta {
    /** @description How many records there are on all pages. */
    totalCount: number;
    /** @description How many pages there are. */
    totalPages: number;
    /** @description Number of this page, from 1 on. */
    page: number;
    /** @description How many records a page has. The request calls it `size`. */
    perPage: number;
}
/**
 * @description What was earned in a period.
 *
 *     Inferred, not documented by the vendor: The page folds the properties. They are read off the sample, where nothing says what can be null.
 */
export interface Residual {
    /** @description Id of the residual. */
    id: Uuid;
    /** @description The period. */
    period?: string | null;
    /** @description Name of the portfolio. */
    portfolioName?: string | null;
    /** @description Number of accounts. */
    accounts?: number | null;
    /** @description Number of transactions. */
    transactions?: number | null;
    /** @description Volume of the transactions. */
    volume?: number | null;
    /** @description Income. */
    income?: number | null;
    /** @description Gross amount. */
    gross?: number | null;
    /** @description What is paid out. */
    payout?: number | null;
    /** @description Adjustment. */
    adjustment?: number | null;
    /** @description Id of the client whose residual it is. */
    clientId?: NullableUuid;
    /** @description Id of the client who sees it. */
    audienceClientId?: NullableUuid;
    /** @description When the residual was created. Payhub documents no format. */
    createdAt?: string;
    /** @description Id of whoever created the residual. */
    createdBy?: Uuid;
    /** @description When the residual last changed. Payhub documents no format. */
    updatedAt?: string;
    /** @description Id of whoever changed the residual last. */
    updatedBy?: Uuid;
    /** @description The client: an id, or the client in full where it was expanded. */
    client?: NullableUuid | {
        [key: string]: unknown;
    };
}
/**
 * @description Sums over merchants, residuals and processing.
 *
 *     Inferred, not documented by the vendor: The page folds the inner properties. They are read off the sample.
 */
export interface ResidualMetrics {
    /** @description Numbers of merchants. */
    merchant: {
        /** @description Merchants that were approved. */
        approved?: number;
        /** @description Merchants that were closed. */
        closed?: number;
        /** @description All merchants. */
        total?: number;
    };
    /** @description Amounts of residuals. */
    residual: {
        /** @description Income by statement. */
        statementIncome?: number;
        /** @description Gross amount. */
        gross?: number;
        /** @description Residual of the ISO. */
        isoResidual?: number;
        /** @description Adjustments. */
        adjustments?: number;
        /** @description Adjustments of the kind SGPY. */
        sgpyAdjustments?: number;
        /** @description What is paid out. */
        netPayouts?: number;
    };
    /** @description Numbers of processing. */
    processing: {
        /** @description Volume of the transactions. */
        volume?: number;
        /** @description Number of transactions. */
        transactions?: number;
    };
}
/** @description One page of details of a merchant in a residual. */
export interface ResidualMerchantDetailPage {
    meta: PageMeta;
    /** @description The records of the page. */
    data: ListedResidualMerchantDetail[];
}
/**
 * @description A detail, with the names that only lists have.
 *
 *     Inferred, not documented by the vendor: The page folds the properties. They are read off the sample, and those of a single detail are documented.
 */
export interface ListedResidualMerchantDetail extends ResidualMerchantDetail {
    /** @description Number of the merchant. */
    merchantMid?: string | null;
    /** @description Name under which the merchant does business. */
    dba?: string | null;
    /** @description Name of the agent. */
    agentName?: string | null;
    /** @description Name of the partner. */
    partnerName?: string | null;
}
/** @description One line of what a residual holds of a merchant. */
export interface ResidualMerchantDetail {
    /** @description Id of the detail. */
    id: Uuid;
    /** @description The period. */
    period: string | null;
    /** @description Category of the fee. */
    feeCategory: string | null;
    /**
     * @description How many.
     *
     *     Bounds: at least -9007199254740991; at most 9007199254740991.
     */
    number: number | null;
    /** @description Amount. */
    amount: number | null;
    /** @description Income. */
    income: number | null;
    /** @description Expense. */
    expense: number | null;
    /** @description Gross amount. */
    gross: number | null;
    /**
     * @description Share.
     *
     *     Bounds: at least -9007199254740991; at most 9007199254740991.
     */
    split: number | null;
    /** @description Total. */
    total: number | null;
    /** @description Id of the merchant's residual. */
    merchantResidualId: Uuid;
}
/**
 * @description A payment that a cardholder disputes.
 *
 *     Inferred, not documented by the vendor: The schema could be read up to `itemType`. The rest is read off the sample, and may well be null.
 */
export interface Chargeback {
    /** @description Id of the chargeback. */
    id: Uuid;
    /** @description Reference of the transaction. */
    transactionReferenceId: NullableUuid;
    /** @description Number of the case. */
    caseNumber: string | null;
    /** @description Code of the reason. */
    reasonCode: string | null;
    /** @description The reason in words. */
    reasonDesc: string | null;
    /** @description Whether Visa's rapid dispute resolution applies. */
    visaRDRIndicator: boolean | null;
    /** @description Kind of item. */
    itemType: string | null;
    /** @description Kind of case. */
    caseType?: string | null;
    /** @description Whether it is a reversal. */
    reversal?: boolean | null;
    /** @description Number that related chargebacks share. */
    acquirerReferenceNumber?: string | null;
    /** @description Amount of the case. */
    caseAmount?: number | null;
    /** @description Amount for the merchant. */
    merchAmount?: number | null;
    /** @description Amount of the transaction. */
    transactionAmount?: number | null;
    /** @description When the transaction took place. */
    dateTransaction?: string | null;
    /** @description When it was posted. */
    datePosted?: string | null;
    /** @description When it was loaded. */
    dateLoaded?: string | null;
    /** @description When it was resolved. */
    dateResolved?: string | null;
    /** @description When something was last done. */
    lastActionDate?: string | null;
    /** @description When the dispute was accepted. */
    dateDisputeAccepted?: string | null;
    /** @description Message of the bank. */
    bankMessage?: string | null;
    /** @description Message of the merchant. */
    merchantMessage?: string | null;
    /** @description Message of the ledger. */
    glMessage?: string | null;
    /** @description Last four digits of the card. */
    cardLast4?: string | null;
    /** @description Id of the merchant. */
    clientId?: NullableUuid;
    /** @description Where the merchant stands among the clients. */
    clientPath?: string | null;
    /** @description When the chargeback was created. Payhub documents no format. */
    createdAt?: string;
    /** @description Id of whoever created the chargeback. */
    createdBy?: Uuid;
    /** @description When the chargeback last changed. Payhub documents no format. */
    updatedAt?: string;
    /** @description Id of whoever changed the chargeback last. */
    updatedBy?: Uuid;
}
/**
 * @description A transaction.
 *
 *     Inferred, not documented by the vendor: The schema could be read up to `authCode`. The rest is read off the sample, and may well be null.
 */
export interface Transaction {
    /** @description Id of the transaction. */
    id: Uuid;
    /** @description Reference that transactions share. */
    referenceId: Uuid;
    /**
     * @description Who processes the payments.
     * @enum {string}
     */
    host: "tsys" | "fiserv";
    /**
     * @description How far the transaction is.
     * @enum {string|null}
     */
    stage: "auth" | "capture" | "settle" | null;
    /**
     * @description What the transaction is.
     * @enum {string}
     */
    type: "auth" | "sale" | "void" | "reversal" | "refund" | "decline" | "hold" | "error" | "increment" | "adjustment" | "capture" | "settle" | "unknown";
    /** @description Amount. */
    amount: number | null;
    /** @description When the transaction took place. */
    dateTime: string | null;
    /** @description Code of the authorization. */
    authCode: string | null;
    /** @description Answer of the authorization. */
    authResponse?: string | null;
    /** @description Where the authorization comes from. */
    authSource?: string | null;
    /** @description Code of the transaction. */
    transactionCode?: string | null;
    /** @description How the card was read. */
    entryMode?: string | null;
    /** @description Last four digits of the card. */
    cardLast4?: string | null;
    /** @description When the card expires. */
    cardExpiration?: string | null;
    /** @description Id of the batch. */
    batchId?: NullableUuid;
    /** @description Identifier of the transaction. */
    transactionIdentifier?: string | null;
    /** @description Id of the merchant. */
    clientId?: NullableUuid;
    /** @description Where the merchant stands among the clients. */
    clientPath?: string | null;
    /** @description When the transaction was created. Payhub documents no format. */
    createdAt?: string;
    /** @description Id of whoever created the transaction. */
    createdBy?: Uuid;
    /** @description When the transaction last changed. Payhub documents no format. */
    updatedAt?: string;
    /** @description Id of whoever changed the transaction last. */
    updatedBy?: Uuid;
}
/**
 * @description Transactions that are settled together.
 *
 *     Inferred, not documented by the vendor: The schema could be read up to `createdBy`. The rest is read off the sample, and may well be null.
 */
export interface TransactionBatch {
    /** @description Id of the batch. */
    id: Uuid;
    /**
     * @description Who processes the payments.
     * @enum {string}
     */
    host: "tsys" | "fiserv";
    /**
     * @description How far the batch is.
     * @enum {string}
     */
    status: "open" | "closed" | "settled" | "rejected";
    /** @description Net amount. */
    netAmount: number;
    /** @description Number of the merchant. */
    mid: string;
    /** @description Id of the terminal. */
    terminalId: string;
    /** @description Number of the batch. */
    batchNumber: string;
    /** @description Reference of the batch. */
    referenceNumber: string;
    /** @description Day of the batch. Payhub documents no format. */
    batchDate: string;
    /** @description Id of the merchant. */
    clientId: Uuid;
    /** @description Where the merchant stands among the clients. */
    clientPath: string;
    /** @description When the batch was created. Payhub documents no format. */
    createdAt: string;
    /** @description Id of whoever created the batch. */
    createdBy: Uuid;
    /** @description When the batch last changed. Payhub documents no format. */
    updatedAt?: string;
    /** @description Id of whoever changed the batch last. */
    updatedBy?: Uuid;
    /** @description When the batch was opened. */
    openedAt?: string | null;
    /** @description When the batch was closed. */
    closedAt?: string | null;
    /** @description When the batch was settled. */
    settledAt?: string | null;
}
/**
 * @description The changes to a merchant.
 *
 *     Inferred, not documented by the vendor: No schema could be read. The properties and their types are those of the sample; there may be others, since samples leave out enums.
 */
export interface MerchantUpdate {
    /** @description Id of the client above this one. */
    parentClientId?: Uuid;
    /** @description Name under which business is done. */
    dba?: string;
    /** @description Legal name. */
    legal?: string;
    /** @description First name of the contact. */
    firstName?: string;
    /** @description Last name of the contact. */
    lastName?: string;
    /** @description E-mail address. */
    email?: string;
    /** @description Phone number of the contact. */
    phoneNumber?: string;
    /** @description Tax number. */
    federalTaxId?: string;
    /** @description ICA number of the bank. */
    bankIca?: string;
    /** @description Whether it is the default bank. */
    bankIsDefault?: boolean;
    /** @description When quality assurance began. */
    qaInitiatedAt?: string;
    /** @description When quality assurance ended. */
    qaCompletedAt?: string;
    /** @description Phone number of the business. */
    businessPhoneNumber?: string;
    /** @description Merchant category code. */
    mcc?: string;
    /** @description Id of the industry. */
    industryTypeId?: number;
    /** @description Id of the kind of merchant. */
    merchantTypeId?: number;
    /** @description Average amount of a payment. */
    averageTicket?: number;
    /** @description Volume in a month. */
    monthlyVolume?: number;
    /** @description Share of payments over the internet. */
    internet?: number;
    /** @description Share of payments that are keyed in. */
    keyed?: number;
    /** @description Share of orders by mail and telephone. */
    moto?: number;
    /** @description Share of payments in a shop. */
    retail?: number;
    /** @description Volume with American Express in a month. */
    monthlyAmexVolume?: number;
    /** @description Average amount with American Express. */
    averageAmexVolume?: number;
    /** @description Account number with American Express. */
    amexAccountNumber?: string;
    /** @description Id of the bank. */
    bankId?: Uuid;
    /** @description Id of the BIN of the bank. */
    bankBinId?: Uuid;
    /** @description Id of the processor. */
    processorId?: Uuid;
    /** @description How goods are taken back. */
    customReturnPolicy?: string;
    /** @description Whether money arrives on the next day. */
    nextDayFunding?: boolean;
    /** @description Percentage that is held back. */
    reservePercent?: number;
    /** @description Kind of business. */
    businessType?: string;
    /** @description What is sold. */
    goodsAndServices?: string;
    /** @description How many years the business exists. */
    yearsInBusiness?: number;
}
/** @description A merchant. The printed sample is cut, so that other properties follow. */
export type Merchant = Client;
/**
 * @description What merchants and partners have in common.
 *
 *     Inferred, not documented by the vendor: No schema could be read. The properties are those of the samples of merchant and partner, where nothing says what is always there or can be null.
 */
export interface Client {
    /** @description Id of the client. */
    id?: Uuid;
    /** @description Where the client stands among the others. */
    clientPath?: string;
    /** @description Days after which a password expires. */
    passwordExpirationDays?: number | null;
    /** @description Wrong passwords that are allowed. */
    loginFailureAttempts?: number | null;
    /** @description Minutes after which a login ends. */
    loginTimeoutMinutes?: number | null;
    /** @description Minutes after which a token ends. */
    tokenTimeoutMinutes?: number | null;
    /** @description Minutes for which a one-time password is valid. */
    otpValidityMinutes?: number | null;
    /** @description Minutes for which an account is locked. */
    accountCooldownMinutes?: number | null;
    /** @description Former passwords that cannot be used again. */
    previousPasswordLimit?: number | null;
    /** @description Whether a second factor is asked for. */
    multifactorEnabled?: boolean | null;
    /** @description When the client was created. Payhub documents no format. */
    createdAt?: string;
    /** @description Id of whoever created the client. */
    createdBy?: Uuid;
    /** @description When the client last changed. Payhub documents no format. */
    updatedAt?: string;
    /** @description Id of whoever changed the client last. */
    updatedBy?: Uuid;
    /** @description Id of the client above this one. */
    parentClientId?: NullableUuid;
    /** @description Name under which business is done. */
    dba?: string | null;
    /** @description Legal name. */
    legal?: string | null;
    /** @description First name of the contact. */
    firstName?: string | null;
    [key: string]: unknown;
}
/** @description An address of a merchant. */
export interface BusinessAddress {
    /**
     * @description First line.
     *
     *     Bounds: at most 100 characters.
     */
    addressLine1: string;
    /**
     * @description City.
     *
     *     Bounds: at most 50 characters.
     */
    city: string;
    /**
     * @description Letter code of the country.
     *
     *     Bounds: at most 2 characters.
     */
    country: string;
    /** @description Id of the address. */
    id: Uuid;
    /** @description Id of the merchant. */
    clientId: Uuid;
    /** @description Whether it is the address where business is done. */
    sameAsDba: boolean;
    /**
     * @description Whether it is the legal address.
     *
     *     Inferred, not documented by the vendor: Only the sample has it.
     */
    sameAsLegal?: boolean;
    /**
     * @description Letter code of the state.
     *
     *     Bounds: at most 2 characters.
     */
    state: string;
    /**
     * @description What the address is for.
     * @enum {string}
     */
    type: "legal" | "mailing" | "dba";
    /**
     * @description Postal code.
     *
     *     Bounds: at most 10 characters.
     */
    zip: string;
    /**
     * @description Second line.
     *
     *     Bounds: at most 50 characters.
     */
    addressLine2?: string | null;
    /**
     * @description Whether the address was found to exist.
     * @default not_validated
     * @enum {string}
     */
    validationStatus?: "not_validated" | "validated" | "invalid";
}
/**
 * @description Somebody who owns or runs a merchant.
 *
 *     Inferred, not documented by the vendor: The schema could be read up to `role`. The rest is read off the sample; there may be others, since samples leave out enums.
 */
export interface MerchantPrincipalCreate {
    /**
     * @description Title in the company.
     *
     *     Bounds: at most 80 characters.
     */
    title?: string | null;
    /** @description Role in the company. */
    role?: string | null;
    /** @description Percentage that is owned. */
    percentOwnership?: number;
    /** @description First name. */
    firstName?: string;
    /** @description Last name. */
    lastName?: string;
    /**
     * Format: email
     * @description E-mail address.
     */
    email?: string;
    /** @description Phone number. */
    phoneNumber?: string;
    /** @description Date of birth. */
    dob?: string;
    /** @description Social security number. */
    ssn?: string;
    /** @description Name of the address. */
    addressLabel?: string;
    /** @description First line of the address. */
    addressLine1?: string;
    /** @description Second line of the address. */
    addressLine2?: string;
    /** @description City. */
    city?: string;
    /** @description State. */
    state?: string;
    /** @description Postal code. */
    zip?: string;
    /** @description Country. */
    country?: string;
    /** @description Whether there was a bankruptcy. */
    bankruptcy?: boolean;
    /** @description Whether it is a managing director. */
    isManagingDirector?: boolean;
    /** @description Number of the identification. */
    identificationId?: string;
    /** @description When the identification was issued. */
    identificationIssueDate?: string;
    /** @description When the identification expires. */
    identificationExpiryDate?: string;
    /** @description State that issued the identification. */
    identificationIssuingState?: string;
    /** @description Country that issued the identification. */
    identificationIssuingCountry?: string;
}
/**
 * @description Somebody who owns or runs a merchant.
 *
 *     Inferred, not documented by the vendor: No schema of the answer could be read. The properties are those of the sample, where nothing says what can be null.
 */
export interface MerchantPrincipal {
    /** @description Id of the principal. */
    id: Uuid;
    /** @description Id of the merchant. */
    clientId?: NullableUuid;
    /** @description Title in the company. */
    title?: string | null;
    /** @description Role in the company. */
    role?: string | null;
    /** @description Percentage that is owned. */
    percentOwnership?: number | null;
    /** @description First name. */
    firstName?: string | null;
    /** @description Last name. */
    lastName?: string | null;
    /** @description E-mail address. */
    email?: string | null;
    /** @description Phone number. */
    phoneNumber?: string | null;
    /** @description Date of birth. */
    dob?: string | null;
    /** @description Social security number. */
    ssn?: string | null;
    /** @description Hash of the social security number. */
    hashedSsn?: string | null;
    /** @description Name of the address. */
    addressLabel?: string | null;
    /** @description First line of the address. */
    addressLine1?: string | null;
    /** @description Second line of the address. */
    addressLine2?: string | null;
    /** @description City. */
    city?: string | null;
    /** @description State. */
    state?: string | null;
    /** @description Postal code. */
    zip?: string | null;
    /** @description Country. */
    country?: string | null;
    /** @description Whether there was a bankruptcy. */
    bankruptcy?: boolean | null;
    /** @description Whether it is a managing director. */
    isManagingDirector?: boolean | null;
    /** @description Number of the identification. */
    identificationId?: string | null;
    /** @description When the identification was issued. */
    identificationIssueDate?: string | null;
    /** @description When the identification expires. */
    identificationExpiryDate?: string | null;
    /** @description State that issued the identification. */
    identificationIssuingState?: string | null;
    /** @description Country that issued the identification. */
    identificationIssuingCountry?: string | null;
}
/** @description Something that can be charged for. */
export interface PricingItemCreate {
    /**
     * @description Key of the item.
     *
     *     Bounds: at most 255 characters.
     */
    key: string | null;
    /**
     * @description Whether it is charged for each payment or by itself.
     * @enum {string|null}
     */
    type: "per" | "charge" | null;
    /**
     * @description Name of the item.
     *
     *     Bounds: at most 255 characters.
     */
    name: string | null;
    /**
     * @description What the item is.
     *
     *     Bounds: at most 255 characters.
     */
    description: string | null;
}
/** @description Something that can be charged for. */
export interface PricingItem {
    /** @description Id of the item. */
    id: Uuid;
    /**
     * @description Key of the item.
     *
     *     Bounds: at most 255 characters.
     */
    key: string | null;
    /**
     * @description Whether it is charged for each payment or by itself.
     * @enum {string|null}
     */
    type: "per" | "charge" | null;
    /**
     * @description Name of the item.
     *
     *     Bounds: at most 255 characters.
     */
    name: string | null;
    /**
     * @description What the item is.
     *
     *     Bounds: at most 255 characters.
     */
    description: string | null;
}
/** @description The change to a pricing package. */
export interface PricingPackageUpdate {
    /**
     * @description Whether it is in use.
     * @enum {string}
     */
    status?: "active" | "inactive";
}
/**
 * @description A pricing package of a merchant.
 *
 *     Inferred, not documented by the vendor: The schema could be read up to `entityId`. The rest is read off the sample, and may well be null.
 */
export interface PricingPackage {
    /** @description Id of the package. */
    id: Uuid;
    /**
     * @description Whether it is in use.
     * @enum {string}
     */
    status: "active" | "inactive";
    /** @description Id of whom the package is for. */
    entityId: NullableUuid;
    /** @description Id of the template. */
    templateId?: NullableUuid;
    /** @description Id of the variant. */
    variantId?: NullableUuid;
    /** @description Id in a former system. */
    legacySourceId?: number | null;
    /** @description When the package was created. Payhub documents no format. */
    createdAt?: string;
    /** @description Id of whoever created the package. */
    createdBy?: Uuid;
    /** @description When the package last changed. Payhub documents no format. */
    updatedAt?: string;
    /** @description Id of whoever changed the package last. */
    updatedBy?: Uuid;
    /** @description The template. */
    template?: PricingTemplate | null;
    /** @description The variant. */
    variant?: PricingVariant | null;
}
/** @description A template of pricing packages. */
export interface PricingTemplate {
    /** @description Id of the template. */
    id: Uuid;
    /**
     * @description Name of the template.
     *
     *     Bounds: at most 255 characters.
     */
    name: string | null;
    /**
     * @description What the template is for.
     *
     *     Bounds: at most 255 characters.
     */
    description: string | null;
    /** @description Id of the variant. */
    variantId: Uuid;
    /**
     * @description Whom the template is for.
     * @enum {string|null}
     */
    type: "merchant" | "partner" | "agent" | null;
    /** @description When the template was created. Payhub documents no format. */
    createdAt: string;
    /** @description Id of whoever created the template. */
    createdBy: Uuid;
    /** @description When the template last changed. Payhub documents no format. */
    updatedAt: string;
    /** @description Id of whoever changed the template last. */
    updatedBy: Uuid;
}
/**
 * @description A variant of a pricing model.
 *
 *     Inferred, not documented by the vendor: Read off the sample.
 */
export interface PricingVariant {
    /** @description Id of the variant. */
    id?: Uuid;
    /** @description Id of the model. */
    modelId?: NullableUuid;
    /** @description Name of the variant. */
    name?: string | null;
    /** @description What the variant is. */
    description?: string | null;
}
/** @description The pricing package to take. */
export interface IsoPackageCreate {
    /** @description Id of the pricing package. */
    pricingPackageId: Uuid;
}
/** @description A merchant and its ISO package. */
export interface IsoPackage {
    /** @description Id of the merchant. */
    merchantClientId: Uuid;
    /** @description Id of the pricing package. */
    pricingPackageId: Uuid;
}
/** @description The changes to what was ordered. */
export interface EquipmentOrderItemUpdate {
    /**
     * @description Kind of order.
     * @enum {string|null}
     */
    orderType?: "placement" | "lease" | "rental" | "sale" | "reprogram" | "var_only" | "warranty_swap" | null;
    /** @description Id of the model. */
    modelId?: Uuid;
    /**
     * @description How many.
     *
     *     Bounds: at least -9007199254740991; at most 9007199254740991.
     * @default 1
     */
    quantity?: number;
    /** @description Serial number. */
    serialNumber?: string | null;
    /** @description Number of the terminal. */
    terminalIdentificationNumber?: string | null;
    /** @description How the equipment is connected. */
    connectionType?: ("ip" | "wifi" | "gprs" | "ios" | "android")[] | null;
}
/**
 * @description What was ordered.
 *
 *     Inferred, not documented by the vendor: The schema could be read up to `orderId`. The rest is read off the sample, and may well be null; `orderType` is that of the request, since samples leave out enums.
 */
export interface EquipmentOrderItem {
    /** @description Id of the item. */
    id: Uuid;
    /** @description Id of the order. */
    orderId: Uuid;
    /**
     * @description Kind of order.
     * @enum {string|null}
     */
    orderType?: "placement" | "lease" | "rental" | "sale" | "reprogram" | "var_only" | "warranty_swap" | null;
    /** @description Id of the model. */
    modelId?: NullableUuid;
    /** @description How many. */
    quantity?: number | null;
    /** @description Serial number. */
    serialNumber?: string | null;
    /** @description Number of the terminal. */
    terminalIdentificationNumber?: string | null;
    /** @description How the equipment is connected. */
    connectionType?: ("ip" | "wifi" | "gprs" | "ios" | "android")[] | null;
}
/** @description Equipment that can be ordered. */
export interface EquipmentModel {
    /** @description Id of the model. */
    id: Uuid;
    /**
     * @description Name of the model.
     *
     *     Bounds: at most 32 characters.
     */
    equipmentName: string | null;
    /**
     * @description What the equipment is.
     * @enum {string|null}
     */
    equipmentCategory: "terminal" | "pin_pad" | "lite_pos" | "mobile_app" | "var_sheet" | null;
    /** @description How the equipment is connected. */
    connectionType: ("ip" | "wifi" | "gprs" | "ios" | "android")[] | null;
    /** @description Whether it is in stock. */
    inStock: boolean | null;
    /** @description Whether it can be placed free of charge. */
    freePlacement: boolean | null;
}
/**
 * @description A partner, who brings merchants.
 *
 *     Inferred, not documented by the vendor: No schema of the answer could be read. The properties are those of the sample, where nothing says what can be null.
 */
export interface Partner extends Client {
    /** @description Last name of the contact. */
    lastName?: string | null;
    /** @description E-mail address. */
    email?: string | null;
    /** @description Phone number of the contact. */
    phoneNumber?: string | null;
    /** @description Tax number. */
    federalTaxId?: string | null;
    /** @description Hash of the tax number. */
    hashedFederalTaxId?: string | null;
    /** @description ICA number of the bank. */
    bankIca?: string | null;
    /** @description Whether it is the default bank. */
    bankIsDefault?: boolean | null;
    /** @description Id of the key that encrypts secrets. */
    encryptionKeyId?: NullableUuid;
    /** @description When the contract was signed. */
    dateSigned?: string | null;
    /** @description When quality assurance began. */
    qaInitiatedAt?: string | null;
    /** @description When quality assurance ended. */
    qaCompletedAt?: string | null;
    /** @description Id of whoever is responsible. */
    assignedTo?: NullableUuid;
    /** @description Id of the underwriter. */
    underwriterId?: NullableUuid;
    /** @description Id of the recruiter. */
    recruiter?: NullableUuid;
    /** @description Id of the relationship manager. */
    relationshipManager?: NullableUuid;
    /** @description Phone number of the business. */
    businessPhoneNumber?: string | null;
    /** @description E-mail address of the office. */
    officeContactEmail?: string | null;
    /** @description E-mail address for applications. */
    appProcessingEmail?: string | null;
    /** @description E-mail address for customers. */
    customerServiceEmail?: string | null;
    /** @description How many sales agents there are. */
    numberOfSalesAgents?: number | null;
    /** @description Years in the payment industry. */
    yearsInPaymentIndustry?: number | null;
    /** @description Whether the partner is liable. */
    partnerLiability?: boolean | null;
    /** @description Percentage for which the partner is liable. */
    partnerLiabilityPercent?: number | null;
    /** @description Id of the BIN of the bank. */
    bankBinId?: NullableUuid;
    /** @description Whether money arrives on the next day. */
    nextDayFunding?: boolean | null;
    /** @description Percentage that is held back. */
    reservePercent?: number | null;
    /** @description Kind of business. */
    businessType?: string | null;
    /** @description What is sold. */
    goodsAndServices?: string | null;
}
/**
 * @description The changes to a pricing rule.
 *
 *     Inferred, not documented by the vendor: The schema could be read up to `pricingItemId`. The rest is read off the sample; there may be others, since samples leave out enums.
 */
export interface PricingRuleUpdate {
    /**
     * @description What the rule belongs to.
     * @enum {string}
     */
    parentType?: "variant" | "template" | "package";
    /** @description Id of what the rule belongs to. */
    parentId?: NullableUuid;
    /** @description Id of the pricing item. */
    pricingItemId?: NullableUuid;
    /** @description Whether the rule is locked. */
    locked?: boolean;
    /** @description Percentage that is charged. */
    percent?: number;
    /** @description What is charged for each payment. */
    perItem?: number;
    /** @description Cost. */
    cost?: number;
    /** @description Months in which it is billed. Payhub does not print what a month looks like. */
    billMonths?: unknown[];
    /** @description Share. */
    split?: number;
    /** @description Amount of the bonus. */
    bonusAmount?: number;
    /** @description Amount from which there is a bonus. */
    triggerAmount?: number;
    /** @description What the bonus is calculated from. */
    bonusCalculate?: number;
    /** @description Residual. */
    residual?: number;
    /**
     * Format: date
     * @description First day.
     */
    startDate?: string;
    /**
     * Format: date
     * @description Last day.
     */
    endDate?: string;
}
/**
 * @description What is charged for a pricing item, and how it is shared.
 *
 *     Inferred, not documented by the vendor: No schema of the answer could be read. The properties are those of the sample and of the request, and may well be null.
 */
export interface PricingRule {
    /** @description Id of the rule. */
    id: Uuid;
    /**
     * @description What the rule belongs to.
     * @enum {string|null}
     */
    parentType?: "variant" | "template" | "package" | null;
    /** @description Id of what the rule belongs to. */
    parentId?: NullableUuid;
    /** @description Id of the pricing item. */
    pricingItemId?: NullableUuid;
    /** @description Whether the rule is locked. */
    locked?: boolean | null;
    /** @description Percentage that is charged. */
    percent?: number | null;
    /** @description What is charged for each payment. */
    perItem?: number | null;
    /** @description Cost. */
    cost?: number | null;
    /** @description Months in which it is billed. Payhub does not print what a month looks like. */
    billMonths?: unknown[] | null;
    /** @description Share. */
    split?: number | null;
    /** @description Amount of the bonus. */
    bonusAmount?: number | null;
    /** @description Amount from which there is a bonus. */
    triggerAmount?: number | null;
    /** @description What the bonus is calculated from. */
    bonusCalculate?: number | null;
    /** @description Residual. */
    residual?: number | null;
    /**
     * Format: date
     * @description First day.
     */
    startDate?: string | null;
    /**
     * Format: date
     * @description Last day.
     */
    endDate?: string | null;
    /** @description When the rule was created. Payhub documents no format. */
    createdAt?: string;
    /** @description Id of whoever created the rule. */
    createdBy?: Uuid;
    /** @description When the rule last changed. Payhub documents no format. */
    updatedAt?: string;
    /** @description Id of whoever changed the rule last. */
    updatedBy?: Uuid;
    /** @description The pricing item. */
    item?: PricingItem | null;
}
/** @description A bank account of a lead. */
export interface LeadDepositInfoCreate {
    /**
     * @description What goes into the account.
     * @enum {string}
     */
    depositCategory: "all" | "deposits" | "fees" | "chargebacks" | "adjustments" | "reserves";
    /** @description Name of the bank. */
    bankName?: string | null;
    /** @description Number of the account. */
    accountNumber?: string | null;
    /**
     * @description Routing number of the bank.
     *
     *     Bounds: at most 9 characters.
     */
    routingNumber?: string | null;
}
/** @description A bank account of a lead. */
export interface LeadDepositInfo {
    /** @description Id of the deposit info. */
    id: Uuid;
    /** @description Id of the lead. */
    leadId: Uuid;
    /**
     * @description What goes into the account.
     * @enum {string}
     */
    depositCategory: "all" | "deposits" | "fees" | "chargebacks" | "adjustments" | "reserves";
    /** @description Name of the bank. */
    bankName?: string | null;
    /** @description Number of the account. */
    accountNumber?: string | null;
    /**
     * @description Routing number of the bank.
     *
     *     Bounds: at most 9 characters.
     */
    routingNumber?: string | null;
}
/**
 * @description One page of validations.
 *
 *     Inferred, not documented by the vendor: No schema could be read. The sample has the shape of every other page.
 */
export interface LeadValidationPage {
    meta: PageMeta;
    /** @description The records of the page. */
    data: LeadValidation[];
}
/**
 * @description What a check of a lead has found.
 *
 *     Inferred, not documented by the vendor: No schema of the answer could be read. The properties are those of the sample, where nothing says what can be null.
 */
export interface LeadValidation {
    /** @description Id of the validation. */
    id: Uuid;
    /** @description Id of what was checked. */
    entityId?: NullableUuid;
    /** @description What was found. Payhub prints no type. */
    result?: unknown;
    /** @description Id of a document. */
    documentId?: NullableUuid;
    /** @description More about it. Payhub prints no type. */
    additionalInfo?: unknown;
    /** @description When the validation was created. Payhub documents no format. */
    createdAt?: string;
    /** @description Id of whoever created the validation. */
    createdBy?: Uuid;
    /** @description When the validation last changed. Payhub documents no format. */
    updatedAt?: string;
    /** @description Id of whoever changed the validation last. */
    updatedBy?: Uuid;
    /** @description The lead. */
    lead?: Lead | null;
}
/**
 * @description An application that is not yet a merchant. The printed sample is cut, so that other properties follow.
 *
 *     Inferred, not documented by the vendor: No schema of the answer could be read. The properties are those of the sample, where nothing says what can be null.
 */
export interface Lead {
    /** @description Id of the lead. */
    id?: Uuid;
    /** @description Where the lead stands among the clients. */
    clientPath?: string | null;
    /** @description When the lead was created. Payhub documents no format. */
    createdAt?: string;
    /** @description Id of whoever created the lead. */
    createdBy?: Uuid;
    /** @description When the lead last changed. Payhub documents no format. */
    updatedAt?: string;
    /** @description Id of whoever changed the lead last. */
    updatedBy?: Uuid;
    /** @description Name under which business is done. */
    dba?: string | null;
    /** @description First name of the contact. */
    firstName?: string | null;
    /** @description Account number with American Express. */
    amexAccountNumber?: string | null;
    /** @description E-mail address for applications. */
    appProcessingEmail?: string | null;
    /** @description Id of whoever is responsible. */
    assignedTo?: NullableUuid;
    /** @description Id of the underwriter. */
    underwriterId?: NullableUuid;
    /** @description Average amount with American Express. */
    averageAmexVolume?: number | null;
    /** @description Average amount of a payment. */
    averageTicket?: number | null;
    /** @description Id of the bank. */
    bankId?: NullableUuid;
    /** @description Id of the BIN of the bank. */
    bankBinId?: NullableUuid;
    /** @description Phone number of the business. */
    businessPhoneNumber?: string | null;
    /** @description Whether cards are kept on file. */
    cardOnFile?: boolean | null;
    /** @description Id of the client. */
    clientId?: NullableUuid;
    /** @description Website of the company. */
    companyWebsite?: string | null;
    /** @description E-mail address for customers. */
    customerServiceEmail?: string | null;
    /** @description How goods are taken back. */
    customReturnPolicy?: string | null;
    /** @description When the business was founded. */
    dateEstablished?: string | null;
    /** @description When the contract was signed. */
    dateSigned?: string | null;
    /** @description How many years the business exists. */
    yearsInBusiness?: number | null;
    /** @description E-mail address. */
    email?: string | null;
    /** @description Tax number. */
    federalTaxId?: string | null;
    /** @description Id of the industry. */
    industryTypeId?: number | null;
    [key: string]: unknown;
}
/** @description Where leads come from. */
export interface LeadSourceUpdate {
    /**
     * @description Name of the source.
     *
     *     Bounds: at most 80 characters.
     */
    name: string;
    /** @description Id of the kind of lead. */
    leadTypeId: number;
    /**
     * @description Who comes from there.
     * @enum {string}
     */
    audience: "partner" | "merchant";
    /**
     * @description Whether it is in use.
     * @enum {string|null}
     */
    status?: "active" | "inactive" | null;
    /**
     * @description Phone number that CallRail tracks.
     *
     *     Bounds: at most 80 characters.
     */
    callRailTrackingNumber?: string | null;
    /** @description Id of the form in Formstack. */
    formstackId?: NullableUuid;
}
/**
 * @description Where leads come from.
 *
 *     Inferred, not documented by the vendor: The schema could be read up to `clientId`. The rest is read off the sample, and may well be null; `status` is that of the request, since samples leave out enums.
 */
export interface LeadSource {
    /** @description Id of the source. */
    id: Uuid;
    /**
     * @description Name of the source.
     *
     *     Bounds: at most 80 characters.
     */
    name: string;
    /** @description Id of the kind of lead; null here at times, never in a request. */
    leadTypeId: number | null;
    /**
     * @description Who comes from there.
     * @enum {string}
     */
    audience: "partner" | "merchant";
    /** @description Id of the client whose source it is. */
    clientId: Uuid;
    /** @description Where that client stands among the others. */
    clientPath?: string | null;
    /** @description When the source was created. Payhub documents no format. */
    createdAt?: string;
    /** @description Id of whoever created the source. */
    createdBy?: Uuid;
    /** @description When the source last changed. Payhub documents no format. */
    updatedAt?: string;
    /** @description Id of whoever changed the source last. */
    updatedBy?: Uuid;
    /**
     * @description Whether it is in use.
     * @enum {string|null}
     */
    status?: "active" | "inactive" | null;
    /** @description Phone number that CallRail tracks. */
    callRailTrackingNumber?: string | null;
    /** @description Id of the form in Formstack. */
    formstackId?: NullableUuid;
}
/**
 * @description All principals of a lead.
 *
 *     Inferred, not documented by the vendor: No schema could be read. The principals are required because nothing would be saved without.
 */
export interface FastApplyPrincipals {
    /** @description The principals. */
    principals: FastApplyPrincipal[];
}
/**
 * @description Somebody who owns or runs a lead.
 *
 *     Inferred, not documented by the vendor: No schema could be read. The properties are those of the sample; there may be others, since samples leave out enums.
 */
export interface FastApplyPrincipal {
    /** @description Title in the company. */
    title?: string;
    /** @description First name. */
    firstName?: string;
    /** @description Last name. */
    lastName?: string;
    /**
     * Format: email
     * @description E-mail address.
     */
    email?: string;
    /** @description Phone number. */
    phoneNumber?: string;
    /** @description First line of the address. */
    addressLine1?: string;
    /** @description City. */
    city?: string;
    /** @description State. */
    state?: string;
    /** @description Postal code. */
    zip?: string;
    /** @description Country. */
    country?: string;
    /** @description Number of the identification. */
    identificationId?: string;
    /** @description State that issued the identification. */
    identificationIssuingState?: string;
    /** @description Country that issued the identification. */
    identificationIssuingCountry?: string;
    /** @description Date of birth. */
    dob?: string;
    /** @description Social security number. */
    ssn?: string;
    /** @description Second line of the address. */
    addressLine2?: string;
    /** @description Whether there was a bankruptcy. */
    bankruptcy?: boolean;
    /** @description Whether it is a managing director. */
    isManagingDirector?: boolean;
    /** @description When the identification expires. */
    identificationExpiresAt?: string;
    /** @description Percentage that is owned. */
    percentOwnership?: number;
    /** @description Id of the principal. */
    id?: string;
}
/**
 * @description Somebody who owns or runs a lead.
 *
 *     Inferred, not documented by the vendor: No schema of the answer could be read. The properties are those of the sample, where nothing says what can be null.
 */
export interface LeadPrincipal {
    /** @description Id of the principal. */
    id: Uuid;
    /** @description Id of the lead. */
    leadId?: NullableUuid;
    /** @description Title in the company. */
    title?: string | null;
    /** @description Role in the company. */
    role?: string | null;
    /** @description Percentage that is owned. */
    percentOwnership?: number | null;
    /** @description First name. */
    firstName?: string | null;
    /** @description Last name. */
    lastName?: string | null;
    /** @description E-mail address. */
    email?: string | null;
    /** @description Phone number. */
    phoneNumber?: string | null;
    /** @description Date of birth. */
    dob?: string | null;
    /** @description Social security number. */
    ssn?: string | null;
    /** @description Name of the address. */
    addressLabel?: string | null;
    /** @description First line of the address. */
    addressLine1?: string | null;
    /** @description Second line of the address. */
    addressLine2?: string | null;
    /** @description City. */
    city?: string | null;
    /** @description State. */
    state?: string | null;
    /** @description Country. */
    country?: string | null;
    /** @description Postal code. */
    zip?: string | null;
    /** @description Whether there was a bankruptcy. */
    bankruptcy?: boolean | null;
    /** @description Whether it is a managing director. */
    isManagingDirector?: boolean | null;
    /** @description Number of the identification. */
    identificationId?: string | null;
    /** @description When the identification was issued. */
    identificationIssuedAt?: string | null;
    /** @description When the identification expires. */
    identificationExpiresAt?: string | null;
    /** @description State that issued the identification. */
    identificationIssuingState?: string | null;
    /** @description Country that issued the identification. */
    identificationIssuingCountry?: string | null;
}
/**
 * Format: email
 * @description An e-mail address.
 *
 *     Bounds: at most 254 characters; matches `^(?!\.)(?!.*\.\.)([A-Za-z0-9_'+\-\.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$`.
 */
export type Email = string;
/**
 * Format: uuid
 * @description A UUID.
 *
 *     Bounds: matches `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$`.
 */
export type Uuid = string;
/**
 * Format: uuid
 * @description A UUID, or null.
 *
 *     Bounds: matches `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$`.
 */
export type NullableUuid = string | null;
export interface GetTicketOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the ticket. */
            ticketId: components["parameters"]["TicketId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /**
         * @description The ticket.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Ticket;
            };
        };
    };
}
export interface UpdateTicketActivityOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the ticket. */
            ticketId: components["parameters"]["TicketId"];
            /** @description Id of the entry in the ticket's activity. */
            activityId: string;
        };
        cookie?: never;
    };
    /** @description Inferred, not documented by the vendor: The page marks no property as required and says nothing about the body as a whole. */
    requestBody: {
        content: {
            "application/json": TicketActivityUpdate;
        };
    };
    responses: {
        /**
         * @description The entry after the update.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TicketActivity;
            };
        };
    };
}
export interface SplitTicketOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the ticket. */
            ticketId: components["parameters"]["TicketId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": TicketSplit;
        };
    };
    responses: {
        /**
         * @description The new ticket.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Ticket;
            };
        };
    };
}
export interface AddTicketExternalUserOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the ticket. */
            ticketId: components["parameters"]["TicketId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": TicketExternalUserCreate;
        };
    };
    responses: {
        /**
         * @description The external user.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TicketExternalUser;
            };
        };
    };
}
export interface ListResidualsOperation {
    parameters: {
        query?: {
            /**
             * @description Only records with this text.
             *
             *     Inferred, not documented by the vendor: The meaning is deduced from the name.
             */
            q?: components["parameters"]["Search"];
            /** @description How many records a page has. The answer calls it `perPage`. */
            size?: components["parameters"]["Size"];
            /** @description Number of the page, from 1 on. */
            page?: components["parameters"]["Page"];
            /**
             * @description Property to sort by; after a `-` the last comes first.
             *
             *     Inferred, not documented by the vendor: What the sign means is deduced from the default.
             */
            sort?: components["parameters"]["Sort"];
            /**
             * @description Only records that have these values. Payhub does not print what can be filtered.
             *
             *     Inferred, not documented by the vendor: The page prints the type alone. How it is written into the URL is deduced: only brackets keep the objects of this query apart.
             */
            filter?: components["parameters"]["Filter"];
            /**
             * @description What to return in full in place of an id.
             *
             *     Inferred, not documented by the vendor: The page prints no type. Names, and that each is repeated as for `searchable`, are deduced.
             */
            expand?: components["parameters"]["Expand"];
            /**
             * @description Properties in which `q` is looked for.
             *
             *     Inferred, not documented by the vendor: The page prints the type alone. The meaning, and that a name is repeated for each value, are deduced.
             */
            searchable?: components["parameters"]["Searchable"];
            /**
             * @description Only records before these values, by property. Payhub does not print which can stand here.
             *
             *     Inferred, not documented by the vendor: The page prints the type alone. How it is written into the URL is deduced: only brackets keep the objects of this query apart.
             */
            before?: components["parameters"]["Before"];
            /**
             * @description Only records after these values, by property. Payhub does not print which can stand here.
             *
             *     Inferred, not documented by the vendor: The page prints the type alone. How it is written into the URL is deduced: only brackets keep the objects of this query apart.
             */
            after?: components["parameters"]["After"];
            /**
             * @description Only what this client earns.
             *
             *     Inferred, not documented by the vendor: The meaning is deduced from the name.
             */
            audienceClientId?: components["parameters"]["AudienceClientId"];
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /**
         * @description One page of residuals.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ResidualPage;
            };
        };
    };
}
export interface GetResidualMetricsOperation {
    parameters: {
        query?: {
            /**
             * @description Only records with this text.
             *
             *     Inferred, not documented by the vendor: The meaning is deduced from the name.
             */
            q?: components["parameters"]["Search"];
            /** @description How many records a page has. The answer calls it `perPage`. */
            size?: components["parameters"]["Size"];
            /** @description Number of the page, from 1 on. */
            page?: components["parameters"]["Page"];
            /**
             * @description Property to sort by; after a `-` the last comes first.
             *
             *     Inferred, not documented by the vendor: What the sign means is deduced from the default.
             */
            sort?: components["parameters"]["Sort"];
            /**
             * @description Only records that have these values. Payhub does not print what can be filtered.
             *
             *     Inferred, not documented by the vendor: The page prints the type alone. How it is written into the URL is deduced: only brackets keep the objects of this query apart.
             */
            filter?: components["parameters"]["Filter"];
            /**
             * @description What to return in full in place of an id.
             *
             *     Inferred, not documented by the vendor: The page prints no type. Names, and that each is repeated as for `searchable`, are deduced.
             */
            expand?: components["parameters"]["Expand"];
            /**
             * @description Properties in which `q` is looked for.
             *
             *     Inferred, not documented by the vendor: The page prints the type alone. The meaning, and that a name is repeated for each value, are deduced.
             */
            searchable?: components["parameters"]["Searchable"];
            /**
             * @description Only records before these values, by property. Payhub does not print which can stand here.
             *
             *     Inferred, not documented by the vendor: The page prints the type alone. How it is written into the URL is deduced: only brackets keep the objects of this query apart.
             */
            before?: components["parameters"]["Before"];
            /**
             * @description Only records after these values, by property. Payhub does not print which can stand here.
             *
             *     Inferred, not documented by the vendor: The page prints the type alone. How it is written into the URL is deduced: only brackets keep the objects of this query apart.
             */
            after?: components["parameters"]["After"];
            /**
             * @description Only what this client earns.
             *
             *     Inferred, not documented by the vendor: The meaning is deduced from the name.
             */
            audienceClientId?: components["parameters"]["AudienceClientId"];
            /** @description Only this residual. A parameter of the query, also where the path has one of the same name. */
            residualId?: components["parameters"]["ResidualIdFilter"];
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /**
         * @description The metrics.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ResidualMetrics;
            };
        };
    };
}
export interface ListResidualMerchantDetailsOperation {
    parameters: {
        query?: {
            /**
             * @description Only records with this text.
             *
             *     Inferred, not documented by the vendor: The meaning is deduced from the name.
             */
            q?: components["parameters"]["Search"];
            /** @description How many records a page has. The answer calls it `perPage`. */
            size?: components["parameters"]["Size"];
            /** @description Number of the page, from 1 on. */
            page?: components["parameters"]["Page"];
            /**
             * @description Property to sort by; after a `-` the last comes first.
             *
             *     Inferred, not documented by the vendor: What the sign means is deduced from the default.
             */
            sort?: components["parameters"]["Sort"];
            /**
             * @description Only records that have these values. Payhub does not print what can be filtered.
             *
             *     Inferred, not documented by the vendor: The page prints the type alone. How it is written into the URL is deduced: only brackets keep the objects of this query apart.
             */
            filter?: components["parameters"]["Filter"];
            /**
             * @description What to return in full in place of an id.
             *
             *     Inferred, not documented by the vendor: The page prints no type. Names, and that each is repeated as for `searchable`, are deduced.
             */
            expand?: components["parameters"]["Expand"];
            /**
             * @description Properties in which `q` is looked for.
             *
             *     Inferred, not documented by the vendor: The page prints the type alone. The meaning, and that a name is repeated for each value, are deduced.
             */
            searchable?: components["parameters"]["Searchable"];
            /**
             * @description Only records before these values, by property. Payhub does not print which can stand here.
             *
             *     Inferred, not documented by the vendor: The page prints the type alone. How it is written into the URL is deduced: only brackets keep the objects of this query apart.
             */
            before?: components["parameters"]["Before"];
            /**
             * @description Only records after these values, by property. Payhub does not print which can stand here.
             *
             *     Inferred, not documented by the vendor: The page prints the type alone. How it is written into the URL is deduced: only brackets keep the objects of this query apart.
             */
            after?: components["parameters"]["After"];
            /**
             * @description Only what this client earns.
             *
             *     Inferred, not documented by the vendor: The meaning is deduced from the name.
             */
            audienceClientId?: components["parameters"]["AudienceClientId"];
            /** @description Only this residual. A parameter of the query, also where the path has one of the same name. */
            residualId?: components["parameters"]["ResidualIdFilter"];
        };
        header?: never;
        path: {
            /** @description Id of the residual. */
            residualId: components["parameters"]["ResidualId"];
            /** @description Id of what the residual holds of one merchant. */
            merchantSummaryId: components["parameters"]["MerchantSummaryId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /**
         * @description One page of details.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ResidualMerchantDetailPage;
            };
        };
    };
}
export interface GetResidualMerchantDetailOperation {
    parameters: {
        query?: {
            /**
             * @description Only what this client earns.
             *
             *     Inferred, not documented by the vendor: The meaning is deduced from the name.
             */
            audienceClientId?: components["parameters"]["AudienceClientId"];
        };
        header?: never;
        path: {
            /** @description Id of the residual. */
            residualId: components["parameters"]["ResidualId"];
            /** @description Id of what the residual holds of one merchant. */
            merchantSummaryId: components["parameters"]["MerchantSummaryId"];
            /** @description Id of the detail. */
            detailId: string;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /**
         * @description The detail.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ResidualMerchantDetail;
            };
        };
    };
}
export interface GetChargebackOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the chargeback. */
            chargebackId: components["parameters"]["ChargebackId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /**
         * @description The chargeback.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Chargeback;
            };
        };
    };
}
export interface ListRelatedChargebacksOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the chargeback. */
            chargebackId: components["parameters"]["ChargebackId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /**
         * @description The related chargebacks.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Chargeback[];
            };
        };
    };
}
export interface ListTransactionsByReferenceOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Reference that the transactions share. */
            referenceId: string;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /**
         * @description The transactions.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Transaction[];
            };
        };
    };
}
export interface GetTransactionBatchOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the batch. */
            transactionBatchId: string;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /**
         * @description The batch.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TransactionBatch;
            };
        };
    };
}
export interface UpdateMerchantOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the merchant. */
            merchantId: components["parameters"]["MerchantId"];
        };
        cookie?: never;
    };
    /** @description Inferred, not documented by the vendor: The page could be read in part. It is not said that a body is required. */
    requestBody: {
        content: {
            "application/json": MerchantUpdate;
        };
    };
    responses: {
        /**
         * @description The merchant after the update.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Merchant;
            };
        };
    };
}
export interface GetBusinessAddressOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the merchant. */
            merchantId: components["parameters"]["MerchantId"];
            /** @description Id of the address. */
            businessAddressId: string;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /**
         * @description The address.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": BusinessAddress;
            };
        };
    };
}
export interface AddMerchantPrincipalOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the merchant. */
            merchantId: components["parameters"]["MerchantId"];
        };
        cookie?: never;
    };
    /** @description Inferred, not documented by the vendor: The page could be read in part. It is not said that a body is required. */
    requestBody: {
        content: {
            "application/json": MerchantPrincipalCreate;
        };
    };
    responses: {
        /**
         * @description The principal.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": MerchantPrincipal;
            };
        };
    };
}
export interface CreatePricingItemOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the merchant. */
            merchantId: components["parameters"]["MerchantId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": PricingItemCreate;
        };
    };
    responses: {
        /**
         * @description The pricing item.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PricingItem;
            };
        };
    };
}
export interface UpdatePricingPackageOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the merchant. */
            merchantId: components["parameters"]["MerchantId"];
            /** @description Id of the pricing package. */
            pricingPackageId: string;
        };
        cookie?: never;
    };
    /** @description Inferred, not documented by the vendor: The page marks no property as required and says nothing about the body as a whole. */
    requestBody: {
        content: {
            "application/json": PricingPackageUpdate;
        };
    };
    responses: {
        /**
         * @description The pricing package after the update.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PricingPackage;
            };
        };
    };
}
export interface CreateIsoPackageOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the merchant. */
            merchantId: components["parameters"]["MerchantId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": IsoPackageCreate;
        };
    };
    responses: {
        /**
         * @description The merchant and its ISO package.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": IsoPackage;
            };
        };
    };
}
export interface UpdateEquipmentOrderItemOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the merchant. */
            merchantId: components["parameters"]["MerchantId"];
            /** @description Id of the order. */
            equipmentOrderId: string;
            /** @description Id of the item. */
            itemId: string;
        };
        cookie?: never;
    };
    /** @description Inferred, not documented by the vendor: The page marks no property as required and says nothing about the body as a whole. */
    requestBody: {
        content: {
            "application/json": EquipmentOrderItemUpdate;
        };
    };
    responses: {
        /**
         * @description The item after the update.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": EquipmentOrderItem;
            };
        };
    };
}
export interface GetEquipmentModelOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the merchant. */
            merchantId: components["parameters"]["MerchantId"];
            /** @description Id of the model. */
            equipmentModelId: string;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /**
         * @description The model.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": EquipmentModel;
            };
        };
    };
}
export interface SetPartnerStatusOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the partner. */
            partnerId: components["parameters"]["PartnerId"];
            /** @description What is done with the partner. */
            action: string;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /**
         * @description The partner after the change.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Partner;
            };
        };
    };
}
export interface GetPricingTemplateOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the partner. */
            partnerId: components["parameters"]["PartnerId"];
            /** @description Id of the template. */
            pricingTemplateId: string;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /**
         * @description The template.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PricingTemplate;
            };
        };
    };
}
export interface UpdatePricingRuleOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the partner. */
            partnerId: components["parameters"]["PartnerId"];
            /** @description Id of the rule. */
            pricingRuleId: string;
        };
        cookie?: never;
    };
    /** @description Inferred, not documented by the vendor: The page marks no property as required and says nothing about the body as a whole. */
    requestBody: {
        content: {
            "application/json": PricingRuleUpdate;
        };
    };
    responses: {
        /**
         * @description The rule after the update.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PricingRule;
            };
        };
    };
}
export interface GetLeadPricingItemOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the lead. */
            leadId: components["parameters"]["LeadId"];
            /** @description Id of the pricing item. */
            pricingItemId: string;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /**
         * @description The pricing item.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PricingItem;
            };
        };
    };
}
export interface CreateLeadDepositInfoOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the lead. */
            leadId: components["parameters"]["LeadId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": LeadDepositInfoCreate;
        };
    };
    responses: {
        /**
         * @description The deposit info.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": LeadDepositInfo;
            };
        };
    };
}
export interface ListLeadValidationsOperation {
    parameters: {
        query?: {
            /**
             * @description Number of the page, from 1 on.
             *
             *     Inferred, not documented by the vendor: The query of this page could not be read. The answer is that of lists that take it.
             */
            page?: number;
            /**
             * @description How many validations a page has.
             *
             *     Inferred, not documented by the vendor: The query of this page could not be read. The answer is that of lists that take it.
             */
            size?: number;
        };
        header?: never;
        path: {
            /** @description Id of the lead. */
            leadId: components["parameters"]["LeadId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /**
         * @description One page of validations.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": LeadValidationPage;
            };
        };
    };
}
export interface UpdateLeadSourceOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the lead source. */
            leadSourceId: string;
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": LeadSourceUpdate;
        };
    };
    responses: {
        /**
         * @description The lead source after the update.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": LeadSource;
            };
        };
    };
}
export interface SaveFastApplyPrincipalsOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the lead. */
            leadId: components["parameters"]["LeadId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": FastApplyPrincipals;
        };
    };
    responses: {
        /**
         * @description The principals of the lead.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": LeadPrincipal[];
            };
        };
    };
}
export interface paths {
    "/v1/crm/tickets/{ticketId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a ticket
         * @description Returns a support ticket.
         */
        get: GetTicketOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/tickets/{ticketId}/activity/{activityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a ticket activity
         * @description Changes one entry in the activity of a ticket, for example a comment.
         */
        put: UpdateTicketActivityOperation;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/tickets/{ticketId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Split a ticket
         * @description Makes a new ticket of one entry in the activity of a ticket.
         */
        post: SplitTicketOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/tickets/{ticketId}/external-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an external user to a ticket
         * @description Lets somebody from outside, known by an e-mail address, see one ticket.
         */
        post: AddTicketExternalUserOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/residuals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List residuals
         * @description Lists what was earned in each period, page by page.
         */
        get: ListResidualsOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/residuals/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get residual metrics
         * @description Sums up merchants, residuals and processing. Takes the parameters of lists, but is no list. An API key will do in place of the token: a client that is given both sends the token.
         */
        get: GetResidualMetricsOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/residuals/{residualId}/merchant-summaries/{merchantSummaryId}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the details of a merchant in a residual
         * @description Lists what a residual holds of one merchant, page by page.
         */
        get: ListResidualMerchantDetailsOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/residuals/{residualId}/merchant-summaries/{merchantSummaryId}/details/{detailId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a detail of a merchant in a residual
         * @description Returns one line of what a residual holds of a merchant.
         */
        get: GetResidualMerchantDetailOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/chargebacks/{chargebackId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a chargeback
         * @description Returns a payment that a cardholder disputes.
         */
        get: GetChargebackOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/chargebacks/{chargebackId}/related-chargebacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List related chargebacks
         * @description Lists the other chargebacks with the same acquirer reference number, all at once.
         */
        get: ListRelatedChargebacksOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/transactions/by-reference/{referenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List transactions by reference
         * @description Lists the transactions that belong together, all at once.
         */
        get: ListTransactionsByReferenceOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/transactions/batches/{transactionBatchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a transaction batch
         * @description Returns a batch of transactions that are settled together.
         */
        get: GetTransactionBatchOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/merchants/{merchantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a merchant
         * @description Changes a merchant. Payhub does not print whether what is left out stays as it is.
         */
        put: UpdateMerchantOperation;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/merchants/{merchantId}/business-addresses/{businessAddressId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a business address
         * @description Returns an address of a merchant.
         */
        get: GetBusinessAddressOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/merchants/{merchantId}/principals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a principal to a merchant
         * @description Adds one of the people who own or run a merchant.
         */
        post: AddMerchantPrincipalOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/merchants/{merchantId}/pricing-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a pricing item
         * @description Creates something that a merchant can be charged for. Every property has to be sent, if only as null.
         */
        post: CreatePricingItemOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/merchants/{merchantId}/pricing-packages/{pricingPackageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a pricing package
         * @description Changes whether a pricing package of a merchant is in use.
         */
        put: UpdatePricingPackageOperation;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/merchants/{merchantId}/iso-package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create the ISO package
         * @description Makes a pricing package the ISO package of a merchant.
         */
        post: CreateIsoPackageOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/merchants/{merchantId}/equipment-orders/{equipmentOrderId}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update an item of an equipment order
         * @description Changes what was ordered for a merchant.
         */
        put: UpdateEquipmentOrderItemOperation;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/merchants/{merchantId}/equipment-models/{equipmentModelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an equipment model
         * @description Returns a model that a merchant can order.
         */
        get: GetEquipmentModelOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/partners/{partnerId}/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a partner's status
         * @description Moves a partner to another status. The last part of the path says which way; Payhub does not print what can stand there.
         */
        put: SetPartnerStatusOperation;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/partners/{partnerId}/pricing-templates/{pricingTemplateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a pricing template
         * @description Returns a pricing template of a partner.
         */
        get: GetPricingTemplateOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/partners/{partnerId}/pricing-rules/{pricingRuleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a pricing rule
         * @description Changes what is charged for a pricing item, and how it is shared.
         */
        put: UpdatePricingRuleOperation;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/leads/{leadId}/pricing-items/{pricingItemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a pricing item of a lead
         * @description Returns something that a lead can be charged for.
         */
        get: GetLeadPricingItemOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/leads/{leadId}/deposit-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create deposit info of a lead
         * @description Says into which bank account the deposits of a lead go.
         */
        post: CreateLeadDepositInfoOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/leads/{leadId}/validations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the validations of a lead
         * @description Lists what identity, credit and compliance checks of a lead have found, page by page.
         */
        get: ListLeadValidationsOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crm/lead-sources/{leadSourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a lead source
         * @description Changes where leads come from. The name, the type and the audience always have to be sent.
         */
        put: UpdateLeadSourceOperation;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fast-apply/{leadId}/principals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the principals of a short application
         * @description Saves the people who own or run a lead that applies by the short public form.
         */
        put: SaveFastApplyPrincipalsOperation;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Ticket: Ticket;
        MergedTicket: MergedTicket;
        TicketActivityUpdate: TicketActivityUpdate;
        Metadata: Metadata;
        TicketActivity: TicketActivity;
        TicketSplit: TicketSplit;
        TicketExternalUserCreate: TicketExternalUserCreate;
        TicketExternalUser: TicketExternalUser;
        ResidualPage: ResidualPage;
        PageMeta: PageMeta;
        Residual: Residual;
        ResidualMetrics: ResidualMetrics;
        ResidualMerchantDetailPage: ResidualMerchantDetailPage;
        ListedResidualMerchantDetail: ListedResidualMerchantDetail;
        ResidualMerchantDetail: ResidualMerchantDetail;
        Chargeback: Chargeback;
        Transaction: Transaction;
        TransactionBatch: TransactionBatch;
        MerchantUpdate: MerchantUpdate;
        Merchant: Merchant;
        Client: Client;
        BusinessAddress: BusinessAddress;
        MerchantPrincipalCreate: MerchantPrincipalCreate;
        MerchantPrincipal: MerchantPrincipal;
        PricingItemCreate: PricingItemCreate;
        PricingItem: PricingItem;
        PricingPackageUpdate: PricingPackageUpdate;
        PricingPackage: PricingPackage;
        PricingTemplate: PricingTemplate;
        PricingVariant: PricingVariant;
        IsoPackageCreate: IsoPackageCreate;
        IsoPackage: IsoPackage;
        EquipmentOrderItemUpdate: EquipmentOrderItemUpdate;
        EquipmentOrderItem: EquipmentOrderItem;
        EquipmentModel: EquipmentModel;
        Partner: Partner;
        PricingRuleUpdate: PricingRuleUpdate;
        PricingRule: PricingRule;
        LeadDepositInfoCreate: LeadDepositInfoCreate;
        LeadDepositInfo: LeadDepositInfo;
        LeadValidationPage: LeadValidationPage;
        LeadValidation: LeadValidation;
        Lead: Lead;
        LeadSourceUpdate: LeadSourceUpdate;
        LeadSource: LeadSource;
        FastApplyPrincipals: FastApplyPrincipals;
        FastApplyPrincipal: FastApplyPrincipal;
        LeadPrincipal: LeadPrincipal;
        Email: Email;
        Uuid: Uuid;
        NullableUuid: NullableUuid;
    };
    responses: never;
    parameters: {
        /** @description Id of the ticket. */
        TicketId: string;
        /** @description Id of the residual. */
        ResidualId: string;
        /** @description Id of what the residual holds of one merchant. */
        MerchantSummaryId: string;
        /** @description Id of the merchant. */
        MerchantId: string;
        /** @description Id of the partner. */
        PartnerId: string;
        /** @description Id of the lead. */
        LeadId: string;
        /** @description Id of the chargeback. */
        ChargebackId: string;
        /**
         * @description Only records with this text.
         *
         *     Inferred, not documented by the vendor: The meaning is deduced from the name.
         */
        Search: string;
        /** @description How many records a page has. The answer calls it `perPage`. */
        Size: number;
        /** @description Number of the page, from 1 on. */
        Page: number;
        /**
         * @description Property to sort by; after a `-` the last comes first.
         *
         *     Inferred, not documented by the vendor: What the sign means is deduced from the default.
         */
        Sort: string;
        /**
         * @description Only records that have these values. Payhub does not print what can be filtered.
         *
         *     Inferred, not documented by the vendor: The page prints the type alone. How it is written into the URL is deduced: only brackets keep the objects of this query apart.
         */
        Filter: {
            [key: string]: unknown;
        };
        /**
         * @description What to return in full in place of an id.
         *
         *     Inferred, not documented by the vendor: The page prints no type. Names, and that each is repeated as for `searchable`, are deduced.
         */
        Expand: string[];
        /**
         * @description Properties in which `q` is looked for.
         *
         *     Inferred, not documented by the vendor: The page prints the type alone. The meaning, and that a name is repeated for each value, are deduced.
         */
        Searchable: string[];
        /**
         * @description Only records before these values, by property. Payhub does not print which can stand here.
         *
         *     Inferred, not documented by the vendor: The page prints the type alone. How it is written into the URL is deduced: only brackets keep the objects of this query apart.
         */
        Before: {
            [key: string]: unknown;
        };
        /**
         * @description Only records after these values, by property. Payhub does not print which can stand here.
         *
         *     Inferred, not documented by the vendor: The page prints the type alone. How it is written into the URL is deduced: only brackets keep the objects of this query apart.
         */
        After: {
            [key: string]: unknown;
        };
        /**
         * @description Only what this client earns.
         *
         *     Inferred, not documented by the vendor: The meaning is deduced from the name.
         */
        AudienceClientId: Uuid;
        /** @description Only this residual. A parameter of the query, also where the path has one of the same name. */
        ResidualIdFilter: Uuid;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    getTicket: GetTicketOperation;
    updateTicketActivity: UpdateTicketActivityOperation;
    splitTicket: SplitTicketOperation;
    addTicketExternalUser: AddTicketExternalUserOperation;
    listResiduals: ListResidualsOperation;
    getResidualMetrics: GetResidualMetricsOperation;
    listResidualMerchantDetails: ListResidualMerchantDetailsOperation;
    getResidualMerchantDetail: GetResidualMerchantDetailOperation;
    getChargeback: GetChargebackOperation;
    listRelatedChargebacks: ListRelatedChargebacksOperation;
    listTransactionsByReference: ListTransactionsByReferenceOperation;
    getTransactionBatch: GetTransactionBatchOperation;
    updateMerchant: UpdateMerchantOperation;
    getBusinessAddress: GetBusinessAddressOperation;
    addMerchantPrincipal: AddMerchantPrincipalOperation;
    createPricingItem: CreatePricingItemOperation;
    updatePricingPackage: UpdatePricingPackageOperation;
    createIsoPackage: CreateIsoPackageOperation;
    updateEquipmentOrderItem: UpdateEquipmentOrderItemOperation;
    getEquipmentModel: GetEquipmentModelOperation;
    setPartnerStatus: SetPartnerStatusOperation;
    getPricingTemplate: GetPricingTemplateOperation;
    updatePricingRule: UpdatePricingRuleOperation;
    getLeadPricingItem: GetLeadPricingItemOperation;
    createLeadDepositInfo: CreateLeadDepositInfoOperation;
    listLeadValidations: ListLeadValidationsOperation;
    updateLeadSource: UpdateLeadSourceOperation;
    saveFastApplyPrincipals: SaveFastApplyPrincipalsOperation;
}
