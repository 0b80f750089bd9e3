// Generated from specs/fintoro.yaml by `pnpm generate fintoro`. Do not edit.

/** @description The company that a token belongs to. */
export interface Identity {
    /**
     * @description Name of the company.
     * @example Acme s.r.o.
     */
    name: string;
}
/**
 * @description What went wrong.
 *
 *     Inferred, not documented by the vendor: Every printed error of this kind has a message. That it is always there is deduced.
 */
export interface ErrorMessage {
    /** @description What went wrong, in words. */
    message: string;
}
/** @description A bank. */
export interface Bank {
    /**
     * @description Id of the bank, for the `bankId` of a bank account.
     * @example 23
     */
    id?: number;
    /**
     * @description Name of the bank.
     * @example Tatra Banka
     */
    name?: string;
    /**
     * @description SWIFT code of the bank.
     * @example TATRSKBX
     */
    swift?: string;
}
/** @description A country. */
export interface Country {
    /**
     * @description Id of the country, for properties such as `countryId`.
     * @example 703
     */
    id?: number;
    /**
     * @description Name of the country in the language of the request.
     * @example Slovakia
     */
    name?: string;
    /**
     * @description Two letters, as in ISO 3166.
     * @example SK
     */
    code?: string;
    /**
     * @description Whether the country is in the European Union.
     * @example true
     */
    eu?: boolean;
}
/** @description A language of documents. */
export interface Language {
    /**
     * @description Id of the language, for properties such as `languageId`.
     * @example 1
     */
    id?: number;
    /**
     * @description Name of the language in the language of the request.
     * @example Slovak
     */
    name?: string;
    /**
     * @description Short code of the language.
     * @example sk
     */
    code?: string;
}
/** @description A currency. */
export interface Currency {
    /**
     * @description Id of the currency, for properties such as `currencyId`.
     * @example 1
     */
    id?: number;
    /**
     * @description Letter code, for example `EUR`.
     * @example EUR
     */
    symbol?: string;
    /**
     * @description Name of the currency in the language of the request.
     * @example Euro
     */
    name?: string;
    /**
     * @description Sign of the currency, for example `€`.
     * @example €
     */
    mark?: string;
}
/** @description A way in which goods are delivered. */
export interface DeliveryMethod {
    /**
     * @description Id of the delivery method, for properties such as `deliveryMethodId`.
     * @example 1
     */
    id?: number;
    /**
     * @description Name of the delivery method in the language of the request.
     * @example Unspecified
     */
    name?: string;
}
/** @description A way of paying. */
export interface PaymentMethod {
    /**
     * @description Id of the payment method, for properties such as `paymentMethodId`.
     * @example 1
     */
    id?: number;
    /**
     * @description Name of the payment method in the language of the request.
     * @example Bank transfer
     */
    name?: string;
}
/** @description A kind of payment QR code. */
export interface QrType {
    /**
     * @description Id of the QR type, for properties such as `qrTypeId`.
     * @example 1
     */
    id?: number;
    /**
     * @description Name of the QR type in the language of the request.
     * @example Do not generate
     */
    name?: string;
}
/** @description A unit of quantities. */
export interface Unit {
    /**
     * @description Id of the unit, for properties such as `unitId`.
     * @example 1
     */
    id?: number;
    /**
     * @description Name of the unit in the language of the request.
     * @example pcs
     */
    name?: string;
}
/** @description A company or a freelancer of the public registry. */
export interface Subject {
    /**
     * @description Business id (IČO) of the subject. It is a number here, and a text everywhere else.
     * @example 12345678
     */
    id?: number;
    /**
     * @description Registered name.
     * @example Acme s.r.o.
     */
    name?: string;
    /**
     * @description Tax id (DIČ), if known.
     * @example 2020123456
     */
    taxId?: string | null;
    /**
     * @description VAT id (IČ DPH), if known.
     * @example SK2020123456
     */
    vatId?: string | null;
    /**
     * @description Whether it is a freelancer or a company.
     * @example company
     * @enum {string}
     */
    legalForm?: "freelancer" | "company";
    /**
     * @description City of the registered seat.
     * @example Bratislava
     */
    city?: string | null;
    /**
     * @description Street and house number of the registered seat.
     * @example Main Street 1
     */
    street?: string | null;
    /**
     * @description Postal code of the registered seat.
     * @example 81101
     */
    zip?: string | null;
}
/** @description A client. The properties that begin with `preferred` are used for documents of this client that leave these things open. */
export type Client = {
    /**
     * @description Id of the client.
     * @example 101
     */
    id?: number;
    /**
     * @description Whether it is a person, or a company or a sole trader.
     * @example company
     * @enum {string}
     */
    type?: "person" | "company";
    /** @description Country of the address. */
    country?: Country | null;
    /**
     * @description Whether goods go to another address than the bill.
     * @example true
     */
    hasDeliveryAddress?: boolean;
    /**
     * @description Street and house number of the delivery address.
     * @example Warehouse Street 9
     */
    deliveryStreet?: string | null;
    /**
     * @description City of the delivery address.
     * @example Kosice
     */
    deliveryCity?: string | null;
    /**
     * @description Postal code of the delivery address.
     * @example 04001
     */
    deliveryZip?: string | null;
    /** @description Country of the delivery address. */
    deliveryCountry?: Country | null;
    /**
     * Format: date-time
     * @description When the client was created.
     * @example 2026-03-03T12:00:00+01:00
     */
    createdAt?: string | null;
    /**
     * Format: date-time
     * @description When the client was last changed.
     * @example 2026-03-03T15:45:00+01:00
     */
    updatedAt?: string | null;
    /**
     * @description Delivery method of new documents that name none of their own.
     * @example 1
     */
    preferredDeliveryMethodId?: number | null;
    /**
     * @description Payment method of new documents that name none of their own.
     * @example 1
     */
    preferredPaymentMethodId?: number | null;
    /**
     * @description Currency of new documents that name none of their own.
     * @example 1
     */
    preferredCurrencyId?: number | null;
    /**
     * @description Language of new documents that name none of their own.
     * @example 1
     */
    preferredLanguageId?: number | null;
    /**
     * @description Days until new documents are due.
     * @example 14
     */
    preferredDueDays?: number | null;
    /**
     * @description Note of new documents that name none of their own.
     * @example Due within 14 days.
     */
    preferredNote?: string | null;
    /**
     * @description Variable symbol of new documents that name none of their own.
     * @example 2026001
     */
    preferredVariableSymbol?: number | null;
    /**
     * @description Constant symbol of new documents that name none of their own.
     * @example 308
     */
    preferredConstantSymbol?: number | null;
    /**
     * @description Specific symbol of new documents that name none of their own.
     * @example 55
     */
    preferredSpecificSymbol?: number | null;
    /**
     * @description Text above the items of new documents that name none of their own.
     * @example Thank you for your cooperation.
     */
    preferredTextAboveItems?: string | null;
} & Party;
/** @description What clients and suppliers have in common. */
export interface Party {
    /**
     * @description Name of the person or the company.
     * @example Acme s.r.o.
     */
    name?: string;
    /**
     * @description Business id (IČO).
     * @example 12345678
     */
    subjectId?: string | null;
    /**
     * @description Tax id (DIČ).
     * @example 2020123456
     */
    taxId?: string | null;
    /**
     * @description VAT id (IČ DPH).
     * @example SK2020123456
     */
    vatId?: string | null;
    /**
     * @description Whether VAT is paid.
     * @example true
     */
    isVatPayer?: boolean;
    /**
     * @description E-mail address.
     * @example billing@acme.test
     */
    email?: string | null;
    /**
     * @description Street and house number.
     * @example Main Street 1
     */
    street?: string | null;
    /**
     * @description City.
     * @example Bratislava
     */
    city?: string | null;
    /**
     * @description Postal code.
     * @example 81101
     */
    zip?: string | null;
}
/** @description A client, as it is created and replaced. */
export type ClientInput = {
    /**
     * @description Whether it is a person, or a company or a sole trader. Left out, it is `company` with a `subjectId`, `taxId` or `vatId`, and `person` without.
     * @default person
     * @example company
     * @enum {string}
     */
    type?: "person" | "company";
    /**
     * @description Street and house number of the delivery address. The client has a delivery address as soon as one of its parts is sent.
     *
     *     Bounds: at most 255 characters.
     * @example Warehouse Street 9
     */
    deliveryStreet?: string | null;
    /**
     * @description City of the delivery address.
     *
     *     Bounds: at most 255 characters.
     * @example Kosice
     */
    deliveryCity?: string | null;
    /**
     * @description Postal code of the delivery address.
     *
     *     Bounds: at most 10 characters.
     * @example 04001
     */
    deliveryZip?: string | null;
    /**
     * @description Country of the delivery address, by its id of the countries.
     * @example 703
     */
    deliveryCountryId?: number | null;
    /**
     * @description Delivery method of new documents that name none of their own.
     * @example 1
     */
    preferredDeliveryMethodId?: number | null;
    /**
     * @description Payment method of new documents that name none of their own.
     * @example 1
     */
    preferredPaymentMethodId?: number | null;
    /**
     * @description Currency of new documents that name none of their own.
     * @example 1
     */
    preferredCurrencyId?: number | null;
    /**
     * @description Language of new documents that name none of their own.
     * @example 1
     */
    preferredLanguageId?: number | null;
    /**
     * @description Days until new documents are due.
     *
     *     Bounds: at least 0; at most 365.
     * @example 14
     */
    preferredDueDays?: number | null;
    /**
     * @description Note of new documents that name none of their own.
     * @example Due within 14 days.
     */
    preferredNote?: string | null;
    /**
     * @description Id of the client in Stripe. It is not returned.
     *
     *     Bounds: at most 255 characters.
     * @example cus_public_api_123
     */
    stripeCustomerId?: string | null;
    /**
     * @description Id of the client in Systeme.io. It is not returned.
     * @example 123456
     */
    systemeioContactId?: number | null;
    /**
     * @description Variable symbol of new documents that name none of their own. It has up to 10 digits.
     *
     *     Bounds: at least 0; at most 9999999999.
     * @example 2026001
     */
    preferredVariableSymbol?: number | null;
    /**
     * @description Constant symbol of new documents that name none of their own. It has up to 4 digits.
     *
     *     Bounds: at least 0; at most 9999.
     * @example 308
     */
    preferredConstantSymbol?: number | null;
    /**
     * @description Specific symbol of new documents that name none of their own. It has up to 10 digits.
     *
     *     Bounds: at least 0; at most 9999999999.
     * @example 55
     */
    preferredSpecificSymbol?: number | null;
    /**
     * @description Text above the items of new documents that name none of their own.
     *
     *     Bounds: at most 3000 characters.
     * @example Thank you for your cooperation.
     */
    preferredTextAboveItems?: string | null;
} & PartyInput;
/** @description A company or a person, as clients and suppliers are written. */
export interface PartyInput {
    /**
     * @description Name of the person or the company.
     *
     *     Bounds: at most 255 characters.
     * @example Acme s.r.o.
     */
    name: string;
    /**
     * @description Whether it is a person, or a company or a sole trader. Follows from the ids if left out.
     * @example company
     * @enum {string}
     */
    type?: "person" | "company";
    /**
     * @description Business id (IČO).
     *
     *     Bounds: at most 40 characters.
     * @example 12345678
     */
    subjectId?: string | null;
    /**
     * @description Tax id (DIČ).
     *
     *     Bounds: at most 40 characters.
     * @example 2020123456
     */
    taxId?: string | null;
    /**
     * @description VAT id (IČ DPH).
     *
     *     Bounds: at most 40 characters.
     * @example SK2020123456
     */
    vatId?: string | null;
    /**
     * @description Whether VAT is paid. Follows from `vatId` if left out.
     * @example true
     */
    isVatPayer?: boolean;
    /**
     * Format: email
     * @description E-mail address.
     *
     *     Bounds: at most 255 characters.
     * @example billing@acme.test
     */
    email?: string | null;
    /**
     * @description Street and house number.
     *
     *     Bounds: at most 255 characters.
     * @example Main Street 1
     */
    street?: string | null;
    /**
     * @description City.
     *
     *     Bounds: at most 255 characters.
     * @example Bratislava
     */
    city?: string | null;
    /**
     * @description Postal code.
     *
     *     Bounds: at most 10 characters.
     * @example 81101
     */
    zip?: string | null;
    /**
     * @description Country of the address, by its id of the countries.
     * @example 703
     */
    countryId?: number | null;
}
/**
 * @description Why nothing was created: `message` and `errors` where the request is not valid, `error` where its `Idempotency-Key` has been used with another body.
 *
 *     Inferred, not documented by the vendor: The pages print it in four ways: as one object whose parts may be null; as either of two objects; for clients, only with the part about the key; and in some places only with the part about the fields. This has room for all of them.
 */
export interface CreateRefusal {
    /**
     * @description What went wrong, in words.
     * @example The given data was invalid.
     */
    message?: string;
    /** @description The complaints about each field, by its name, in the language of the request. */
    errors?: {
        [key: string]: string[];
    } | null;
    /**
     * @description What is wrong with the `Idempotency-Key`.
     * @example Idempotency-Key reused with different request payload
     */
    error?: string | null;
}
/** @description A supplier. */
export type Supplier = {
    /**
     * @description Id of the supplier.
     * @example 151
     */
    id?: number;
    /**
     * @description Whether it is a person, or a company or a sole trader.
     * @example company
     */
    type?: string;
    /** @description Country of the address. */
    country?: Country | null;
} & Party;
/** @description What is not valid in a request. */
export interface ValidationError {
    /**
     * @description What went wrong, in words.
     * @example The given data was invalid.
     */
    message?: string;
    /** @description The complaints about each field, by its name, in the language of the request. */
    errors?: {
        [key: string]: string[];
    };
}
/** @description A supplier, as it is created and replaced. */
export type SupplierInput = PartyInput;
/** @description A column of the pipeline. */
export interface BusinessCaseStatus {
    /**
     * @description Id of the status.
     * @example 41
     */
    id?: number;
    /**
     * @description Name of the status.
     * @example Negotiation
     */
    name?: string;
    /**
     * @description Colour in hexadecimal, as in `#22aa44`.
     *
     *     Bounds: at most 7 characters.
     * @example #22aa44
     */
    color?: string;
}
/** @description A column of the pipeline, as it is created and replaced. */
export interface BusinessCaseStatusInput {
    /**
     * @description Name of the status.
     *
     *     Bounds: at most 255 characters.
     * @example Negotiation
     */
    name: string;
    /**
     * @description Colour in hexadecimal, as in `#22aa44`.
     *
     *     Bounds: at most 7 characters.
     * @example #22aa44
     */
    color: string;
}
/** @description A deal with a client or a supplier. */
export interface BusinessCase {
    /**
     * @description Id of the business case.
     * @example 501
     */
    id?: number;
    /**
     * @description Whether it is a deal with a client or a supplier.
     * @example client
     * @enum {string}
     */
    contactType?: "client" | "supplier";
    /**
     * @description Id of that client or supplier.
     * @example 101
     */
    contactId?: number;
    /** @description The client, if it is a deal with one. */
    client?: Client | null;
    /** @description The supplier, if it is a deal with one. */
    supplier?: Supplier | null;
    /**
     * @description Name of the business case.
     * @example Client pipeline
     */
    name?: string;
    /**
     * @description What it is about.
     * @example Opportunity description
     */
    description?: string | null;
    /** @description The column of the pipeline that it is in, if any. */
    status?: BusinessCaseStatus | null;
    /**
     * @description Its place within its column, or among those without a status.
     * @example 2
     */
    boardPosition?: number;
    /**
     * Format: date-time
     * @description When the business case was created.
     * @example 2026-03-10T10:00:00+01:00
     */
    createdAt?: string | null;
    /**
     * Format: date-time
     * @description When the business case was last changed.
     * @example 2026-03-10T10:30:00+01:00
     */
    updatedAt?: string | null;
}
/** @description Which page of a list this is. */
export interface Paginator {
    /**
     * @description Number of this page, from 1.
     * @example 2
     */
    currentPage?: number;
    /**
     * @description How many entries a page has.
     * @example 10
     */
    perPage?: number;
    /**
     * @description How many pages there are.
     * @example 5
     */
    totalPages?: number;
    /**
     * @description How many entries there are on all pages.
     * @example 42
     */
    totalResults?: number;
    /**
     * @description Number of the first entry of this page.
     * @example 11
     */
    currentFrom?: number;
    /**
     * @description Number of the last entry of this page.
     * @example 20
     */
    currentTo?: number;
    /**
     * @description Address of the first page.
     * @example https://app.fintoro.sk/api/public/v1/invoices?page=1
     */
    firstPageUrl?: string;
    /**
     * @description Address of the last page.
     * @example https://app.fintoro.sk/api/public/v1/invoices?page=5
     */
    lastPageUrl?: string;
    /**
     * @description Address of the next page; null on the last one.
     * @example https://app.fintoro.sk/api/public/v1/invoices?page=3
     */
    nextPageUrl?: string | null;
    /**
     * @description Address of the page before; null on the first one.
     * @example https://app.fintoro.sk/api/public/v1/invoices?page=1
     */
    previousPageUrl?: string | null;
    /** @description All pages. */
    links?: PaginatorLink[];
}
/** @description A link to a page. */
export interface PaginatorLink {
    /**
     * @description Address of the page; null where the link leads nowhere.
     * @example https://app.fintoro.sk/api/public/v1/invoices?page=2
     */
    url?: string | null;
    /**
     * @description What to show for the link.
     * @example 2
     */
    label?: string;
    /**
     * @description Whether it is this page.
     * @example false
     */
    active?: boolean;
}
/** @description A new business case, with a name and either a client or a supplier. */
export type BusinessCaseCreate = {
    /**
     * @description The column of the pipeline to begin in, by its id.
     * @example 41
     */
    statusId?: number | null;
    /**
     * @description Name of the business case.
     *
     *     Bounds: at most 255 characters.
     * @example Client pipeline
     */
    name: string;
    /**
     * @description What it is about.
     * @example Opportunity description
     */
    description?: string | null;
} & BusinessCaseContact;
/**
 * @description Who a business case is with: exactly one of a client and a supplier.
 *
 *     Inferred, not documented by the vendor: The page says exactly one, and that both may be null. That null counts as not sent is deduced. The printed sample has both.
 */
export type BusinessCaseContact = {
    /**
     * @description Id of the client.
     * @example 101
     */
    clientId: number;
    /** @description Not together with `clientId`. */
    supplierId?: null;
} | {
    /**
     * @description Id of the supplier.
     * @example 151
     */
    supplierId: number;
    /** @description Not together with `supplierId`. */
    clientId?: null;
};
/** @description The changes to a business case. Send only what changes. */
export interface BusinessCaseUpdate {
    /**
     * @description The column of the pipeline to move to, by its id; null for none.
     * @example 41
     */
    statusId?: number | null;
    /**
     * @description Name of the business case.
     *
     *     Bounds: at most 255 characters.
     * @example Updated business case
     */
    name?: string;
    /**
     * @description What it is about.
     * @example Updated description
     */
    description?: string | null;
    /** @description Must not be sent. A business case stays with its client. */
    clientId?: never;
    /** @description Must not be sent. A business case stays with its supplier. */
    supplierId?: never;
}
/** @description The files to upload. */
export interface CrmEventUpload {
    /**
     * @description The files, at least one.
     *
     *     Bounds: at least 1 items.
     *
     *     Inferred, not documented by the vendor: The page names the field `files`. That several files may have to be sent as `files[]`, as the framework behind the API usually wants, is a suspicion: try several before you rely on it.
     */
    files: Blob[];
}
/** @description A file that waits to be attached to an event. */
export interface UploadedAttachment {
    /**
     * @description What `attachmentUploadTokens` of a new or changed event wants. It says nothing by itself.
     * @example eyJpdiI6Ik9wYXF1ZS1Ub2tlbiIsInZhbHVlIjoiLi4uIn0=
     */
    uploadToken?: string;
    /**
     * @description Name of the file.
     * @example note.pdf
     */
    fileName?: string;
    /**
     * @description Media type of the file.
     * @example application/pdf
     */
    mimeType?: string;
    /**
     * @description Size of the file in bytes.
     * @example 12288
     */
    size?: number;
}
/** @description An entry in the history of a client, a supplier or a business case. Fintoro does not say which properties are always there. */
export interface CrmEvent {
    /**
     * @description Id of the event.
     * @example 551
     */
    id?: number;
    /**
     * @description What kind of event it is. The last four are written by Fintoro itself.
     * @example note
     * @enum {string}
     */
    type?: "note" | "email" | "phone_call" | "document_linked" | "document_created" | "document_updated" | "document_deleted" | "document_payment_added";
    /** @description The content of the event. */
    metadata?: CrmEventMetadata;
    /** @description Files attached to the event. */
    attachments?: Attachment[];
    /**
     * @description The business case that the event belongs to, if any.
     * @example 501
     */
    businessCaseId?: number | null;
    /**
     * @description The client that the event belongs to, if it is linked to one outside a business case.
     * @example 101
     */
    clientId?: number | null;
    /**
     * @description The supplier that the event belongs to, if it is linked to one outside a business case.
     * @example 151
     */
    supplierId?: number | null;
    /**
     * Format: date-time
     * @description When the event was created.
     * @example 2026-03-10T10:00:00+01:00
     */
    createdAt?: string | null;
    /**
     * Format: date-time
     * @description When the event was last changed.
     * @example 2026-03-10T10:30:00+01:00
     */
    updatedAt?: string | null;
}
/** @description The content of the event together with what Fintoro adds to it. Which properties are there depends on the type of the event, and each of them may be null. */
export interface CrmEventMetadata {
    /**
     * @description Text of a note or an e-mail, or summary of a phone call.
     * @example Follow-up call summary
     */
    content?: string | null;
    /**
     * Format: email
     * @description Sender or recipient of an e-mail.
     * @example crm@example.test
     */
    email?: string | null;
    /**
     * @description Who was on the phone.
     * @example John Caller
     */
    personName?: string | null;
    /**
     * @description The phone number of a call.
     * @example +421900000000
     */
    phoneNumber?: string | null;
    /**
     * @description Number that the document had when it was created, updated or deleted.
     * @example 20260001
     */
    documentNumberSnapshot?: string | null;
    /**
     * Format: float
     * @description Total with VAT that the document had when it was created or updated.
     * @example 121
     */
    documentPriceSnapshot?: number | null;
    /** @description Currency of that total, or of the payment. */
    documentCurrencySnapshot?: Currency | null;
    /**
     * Format: float
     * @description Amount of the payment that was added.
     * @example 25.5
     */
    paidAmount?: number | null;
    /** @description The document as it is now; null once it is gone. */
    relatedDocument?: RelatedDocument | null;
}
/** @description The document that an event is about, as it is now. */
export interface RelatedDocument {
    /**
     * @description Kind of document.
     * @example invoice
     * @enum {string}
     */
    documentType?: "invoice" | "proforma" | "order" | "quotation" | "credit-note" | "received-invoice" | "received-receipt" | "warehouse-inbound-receipt" | "warehouse-outbound-receipt";
    /**
     * @description Id of the document.
     * @example 301
     */
    documentId?: number;
    /**
     * @description Display name of the document.
     * @example Invoice 20260001
     */
    name?: string;
    /**
     * @description Number of the document.
     * @example 20260001
     */
    number?: string;
    /**
     * @description Day of issue, as in `2026-03-10`.
     * @example 2026-03-10
     */
    issueDate?: string;
    /**
     * Format: float
     * @description Total with VAT.
     * @example 121
     */
    totalWithVat?: number | null;
    /** @description Currency of the total. */
    currency?: Currency | null;
}
/** @description A file attached to an event. */
export interface Attachment {
    /**
     * @description Id of the attachment, as `deletedAttachmentIds` wants it.
     * @example 9001
     */
    id?: number;
    /**
     * @description File name.
     * @example note.pdf
     */
    name?: string;
    /**
     * @description Media type of the file.
     * @example application/pdf
     */
    mimeType?: string;
    /**
     * @description Where the file can be downloaded.
     * @example https://cdn.fintoro.sk/contact-activity-attachments/note.pdf
     */
    url?: string;
}
/** @description A new event. Its type decides what its metadata hold. */
export type CrmEventCreate = CrmEventTarget & (NoteCreate | EmailCreate | PhoneCallCreate | DocumentLinkCreate);
/**
 * @description Where an event belongs: exactly one of a business case, a client and a supplier.
 *
 *     Inferred, not documented by the vendor: The page says exactly one, and that each may be null. That null counts as not sent is deduced. The printed sample has all three.
 */
export type CrmEventTarget = {
    /**
     * @description Id of the business case.
     * @example 501
     */
    businessCaseId: number;
    /** @description Not together with `businessCaseId`. */
    clientId?: null;
    /** @description Not together with `businessCaseId`. */
    supplierId?: null;
} | {
    /**
     * @description Id of the client.
     * @example 101
     */
    clientId: number;
    /** @description Not together with `clientId`. */
    businessCaseId?: null;
    /** @description Not together with `clientId`. */
    supplierId?: null;
} | {
    /**
     * @description Id of the supplier.
     * @example 151
     */
    supplierId: number;
    /** @description Not together with `supplierId`. */
    businessCaseId?: null;
    /** @description Not together with `supplierId`. */
    clientId?: null;
};
/** @description A new note. */
export interface NoteCreate {
    /**
     * @description A note.
     * @constant
     */
    type: "note";
    /** @description The content of the event. */
    metadata: NoteMetadata;
    /**
     * @description Upload tokens of the files to attach.
     * @example [
     *       "eyJpdiI6Ik9wYXF1ZS1Ub2tlbi0xIn0=",
     *       "eyJpdiI6Ik9wYXF1ZS1Ub2tlbi0yIn0="
     *     ]
     */
    attachmentUploadTokens?: string[];
}
/** @description The content of a note. */
export type NoteMetadata = {
    /**
     * @description Text of the note.
     * @example Follow-up call summary
     */
    content: string | null;
} & ComputedMetadata;
/**
 * @description What Fintoro adds to the metadata of an event by itself.
 *
 *     Inferred, not documented by the vendor: The page tells callers not to send snapshots or the related document; the names are those of the answer.
 */
export interface ComputedMetadata {
    /** @description Must not be sent. Fintoro records it by itself. */
    documentNumberSnapshot?: never;
    /** @description Must not be sent. Fintoro records it by itself. */
    documentPriceSnapshot?: never;
    /** @description Must not be sent. Fintoro records it by itself. */
    documentCurrencySnapshot?: never;
    /** @description Must not be sent. Fintoro looks it up by itself. */
    relatedDocument?: never;
}
/** @description A new e-mail. */
export interface EmailCreate {
    /**
     * @description An e-mail.
     * @constant
     */
    type: "email";
    /** @description The content of the event. */
    metadata: EmailMetadata;
    /**
     * @description Upload tokens of the files to attach.
     * @example [
     *       "eyJpdiI6Ik9wYXF1ZS1Ub2tlbi0xIn0=",
     *       "eyJpdiI6Ik9wYXF1ZS1Ub2tlbi0yIn0="
     *     ]
     */
    attachmentUploadTokens?: string[];
}
/** @description The content of an e-mail. */
export type EmailMetadata = {
    /**
     * @description Text of the e-mail.
     * @example Follow-up call summary
     */
    content: string | null;
    /**
     * Format: email
     * @description Address of the sender or the recipient.
     * @example crm@example.test
     */
    email: string | null;
} & ComputedMetadata;
/** @description A new phone call. */
export interface PhoneCallCreate {
    /**
     * @description A phone call.
     * @constant
     */
    type: "phone_call";
    /** @description The content of the event. */
    metadata: PhoneCallMetadata;
    /**
     * @description Upload tokens of the files to attach.
     * @example [
     *       "eyJpdiI6Ik9wYXF1ZS1Ub2tlbi0xIn0=",
     *       "eyJpdiI6Ik9wYXF1ZS1Ub2tlbi0yIn0="
     *     ]
     */
    attachmentUploadTokens?: string[];
}
/** @description The content of a phone call. */
export type PhoneCallMetadata = {
    /**
     * @description Summary of the call.
     * @example Follow-up call summary
     */
    content: string | null;
    /**
     * @description Who was on the phone.
     * @example John Caller
     */
    personName: string | null;
    /**
     * @description The phone number.
     * @example +421900000000
     */
    phoneNumber?: string | null;
} & ComputedMetadata;
/** @description A new link to a document. */
export interface DocumentLinkCreate {
    /**
     * @description A link to a document.
     * @constant
     */
    type: "document_linked";
    /** @description The content of the event. */
    metadata: DocumentLinkMetadata;
    /** @description Must not be sent. A link to a document takes no files. */
    attachmentUploadTokens?: never;
}
/** @description The document to link. */
export type DocumentLinkMetadata = {
    /** @description Kind of the document. */
    documentType: DocumentType | null;
    /**
     * @description Id of the document. It has to be one of the token's company.
     * @example 301
     */
    documentId: number | null;
} & ComputedMetadata;
/**
 * @description Kind of document.
 * @example invoice
 * @enum {string}
 */
export type DocumentType = "invoice" | "proforma" | "order" | "quotation" | "credit-note";
/**
 * @description The changes to a CRM event. The metadata have to be sent even when only attachments change.
 *
 *     Inferred, not documented by the vendor: The page says that nothing but the first three properties can change, and names four that are forbidden. That any other property is refused as well is deduced.
 */
export interface CrmEventUpdate {
    /** @description The new content of the event. */
    metadata: CrmEventUpdateMetadata;
    /**
     * @description Upload tokens of the files to attach. A link to a document takes none.
     * @example [
     *       "eyJpdiI6Ik9wYXF1ZS1Ub2tlbi0xIn0="
     *     ]
     */
    attachmentUploadTokens?: string[];
    /**
     * @description Ids of the attachments to remove.
     * @example [
     *       9001
     *     ]
     */
    deletedAttachmentIds?: number[];
    /** @description Must not be sent. An event keeps its type. */
    type?: never;
    /** @description Must not be sent. An event stays with its business case. */
    businessCaseId?: never;
    /** @description Must not be sent. An event stays with its client. */
    clientId?: never;
    /** @description Must not be sent. An event stays with its supplier. */
    supplierId?: never;
}
/** @description The content of the event. Send what the type that the event already has demands: a note its `content`; an e-mail `content` and `email`; a phone call `content` and `personName`; a link to a document `documentType` and `documentId`. Whether what is left out is kept is not documented: send all of it. */
export type CrmEventUpdateMetadata = {
    /**
     * @description Text of a note or an e-mail, or summary of a phone call.
     * @example Follow-up call summary
     */
    content?: string | null;
    /**
     * Format: email
     * @description Sender or recipient, of an e-mail only.
     * @example crm@example.test
     */
    email?: string | null;
    /**
     * @description Who was on the phone, of a phone call only.
     * @example John Caller
     */
    personName?: string | null;
    /**
     * @description The phone number, of a phone call only.
     * @example +421900000000
     */
    phoneNumber?: string | null;
    /** @description Kind of the linked document, of a link only. */
    documentType?: DocumentType | null;
    /**
     * @description Id of the linked document, of a link only.
     * @example 301
     */
    documentId?: number | null;
} & ComputedMetadata;
/** @description An address that Fintoro sends events to. The secret that signs them is not part of it. */
export interface WebhookSubscription {
    /**
     * @description Id of the subscription.
     * @example 801
     */
    id?: number;
    /**
     * @description Id of the company.
     * @example 15
     */
    companyId?: number;
    /**
     * @description Name of the subscription, for people.
     *
     *     Bounds: at most 255 characters.
     * @example ERP sync
     */
    name?: string | null;
    /**
     * Format: uri
     * @description Where events are sent.
     *
     *     Bounds: at most 2048 characters.
     * @example https://example.com/webhooks/fintoro
     */
    url?: string;
    /**
     * @description Whether events are sent.
     * @example true
     */
    isActive?: boolean;
    /**
     * @description The events that are sent.
     * @example [
     *       "invoices.created",
     *       "invoices.updated"
     *     ]
     */
    subscribedEvents?: WebhookEventType[];
    /**
     * Format: date-time
     * @description When an event was last delivered.
     * @example 2026-03-18T15:04:05Z
     */
    lastSuccessAt?: string | null;
    /**
     * Format: date-time
     * @description When a delivery last failed.
     * @example 2026-03-18T15:05:42Z
     */
    lastFailureAt?: string | null;
    /**
     * Format: date-time
     * @description When the subscription was switched off.
     */
    disabledAt?: string | null;
    /** @description Why the subscription was switched off. */
    disabledReason?: string | null;
    /**
     * Format: date-time
     * @description When the subscription was created.
     * @example 2026-03-18T14:59:12Z
     */
    createdAt?: string | null;
    /**
     * Format: date-time
     * @description When the subscription was last changed.
     * @example 2026-03-18T15:01:33Z
     */
    updatedAt?: string | null;
}
/**
 * @description What happened.
 * @example invoices.updated
 * @enum {string}
 */
export type WebhookEventType = "clients.created" | "clients.updated" | "clients.deleted" | "suppliers.created" | "suppliers.updated" | "suppliers.deleted" | "bank-accounts.created" | "bank-accounts.updated" | "bank-accounts.deleted" | "business-case-statuses.created" | "business-case-statuses.updated" | "business-case-statuses.deleted" | "business-cases.created" | "business-cases.updated" | "business-cases.deleted" | "contact-activity-logs.created" | "contact-activity-logs.updated" | "contact-activity-logs.deleted" | "price-list-items.created" | "price-list-items.updated" | "price-list-items.deleted" | "price-list-items.stock-updated" | "warehouses.created" | "warehouses.updated" | "warehouses.deleted" | "warehouse-inbound-receipts.created" | "warehouse-inbound-receipts.updated" | "warehouse-inbound-receipts.deleted" | "warehouse-outbound-receipts.created" | "warehouse-outbound-receipts.updated" | "warehouse-outbound-receipts.deleted" | "invoices.created" | "invoices.updated" | "invoices.deleted" | "invoices.paid" | "credit-notes.created" | "credit-notes.updated" | "credit-notes.deleted" | "credit-notes.paid" | "received-invoices.paid" | "received-receipts.paid" | "proformas.created" | "proformas.updated" | "proformas.deleted" | "proformas.paid" | "orders.created" | "orders.updated" | "orders.deleted" | "quotations.created" | "quotations.updated" | "quotations.deleted" | "document-payments.created" | "document-payments.deleted";
/** @description A subscription, as it is created and replaced. */
export interface WebhookSubscriptionInput {
    /**
     * @description Name of the subscription, for people.
     *
     *     Bounds: at most 255 characters.
     * @example ERP sync
     */
    name?: string | null;
    /**
     * Format: uri
     * @description Where to send events: https, without user and password, on a host with a public address. It is checked when you save it, and again before each delivery.
     *
     *     Bounds: at most 2048 characters.
     * @example https://example.com/webhooks/fintoro
     */
    url: string;
    /**
     * @description Whether to send events.
     * @example true
     */
    isActive: boolean;
    /**
     * @description The events to send, at least one.
     *
     *     Bounds: at least 1 items.
     * @example [
     *       "invoices.created",
     *       "invoices.updated"
     *     ]
     */
    subscribedEvents: WebhookEventType[];
}
/** @description A subscription and its secret, which is shown this once. */
export type WebhookSubscriptionWithSecret = {
    /**
     * @description The secret that signs the events. Keep it: nothing returns it again.
     * @example whsec_fintoro_8b5d7c9f4f6549f7a3e8c4fd5f55ab91
     */
    plainTextSecret?: string;
} & WebhookSubscription;
export interface GetIdentityOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The company of the token. */
        200: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Identity;
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListBanksOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description All banks. */
        200: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description All of them. */
                    data?: Bank[];
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListCountriesOperation {
    parameters: {
        query?: never;
        header?: {
            /** @description Language of the names in the answer, such as `sk`, `en` or `cs`. */
            "Accept-Language"?: components["parameters"]["AcceptLanguage"];
        };
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description All countries. */
        200: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description All of them. */
                    data?: Country[];
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListLanguagesOperation {
    parameters: {
        query?: never;
        header?: {
            /** @description Language of the names in the answer, such as `sk`, `en` or `cs`. */
            "Accept-Language"?: components["parameters"]["AcceptLanguage"];
        };
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description All languages. */
        200: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description All of them. */
                    data?: Language[];
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListCurrenciesOperation {
    parameters: {
        query?: never;
        header?: {
            /** @description Language of the names in the answer, such as `sk`, `en` or `cs`. */
            "Accept-Language"?: components["parameters"]["AcceptLanguage"];
        };
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description All currencies. */
        200: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description All of them. */
                    data?: Currency[];
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListDeliveryMethodsOperation {
    parameters: {
        query?: never;
        header?: {
            /** @description Language of the names in the answer, such as `sk`, `en` or `cs`. */
            "Accept-Language"?: components["parameters"]["AcceptLanguage"];
        };
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description All delivery methods. */
        200: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description All of them. */
                    data?: DeliveryMethod[];
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListPaymentMethodsOperation {
    parameters: {
        query?: never;
        header?: {
            /** @description Language of the names in the answer, such as `sk`, `en` or `cs`. */
            "Accept-Language"?: components["parameters"]["AcceptLanguage"];
        };
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description All payment methods. */
        200: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description All of them. */
                    data?: PaymentMethod[];
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListQrTypesOperation {
    parameters: {
        query?: never;
        header?: {
            /** @description Language of the names in the answer, such as `sk`, `en` or `cs`. */
            "Accept-Language"?: components["parameters"]["AcceptLanguage"];
        };
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description All QR types. */
        200: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description All of them. */
                    data?: QrType[];
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListUnitsOperation {
    parameters: {
        query?: never;
        header?: {
            /** @description Language of the names in the answer, such as `sk`, `en` or `cs`. */
            "Accept-Language"?: components["parameters"]["AcceptLanguage"];
        };
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description All units. */
        200: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description All of them. */
                    data?: Unit[];
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface SearchSubjectsOperation {
    parameters: {
        query: {
            /** @description What to look for: a name or a business id, of at least three characters. */
            searchQuery: string;
            /** @description Only subjects of this legal form. */
            legalForm?: "freelancer" | "company";
            /** @description How many subjects to return at most. */
            limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The subjects that were found. */
        200: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description The subjects that match. */
                    data?: Subject[];
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface GetSubjectOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Business id of the subject, as a number. */
            subject: number;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["Subject"];
        401: components["responses"]["Unauthenticated"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListClientsOperation {
    parameters: {
        query?: {
            /** @description Only clients with this text in name, city, postal code or country. */
            search?: string;
            /** @description What to sort by. */
            sortBy?: "name" | "city" | "zip" | "countryId" | "createdAt" | "updatedAt";
            /** @description Which way to sort. */
            sortDirection?: "asc" | "desc";
            /** @description Only people, or only companies and sole traders. */
            type?: "person" | "company";
            /** @description Only clients with this business id. */
            subjectId?: string;
            /** @description Only clients with this tax id. */
            taxId?: string;
            /** @description Only clients with this VAT id. */
            vatId?: string;
            /** @description Only clients whose address is in this country, by its id of the countries. */
            countryId?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The clients. */
        200: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description The clients that match. */
                    data?: Client[];
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface CreateClientOperation {
    parameters: {
        query?: never;
        header?: {
            /** @description Any text that is new for each thing to create. Sending the same request with the same key again creates nothing, and is answered like the first one. The client makes a key of its own where you send none. */
            "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        };
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": ClientInput;
        };
    };
    responses: {
        /** @description The new client. */
        201: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "Idempotency-Key": components["headers"]["Idempotency-Key"];
                "Idempotency-Status": components["headers"]["Idempotency-Status"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Client;
            };
        };
        401: components["responses"]["Unauthenticated"];
        422: components["responses"]["CreateRefused"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface GetClientOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the client. */
            client: number;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["Client"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface UpdateClientOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the client. */
            client: number;
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": ClientInput;
        };
    };
    responses: {
        200: components["responses"]["Client"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DeleteClientOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the client. */
            client: number;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        204: components["responses"]["Deleted"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListSuppliersOperation {
    parameters: {
        query?: {
            /** @description Only suppliers with this text in name, city, postal code or country. */
            search?: string;
            /** @description What to sort by. */
            sortBy?: "name" | "city" | "zip" | "createdAt" | "updatedAt";
            /** @description Which way to sort. */
            sortDirection?: "asc" | "desc";
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The suppliers. */
        200: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description The suppliers that match. */
                    data?: Supplier[];
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface CreateSupplierOperation {
    parameters: {
        query?: never;
        header?: {
            /** @description Any text that is new for each thing to create. Sending the same request with the same key again creates nothing, and is answered like the first one. The client makes a key of its own where you send none. */
            "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        };
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": SupplierInput;
        };
    };
    responses: {
        /** @description The new supplier. */
        201: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "Idempotency-Key": components["headers"]["Idempotency-Key"];
                "Idempotency-Status": components["headers"]["Idempotency-Status"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Supplier;
            };
        };
        401: components["responses"]["Unauthenticated"];
        422: components["responses"]["CreateRefused"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface GetSupplierOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the supplier. */
            supplier: number;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["Supplier"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface UpdateSupplierOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the supplier. */
            supplier: number;
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": SupplierInput;
        };
    };
    responses: {
        200: components["responses"]["Supplier"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DeleteSupplierOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the supplier. */
            supplier: number;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        204: components["responses"]["Deleted"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListBusinessCaseStatusesOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description All statuses, in the order of the pipeline. */
        200: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description All of them. */
                    data?: BusinessCaseStatus[];
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface CreateBusinessCaseStatusOperation {
    parameters: {
        query?: never;
        header?: {
            /** @description Any text that is new for each thing to create. Sending the same request with the same key again creates nothing, and is answered like the first one. The client makes a key of its own where you send none. */
            "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        };
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": BusinessCaseStatusInput;
        };
    };
    responses: {
        /** @description The new status. */
        201: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "Idempotency-Key": components["headers"]["Idempotency-Key"];
                "Idempotency-Status": components["headers"]["Idempotency-Status"];
                [name: string]: unknown;
            };
            content: {
                "application/json": BusinessCaseStatus;
            };
        };
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["CreateRefused"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface GetBusinessCaseStatusOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the status. */
            businessCaseStatus: number;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["BusinessCaseStatus"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface UpdateBusinessCaseStatusOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the status. */
            businessCaseStatus: number;
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": BusinessCaseStatusInput;
        };
    };
    responses: {
        200: components["responses"]["BusinessCaseStatus"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DeleteBusinessCaseStatusOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the status. */
            businessCaseStatus: number;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        204: components["responses"]["Deleted"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListBusinessCasesOperation {
    parameters: {
        query?: {
            /** @description Only business cases with this client. Not together with `supplierId`. */
            clientId?: number;
            /** @description Only business cases with this supplier. Not together with `clientId`. */
            supplierId?: number;
            /**
             * @description Only business cases in this column of the pipeline, by its id.
             *
             *     Inferred, not documented by the vendor: The page allows null as well, which a query has no way to say.
             */
            statusId?: number;
            /** @description Only business cases with this text in name or description. */
            search?: string;
            /** @description What to sort by. Without it, by id. */
            sortBy?: "name" | "createdAt" | "updatedAt" | "boardPosition";
            /** @description Which way to sort. */
            sortDirection?: "asc" | "desc";
            /** @description How many entries a page has. */
            perPage?: components["parameters"]["PerPage"];
            /** @description Number of the page, from 1. */
            page?: components["parameters"]["Page"];
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description One page of business cases. */
        200: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description What is on the page. */
                    data?: BusinessCase[];
                    /** @description Which page this is, and how many there are. */
                    paginator?: Paginator;
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface CreateBusinessCaseOperation {
    parameters: {
        query?: never;
        header?: {
            /** @description Any text that is new for each thing to create. Sending the same request with the same key again creates nothing, and is answered like the first one. The client makes a key of its own where you send none. */
            "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        };
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": BusinessCaseCreate;
        };
    };
    responses: {
        /** @description The new business case. */
        201: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "Idempotency-Key": components["headers"]["Idempotency-Key"];
                "Idempotency-Status": components["headers"]["Idempotency-Status"];
                [name: string]: unknown;
            };
            content: {
                "application/json": BusinessCase;
            };
        };
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["CreateRefused"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface GetBusinessCaseOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the business case. */
            businessCase: number;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["BusinessCase"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DeleteBusinessCaseOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the business case. */
            businessCase: number;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        204: components["responses"]["Deleted"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface UpdateBusinessCaseOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the business case. */
            businessCase: number;
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": BusinessCaseUpdate;
        };
    };
    responses: {
        200: components["responses"]["BusinessCase"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface UploadCrmEventAttachmentsOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "multipart/form-data": CrmEventUpload;
        };
    };
    responses: {
        /** @description The tokens of the files. */
        201: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description One entry for each file. */
                    data?: UploadedAttachment[];
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListCrmEventsOperation {
    parameters: {
        query?: {
            /** @description The business case whose events are wanted. Exactly one of `businessCaseId`, `clientId` and `supplierId` has to be sent. */
            businessCaseId?: number;
            /** @description The client whose events are wanted. Exactly one of `businessCaseId`, `clientId` and `supplierId` has to be sent. */
            clientId?: number;
            /** @description The supplier whose events are wanted. Exactly one of `businessCaseId`, `clientId` and `supplierId` has to be sent. */
            supplierId?: number;
            /** @description Only events of this type. Those that Fintoro writes itself cannot be asked for. */
            type?: "note" | "email" | "phone_call" | "document_linked";
            /** @description How many entries a page has. */
            perPage?: components["parameters"]["PerPage"];
            /** @description Number of the page, from 1. */
            page?: components["parameters"]["Page"];
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description One page of events. */
        200: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description What is on the page. */
                    data?: CrmEvent[];
                    /** @description Which page this is, and how many there are. */
                    paginator?: Paginator;
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface CreateCrmEventOperation {
    parameters: {
        query?: never;
        header?: {
            /** @description Any text that is new for each thing to create. Sending the same request with the same key again creates nothing, and is answered like the first one. The client makes a key of its own where you send none. */
            "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        };
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": CrmEventCreate;
        };
    };
    responses: {
        /** @description The new event. */
        201: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "Idempotency-Key": components["headers"]["Idempotency-Key"];
                "Idempotency-Status": components["headers"]["Idempotency-Status"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CrmEvent;
            };
        };
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["CreateRefused"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface GetCrmEventOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the CRM event. */
            contactActivityLog: components["parameters"]["CrmEventId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["CrmEvent"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DeleteCrmEventOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the CRM event. */
            contactActivityLog: components["parameters"]["CrmEventId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        204: components["responses"]["Deleted"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface UpdateCrmEventOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the CRM event. */
            contactActivityLog: components["parameters"]["CrmEventId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": CrmEventUpdate;
        };
    };
    responses: {
        200: components["responses"]["CrmEvent"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DownloadCrmEventAttachmentsOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the CRM event. */
            contactActivityLog: components["parameters"]["CrmEventId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["AttachmentArchive"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListWebhookSubscriptionsOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description All subscriptions. */
        200: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description All of them. */
                    data?: WebhookSubscription[];
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface CreateWebhookSubscriptionOperation {
    parameters: {
        query?: never;
        header?: {
            /** @description Any text that is new for each thing to create. Sending the same request with the same key again creates nothing, and is answered like the first one. The client makes a key of its own where you send none. */
            "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        };
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": WebhookSubscriptionInput;
        };
    };
    responses: {
        /** @description The new subscription and its secret. */
        201: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "Idempotency-Key": components["headers"]["Idempotency-Key"];
                "Idempotency-Status": components["headers"]["Idempotency-Status"];
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhookSubscriptionWithSecret;
            };
        };
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["CreateRefused"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface GetWebhookSubscriptionOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the subscription. */
            webhookSubscription: components["parameters"]["WebhookSubscriptionId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["WebhookSubscription"];
        401: components["responses"]["Unauthenticated"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface UpdateWebhookSubscriptionOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the subscription. */
            webhookSubscription: components["parameters"]["WebhookSubscriptionId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": WebhookSubscriptionInput;
        };
    };
    responses: {
        200: components["responses"]["WebhookSubscription"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DeleteWebhookSubscriptionOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the subscription. */
            webhookSubscription: components["parameters"]["WebhookSubscriptionId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        204: components["responses"]["Deleted"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface RotateWebhookSecretOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the subscription. */
            webhookSubscription: components["parameters"]["WebhookSubscriptionId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["WebhookSubscriptionWithSecret"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface paths {
    "/whoami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the company of the token
         * @description Tells which production or sandbox company the token works in. The cheapest way to try a token.
         */
        get: GetIdentityOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List banks
         * @description Lists the banks that a bank account may be linked to. The whole list comes at once.
         */
        get: ListBanksOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List countries
         * @description Lists the countries of addresses. The whole list comes at once.
         */
        get: ListCountriesOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List languages
         * @description Lists the languages that documents can be written in. The whole list comes at once.
         */
        get: ListLanguagesOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/currencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List currencies
         * @description Lists the currencies of documents and payments. The whole list comes at once.
         */
        get: ListCurrenciesOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delivery-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List delivery methods
         * @description Lists the delivery methods of documents. The whole list comes at once.
         */
        get: ListDeliveryMethodsOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment methods
         * @description Lists the payment methods of documents. The whole list comes at once.
         */
        get: ListPaymentMethodsOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qr-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List QR types
         * @description Lists the kinds of payment QR codes that documents can carry. The whole list comes at once.
         */
        get: ListQrTypesOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List units
         * @description Lists the units of items. The whole list comes at once.
         */
        get: ListUnitsOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the registry
         * @description Finds companies and freelancers by a part of their name or by their business id.
         */
        get: SearchSubjectsOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subjects/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Business id of the subject, as a number. */
                subject: number;
            };
            cookie?: never;
        };
        /**
         * Get a subject of the registry
         * @description Returns one company or freelancer by its business id.
         */
        get: GetSubjectOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clients
         * @description Lists the clients, filtered and sorted as asked. The whole list comes at once.
         */
        get: ListClientsOperation;
        put?: never;
        /**
         * Create a client
         * @description Creates a client. Send at least a name.
         */
        post: CreateClientOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{client}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client. */
                client: number;
            };
            cookie?: never;
        };
        /**
         * Get a client
         * @description Returns one client.
         */
        get: GetClientOperation;
        /**
         * Replace a client
         * @description Replaces a client. Send all of it: what is left out is not kept, and becomes what it would be in a new client.
         */
        put: UpdateClientOperation;
        post?: never;
        /**
         * Delete a client
         * @description Deletes a client.
         */
        delete: DeleteClientOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List suppliers
         * @description Lists the suppliers, filtered and sorted as asked. The whole list comes at once.
         */
        get: ListSuppliersOperation;
        put?: never;
        /**
         * Create a supplier
         * @description Creates a supplier. Send at least a name.
         */
        post: CreateSupplierOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppliers/{supplier}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the supplier. */
                supplier: number;
            };
            cookie?: never;
        };
        /**
         * Get a supplier
         * @description Returns one supplier.
         */
        get: GetSupplierOperation;
        /**
         * Replace a supplier
         * @description Replaces a supplier. Send all of it: what is left out is not kept, and becomes what it would be in a new supplier.
         */
        put: UpdateSupplierOperation;
        post?: never;
        /**
         * Delete a supplier
         * @description Deletes a supplier.
         */
        delete: DeleteSupplierOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/business-case-statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List business case statuses
         * @description Lists the statuses in the order of the pipeline. The whole list comes at once.
         */
        get: ListBusinessCaseStatusesOperation;
        put?: never;
        /**
         * Create a business case status
         * @description Creates a status at the end of the pipeline. The order cannot be changed through the API.
         */
        post: CreateBusinessCaseStatusOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/business-case-statuses/{businessCaseStatus}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the status. */
                businessCaseStatus: number;
            };
            cookie?: never;
        };
        /**
         * Get a business case status
         * @description Returns one status.
         */
        get: GetBusinessCaseStatusOperation;
        /**
         * Replace a business case status
         * @description Replaces name and colour of a status. Send both.
         */
        put: UpdateBusinessCaseStatusOperation;
        post?: never;
        /**
         * Delete a business case status
         * @description Deletes a status. Its business cases stay, and have no status from then on.
         */
        delete: DeleteBusinessCaseStatusOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/business-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List business cases
         * @description Lists the business cases page by page, filtered and sorted as asked. Unless told otherwise, the newest comes first.
         */
        get: ListBusinessCasesOperation;
        put?: never;
        /**
         * Create a business case
         * @description Creates a business case with a client or a supplier. Send exactly one of `clientId` and `supplierId`.
         */
        post: CreateBusinessCaseOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/business-cases/{businessCase}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the business case. */
                businessCase: number;
            };
            cookie?: never;
        };
        /**
         * Get a business case
         * @description Returns one business case with its client or supplier.
         */
        get: GetBusinessCaseOperation;
        put?: never;
        post?: never;
        /**
         * Delete a business case
         * @description Deletes a business case.
         */
        delete: DeleteBusinessCaseOperation;
        options?: never;
        head?: never;
        /**
         * Update a business case
         * @description Changes name, description or status of a business case; what is not sent stays. The client or supplier cannot be changed.
         */
        patch: UpdateBusinessCaseOperation;
        trace?: never;
    };
    "/contact-activity-attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload files for CRM events
         * @description Uploads files, and returns a token for each. Send the tokens as `attachmentUploadTokens` when you create or update an event. How large files may be, and how long tokens live, is not documented.
         */
        post: UploadCrmEventAttachmentsOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-activity-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List CRM events
         * @description Lists the events of a business case, a client or a supplier, page by page. Exactly one of the three has to be named. In which order they come is not documented.
         */
        get: ListCrmEventsOperation;
        put?: never;
        /**
         * Create a CRM event
         * @description Adds a note, an e-mail, a phone call or a link to a document to the history of a business case, a client or a supplier. Exactly one of the three has to be named. Files are uploaded first, with `uploadCrmEventAttachments`.
         */
        post: CreateCrmEventOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-activity-logs/{contactActivityLog}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the CRM event. */
                contactActivityLog: components["parameters"]["CrmEventId"];
            };
            cookie?: never;
        };
        /**
         * Get a CRM event
         * @description Returns one event with its metadata and attachments.
         */
        get: GetCrmEventOperation;
        put?: never;
        post?: never;
        /**
         * Delete a CRM event
         * @description Deletes an event.
         */
        delete: DeleteCrmEventOperation;
        options?: never;
        head?: never;
        /**
         * Update a CRM event
         * @description Changes the metadata of an existing CRM event and adds or removes attachments. What the event is about (its type and its client, supplier or business case) cannot be changed.
         */
        patch: UpdateCrmEventOperation;
        trace?: never;
    };
    "/contact-activity-logs/{contactActivityLog}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the CRM event. */
                contactActivityLog: components["parameters"]["CrmEventId"];
            };
            cookie?: never;
        };
        /**
         * Download the attachments of a CRM event
         * @description Returns the files of an event as one ZIP archive. An event without files is answered with 404.
         */
        get: DownloadCrmEventAttachmentsOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook subscriptions
         * @description Lists the subscriptions of the company. The whole list comes at once.
         */
        get: ListWebhookSubscriptionsOperation;
        put?: never;
        /**
         * Create a webhook subscription
         * @description Creates a subscription. Keep `plainTextSecret` of the answer: it verifies the events, and is not shown again.
         */
        post: CreateWebhookSubscriptionOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-subscriptions/{webhookSubscription}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the subscription. */
                webhookSubscription: components["parameters"]["WebhookSubscriptionId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook subscription
         * @description Returns one subscription, without its secret.
         */
        get: GetWebhookSubscriptionOperation;
        /**
         * Replace a webhook subscription
         * @description Replaces a subscription. The secret stays the same, and events of the past are not sent again.
         */
        put: UpdateWebhookSubscriptionOperation;
        post?: never;
        /**
         * Delete a webhook subscription
         * @description Deletes a subscription.
         */
        delete: DeleteWebhookSubscriptionOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-subscriptions/{webhookSubscription}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the subscription. */
                webhookSubscription: components["parameters"]["WebhookSubscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret of a webhook subscription
         * @description Makes a new secret. The old one ends at once, and the new one is not shown again: keep `plainTextSecret` of the answer.
         */
        post: RotateWebhookSecretOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Identity: Identity;
        ErrorMessage: ErrorMessage;
        Bank: Bank;
        Country: Country;
        Language: Language;
        Currency: Currency;
        DeliveryMethod: DeliveryMethod;
        PaymentMethod: PaymentMethod;
        QrType: QrType;
        Unit: Unit;
        Subject: Subject;
        Client: Client;
        Party: Party;
        ClientInput: ClientInput;
        PartyInput: PartyInput;
        CreateRefusal: CreateRefusal;
        Supplier: Supplier;
        ValidationError: ValidationError;
        SupplierInput: SupplierInput;
        BusinessCaseStatus: BusinessCaseStatus;
        BusinessCaseStatusInput: BusinessCaseStatusInput;
        BusinessCase: BusinessCase;
        Paginator: Paginator;
        PaginatorLink: PaginatorLink;
        BusinessCaseCreate: BusinessCaseCreate;
        BusinessCaseContact: BusinessCaseContact;
        BusinessCaseUpdate: BusinessCaseUpdate;
        CrmEventUpload: CrmEventUpload;
        UploadedAttachment: UploadedAttachment;
        CrmEvent: CrmEvent;
        CrmEventMetadata: CrmEventMetadata;
        RelatedDocument: RelatedDocument;
        Attachment: Attachment;
        CrmEventCreate: CrmEventCreate;
        CrmEventTarget: CrmEventTarget;
        NoteCreate: NoteCreate;
        NoteMetadata: NoteMetadata;
        ComputedMetadata: ComputedMetadata;
        EmailCreate: EmailCreate;
        EmailMetadata: EmailMetadata;
        PhoneCallCreate: PhoneCallCreate;
        PhoneCallMetadata: PhoneCallMetadata;
        DocumentLinkCreate: DocumentLinkCreate;
        DocumentLinkMetadata: DocumentLinkMetadata;
        DocumentType: DocumentType;
        CrmEventUpdate: CrmEventUpdate;
        CrmEventUpdateMetadata: CrmEventUpdateMetadata;
        WebhookSubscription: WebhookSubscription;
        WebhookEventType: WebhookEventType;
        WebhookSubscriptionInput: WebhookSubscriptionInput;
        WebhookSubscriptionWithSecret: WebhookSubscriptionWithSecret;
    };
    responses: {
        /** @description The subject. */
        Subject: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Subject;
            };
        };
        /** @description The client. */
        Client: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Client;
            };
        };
        /** @description The supplier. */
        Supplier: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Supplier;
            };
        };
        /** @description The status. */
        BusinessCaseStatus: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": BusinessCaseStatus;
            };
        };
        /** @description The business case. */
        BusinessCase: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": BusinessCase;
            };
        };
        /** @description The event. */
        CrmEvent: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CrmEvent;
            };
        };
        /** @description A ZIP archive of the files. */
        AttachmentArchive: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/zip": Blob;
            };
        };
        /** @description The subscription. */
        WebhookSubscription: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhookSubscription;
            };
        };
        /** @description The subscription and its new secret. */
        WebhookSubscriptionWithSecret: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhookSubscriptionWithSecret;
            };
        };
        /** @description It is deleted. */
        Deleted: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The token is missing, wrong or revoked.
         *
         *     Inferred, not documented by the vendor: Printed beside sendDocumentMail; for everything else it is stated on the errors page.
         */
        Unauthenticated: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorMessage;
            };
        };
        /** @description The token or its company is not allowed to do this, such as a token that may only read. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorMessage;
            };
        };
        /** @description The token's company has no such thing. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorMessage;
            };
        };
        /** @description The request is not valid. */
        Invalid: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The request is not valid, or its `Idempotency-Key` has been used with another body. */
        CreateRefused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CreateRefusal;
            };
        };
        /** @description The company has used up its requests for now. */
        RateLimitExceeded: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                /** @description Requests that the company has left in the current window: none. */
                "X-RateLimit-Remaining"?: number;
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorMessage;
            };
        };
        /** @description Something went wrong at Fintoro, who is told about it. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorMessage;
            };
        };
        /** @description Fintoro is being maintained, which is announced a day ahead. */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorMessage;
            };
        };
    };
    parameters: {
        /** @description Language of the names in the answer, such as `sk`, `en` or `cs`. */
        AcceptLanguage: string;
        /** @description Any text that is new for each thing to create. Sending the same request with the same key again creates nothing, and is answered like the first one. The client makes a key of its own where you send none. */
        IdempotencyKey: string;
        /** @description Number of the page, from 1. */
        Page: number;
        /** @description How many entries a page has. */
        PerPage: number;
        /** @description Id of the CRM event. */
        CrmEventId: number;
        /** @description Id of the subscription. */
        WebhookSubscriptionId: number;
    };
    requestBodies: never;
    headers: {
        /** @description Names the request when you ask Fintoro about it. Worth logging. */
        "X-Request-Id": string;
        /** @description Requests that the company may make in one window of 60 seconds. */
        "X-RateLimit-Limit": number;
        /**
         * @description Requests that the company has left in the current window.
         *
         *     Inferred, not documented by the vendor: The example is ours; the printed one is that of an exceeded limit.
         */
        "X-RateLimit-Remaining": number;
        /** @description When the current window ends, in seconds since 1970. */
        "X-RateLimit-Reset": number;
        /** @description How many seconds to wait before the next request. */
        "Retry-After": number;
        /** @description Language of the message. */
        "Content-Language": string;
        /** @description The key that was sent, if any. */
        "Idempotency-Key": string;
        /** @description Whether the request was carried out now, or the answer is that of an earlier one with the same key. */
        "Idempotency-Status": "Original" | "Repeated";
    };
    pathItems: never;
}
export interface operations {
    getIdentity: GetIdentityOperation;
    listBanks: ListBanksOperation;
    listCountries: ListCountriesOperation;
    listLanguages: ListLanguagesOperation;
    listCurrencies: ListCurrenciesOperation;
    listDeliveryMethods: ListDeliveryMethodsOperation;
    listPaymentMethods: ListPaymentMethodsOperation;
    listQrTypes: ListQrTypesOperation;
    listUnits: ListUnitsOperation;
    searchSubjects: SearchSubjectsOperation;
    getSubject: GetSubjectOperation;
    listClients: ListClientsOperation;
    createClient: CreateClientOperation;
    getClient: GetClientOperation;
    updateClient: UpdateClientOperation;
    deleteClient: DeleteClientOperation;
    listSuppliers: ListSuppliersOperation;
    createSupplier: CreateSupplierOperation;
    getSupplier: GetSupplierOperation;
    updateSupplier: UpdateSupplierOperation;
    deleteSupplier: DeleteSupplierOperation;
    listBusinessCaseStatuses: ListBusinessCaseStatusesOperation;
    createBusinessCaseStatus: CreateBusinessCaseStatusOperation;
    getBusinessCaseStatus: GetBusinessCaseStatusOperation;
    updateBusinessCaseStatus: UpdateBusinessCaseStatusOperation;
    deleteBusinessCaseStatus: DeleteBusinessCaseStatusOperation;
    listBusinessCases: ListBusinessCasesOperation;
    createBusinessCase: CreateBusinessCaseOperation;
    getBusinessCase: GetBusinessCaseOperation;
    deleteBusinessCase: DeleteBusinessCaseOperation;
    updateBusinessCase: UpdateBusinessCaseOperation;
    uploadCrmEventAttachments: UploadCrmEventAttachmentsOperation;
    listCrmEvents: ListCrmEventsOperation;
    createCrmEvent: CreateCrmEventOperation;
    getCrmEvent: GetCrmEventOperation;
    deleteCrmEvent: DeleteCrmEventOperation;
    updateCrmEvent: UpdateCrmEventOperation;
    downloadCrmEventAttachments: DownloadCrmEventAttachmentsOperation;
    listWebhookSubscriptions: ListWebhookSubscriptionsOperation;
    createWebhookSubscription: CreateWebhookSubscriptionOperation;
    getWebhookSubscription: GetWebhookSubscriptionOperation;
    updateWebhookSubscription: UpdateWebhookSubscriptionOperation;
    deleteWebhookSubscription: DeleteWebhookSubscriptionOperation;
    rotateWebhookSecret: RotateWebhookSecretOperation;
}
