// Generated from specs/fintoro.yaml by `pnpm generate fintoro`. Do not edit.

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
/** @description A client. The properties that begin with `preferred` are used for documents of this client that leave these things open. */
export interface Client extends Party {
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
}
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
/** @description A supplier. */
export interface Supplier extends Party {
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
}
/** @description A supplier, as it is created and replaced. */
export interface SupplierInput extends PartyInput {
    /**
     * @description Whether it is a person, or a company or a sole trader. Follows from the ids if left out.
     * @example company
     * @enum {string}
     */
    type?: "person" | "company";
}
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
/**
 * @description Kind of document.
 * @example invoice
 * @enum {string}
 */
export type DocumentType = "invoice" | "proforma" | "order" | "quotation" | "credit-note";
/** @description A warehouse. */
export interface Warehouse {
    /**
     * @description Id of the warehouse.
     * @example 301
     */
    id?: number;
    /**
     * @description Name of the warehouse.
     * @example Main warehouse
     */
    name?: string;
    /**
     * @description Code of the warehouse.
     * @example MAIN-WH
     */
    code?: string;
    /**
     * @description Pattern of the numbers of inbound receipts.
     * @example INB-(YY)-(CCCC)
     */
    inboundNumericalSeriesPattern?: string;
    /**
     * @description Counter of the next inbound receipt.
     * @example 12
     */
    inboundNumericalSeriesNextNumber?: number;
    /**
     * @description Pattern of the numbers of outbound receipts.
     * @example OUT-(YY)-(CCCC)
     */
    outboundNumericalSeriesPattern?: string;
    /**
     * @description Counter of the next outbound receipt.
     * @example 8
     */
    outboundNumericalSeriesNextNumber?: number;
}
/** @description The company that issued a document, as it was when the document was last saved. */
export interface CompanySnapshot {
    /**
     * @description Name of the company.
     * @example Fintoro s.r.o.
     */
    name?: string;
    /**
     * @description Business id (IČO).
     * @example 12345678
     */
    subjectId?: string;
    /**
     * @description Legal form, in words.
     * @example Limited liability company
     */
    legalForm?: string;
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
     * @description What kind of VAT payer it is.
     * @example 4
     */
    vatPayerTypeId?: number;
    /**
     * @description Country, by name.
     * @example Slovakia
     */
    country?: string;
    /**
     * @description City.
     * @example Bratislava
     */
    city?: string;
    /**
     * @description Street and house number.
     * @example Main Street 1
     */
    street?: string;
    /**
     * @description Postal code.
     * @example 81101
     */
    zip?: string | null;
    /**
     * @description Address or path of the logo.
     * @example https://cdn.fintoro.sk/company/logo.svg
     */
    logo?: string | null;
    /**
     * @description Address or path of the signature.
     * @example https://cdn.fintoro.sk/company/signature.png
     */
    signature?: string | null;
    /**
     * @description Court of registration.
     * @example City Court Bratislava III
     */
    registrationCourt?: string | null;
    /**
     * @description Number of the registration.
     * @example 12345/B
     */
    registrationNumber?: string | null;
    /**
     * @description E-mail address.
     * @example support@fintoro.sk
     */
    email?: string | null;
    /**
     * @description Phone number.
     * @example +421900000000
     */
    phone?: string | null;
    /**
     * @description Website.
     * @example https://fintoro.sk
     */
    web?: string | null;
}
/** @description The client of a document, as it was when the document was last saved. Changing the client does not change it. */
export interface ClientSnapshot extends Party {
    /**
     * @description Whether it is a person or a company.
     * @example company
     */
    type?: string;
    /**
     * @description Country of the address, by its id of the countries.
     * @example 703
     */
    countryId?: number | null;
    /** @description Country of the address. */
    country?: Country | null;
    /**
     * @description Whether goods go to another address than the bill.
     * @example true
     */
    hasDeliveryAddress?: boolean;
    /**
     * @description Street and house number of the delivery address.
     * @example Warehouse 9
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
    /**
     * @description Country of the delivery address, by its id of the countries.
     * @example 703
     */
    deliveryCountryId?: number | null;
    /** @description Country of the delivery address. */
    deliveryCountry?: Country | null;
}
/**
 * @description How far a document is paid.
 * @example unpaid
 * @enum {string}
 */
export type PaymentStatus = "paid" | "unpaid" | "partially_paid" | "overdue" | "will_not_be_paid";
/** @description An invoice, as lists show it: without items and bank account. */
export interface InvoicePreview extends DocumentPreview {
    /**
     * @description Id of the document.
     * @example 301
     */
    id?: number;
    /**
     * @description Kind of document.
     * @example invoice
     */
    type?: string;
    /**
     * @description Number of the document.
     * @example 20260001
     */
    number?: string;
    /**
     * Format: date
     * @description Day on which it is due.
     * @example 2026-03-17
     */
    dueDate?: string;
    /**
     * Format: float
     * @description What is left to pay.
     * @example 240
     */
    toBePaid?: number;
    /** @description How far it is paid. */
    status?: PaymentStatus;
    /**
     * Format: date
     * @description Day of delivery.
     * @example 2026-03-03
     */
    deliveryDate?: string;
}
/** @description What the documents of a list have in common. */
export interface DocumentPreview {
    /**
     * @description Id of the document that never changes.
     * @example 6b1b8c9e-66e6-4fb5-b2db-6d7c7f0f8f19
     */
    uuid?: string;
    /**
     * @description Id of the client as it is now.
     * @example 101
     */
    clientId?: number;
    /** @description The client, as it was. */
    client?: ClientSnapshot;
    /**
     * Format: date
     * @description Day of issue.
     * @example 2026-03-03
     */
    issueDate?: string;
    /** @description Currency of the document. */
    currency?: Currency;
    /**
     * Format: float
     * @description Total without VAT, after discounts.
     * @example 200
     */
    total?: number;
    /**
     * Format: float
     * @description Total with VAT, after discounts.
     * @example 240
     */
    totalWithVat?: number;
    /**
     * @description Whether there is VAT on any item.
     * @example true
     */
    hasVat?: boolean;
}
/** @description What is sent for invoices and proformas beside what every document takes. */
export interface PayableInput extends DocumentInput {
    /**
     * @description Bank account to pay to. Left out, it is the primary one; a company without one is answered with 422.
     * @example 201
     */
    bankAccountId?: number;
    /**
     * @description Days until it is due. Left out, it is that of the client or else of the settings of the company.
     *
     *     Bounds: at least 0; at most 1000.
     * @example 14
     */
    dueDateDays?: number;
    /**
     * @description Variable symbol of up to 10 digits. Left out, it follows from the number.
     *
     *     Bounds: at least 0; at most 9999999999.
     * @example 20260001
     */
    variableSymbol?: number;
    /**
     * @description Constant symbol of up to 4 digits. Left out, it is that of the client, if any.
     *
     *     Bounds: at least 0; at most 9999.
     * @example 308
     */
    constantSymbol?: number | null;
    /**
     * @description Specific symbol of up to 10 digits. Left out, it is that of the client, if any.
     *
     *     Bounds: at least 0; at most 9999999999.
     * @example 55
     */
    specificSymbol?: number | null;
    /**
     * @description Delivery method, by its id of the delivery methods. Left out, it is that of the client or else of the settings of the company.
     * @example 1
     */
    deliveryMethodId?: number;
    /**
     * @description Payment method, by its id of the payment methods. Left out, it is that of the client or else of the settings of the company.
     * @example 1
     */
    paymentMethodId?: number;
    /**
     * @description QR code to pay by, by its id of the QR types. Left out, it is that of the settings of the company.
     * @example 1
     */
    qrTypeId?: number;
}
/** @description What is sent for invoices, proformas, orders and quotations. Only a client and items are needed; what else is left out comes from the client and the settings of the company. */
export interface DocumentInput {
    /**
     * @description Number of the document. Left out, the numerical series gives one. Not together with `numericalSeriesId`.
     *
     *     Bounds: at least 1 characters; at most 20 characters.
     * @example 20260001
     */
    number?: string | null;
    /**
     * @description Id of a business case of this client.
     * @example 701
     */
    businessCaseId?: number | null;
    /**
     * @description The series to number by. Left out, it is the default one. Not together with `number`.
     * @example 12
     */
    numericalSeriesId?: number | null;
    /**
     * Format: date
     * @description Day of issue: after 2009-01-01, and less than a year ahead. Today if left out.
     * @example 2026-03-03
     */
    issueDate?: string;
    /** @description Whether the discount on the whole document is a percentage or an amount. */
    discountType?: DiscountType | null;
    /**
     * Format: float
     * @description The discount on the whole document.
     *
     *     Bounds: at least 0.
     * @example 10
     */
    discountValue?: number | null;
    /**
     * @description Whether the client is liable for the VAT (reverse charge). `false` if left out.
     * @example false
     */
    transferTaxLiability?: boolean;
    /**
     * @description Currency, by its id of the currencies. Left out, it is that of the client or else of the settings of the company.
     * @example 1
     */
    currencyId?: number;
    /**
     * @description Language of the document, by its id of the languages. Left out, it is that of the client or else of the settings of the company.
     * @example 1
     */
    languageId?: number;
    /**
     * @description Note on the document. Left out, it is that of the client or else of the settings of the company.
     *
     *     Bounds: at most 3000 characters.
     * @example Thank you for your order.
     */
    note?: string | null;
    /**
     * @description Text above the items. Left out, it is that of the client or else of the settings of the company.
     *
     *     Bounds: at most 3000 characters.
     * @example Thank you for working with us.
     */
    textAboveItems?: string | null;
}
/**
 * @description Whether a discount is a percentage or an amount.
 * @example percentage
 * @enum {string}
 */
export type DiscountType = "percentage" | "fixed";
/**
 * @description Who a document is for: a client that exists, or the data of one, or both.
 *
 *     Inferred, not documented by the vendor: The page says that one of the two has to be sent, and that each may be null. That null counts as not sent is deduced.
 */
export type DocumentRecipient = {
    /**
     * @description Id of a client that exists. Unknown ones are answered with 422.
     * @example 101
     */
    clientId?: number | null;
    /** @description The data of the client. Without a `clientId`, a client with these data is looked for (a company by `vatId`, by `countryId` and `subjectId`, by `name` and `email`, by `name` and `street`; a person by the last two), and created if there is none. With one, they are written on this document alone. */
    client?: DocumentClientInput | null;
} & ({
    clientId: number;
} | {
    client: {
        name: string;
    };
});
/** @description The client of a document, where it is not one that exists, or is to look different on this document. */
export interface DocumentClientInput {
    /**
     * @description Name of the person or the company. Needed without a `clientId`.
     *
     *     Bounds: at most 255 characters.
     * @example Acme s.r.o.
     */
    name?: string;
    /**
     * @description Whether it is a person or a company. Follows from the ids if left out.
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
     *     Bounds: at most 20 characters.
     * @example 2020123456
     */
    taxId?: string | null;
    /**
     * @description VAT id (IČ DPH).
     *
     *     Bounds: at most 20 characters.
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
     *     Bounds: at most 20 characters.
     * @example 81101
     */
    zip?: string | null;
    /**
     * @description Country of the address, by its id of the countries.
     * @example 703
     */
    countryId?: number | null;
    /**
     * @description Whether goods go to another address than the bill. Follows from the delivery address if left out.
     * @example true
     */
    hasDeliveryAddress?: boolean;
    /**
     * @description Street and house number of the delivery address.
     *
     *     Bounds: at most 255 characters.
     * @example Warehouse Street 5
     */
    deliveryStreet?: string | null;
    /**
     * @description City of the delivery address.
     *
     *     Bounds: at most 255 characters.
     * @example Trnava
     */
    deliveryCity?: string | null;
    /**
     * @description Postal code of the delivery address.
     *
     *     Bounds: at most 20 characters.
     * @example 91701
     */
    deliveryZip?: string | null;
    /**
     * @description Country of the delivery address, by its id of the countries.
     * @example 703
     */
    deliveryCountryId?: number | null;
}
/** @description An item of an invoice, a proforma or a credit note, as it is written. */
export type InvoiceItemInput = {
    /**
     * @description Which warehouses the quantity comes from or goes to. Only for items whose stock is tracked.
     *
     *     Bounds: at least 1 items; at most 50 items.
     */
    warehouseAllocations?: WarehouseAllocation[];
} & DocumentItemInput;
/** @description An item of an order or a quotation, as it is written. */
export type OrderItemInput = {
    /**
     * @description Must not be sent. Neither orders nor quotations take anything from a warehouse.
     *
     *     Inferred, not documented by the vendor: The pages call it unsupported. That it is refused, and not ignored, is deduced.
     */
    warehouseAllocations?: never;
} & DocumentItemInput;
/** @description An item of a document, as it is written. */
export type DocumentItemInput = {
    /**
     * @description What the item is.
     *
     *     Bounds: at most 1000 characters.
     * @example Monthly consulting package
     */
    description?: string | null;
    /**
     * @description Unit of the quantity, by its id of the units. Without `priceListItemId`, pieces (`1`) if left out.
     * @example 1
     */
    unitId?: number | null;
    /**
     * Format: float
     * @description How much of it.
     *
     *     Bounds: at least 0.00001; at most 1000000.
     * @example 2
     */
    quantity: number;
    /** @description Whether the discount is a percentage or an amount. Demands a `discountValue`. */
    discountType?: DiscountType | null;
    /**
     * Format: float
     * @description The discount.
     *
     *     Bounds: at least -10000000000000; at most 10000000000000.
     * @example 10
     */
    discountValue?: number | null;
    /**
     * @description What the discount is called. Left out, it is called "discount" in the language of the document.
     *
     *     Bounds: at most 255 characters.
     * @example Loyalty discount
     */
    discountName?: string | null;
} & ItemSource & ItemChoice;
/** @description What an item is. What is sent beside `priceListItemId` wins over the price list. */
export interface ItemSource {
    /**
     * @description Id of an item of the price list, which gives name, unit, price and VAT rate.
     * @example 501
     */
    priceListItemId?: number | null;
    /**
     * @description Name of the item. Needed without `priceListItemId`.
     *
     *     Bounds: at most 255 characters.
     * @example Consulting
     */
    name?: string | null;
    /**
     * Format: float
     * @description Price of one unit without VAT. Needed without `priceListItemId`.
     *
     *     Bounds: at least -10000000000000; at most 10000000000000.
     * @example 100
     */
    unitPrice?: number | null;
    /**
     * Format: float
     * @description VAT rate in percent. Needed without `priceListItemId`.
     *
     *     Bounds: at least 0; at most 23.
     * @example 20
     */
    vatRate?: number | null;
}
/** @description An item of the price list, or else a name, a price and a VAT rate. */
export type ItemChoice = {
    priceListItemId: number | null;
} | {
    name: string | null;
    unitPrice: number | null;
    vatRate: number | null;
};
/** @description How much of an item one warehouse gives or takes. */
export interface WarehouseAllocation {
    /**
     * @description Id of the warehouse.
     * @example 1
     */
    warehouseId: number;
    /**
     * Format: float
     * @description How much of it.
     *
     *     Bounds: at least 0.00001; at most 1000000.
     * @example 2
     */
    quantity: number;
}
/** @description What invoices, proformas and credit notes have in common. */
export interface PayableDocument extends Document {
    /** @description What has been paid, the newest first. */
    payments?: DocumentPayment[];
    /**
     * @description Constant symbol.
     * @example 308
     */
    constantSymbol?: number | null;
    /**
     * @description Specific symbol.
     * @example 55
     */
    specificSymbol?: number | null;
    /**
     * Format: date
     * @description Day on which it is due.
     * @example 2026-03-17
     */
    dueDate?: string;
    /**
     * @description Payment method, by its id of the payment methods.
     * @example 1
     */
    paymentMethodId?: number;
    /**
     * Format: float
     * @description What is left to pay.
     * @example 240
     */
    toBePaid?: number;
}
/** @description What documents have in common. */
export interface Document {
    /**
     * @description Id of the document that never changes.
     * @example 6b1b8c9e-66e6-4fb5-b2db-6d7c7f0f8f19
     */
    uuid?: string;
    /**
     * @description Number of the document.
     * @example 20260001
     */
    number?: string;
    /**
     * Format: uri
     * @description Public web page of the document.
     * @example https://app.fintoro.sk/web-doklad/fa/4f3f8a95-5c4a-4c8b-9e6c-8a0c1a5df3a1
     */
    webDokladUrl?: string;
    /**
     * Format: uri
     * @description Address of the PDF, for those who have a token.
     * @example https://app.fintoro.sk/api/public/v1/invoices/123/pdf
     */
    pdfDownloadUrl?: string;
    /** @description The company, as it was. */
    company?: CompanySnapshot;
    /**
     * @description Id of the client as it is now.
     * @example 101
     */
    clientId?: number;
    /** @description The client, as it was. */
    client?: ClientSnapshot;
    /**
     * Format: date
     * @description Day of issue.
     * @example 2026-03-03
     */
    issueDate?: string;
    /**
     * @description Id of the business case that it belongs to, if any.
     * @example 701
     */
    businessCaseId?: number | null;
    /**
     * @description Whether the discount on the whole document is a percentage or an amount.
     *
     *     Inferred, not documented by the vendor: An enum is printed for orders and quotations, and a text with one example for the others.
     */
    discountType?: DiscountType | null;
    /**
     * Format: float
     * @description The discount on the whole document.
     * @example 10
     */
    discountValue?: number | null;
    /**
     * @description Whether the client is liable for the VAT (reverse charge).
     * @example false
     */
    transferTaxLiability?: boolean;
    /**
     * @description The series that numbered it.
     * @example 12
     */
    numericalSeriesId?: number | null;
    /**
     * @description Currency, by its id of the currencies.
     * @example 1
     */
    currencyId?: number;
    /**
     * @description Language of the document, by its id of the languages.
     * @example 1
     */
    languageId?: number;
    /**
     * @description Note on the document.
     * @example Thank you for your order.
     */
    note?: string | null;
    /**
     * @description Text above the items.
     * @example Thank you for working with us.
     */
    textAboveItems?: string | null;
    /**
     * Format: float
     * @description Total of the items without VAT.
     * @example 200
     */
    itemsTotal?: number;
    /**
     * Format: float
     * @description Total of the items with VAT.
     * @example 240
     */
    itemsTotalWithVat?: number;
    /**
     * Format: float
     * @description Total without VAT, after discounts.
     * @example 200
     */
    total?: number;
    /**
     * Format: float
     * @description Total with VAT, after discounts.
     * @example 240
     */
    totalWithVat?: number;
    /**
     * @description Whether there is VAT on any item.
     * @example true
     */
    hasVat?: boolean;
}
/** @description A payment of a document. */
export interface DocumentPayment {
    /**
     * @description Id of the payment.
     * @example 801
     */
    id?: number;
    /** @description Kind of document. */
    documentType?: PayableType;
    /**
     * @description Id of the document.
     * @example 301
     */
    documentId?: number;
    /** @description How it was paid. */
    paymentMethod?: PaymentMethod;
    /** @description Currency of the payment. */
    currency?: Currency;
    /**
     * Format: date
     * @description Day of the payment.
     * @example 2026-03-07
     */
    paymentDate?: string;
    /**
     * Format: float
     * @description Amount in the currency of the payment.
     * @example 15.5
     */
    amount?: number;
    /**
     * Format: float
     * @description Rate of the currency against the euro; 1 for euros.
     * @example 1
     */
    currencyRate?: number;
    /** @description The invoice that confirms the payment, if there is one. */
    receiptInvoice?: InvoicePreview | null;
}
/**
 * @description Kind of document that is paid.
 * @example invoice
 * @enum {string}
 */
export type PayableType = "invoice" | "proforma" | "credit-note";
/** @description The bank account that a document is paid to, as it is now, even if it has been deleted. */
export interface DocumentBankAccount {
    /**
     * @description Id of the account.
     * @example 201
     */
    id?: number;
    /**
     * @description Id of its bank.
     * @example 1
     */
    bankId?: number | null;
    /** @description The bank, if it is known. */
    bank?: Bank | null;
    /**
     * @description Name of the account.
     * @example Main account
     */
    name?: string;
    /**
     * @description IBAN of the account.
     * @example SK3111000000001234567890
     */
    iban?: string;
    /**
     * @description SWIFT code (BIC) of the account.
     * @example TATRSKBX
     */
    swift?: string;
    /**
     * @description Whether it is the primary account of the company.
     * @example true
     */
    isPrimary?: boolean;
    /**
     * @description Whether incoming payments are matched through open banking.
     * @example true
     */
    autoPaymentMatching?: boolean;
}
/** @description An item of an invoice or a credit note. */
export interface InvoiceItem extends DocumentItem {
    /**
     * Format: uuid
     * @description Id of the item that stays the same when the document is replaced, if you send it along.
     * @example 6b1b8c9e-66e6-4fb5-b2db-6d7c7f0f8f19
     */
    uuid?: string;
    /**
     * @description Id of the item of the price list that it came from.
     * @example 501
     */
    priceListItemId?: number | null;
}
/** @description An item of a document. */
export interface DocumentItem {
    /**
     * @description Id of the item.
     * @example 1
     */
    id?: number;
    /**
     * @description Name of the item.
     * @example Consulting
     */
    name?: string;
    /**
     * @description What the item is.
     * @example Monthly consulting package
     */
    description?: string | null;
    /**
     * Format: float
     * @description Price of one unit without VAT.
     * @example 100
     */
    unitPrice?: number;
    /**
     * @description Unit of the quantity, by its id of the units.
     * @example 1
     */
    unitId?: number;
    /**
     * Format: float
     * @description How much of it.
     * @example 2
     */
    quantity?: number;
    /**
     * Format: float
     * @description VAT rate in percent.
     * @example 20
     */
    vatRate?: number;
    /**
     * @description What the discount is called.
     * @example Loyalty discount
     */
    discountName?: string | null;
    /**
     * @description Whether the discount is a percentage or an amount.
     *
     *     Inferred, not documented by the vendor: An enum is printed for orders and quotations, and a text with one example for the others.
     */
    discountType?: DiscountType | null;
    /**
     * Format: float
     * @description The discount.
     * @example 10
     */
    discountValue?: number | null;
    /**
     * Format: float
     * @description Total without VAT.
     * @example 200
     */
    total?: number;
    /**
     * Format: float
     * @description Total with VAT.
     * @example 240
     */
    totalWithVat?: number;
}
/** @description An item of an invoice or a credit note that exists. */
export type InvoiceItemUpdate = {
    /**
     * Format: uuid
     * @description The `uuid` of the item in the document as it is. With it, what warehouses gave or took stays with the item.
     * @example 6b1b8c9e-66e6-4fb5-b2db-6d7c7f0f8f19
     */
    uuid?: string | null;
} & InvoiceItemInput;
/** @description A client has changed. */
export interface ClientChange extends Change {
    /**
     * @description What happened.
     * @enum {string}
     */
    type: "clients.created" | "clients.updated" | "clients.deleted";
    /** @description The client. Once it is deleted, it cannot be got any more. */
    resource: {
        /**
         * @description What it is.
         * @constant
         */
        type: "client";
        /**
         * @description Id of the client.
         * @example 101
         */
        id: number;
    };
}
/** @description What every event holds. It says what has changed, and not how: get the rest from the API. */
export interface Change {
    /**
     * Format: uuid
     * @description Id of the event, as in the header `webhook-id`. The same event may arrive more than once: keep the ids that you have handled.
     *
     *     Inferred, not documented by the vendor: The guide prints a text, and a UUID as its sample.
     * @example 7f4d1861-9f6a-4fa8-a8a7-f335d7a8d515
     */
    id: string;
    /**
     * Format: date-time
     * @description When it happened.
     * @example 2026-03-18T15:04:05Z
     */
    occurredAt: string;
}
/** @description A supplier has changed. */
export interface SupplierChange extends Change {
    /**
     * @description What happened.
     * @enum {string}
     */
    type: "suppliers.created" | "suppliers.updated" | "suppliers.deleted";
    /** @description The supplier. Once it is deleted, it cannot be got any more. */
    resource: {
        /**
         * @description What it is.
         * @constant
         */
        type: "supplier";
        /**
         * @description Id of the supplier.
         * @example 151
         */
        id: number;
    };
}
/** @description A bank account has changed. */
export interface BankAccountChange extends Change {
    /**
     * @description What happened.
     * @enum {string}
     */
    type: "bank-accounts.created" | "bank-accounts.updated" | "bank-accounts.deleted";
    /** @description The bank account. Once it is deleted, it cannot be got any more. */
    resource: {
        /**
         * @description What it is.
         * @constant
         */
        type: "bankAccount";
        /**
         * @description Id of the bank account.
         * @example 201
         */
        id: number;
    };
}
/** @description A business case status has changed. */
export interface BusinessCaseStatusChange extends Change {
    /**
     * @description What happened.
     * @enum {string}
     */
    type: "business-case-statuses.created" | "business-case-statuses.updated" | "business-case-statuses.deleted";
    /** @description The business case status. Once it is deleted, it cannot be got any more. */
    resource: {
        /**
         * @description What it is.
         * @constant
         */
        type: "businessCaseStatus";
        /**
         * @description Id of the business case status.
         * @example 41
         */
        id: number;
    };
}
/** @description A business case has changed. */
export interface BusinessCaseChange extends Change {
    /**
     * @description What happened.
     * @enum {string}
     */
    type: "business-cases.created" | "business-cases.updated" | "business-cases.deleted";
    /** @description The business case. Once it is deleted, it cannot be got any more. */
    resource: {
        /**
         * @description What it is.
         * @constant
         */
        type: "businessCase";
        /**
         * @description Id of the business case.
         * @example 501
         */
        id: number;
    };
}
/** @description A CRM event has changed. */
export interface CrmEventChange extends Change {
    /**
     * @description What happened.
     * @enum {string}
     */
    type: "contact-activity-logs.created" | "contact-activity-logs.updated" | "contact-activity-logs.deleted";
    /** @description The CRM event. Once it is deleted, it cannot be got any more. */
    resource: {
        /**
         * @description What it is.
         * @constant
         */
        type: "contactActivityLog";
        /**
         * @description Id of the CRM event.
         * @example 551
         */
        id: number;
    };
}
/** @description A price list item has changed. */
export interface PriceListItemChange extends Change {
    /**
     * @description What happened.
     * @enum {string}
     */
    type: "price-list-items.created" | "price-list-items.updated" | "price-list-items.deleted" | "price-list-items.stock-updated";
    /** @description The price list item. Once it is deleted, it cannot be got any more. */
    resource: {
        /**
         * @description What it is.
         * @constant
         */
        type: "priceListItem";
        /**
         * @description Id of the price list item.
         * @example 701
         */
        id: number;
    };
}
/** @description A warehouse has changed. */
export interface WarehouseChange extends Change {
    /**
     * @description What happened.
     * @enum {string}
     */
    type: "warehouses.created" | "warehouses.updated" | "warehouses.deleted";
    /** @description The warehouse. Once it is deleted, it cannot be got any more. */
    resource: {
        /**
         * @description What it is.
         * @constant
         */
        type: "warehouse";
        /**
         * @description Id of the warehouse.
         * @example 301
         */
        id: number;
    };
}
/** @description An inbound receipt has changed. */
export interface WarehouseInboundReceiptChange extends Change {
    /**
     * @description What happened.
     * @enum {string}
     */
    type: "warehouse-inbound-receipts.created" | "warehouse-inbound-receipts.updated" | "warehouse-inbound-receipts.deleted";
    /** @description The inbound receipt. Once it is deleted, it cannot be got any more. */
    resource: {
        /**
         * @description What it is.
         * @constant
         */
        type: "warehouseInboundReceipt";
        /**
         * @description Id of the inbound receipt.
         * @example 901
         */
        id: number;
    };
}
/** @description An outbound receipt has changed. */
export interface WarehouseOutboundReceiptChange extends Change {
    /**
     * @description What happened.
     * @enum {string}
     */
    type: "warehouse-outbound-receipts.created" | "warehouse-outbound-receipts.updated" | "warehouse-outbound-receipts.deleted";
    /** @description The outbound receipt. Once it is deleted, it cannot be got any more. */
    resource: {
        /**
         * @description What it is.
         * @constant
         */
        type: "warehouseOutboundReceipt";
        /**
         * @description Id of the outbound receipt.
         * @example 951
         */
        id: number;
    };
}
/** @description An invoice has changed. */
export interface InvoiceChange extends Change {
    /**
     * @description What happened.
     * @enum {string}
     */
    type: "invoices.created" | "invoices.updated" | "invoices.deleted" | "invoices.paid";
    /** @description The invoice. Once it is deleted, it cannot be got any more. */
    resource: {
        /**
         * @description What it is.
         * @constant
         */
        type: "invoice";
        /**
         * @description Id of the invoice.
         * @example 301
         */
        id: number;
    };
}
/** @description A credit note has changed. */
export interface CreditNoteChange extends Change {
    /**
     * @description What happened.
     * @enum {string}
     */
    type: "credit-notes.created" | "credit-notes.updated" | "credit-notes.deleted" | "credit-notes.paid";
    /** @description The credit note. Once it is deleted, it cannot be got any more. */
    resource: {
        /**
         * @description What it is.
         * @constant
         */
        type: "creditNote";
        /**
         * @description Id of the credit note.
         * @example 351
         */
        id: number;
    };
}
/** @description A received invoice has changed. */
export interface ReceivedInvoiceChange extends Change {
    /**
     * @description What happened.
     * @enum {string}
     */
    type: "received-invoices.paid";
    /** @description The received invoice. */
    resource: {
        /**
         * @description What it is.
         * @constant
         */
        type: "receivedInvoice";
        /**
         * @description Id of the received invoice.
         * @example 301
         */
        id: number;
    };
}
/** @description A received receipt has changed. */
export interface ReceivedReceiptChange extends Change {
    /**
     * @description What happened.
     * @enum {string}
     */
    type: "received-receipts.paid";
    /** @description The received receipt. */
    resource: {
        /**
         * @description What it is.
         * @constant
         */
        type: "receivedReceipt";
        /**
         * @description Id of the received receipt.
         * @example 301
         */
        id: number;
    };
}
/** @description A proforma has changed. */
export interface ProformaChange extends Change {
    /**
     * @description What happened.
     * @enum {string}
     */
    type: "proformas.created" | "proformas.updated" | "proformas.deleted" | "proformas.paid";
    /** @description The proforma. Once it is deleted, it cannot be got any more. */
    resource: {
        /**
         * @description What it is.
         * @constant
         */
        type: "proforma";
        /**
         * @description Id of the proforma.
         * @example 401
         */
        id: number;
    };
}
/** @description An order has changed. */
export interface OrderChange extends Change {
    /**
     * @description What happened.
     * @enum {string}
     */
    type: "orders.created" | "orders.updated" | "orders.deleted";
    /** @description The order. Once it is deleted, it cannot be got any more. */
    resource: {
        /**
         * @description What it is.
         * @constant
         */
        type: "order";
        /**
         * @description Id of the order.
         * @example 501
         */
        id: number;
    };
}
/** @description A quotation has changed. */
export interface QuotationChange extends Change {
    /**
     * @description What happened.
     * @enum {string}
     */
    type: "quotations.created" | "quotations.updated" | "quotations.deleted";
    /** @description The quotation. Once it is deleted, it cannot be got any more. */
    resource: {
        /**
         * @description What it is.
         * @constant
         */
        type: "quotation";
        /**
         * @description Id of the quotation.
         * @example 601
         */
        id: number;
    };
}
/** @description A payment of a document has changed. */
export interface DocumentPaymentChange extends Change {
    /**
     * @description What happened.
     * @enum {string}
     */
    type: "document-payments.created" | "document-payments.deleted";
    /** @description The payment of a document. Once it is deleted, it cannot be got any more. */
    resource: {
        /**
         * @description What it is.
         * @constant
         */
        type: "documentPayment";
        /**
         * @description Id of the payment of a document.
         * @example 801
         */
        id: number;
    };
}
/** @description The company that a token belongs to. */
export interface Identity {
    /**
     * @description Name of the company.
     * @example Acme s.r.o.
     */
    name: string;
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
/** @description A client, as it is created and replaced. */
export interface ClientInput extends PartyInput {
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
/**
 * @description The content of a note.
 *
 *     Inferred, not documented by the vendor: The page says for which types each property is available. That it is refused for others, and that null counts as not sent, is deduced.
 */
export interface NoteMetadata extends ComputedMetadata {
    /**
     * @description Text of the note.
     * @example Follow-up call summary
     */
    content: string | null;
    /** @description Not of a note. */
    email?: null;
    /** @description Not of a note. */
    personName?: null;
    /** @description Not of a note. */
    phoneNumber?: null;
    /** @description Not of a note. */
    documentType?: null;
    /** @description Not of a note. */
    documentId?: null;
}
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
/**
 * @description The content of an e-mail.
 *
 *     Inferred, not documented by the vendor: The page says for which types each property is available. That it is refused for others, and that null counts as not sent, is deduced.
 */
export interface EmailMetadata extends ComputedMetadata {
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
    /** @description Not of an e-mail. */
    personName?: null;
    /** @description Not of an e-mail. */
    phoneNumber?: null;
    /** @description Not of an e-mail. */
    documentType?: null;
    /** @description Not of an e-mail. */
    documentId?: null;
}
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
/**
 * @description The content of a phone call.
 *
 *     Inferred, not documented by the vendor: The page says for which types each property is available. That it is refused for others, and that null counts as not sent, is deduced.
 */
export interface PhoneCallMetadata extends ComputedMetadata {
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
    /** @description Not of a phone call. */
    email?: null;
    /** @description Not of a phone call. */
    documentType?: null;
    /** @description Not of a phone call. */
    documentId?: null;
}
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
/**
 * @description The document to link.
 *
 *     Inferred, not documented by the vendor: The page says for which types each property is available. That it is refused for others, and that null counts as not sent, is deduced.
 */
export interface DocumentLinkMetadata extends ComputedMetadata {
    /** @description Kind of the document. */
    documentType: DocumentType | null;
    /**
     * @description Id of the document. It has to be one of the token's company.
     * @example 301
     */
    documentId: number | null;
    /** @description Not of a link to a document. */
    content?: null;
    /** @description Not of a link to a document. */
    email?: null;
    /** @description Not of a link to a document. */
    personName?: null;
    /** @description Not of a link to a document. */
    phoneNumber?: null;
}
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
export interface CrmEventUpdateMetadata extends ComputedMetadata {
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
}
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
     *     Bounds: at most 2048 characters; matches `^https://[^/?#@]+(?:[/?#]|$)`.
     *
     *     Inferred, not documented by the vendor: The guide names `localhost`, `.local`, and private, loopback, link-local and other reserved addresses. Which these are is taken from the registries of addresses. That of any other name only Fintoro can look up.
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
export interface WebhookSubscriptionWithSecret extends WebhookSubscription {
    /**
     * @description The secret that signs the events. Keep it: nothing returns it again.
     * @example whsec_fintoro_8b5d7c9f4f6549f7a3e8c4fd5f55ab91
     */
    plainTextSecret?: string;
}
/** @description A series of document numbers. */
export interface NumericalSeries {
    /**
     * @description Id of the series, for `numericalSeriesId` of a document.
     * @example 901
     */
    id?: number;
    /** @description Kind of document that the series numbers. */
    documentType?: DocumentType;
    /**
     * @description Name of the series.
     * @example Invoices 2026
     */
    name?: string;
    /**
     * @description Pattern of the numbers.
     * @example INV-(RRRR)(CCC)
     */
    pattern?: string;
    /**
     * @description Counter of the next document.
     * @example 11
     */
    nextNumber?: number;
    /**
     * @description Number that the next document gets.
     * @example INV-2026011
     */
    nextDocumentNumber?: string;
    /**
     * @description Variable symbol that the next document gets.
     * @example 2026011
     */
    nextVariableSymbol?: number;
    /**
     * @description Whether documents without a series of their own are numbered by this one.
     * @example false
     */
    isDefault?: boolean;
}
/** @description A bank account of the company. Its times have no zone. */
export interface BankAccount {
    /**
     * @description Id of the account.
     * @example 201
     */
    id?: number;
    /**
     * @description Id of its bank; null where the bank is not among those of the list.
     * @example 1
     */
    bankId?: number | null;
    /** @description The bank, if it is known. */
    bank?: Bank | null;
    /**
     * @description Whether it is the primary account of the company.
     * @example true
     */
    isPrimary?: boolean;
    /**
     * @description Whether incoming payments are matched through open banking.
     * @example true
     */
    autoPaymentMatching?: boolean;
    /**
     * @description Name of the account.
     * @example Main account
     */
    name?: string;
    /**
     * @description IBAN of the account.
     * @example SK3111000000001234567890
     */
    iban?: string;
    /**
     * @description SWIFT code (BIC) of the account.
     * @example TATRSKBX
     */
    swift?: string;
    /** @description How incoming payments are matched with documents. */
    autoPairingStrategy?: PaymentMatching;
    /**
     * Format: float
     * @description Balance that open banking told last.
     * @example 1234.56
     */
    balance?: number | null;
    /**
     * @description When open banking last told anything, as in `2026-03-01 10:15:16`.
     * @example 2026-03-01 10:15:16
     */
    lastSyncedAt?: string | null;
    /**
     * Format: date
     * @description Until when open banking is allowed.
     * @example 2026-04-30
     */
    openBankingValidUntil?: string | null;
    /**
     * @description When the account was created, as in `2026-03-03 12:00:00`.
     * @example 2026-03-03 12:00:00
     */
    createdAt?: string | null;
    /**
     * @description When the account was last changed, as in `2026-03-03 15:45:00`.
     * @example 2026-03-03 15:45:00
     */
    updatedAt?: string | null;
}
/**
 * @description How incoming payments are matched with documents.
 * @example by_variable_symbol
 * @enum {string}
 */
export type PaymentMatching = "none" | "by_variable_symbol" | "by_price" | "by_variable_symbol_and_price" | "by_all_symbols" | "by_all_symbols_and_price";
/** @description A new bank account. */
export interface BankAccountCreate {
    /**
     * @description Id of its bank, of the list of banks.
     * @example 1
     */
    bankId?: number | null;
    /**
     * @description Name of the account.
     *
     *     Bounds: at most 255 characters.
     * @example Main account
     */
    name: string;
    /** @description IBAN of the account. It has to be valid, and the company must not have it yet. */
    iban: Iban;
    /**
     * @description SWIFT code (BIC) of the account.
     *
     *     Bounds: at most 255 characters.
     * @example TATRSKBX
     */
    swift: string;
    /**
     * @description How incoming payments are matched with documents.
     * @default by_variable_symbol
     */
    autoPairingStrategy?: PaymentMatching;
}
/**
 * @description An IBAN.
 *
 *     Bounds: matches `^[A-Za-z]{2} ?[0-9]{2}(?: ?[A-Za-z0-9]){11,30}$`.
 *
 *     Inferred, not documented by the vendor: The page says that it has to be valid. What one looks like is taken from ISO 13616. Spaces are let pass, and check digits are not looked at.
 * @example SK3111000000001234567890
 */
export type Iban = string;
/** @description The changes to a bank account. Send only what changes. */
export interface BankAccountUpdate {
    /**
     * @description Id of its bank, of the list of banks; null for none.
     * @example 1
     */
    bankId?: number | null;
    /**
     * @description Name of the account.
     *
     *     Bounds: at most 255 characters.
     * @example Main account
     */
    name?: string;
    /** @description IBAN of the account. It has to be valid, and no other account of the company may have it. */
    iban?: Iban;
    /**
     * @description SWIFT code (BIC) of the account.
     *
     *     Bounds: at most 255 characters.
     * @example TATRSKBX
     */
    swift?: string;
    /** @description How incoming payments are matched with documents. */
    autoPairingStrategy?: PaymentMatching;
    /**
     * @description `true` makes it the primary account. `false` changes nothing.
     * @example true
     */
    isPrimary?: boolean;
}
/** @description An item of the price list. */
export interface PriceListItem {
    /**
     * @description Id of the item.
     * @example 701
     */
    id?: number;
    /**
     * @description Name of the item.
     * @example Service package
     */
    name?: string;
    /**
     * @description What the item is.
     * @example Monthly service and support
     */
    description?: string | null;
    /**
     * @description Id of its unit.
     * @example 1
     */
    unitId?: number;
    /** @description Its unit. */
    unit?: Unit;
    /**
     * Format: float
     * @description Price of one unit without VAT.
     * @example 129.9
     */
    unitPrice?: number;
    /**
     * Format: float
     * @description VAT rate in percent.
     * @example 20
     */
    vatRate?: number;
    /**
     * Format: float
     * @description Price of one unit with VAT.
     * @example 155.88
     */
    unitPriceWithVat?: number;
    /**
     * Format: float
     * @description What is in stock in all warehouses together.
     * @example 12
     */
    stock?: number;
    /** @description What is in stock in each warehouse. */
    stocks?: PriceListItemStock[];
    /**
     * @description EAN of the item.
     *
     *     Bounds: at most 255 characters.
     * @example 8586012345678
     */
    ean?: string | null;
    /**
     * @description Whether its stock is tracked.
     * @example true
     */
    useWarehouse?: boolean;
    /**
     * @description Code of the item in the warehouse.
     *
     *     Bounds: at most 255 characters.
     * @example SKU-PUBLIC-001
     */
    warehouseCode?: string | null;
    /**
     * @description Whether more may go out than there is.
     * @example false
     */
    enableNegativeStock?: boolean;
    /**
     * Format: float
     * @description The most that should be in stock.
     * @example 250
     */
    maxStock?: number | null;
    /**
     * Format: float
     * @description Purchase price of one unit without VAT.
     * @example 89.5
     */
    purchasePrice?: number | null;
    /**
     * Format: float
     * @description VAT rate of the purchase in percent.
     * @example 20
     */
    purchaseVatRate?: number | null;
    /**
     * Format: float
     * @description Purchase price of one unit with VAT.
     * @example 107.4
     */
    purchasePriceWithVat?: number | null;
}
/** @description What of an item is in one warehouse. */
export interface PriceListItemStock {
    /**
     * @description Id of the warehouse.
     * @example 15
     */
    warehouseId?: number;
    /**
     * @description Name of the warehouse.
     * @example Main warehouse
     */
    warehouseName?: string;
    /**
     * @description Code of the warehouse.
     * @example MAIN-WH
     */
    warehouseCode?: string;
    /**
     * Format: float
     * @description How much there is.
     * @example 7
     */
    stockQuantity?: number;
}
/** @description An item of the price list, as it is created and replaced. */
export interface PriceListItemInput {
    /**
     * @description Name of the item.
     *
     *     Bounds: at most 255 characters.
     * @example Service package
     */
    name: string;
    /**
     * @description What the item is.
     *
     *     Bounds: at most 1000 characters.
     * @example Monthly service and support
     */
    description?: string | null;
    /**
     * Format: float
     * @description Price of one unit without VAT.
     *
     *     Bounds: at least -10000000000000; at most 10000000000000.
     * @example 129.9
     */
    unitPrice: number;
    /**
     * @description Id of its unit.
     * @example 1
     */
    unitId: number;
    /**
     * Format: float
     * @description VAT rate in percent.
     *
     *     Bounds: at least 0; at most 23.
     * @example 20
     */
    vatRate: number;
    /**
     * @description EAN of the item. No other item of the company may have it.
     *
     *     Bounds: at most 255 characters.
     * @example 8586012345678
     */
    ean?: string | null;
    /**
     * @description Whether to track its stock. `true` demands a `warehouseCode`.
     * @default false
     * @example true
     */
    useWarehouse?: boolean;
    /**
     * @description Code of the item in the warehouse. No other item of the company may have it.
     *
     *     Bounds: at most 255 characters.
     * @example SKU-PUBLIC-001
     */
    warehouseCode?: string | null;
    /**
     * @description Whether more may go out than there is.
     * @default false
     * @example false
     */
    enableNegativeStock?: boolean;
    /**
     * Format: float
     * @description The most that should be in stock.
     *
     *     Bounds: at least 0; at most 10000000000000.
     * @example 250
     */
    maxStock?: number | null;
    /**
     * Format: float
     * @description Purchase price of one unit without VAT.
     *
     *     Bounds: at least -10000000000000; at most 10000000000000.
     * @example 89.5
     */
    purchasePrice?: number | null;
    /**
     * Format: float
     * @description VAT rate of the purchase in percent.
     *
     *     Bounds: at least 0; at most 23.
     * @example 20
     */
    purchaseVatRate?: number | null;
}
/** @description A warehouse, as it is created and replaced. */
export interface WarehouseInput {
    /**
     * @description Name of the warehouse.
     *
     *     Bounds: at most 255 characters.
     * @example Main warehouse
     */
    name: string;
    /**
     * @description Code of the warehouse. No other warehouse of the company may have it.
     *
     *     Bounds: at most 255 characters.
     * @example MAIN-WH
     */
    code: string;
    /**
     * @description Pattern of the numbers of inbound receipts. It has to hold a counter, as in `(CCCC)`.
     *
     *     Bounds: at most 255 characters.
     * @example INB-(YY)-(CCCC)
     */
    inboundNumericalSeriesPattern: string;
    /**
     * @description Counter of the next inbound receipt.
     *
     *     Bounds: at least 1.
     * @example 1
     */
    inboundNumericalSeriesNextNumber: number;
    /**
     * @description Pattern of the numbers of outbound receipts. It has to hold a counter, as in `(CCCC)`.
     *
     *     Bounds: at most 255 characters.
     * @example OUT-(YY)-(CCCC)
     */
    outboundNumericalSeriesPattern: string;
    /**
     * @description Counter of the next outbound receipt.
     *
     *     Bounds: at least 1.
     * @example 1
     */
    outboundNumericalSeriesNextNumber: number;
}
/** @description What came into a warehouse. */
export interface WarehouseInboundReceipt extends WarehouseReceipt {
    /**
     * @description Id of the receipt.
     * @example 901
     */
    id?: number;
    /**
     * @description Number of the receipt.
     * @example INB-2026-0001
     */
    number?: string;
    /**
     * @description Public web page of the receipt.
     * @example https://app.fintoro.sk/web-doklad/company/warehouse-inbound-receipt/uuid
     */
    webDokladUrl?: string;
    /**
     * @description Address of the PDF, for `downloadWarehouseInboundReceiptPdf`.
     * @example https://app.fintoro.sk/api/public/v1/warehouse-inbound-receipts/901/pdf
     */
    pdfDownloadUrl?: string;
    /**
     * @description Id of the supplier, if there still is one.
     * @example 401
     */
    supplierId?: number | null;
    /** @description The supplier, as it was. */
    supplier?: SupplierSnapshot | null;
}
/** @description What receipts of both directions have in common. */
export interface WarehouseReceipt {
    /**
     * @description Id of the receipt in `webDokladUrl`.
     * @example 5d6f8b1d-44c2-4ef6-a2c9-2d4d1c1a6e10
     */
    uuid?: string;
    /** @description The company, as it was. */
    company?: CompanySnapshot;
    /** @description The warehouse. */
    warehouse?: Warehouse;
    /** @description Currency of the receipt. */
    currency?: Currency;
    /** @description Language of the receipt. */
    language?: Language;
    /**
     * Format: date
     * @description Day of issue.
     * @example 2026-03-11
     */
    issueDate?: string;
    /**
     * @description Note for the company itself.
     * @example Receipt from external purchase
     */
    note?: string | null;
    /**
     * @description Whether there is VAT on it.
     * @example true
     */
    hasVat?: boolean;
    /**
     * Format: float
     * @description Total without VAT.
     * @example 45
     */
    total?: number;
    /**
     * Format: float
     * @description Total with VAT.
     * @example 54
     */
    totalWithVat?: number;
    /** @description The items. */
    items?: ReceiptItem[];
}
/** @description An item of a receipt. */
export interface ReceiptItem {
    /**
     * @description Id of the item of the receipt.
     * @example 7001
     */
    id?: number;
    /**
     * @description Id of the item of the price list.
     * @example 701
     */
    priceListItemId?: number;
    /**
     * @description Name of the item, as it was.
     * @example Installation kit
     */
    priceListItemName?: string;
    /**
     * @description Code of the item in the warehouse.
     * @example SKU-001
     */
    priceListItemWarehouseCode?: string | null;
    /**
     * @description Name of the unit.
     * @example pcs
     */
    unitName?: string | null;
    /**
     * Format: float
     * @description How much of it.
     * @example 3
     */
    quantity?: number;
    /**
     * Format: float
     * @description Price of one unit without VAT.
     * @example 15
     */
    unitPrice?: number;
    /**
     * Format: float
     * @description Price of one unit with VAT.
     * @example 18
     */
    unitPriceWithVat?: number;
    /**
     * Format: float
     * @description VAT rate in percent.
     * @example 20
     */
    vatRate?: number;
}
/** @description The supplier of a receipt, as it was when the receipt was last saved. */
export interface SupplierSnapshot extends Party {
    /**
     * @description Whether it is a person or a company.
     * @example company
     */
    type?: string;
    /**
     * @description Country of the address, by its id of the countries.
     * @example 703
     */
    countryId?: number | null;
    /** @description Country of the address. */
    country?: Country | null;
}
/** @description An inbound receipt, as it is created and replaced. */
export interface WarehouseInboundReceiptInput extends WarehouseReceiptInput {
    /**
     * @description Id of a supplier that exists.
     * @example 401
     */
    supplierId?: number | null;
    /** @description The data of the supplier. Without a `supplierId`, a supplier with these data is looked for, and created if there is none. With one, they are written on this receipt alone. */
    supplier?: SupplierInput | null;
}
/** @description What is sent for receipts of both directions. */
export interface WarehouseReceiptInput {
    /**
     * @description Number of the receipt. To go on with the series of the warehouse, send the number that comes next in it.
     *
     *     Bounds: at least 1 characters; at most 20 characters.
     * @example INB-2026-0001
     */
    number: string;
    /**
     * @description Id of the warehouse.
     * @example 301
     */
    warehouseId: number;
    /**
     * @description Language of the receipt, by its id of the languages.
     * @example 1
     */
    languageId: number;
    /**
     * Format: date
     * @description Day of issue.
     * @example 2026-03-11
     */
    issueDate: string;
    /**
     * @description Note for the company itself.
     *
     *     Bounds: at most 3000 characters.
     * @example Receipt from external purchase
     */
    note?: string | null;
    /**
     * @description The items.
     *
     *     Bounds: at least 1 items.
     */
    items: ReceiptItemInput[];
}
/** @description An item of a receipt, as it is written. */
export interface ReceiptItemInput {
    /**
     * @description Id of an item of the price list whose stock is tracked.
     * @example 701
     */
    priceListItemId: number;
    /**
     * Format: float
     * @description How much of it.
     *
     *     Bounds: at least 0.00001; at most 10000000000000.
     * @example 3
     */
    quantity: number;
    /**
     * Format: float
     * @description Price of one unit without VAT.
     *
     *     Bounds: at least -10000000000000; at most 10000000000000.
     * @example 15
     */
    unitPrice: number;
    /**
     * Format: float
     * @description VAT rate in percent.
     *
     *     Bounds: at least 0; at most 100.
     * @example 20
     */
    vatRate: number;
}
/** @description What went out of a warehouse. */
export interface WarehouseOutboundReceipt extends WarehouseReceipt {
    /**
     * @description Id of the receipt.
     * @example 951
     */
    id?: number;
    /**
     * @description Number of the receipt.
     * @example OUT-2026-0001
     */
    number?: string;
    /**
     * @description Public web page of the receipt.
     * @example https://app.fintoro.sk/web-doklad/company/warehouse-outbound-receipt/uuid
     */
    webDokladUrl?: string;
    /**
     * @description Address of the PDF, for `downloadWarehouseOutboundReceiptPdf`.
     * @example https://app.fintoro.sk/api/public/v1/warehouse-outbound-receipts/951/pdf
     */
    pdfDownloadUrl?: string;
    /**
     * @description Id of the client, if there still is one.
     * @example 101
     */
    clientId?: number | null;
    /** @description The client, as it was. */
    client?: ClientSnapshot | null;
}
/** @description An outbound receipt, as it is created and replaced. */
export interface WarehouseOutboundReceiptInput extends WarehouseReceiptInput {
    /**
     * @description Id of a client that exists.
     * @example 101
     */
    clientId?: number | null;
    /** @description The data of the client. Without a `clientId`, a client with these data is looked for, and created if there is none. With one, they are written on this receipt alone. */
    client?: ReceiptClientInput | null;
}
/** @description The client of a receipt. */
export interface ReceiptClientInput extends PartyInput {
    /**
     * @description Whether it is a person, or a company or a sole trader. Follows from the ids if left out.
     * @example company
     * @enum {string}
     */
    type?: "person" | "company";
}
/** @description A new invoice. */
export type InvoiceCreate = {
    /**
     * @description The items.
     *
     *     Bounds: at least 1 items; at most 100 items.
     */
    items: InvoiceItemInput[];
} & InvoiceInput & DocumentRecipient;
/** @description What is sent for an invoice beside its items. */
export interface InvoiceInput extends PayableInput {
    /**
     * @description Id of the proforma that it comes from.
     * @example 401
     */
    proformaId?: number | null;
    /**
     * @description Id of the order that it comes from.
     * @example 501
     */
    orderId?: number | null;
    /**
     * @description Id of the quotation that it comes from.
     * @example 601
     */
    quotationId?: number | null;
    /**
     * Format: date
     * @description Day of delivery, not after `issueDate`, which it is if left out.
     * @example 2026-03-03
     */
    deliveryDate?: string;
    /**
     * Format: float
     * @description Rate of the currency against the euro. Left out, it is that of the day of delivery. For euros it is always 1.
     *
     *     Bounds: at least 0.00001; at most 10000000.
     * @example 1
     */
    currencyRate?: number;
}
/** @description An invoice. */
export interface Invoice extends PayableDocument {
    /**
     * @description Id of the document.
     * @example 301
     */
    id?: number;
    /**
     * @description Kind of document.
     * @example invoice
     */
    type?: string;
    /** @description The bank account to pay to. */
    bankAccount?: DocumentBankAccount;
    /**
     * @description Variable symbol.
     * @example 20260001
     */
    variableSymbol?: number;
    /**
     * Format: date
     * @description Day of delivery.
     * @example 2026-03-03
     */
    deliveryDate?: string;
    /**
     * @description Delivery method, by its id of the delivery methods.
     * @example 1
     */
    deliveryMethodId?: number;
    /**
     * Format: float
     * @description Rate of the currency against the euro; 1 for euros.
     * @example 1
     */
    currencyRate?: number;
    /**
     * @description QR code to pay by, by its id of the QR types.
     * @example 1
     */
    qrTypeId?: number;
    /**
     * @description How far it is paid.
     *
     *     Inferred, not documented by the vendor: Printed is a text with one example. The values are those of an invoice in a list.
     * @example unpaid
     */
    status?: "paid" | "unpaid" | "partially_paid" | "overdue" | "will_not_be_paid" | (string & {});
    /**
     * Format: float
     * @description Total of its credit notes with VAT.
     * @example 0
     */
    creditNotesSumTotalWithVat?: number;
    /** @description The items. */
    items?: InvoiceItem[];
}
/**
 * @description An invoice, as it is replaced.
 *
 *     Inferred, not documented by the vendor: The page marks the items of an update as optional, and says twice that they are always needed.
 */
export type InvoiceUpdate = {
    /**
     * @description The items, all of them. What warehouses gave stays with those that have their `uuid`.
     *
     *     Bounds: at least 1 items; at most 100 items.
     */
    items: InvoiceItemUpdate[];
} & InvoiceInput & DocumentRecipient;
/** @description A credit note, as lists show it: without items and bank account. */
export interface CreditNotePreview extends DocumentPreview {
    /**
     * @description Id of the document.
     * @example 351
     */
    id?: number;
    /**
     * @description Kind of document.
     * @example credit-note
     */
    type?: string;
    /**
     * @description Number of the document.
     * @example 20260051
     */
    number?: string;
    /**
     * Format: date
     * @description Day on which it is due.
     * @example 2026-03-17
     */
    dueDate?: string;
    /**
     * Format: float
     * @description What is left to pay.
     * @example -24
     */
    toBePaid?: number;
    /** @description How far it is paid. */
    status?: PaymentStatus;
    /**
     * Format: date
     * @description Day of delivery.
     * @example 2026-03-03
     */
    deliveryDate?: string | null;
}
/** @description A new credit note. */
export interface CreditNoteCreate extends CreditNoteInput {
    /**
     * @description The items. Their total has to be negative.
     *
     *     Bounds: at least 1 items; at most 100 items.
     */
    items: InvoiceItemInput[];
}
/**
 * @description What is sent for a credit note beside its items. Nothing is filled in, and the client is that of the invoice.
 *
 *     Bounds: `deliveryDate <= issueDate`; `issueDate <= dueDate`.
 */
export interface CreditNoteInput {
    /**
     * @description Id of the invoice to take back.
     * @example 301
     */
    invoiceId: number;
    /** @description Must not be sent. The client is that of the invoice. */
    clientId?: never;
    /** @description Must not be sent. The client is that of the invoice. */
    client?: never;
    /**
     * @description Id of a business case of the client.
     * @example 701
     */
    businessCaseId?: number | null;
    /**
     * @description Number of the credit note. No invoice or credit note may have it.
     *
     *     Bounds: at least 1 characters; at most 20 characters.
     * @example 20260051
     */
    number: string;
    /**
     * @description Not together with `number`, which is needed.
     *
     *     Inferred, not documented by the vendor: The page says not to send it. That null counts as not sent is deduced.
     */
    numericalSeriesId?: null;
    /**
     * Format: date
     * @description Day of issue.
     * @example 2026-03-03
     */
    issueDate: string;
    /**
     * Format: date
     * @description Day on which it is due, not before `issueDate`.
     * @example 2026-03-17
     */
    dueDate: string;
    /**
     * Format: date
     * @description Day of delivery, not after `issueDate`.
     * @example 2026-03-03
     */
    deliveryDate: string;
    /**
     * @description Bank account to pay to.
     * @example 201
     */
    bankAccountId: number;
    /**
     * @description Variable symbol of up to 10 digits.
     *
     *     Bounds: at least 0; at most 9999999999.
     * @example 20260051
     */
    variableSymbol: number;
    /**
     * @description Constant symbol of up to 4 digits.
     *
     *     Bounds: at least 0; at most 9999.
     * @example 308
     */
    constantSymbol?: number | null;
    /**
     * @description Specific symbol of up to 10 digits.
     *
     *     Bounds: at least 0; at most 9999999999.
     * @example 55
     */
    specificSymbol?: number | null;
    /** @description Whether the discount on the whole document is a percentage or an amount. */
    discountType?: DiscountType | null;
    /**
     * Format: float
     * @description The discount on the whole document.
     * @example 10
     */
    discountValue?: number | null;
    /**
     * @description Whether the client is liable for the VAT (reverse charge).
     * @example false
     */
    transferTaxLiability: boolean;
    /**
     * @description Payment method, by its id of the payment methods.
     * @example 1
     */
    paymentMethodId: number;
    /**
     * @description Currency, by its id of the currencies.
     * @example 1
     */
    currencyId: number;
    /**
     * Format: float
     * @description Rate of the currency against the euro. For euros it is always 1.
     *
     *     Bounds: at least 0.00001; at most 10000000.
     * @example 1
     */
    currencyRate: number;
    /**
     * @description Language of the document, by its id of the languages.
     * @example 1
     */
    languageId: number;
    /**
     * @description Note on the document.
     *
     *     Bounds: at most 3000 characters.
     * @example Credit note for the original invoice.
     */
    note?: string | null;
    /**
     * @description Text above the items.
     *
     *     Bounds: at most 3000 characters.
     * @example We are crediting part of the original supply.
     */
    textAboveItems?: string | null;
}
/** @description A credit note. Its amounts are negative. */
export interface CreditNote extends PayableDocument {
    /**
     * @description Id of the document.
     * @example 351
     */
    id?: number;
    /**
     * @description Kind of document.
     * @example credit-note
     */
    type?: string;
    /** @description The bank account to pay to. */
    bankAccount?: DocumentBankAccount | null;
    /**
     * @description Id of the invoice that it takes back.
     * @example 301
     */
    invoiceId?: number | null;
    /**
     * @description Variable symbol.
     * @example 20260051
     */
    variableSymbol?: number | null;
    /**
     * Format: date
     * @description Day of delivery.
     * @example 2026-03-03
     */
    deliveryDate?: string | null;
    /**
     * Format: float
     * @description Rate of the currency against the euro; 1 for euros.
     * @example 1
     */
    currencyRate?: number;
    /**
     * Format: float
     * @description What has been paid.
     * @example 0
     */
    alreadyPaid?: number;
    /** @description How far it is paid. */
    status?: PaymentStatus;
    /** @description The items. */
    items?: InvoiceItem[];
}
/**
 * @description A credit note, as it is replaced.
 *
 *     Inferred, not documented by the vendor: The page marks the items of an update as optional, and says twice that they are always needed.
 */
export interface CreditNoteUpdate extends CreditNoteInput {
    /**
     * @description The items, all of them. What warehouses took stays with those that have their `uuid`.
     *
     *     Bounds: at least 1 items; at most 100 items.
     */
    items: InvoiceItemUpdate[];
}
/**
 * @description What is to be different from the invoice that is taken back.
 *
 *     Bounds: `deliveryDate <= issueDate`; `issueDate <= dueDate`.
 */
export interface InvoiceCreditNoteCreate {
    /**
     * @description Number of the credit note. Left out, the numerical series gives one. Not together with `numericalSeriesId`.
     *
     *     Bounds: at least 1 characters; at most 20 characters.
     * @example 20260051
     */
    number?: string;
    /**
     * @description The series to number by. Left out, it is the default one. Not together with `number`.
     * @example 12
     */
    numericalSeriesId?: number | null;
    /**
     * Format: date
     * @description Day of issue. Today if left out.
     * @example 2026-03-05
     */
    issueDate?: string;
    /**
     * Format: date
     * @description Day on which it is due, not before `issueDate`, which it is if left out.
     * @example 2026-03-19
     */
    dueDate?: string;
    /**
     * Format: date
     * @description Day of delivery, not after `issueDate`, which it is if left out.
     * @example 2026-03-04
     */
    deliveryDate?: string;
    /**
     * @description Note on the document. Left out, it is that of the invoice; null for none.
     *
     *     Bounds: at most 3000 characters.
     * @example Credit note for a partial cancellation of the supply.
     */
    note?: string | null;
    /**
     * @description Text above the items. Left out, it is that of the invoice; null for none.
     *
     *     Bounds: at most 3000 characters.
     * @example We are fully crediting the original supply.
     */
    textAboveItems?: string | null;
}
/** @description A proforma, as lists show it: without items and bank account. */
export interface ProformaPreview extends DocumentPreview {
    /**
     * @description Id of the document.
     * @example 401
     */
    id?: number;
    /**
     * @description Kind of document.
     * @example proforma
     */
    type?: string;
    /**
     * @description Number of the document.
     * @example 20260001
     */
    number?: string;
    /**
     * Format: date
     * @description Day on which it is due.
     * @example 2026-03-17
     */
    dueDate?: string;
    /**
     * Format: float
     * @description What is left to pay.
     * @example 240
     */
    toBePaid?: number;
    /** @description How far it is paid. */
    status?: PaymentStatus;
}
/**
 * @description A proforma, as it is created and replaced.
 *
 *     Inferred, not documented by the vendor: The page marks the items of an update as optional, and says twice that they are always needed.
 */
export type ProformaInput = {
    /**
     * @description Id of the order that it comes from.
     * @example 501
     */
    orderId?: number | null;
    /**
     * @description Id of the quotation that it comes from.
     * @example 601
     */
    quotationId?: number | null;
    /**
     * @description The items.
     *
     *     Bounds: at least 1 items; at most 100 items.
     */
    items: InvoiceItemInput[];
} & PayableInput & DocumentRecipient;
/** @description A proforma. */
export interface Proforma extends PayableDocument {
    /**
     * @description Id of the document.
     * @example 401
     */
    id?: number;
    /**
     * @description Kind of document.
     * @example proforma
     */
    type?: string;
    /** @description The bank account to pay to. */
    bankAccount?: DocumentBankAccount;
    /**
     * @description Variable symbol.
     * @example 20260001
     */
    variableSymbol?: number;
    /**
     * @description Delivery method, by its id of the delivery methods.
     * @example 1
     */
    deliveryMethodId?: number;
    /**
     * @description QR code to pay by, by its id of the QR types.
     * @example 1
     */
    qrTypeId?: number;
    /**
     * Format: float
     * @description What has been paid.
     * @example 0
     */
    alreadyPaid?: number;
    /**
     * @description Whether it is expected to be paid.
     * @example true
     */
    willBePaid?: boolean;
    /** @description How far it is paid. */
    status?: PaymentStatus;
    /** @description The items. */
    items?: DocumentItem[];
}
/** @description An order, as lists show it: without items and bank account. */
export interface OrderPreview extends DocumentPreview {
    /**
     * @description Id of the document.
     * @example 501
     */
    id?: number;
    /**
     * @description Kind of document.
     * @example order
     */
    type?: string;
    /**
     * @description Number of the document.
     * @example 20260001
     */
    number?: string;
}
/**
 * @description An order, as it is created and replaced.
 *
 *     Inferred, not documented by the vendor: The page marks the items of an update as optional, and says twice that they are always needed.
 */
export type OrderInput = {
    /**
     * @description Id of the quotation that it comes from, which no other order may come from. Left out of an update, the order comes from none.
     * @example 601
     */
    quotationId?: number | null;
    /**
     * @description Delivery method, by its id of the delivery methods. Left out, it is that of the client or else of the settings of the company.
     * @example 1
     */
    deliveryMethodId?: number;
    /**
     * @description Payment method, by its id of the payment methods. Left out, it is that of the client or else of the settings of the company.
     * @example 1
     */
    paymentMethodId?: number;
    /**
     * @description The items.
     *
     *     Bounds: at least 1 items; at most 100 items.
     */
    items: OrderItemInput[];
} & DocumentInput & DocumentRecipient;
/** @description An order. */
export interface Order extends Document {
    /**
     * @description Id of the document.
     * @example 501
     */
    id?: number;
    /**
     * @description Kind of document.
     * @example order
     */
    type?: string;
    /**
     * @description Delivery method, by its id of the delivery methods.
     * @example 1
     */
    deliveryMethodId?: number;
    /**
     * @description Payment method, by its id of the payment methods.
     * @example 1
     */
    paymentMethodId?: number;
    /** @description The items. */
    items?: DocumentItem[];
}
/**
 * @description What became of a quotation.
 * @example waiting
 * @enum {string}
 */
export type QuotationStatus = "waiting" | "accepted" | "rejected";
/** @description A quotation, as lists show it: without items and bank account. */
export interface QuotationPreview extends DocumentPreview {
    /**
     * @description Id of the document.
     * @example 601
     */
    id?: number;
    /**
     * @description Kind of document.
     * @example quotation
     */
    type?: string;
    /**
     * @description Number of the document.
     * @example 20260001
     */
    number?: string;
    /**
     * Format: date
     * @description Last day on which it is valid.
     * @example 2026-04-02
     */
    validityDate?: string | null;
    /** @description What became of it. */
    status?: QuotationStatus;
}
/**
 * @description A quotation, as it is created and replaced.
 *
 *     Inferred, not documented by the vendor: The page marks the items of an update as optional, and says twice that they are always needed.
 */
export type QuotationInput = {
    /**
     * Format: date
     * @description Last day on which it is valid, not before `issueDate`. Left out, it is 30 days after that.
     * @example 2026-04-02
     */
    validityDate?: string | null;
    /**
     * @description The items.
     *
     *     Bounds: at least 1 items; at most 100 items.
     */
    items: OrderItemInput[];
} & DocumentInput & DocumentRecipient;
/** @description A quotation. */
export interface Quotation extends Document {
    /**
     * @description Id of the document.
     * @example 601
     */
    id?: number;
    /**
     * @description Kind of document.
     * @example quotation
     */
    type?: string;
    /**
     * Format: date
     * @description Last day on which it is valid.
     * @example 2026-04-02
     */
    validityDate?: string | null;
    /** @description What became of it. */
    status?: QuotationStatus;
    /** @description The items. */
    items?: DocumentItem[];
}
/** @description A new payment. Only the document has to be named. */
export interface DocumentPaymentCreate {
    /** @description Kind of document. */
    documentType: PayableType;
    /**
     * @description Id of the document.
     * @example 301
     */
    documentId: number;
    /**
     * @description Currency, by its id of the currencies. Left out, it is that of the document.
     * @example 1
     */
    currencyId?: number;
    /**
     * Format: float
     * @description Rate of the currency against the euro. Left out, it is that of the day before the payment. For euros it is always 1.
     * @example 1
     */
    currencyRate?: number;
    /**
     * Format: date
     * @description Day of the payment. Today if left out.
     * @example 2026-03-07
     */
    paymentDate?: string;
    /**
     * @description Payment method, by its id of the payment methods. Left out, it is that of the document.
     * @example 1
     */
    paymentMethodId?: number;
    /**
     * Format: float
     * @description Amount in the currency of the payment. Left out, it is what is left to pay. It may be negative, for a credit note.
     * @example 15.5
     */
    amount?: number;
}
/** @description An e-mail with a document. */
export interface DocumentMail {
    /** @description Kind of document. */
    documentType: DocumentType;
    /**
     * @description Id of the document.
     * @example 301
     */
    documentId: number;
    /**
     * @description Who gets it, at least one address.
     *
     *     Bounds: at least 1 items.
     * @example [
     *       "billing@example.test",
     *       "owner@example.test"
     *     ]
     */
    to: string[];
    /**
     * @description Text of the e-mail.
     *
     *     Bounds: at most 1000 characters.
     * @example Please find the document attached.
     */
    body?: string | null;
    /**
     * @description What kind of e-mail it is. It makes a difference for invoices and proformas only.
     * @example reminder
     * @enum {string}
     */
    type: "regular" | "reminder" | "overdue_reminder" | "confirmation";
}
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
        422: components["responses"]["Invalid"];
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
        422: components["responses"]["Invalid"];
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
        } & ({
            /** @description Only business cases with this client. Not together with `supplierId`. */
            clientId?: number;
            supplierId?: never;
        } | {
            clientId?: never;
            /** @description Only business cases with this supplier. Not together with `clientId`. */
            supplierId?: number;
        });
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
        query: {
            /** @description Only events of this type. Those that Fintoro writes itself cannot be asked for. */
            type?: "note" | "email" | "phone_call" | "document_linked";
            /** @description How many entries a page has. */
            perPage?: components["parameters"]["PerPage"];
            /** @description Number of the page, from 1. */
            page?: components["parameters"]["Page"];
        } & ({
            /** @description The business case whose events are wanted. Not together with `clientId` or `supplierId`. */
            businessCaseId: number;
            clientId?: never;
            supplierId?: never;
        } | {
            businessCaseId?: never;
            /** @description The client whose events are wanted. Not together with `businessCaseId` or `supplierId`. */
            clientId: number;
            supplierId?: never;
        } | {
            businessCaseId?: never;
            clientId?: never;
            /** @description The supplier whose events are wanted. Not together with `businessCaseId` or `clientId`. */
            supplierId: number;
        });
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
export interface ListNumericalSeriesOperation {
    parameters: {
        query: {
            /** @description Kind of document whose series are wanted. */
            documentType: DocumentType;
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The series. */
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
                    data?: NumericalSeries[];
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
export interface GetNumericalSeriesOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the series. */
            numericalSeries: number;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["NumericalSeries"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListBankAccountsOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description All bank accounts. */
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
                    data?: BankAccount[];
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface CreateBankAccountOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": BankAccountCreate;
        };
    };
    responses: {
        /** @description The new bank account. */
        201: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": BankAccount;
            };
        };
        401: components["responses"]["Unauthenticated"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface GetBankAccountOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the account. */
            bankAccount: number;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["BankAccount"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DeleteBankAccountOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the account. */
            bankAccount: number;
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
export interface UpdateBankAccountOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the account. */
            bankAccount: number;
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": BankAccountUpdate;
        };
    };
    responses: {
        200: components["responses"]["BankAccount"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListPriceListItemsOperation {
    parameters: {
        query?: {
            /** @description Only items with this text in name, warehouse code or EAN. */
            name?: string;
            /** @description Only items that cost at least so much, without VAT. */
            priceFrom?: number;
            /** @description Only items that cost at most so much, without VAT. */
            priceTo?: number;
            /** @description Only items with at least so much in stock. */
            stockFrom?: number;
            /** @description Only items with at most so much in stock. */
            stockTo?: number;
            /** @description Only items whose stock is tracked. */
            onlyWarehouseItems?: boolean;
            /** @description What to sort by. */
            sortBy?: "name" | "unit_price" | "stock";
            /** @description Which way to sort. */
            sortDirection?: "asc" | "desc";
            /** @description How many entries a page has. */
            perPage?: number;
            /** @description Number of the page, from 1. */
            page?: components["parameters"]["Page"];
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description One page of items. */
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
                    data?: PriceListItem[];
                    /** @description Which page this is, and how many there are. */
                    paginator?: Paginator;
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface CreatePriceListItemOperation {
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
            "application/json": PriceListItemInput;
        };
    };
    responses: {
        /** @description The new item. */
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
                "application/json": PriceListItem;
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
export interface GetPriceListItemOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the item. */
            priceListItem: number;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["PriceListItem"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface UpdatePriceListItemOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the item. */
            priceListItem: number;
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": PriceListItemInput;
        };
    };
    responses: {
        200: components["responses"]["PriceListItem"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DeletePriceListItemOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the item. */
            priceListItem: number;
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
export interface ListWarehousesOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description All warehouses. */
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
                    data?: Warehouse[];
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface CreateWarehouseOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": WarehouseInput;
        };
    };
    responses: {
        /** @description The new warehouse. */
        201: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Warehouse;
            };
        };
        401: components["responses"]["Unauthenticated"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface GetWarehouseOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the warehouse. */
            warehouse: number;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["Warehouse"];
        401: components["responses"]["Unauthenticated"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface UpdateWarehouseOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the warehouse. */
            warehouse: number;
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": WarehouseInput;
        };
    };
    responses: {
        200: components["responses"]["Warehouse"];
        401: components["responses"]["Unauthenticated"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DeleteWarehouseOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the warehouse. */
            warehouse: number;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        204: components["responses"]["Deleted"];
        401: components["responses"]["Unauthenticated"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListWarehouseInboundReceiptsOperation {
    parameters: {
        query?: {
            /** @description Only receipts of this warehouse. */
            warehouseId?: number;
            /** @description Only receipts of this supplier. */
            supplierId?: number;
            /** @description Only receipts with this text in their number. */
            number?: string;
            /** @description What to sort by. */
            sortBy?: "number" | "issue_date" | "created_at" | "updated_at";
            /** @description Which way to sort. */
            sortDirection?: "asc" | "desc";
            /** @description How many entries a page has. */
            perPage?: number;
            /** @description Number of the page, from 1. */
            page?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description One page of inbound receipts. */
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
                    data?: WarehouseInboundReceipt[];
                    /** @description Which page this is, and how many there are. */
                    paginator?: Paginator;
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
export interface CreateWarehouseInboundReceiptOperation {
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
            "application/json": WarehouseInboundReceiptInput;
        };
    };
    responses: {
        /** @description The new inbound receipt. */
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
                "application/json": WarehouseInboundReceipt;
            };
        };
        401: components["responses"]["Unauthenticated"];
        422: components["responses"]["CreateRefused"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface GetWarehouseInboundReceiptOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the inbound receipt. */
            warehouseInboundReceipt: components["parameters"]["WarehouseInboundReceiptId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["WarehouseInboundReceipt"];
        401: components["responses"]["Unauthenticated"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface UpdateWarehouseInboundReceiptOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the inbound receipt. */
            warehouseInboundReceipt: components["parameters"]["WarehouseInboundReceiptId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": WarehouseInboundReceiptInput;
        };
    };
    responses: {
        200: components["responses"]["WarehouseInboundReceipt"];
        401: components["responses"]["Unauthenticated"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DeleteWarehouseInboundReceiptOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the inbound receipt. */
            warehouseInboundReceipt: components["parameters"]["WarehouseInboundReceiptId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        204: components["responses"]["Deleted"];
        401: components["responses"]["Unauthenticated"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DownloadWarehouseInboundReceiptPdfOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the inbound receipt. */
            warehouseInboundReceipt: components["parameters"]["WarehouseInboundReceiptId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["Pdf"];
        401: components["responses"]["Unauthenticated"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListWarehouseOutboundReceiptsOperation {
    parameters: {
        query?: {
            /** @description Only receipts of this warehouse. */
            warehouseId?: number;
            /** @description Only receipts of this client. */
            clientId?: number;
            /** @description Only receipts with this text in their number. */
            number?: string;
            /** @description What to sort by. */
            sortBy?: "number" | "issue_date" | "created_at" | "updated_at";
            /** @description Which way to sort. */
            sortDirection?: "asc" | "desc";
            /** @description How many entries a page has. */
            perPage?: number;
            /** @description Number of the page, from 1. */
            page?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description One page of outbound receipts. */
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
                    data?: WarehouseOutboundReceipt[];
                    /** @description Which page this is, and how many there are. */
                    paginator?: Paginator;
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
export interface CreateWarehouseOutboundReceiptOperation {
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
            "application/json": WarehouseOutboundReceiptInput;
        };
    };
    responses: {
        /** @description The new outbound receipt. */
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
                "application/json": WarehouseOutboundReceipt;
            };
        };
        401: components["responses"]["Unauthenticated"];
        422: components["responses"]["CreateRefused"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface GetWarehouseOutboundReceiptOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the outbound receipt. */
            warehouseOutboundReceipt: components["parameters"]["WarehouseOutboundReceiptId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["WarehouseOutboundReceipt"];
        401: components["responses"]["Unauthenticated"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface UpdateWarehouseOutboundReceiptOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the outbound receipt. */
            warehouseOutboundReceipt: components["parameters"]["WarehouseOutboundReceiptId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": WarehouseOutboundReceiptInput;
        };
    };
    responses: {
        200: components["responses"]["WarehouseOutboundReceipt"];
        401: components["responses"]["Unauthenticated"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DeleteWarehouseOutboundReceiptOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the outbound receipt. */
            warehouseOutboundReceipt: components["parameters"]["WarehouseOutboundReceiptId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        204: components["responses"]["Deleted"];
        401: components["responses"]["Unauthenticated"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DownloadWarehouseOutboundReceiptPdfOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the outbound receipt. */
            warehouseOutboundReceipt: components["parameters"]["WarehouseOutboundReceiptId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["Pdf"];
        401: components["responses"]["Unauthenticated"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListInvoicesOperation {
    parameters: {
        query?: {
            /** @description Only invoices with this number. */
            number?: string;
            /** @description Only invoices of this client. */
            clientId?: number;
            /** @description Only invoices that are paid so far. */
            paymentStatus?: PaymentStatus;
            /** @description Only invoices issued on this day or later. */
            issueDateFrom?: string;
            /** @description Only invoices issued on this day or earlier. */
            issueDateTo?: string;
            /** @description Only invoices due on this day or later. */
            dueDateFrom?: string;
            /** @description Only invoices due on this day or earlier. */
            dueDateTo?: string;
            /** @description Only invoices with a total of at least so much, with VAT and in the currency of the company. */
            totalFrom?: number;
            /** @description Only invoices with a total of at most so much, with VAT and in the currency of the company. */
            totalTo?: number;
            /** @description What to sort by. */
            sortBy?: "number" | "issueDate" | "dueDate" | "deliveryDate" | "totalWithVatEur";
            /** @description Which way to sort. */
            sortDirection?: "asc" | "desc";
            /** @description How many documents a page has. */
            perPage?: components["parameters"]["DocumentsPerPage"];
            /** @description Number of the page, from 1. */
            page?: components["parameters"]["Page"];
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description One page of invoices. */
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
                    data?: InvoicePreview[];
                    /** @description Which page this is, and how many there are. */
                    paginator?: Paginator;
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface CreateInvoiceOperation {
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
            "application/json": InvoiceCreate;
        };
    };
    responses: {
        /** @description The new invoice. */
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
                "application/json": Invoice;
            };
        };
        401: components["responses"]["Unauthenticated"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["PayableRefused"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface GetInvoiceOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the invoice. */
            invoice: components["parameters"]["InvoiceId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["Invoice"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface UpdateInvoiceOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the invoice. */
            invoice: components["parameters"]["InvoiceId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": InvoiceUpdate;
        };
    };
    responses: {
        200: components["responses"]["Invoice"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DeleteInvoiceOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the invoice. */
            invoice: components["parameters"]["InvoiceId"];
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
export interface DownloadInvoicePdfOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the invoice. */
            invoice: components["parameters"]["InvoiceId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["Pdf"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListCreditNotesOperation {
    parameters: {
        query?: {
            /** @description Only credit notes with this number. */
            number?: string;
            /** @description Only credit notes of this client. */
            clientId?: number;
            /** @description Only credit notes that are paid so far. */
            paymentStatus?: PaymentStatus;
            /** @description Only credit notes issued on this day or later. */
            issueDateFrom?: string;
            /** @description Only credit notes issued on this day or earlier. */
            issueDateTo?: string;
            /** @description Only credit notes due on this day or later. */
            dueDateFrom?: string;
            /** @description Only credit notes due on this day or earlier. */
            dueDateTo?: string;
            /** @description Only credit notes with a total of at least so much, without VAT. */
            totalFrom?: number;
            /** @description Only credit notes with a total of at most so much, without VAT. */
            totalTo?: number;
            /** @description What to sort by. */
            sortBy?: "number" | "issueDate" | "dueDate" | "total" | "totalWithVat";
            /** @description Which way to sort. */
            sortDirection?: "asc" | "desc";
            /** @description How many documents a page has. */
            perPage?: components["parameters"]["DocumentsPerPage"];
            /** @description Number of the page, from 1. */
            page?: components["parameters"]["Page"];
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description One page of credit notes. */
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
                    data?: CreditNotePreview[];
                    /** @description Which page this is, and how many there are. */
                    paginator?: Paginator;
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface CreateCreditNoteOperation {
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
            "application/json": CreditNoteCreate;
        };
    };
    responses: {
        /** @description The new credit note. */
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
                "application/json": CreditNote;
            };
        };
        401: components["responses"]["Unauthenticated"];
        422: components["responses"]["CreateRefused"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface GetCreditNoteOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the credit note. */
            creditNote: components["parameters"]["CreditNoteId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["CreditNote"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface UpdateCreditNoteOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the credit note. */
            creditNote: components["parameters"]["CreditNoteId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": CreditNoteUpdate;
        };
    };
    responses: {
        200: components["responses"]["CreditNote"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DeleteCreditNoteOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the credit note. */
            creditNote: components["parameters"]["CreditNoteId"];
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
export interface DownloadCreditNotePdfOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the credit note. */
            creditNote: components["parameters"]["CreditNoteId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["Pdf"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface CreateInvoiceCreditNoteOperation {
    parameters: {
        query?: never;
        header?: {
            /** @description Any text that is new for each thing to create. Sending the same request with the same key again creates nothing, and is answered like the first one. The client makes a key of its own where you send none. */
            "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        };
        path: {
            /** @description Id of the invoice. */
            invoice: components["parameters"]["InvoiceId"];
        };
        cookie?: never;
    };
    requestBody?: {
        content: {
            "application/json": InvoiceCreditNoteCreate;
        };
    };
    responses: {
        /** @description The new credit note. */
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
                "application/json": CreditNote;
            };
        };
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["CreateRefused"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListProformasOperation {
    parameters: {
        query?: {
            /** @description Only proformas with this number. */
            number?: string;
            /** @description Only proformas of this client. */
            clientId?: number;
            /** @description Only proformas that are paid so far. */
            paymentStatus?: PaymentStatus;
            /** @description Only proformas issued on this day or later. */
            issueDateFrom?: string;
            /** @description Only proformas issued on this day or earlier. */
            issueDateTo?: string;
            /** @description Only proformas due on this day or later. */
            dueDateFrom?: string;
            /** @description Only proformas due on this day or earlier. */
            dueDateTo?: string;
            /** @description Only proformas with a total of at least so much, without VAT. */
            totalFrom?: number;
            /** @description Only proformas with a total of at most so much, without VAT. */
            totalTo?: number;
            /** @description Only proformas that have no invoice yet. */
            withoutInvoice?: boolean;
            /** @description What to sort by. */
            sortBy?: "number" | "issueDate" | "dueDate" | "total" | "totalWithVat";
            /** @description Which way to sort. */
            sortDirection?: "asc" | "desc";
            /** @description How many documents a page has. */
            perPage?: components["parameters"]["DocumentsPerPage"];
            /** @description Number of the page, from 1. */
            page?: components["parameters"]["Page"];
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description One page of proformas. */
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
                    data?: ProformaPreview[];
                    /** @description Which page this is, and how many there are. */
                    paginator?: Paginator;
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface CreateProformaOperation {
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
            "application/json": ProformaInput;
        };
    };
    responses: {
        /** @description The new proforma. */
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
                "application/json": Proforma;
            };
        };
        401: components["responses"]["Unauthenticated"];
        422: components["responses"]["PayableRefused"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface GetProformaOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the proforma. */
            proforma: components["parameters"]["ProformaId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["Proforma"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface UpdateProformaOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the proforma. */
            proforma: components["parameters"]["ProformaId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": ProformaInput;
        };
    };
    responses: {
        200: components["responses"]["Proforma"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DeleteProformaOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the proforma. */
            proforma: components["parameters"]["ProformaId"];
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
export interface DownloadProformaPdfOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the proforma. */
            proforma: components["parameters"]["ProformaId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["Pdf"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListOrdersOperation {
    parameters: {
        query?: {
            /** @description Only orders whose number begins like this. */
            number?: string;
            /** @description Only orders of this client. */
            clientId?: number;
            /** @description Only orders issued on this day or later. */
            issueDateFrom?: string;
            /** @description Only orders issued on this day or earlier. */
            issueDateTo?: string;
            /** @description Only orders with a total of at least so much, without VAT, after discounts. */
            totalFrom?: number;
            /** @description Only orders with a total of at most so much, without VAT, after discounts. */
            totalTo?: number;
            /** @description Only orders that have no invoice yet. */
            withoutInvoice?: boolean;
            /** @description Only orders that have no proforma yet. */
            withoutProforma?: boolean;
            /** @description What to sort by. */
            sortBy?: "number" | "issueDate" | "total" | "totalWithVat";
            /** @description Which way to sort. */
            sortDirection?: "asc" | "desc";
            /** @description How many documents a page has. */
            perPage?: components["parameters"]["DocumentsPerPage"];
            /** @description Number of the page, from 1. */
            page?: components["parameters"]["Page"];
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description One page of orders. */
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
                    data?: OrderPreview[];
                    /** @description Which page this is, and how many there are. */
                    paginator?: Paginator;
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface CreateOrderOperation {
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
            "application/json": OrderInput;
        };
    };
    responses: {
        /** @description The new order. */
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
                "application/json": Order;
            };
        };
        401: components["responses"]["Unauthenticated"];
        422: components["responses"]["CreateRefused"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface GetOrderOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the order. */
            order: components["parameters"]["OrderId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["Order"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface UpdateOrderOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the order. */
            order: components["parameters"]["OrderId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": OrderInput;
        };
    };
    responses: {
        200: components["responses"]["Order"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DeleteOrderOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the order. */
            order: components["parameters"]["OrderId"];
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
export interface DownloadOrderPdfOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the order. */
            order: components["parameters"]["OrderId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["Pdf"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListQuotationsOperation {
    parameters: {
        query?: {
            /** @description Only quotations with this text in their number. */
            number?: string;
            /** @description Only quotations of this client. */
            clientId?: number;
            /** @description Only quotations issued on this day or later. */
            issueDateFrom?: string;
            /** @description Only quotations issued on this day or earlier. */
            issueDateTo?: string;
            /** @description Only quotations that are valid until this day or later. */
            validityDateFrom?: string;
            /** @description Only quotations that are valid until this day or earlier. */
            validityDateTo?: string;
            /** @description Only quotations that this became of. */
            status?: QuotationStatus;
            /** @description Only quotations with a total of at least so much, with VAT, after discounts. */
            totalFrom?: number;
            /** @description Only quotations with a total of at most so much, with VAT, after discounts. */
            totalTo?: number;
            /** @description Only quotations that have no invoice yet. */
            withoutInvoice?: boolean;
            /** @description Only quotations that have no proforma yet. */
            withoutProforma?: boolean;
            /** @description Only quotations that have no order yet. */
            withoutOrder?: boolean;
            /** @description What to sort by. */
            sortBy?: "number" | "issueDate" | "validityDate" | "total" | "totalWithVat";
            /** @description Which way to sort. */
            sortDirection?: "asc" | "desc";
            /** @description How many documents a page has. */
            perPage?: components["parameters"]["DocumentsPerPage"];
            /** @description Number of the page, from 1. */
            page?: components["parameters"]["Page"];
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description One page of quotations. */
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
                    data?: QuotationPreview[];
                    /** @description Which page this is, and how many there are. */
                    paginator?: Paginator;
                };
            };
        };
        401: components["responses"]["Unauthenticated"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface CreateQuotationOperation {
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
            "application/json": QuotationInput;
        };
    };
    responses: {
        /** @description The new quotation. */
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
                "application/json": Quotation;
            };
        };
        401: components["responses"]["Unauthenticated"];
        422: components["responses"]["CreateRefused"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface GetQuotationOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the quotation. */
            quotation: components["parameters"]["QuotationId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["Quotation"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface UpdateQuotationOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the quotation. */
            quotation: components["parameters"]["QuotationId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": QuotationInput;
        };
    };
    responses: {
        200: components["responses"]["Quotation"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DeleteQuotationOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the quotation. */
            quotation: components["parameters"]["QuotationId"];
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
export interface DownloadQuotationPdfOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the quotation. */
            quotation: components["parameters"]["QuotationId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["Pdf"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface ListDocumentPaymentsOperation {
    parameters: {
        query: {
            /** @description Kind of document. */
            documentType: PayableType;
            /** @description Id of the document. */
            documentId: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The payments. */
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
                    data?: DocumentPayment[];
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
export interface CreateDocumentPaymentOperation {
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
            "application/json": DocumentPaymentCreate;
        };
    };
    responses: {
        /** @description The new payment. */
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
                "application/json": DocumentPayment;
            };
        };
        401: components["responses"]["Unauthenticated"];
        422: components["responses"]["CreateRefused"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface GetDocumentPaymentOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the payment. */
            documentPayment: number;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["DocumentPayment"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface DeleteDocumentPaymentOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the payment. */
            documentPayment: number;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        204: components["responses"]["Deleted"];
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["Invalid"];
        429: components["responses"]["RateLimitExceeded"];
        500: components["responses"]["InternalError"];
        503: components["responses"]["Unavailable"];
    };
}
export interface SendDocumentMailOperation {
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
            "application/json": DocumentMail;
        };
    };
    responses: {
        /** @description The e-mail will be sent. */
        202: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "Idempotency-Key": components["headers"]["Idempotency-Key"];
                "Idempotency-Status": components["headers"]["Idempotency-Status"];
                [name: string]: unknown;
            };
            content?: never;
        };
        401: components["responses"]["Unauthenticated"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["CreateRefused"];
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
         * @description Lists the events of a business case, a client or a supplier, page by page. In which order they come is not documented.
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
    "/numerical-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List numerical series
         * @description Lists the series of one kind of document, with the number that each gives next. The whole list comes at once.
         */
        get: ListNumericalSeriesOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/numerical-series/{numericalSeries}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the series. */
                numericalSeries: number;
            };
            cookie?: never;
        };
        /**
         * Get a numerical series
         * @description Returns one series with the number that it gives next.
         */
        get: GetNumericalSeriesOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bank accounts
         * @description Lists the bank accounts of the company. The whole list comes at once.
         */
        get: ListBankAccountsOperation;
        put?: never;
        /**
         * Create a bank account
         * @description Creates a bank account, which becomes the primary account of the company.
         */
        post: CreateBankAccountOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-accounts/{bankAccount}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the account. */
                bankAccount: number;
            };
            cookie?: never;
        };
        /**
         * Get a bank account
         * @description Returns one bank account.
         */
        get: GetBankAccountOperation;
        put?: never;
        post?: never;
        /**
         * Delete a bank account
         * @description Deletes a bank account. Documents that name it still show it.
         */
        delete: DeleteBankAccountOperation;
        options?: never;
        head?: never;
        /**
         * Update a bank account
         * @description Changes a bank account; what is not sent stays.
         */
        patch: UpdateBankAccountOperation;
        trace?: never;
    };
    "/price-list-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List price list items
         * @description Lists the items of the price list page by page, filtered and sorted as asked.
         */
        get: ListPriceListItemsOperation;
        put?: never;
        /**
         * Create a price list item
         * @description Creates an item of the price list. An item whose stock is tracked needs a `warehouseCode`.
         */
        post: CreatePriceListItemOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/price-list-items/{priceListItem}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the item. */
                priceListItem: number;
            };
            cookie?: never;
        };
        /**
         * Get a price list item
         * @description Returns one item of the price list.
         */
        get: GetPriceListItemOperation;
        /**
         * Replace a price list item
         * @description Replaces an item of the price list. Send all of it: what is left out is not kept, and becomes what it would be in a new item.
         */
        put: UpdatePriceListItemOperation;
        post?: never;
        /**
         * Delete a price list item
         * @description Deletes an item of the price list.
         */
        delete: DeletePriceListItemOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List warehouses
         * @description Lists the warehouses of the company. The whole list comes at once.
         */
        get: ListWarehousesOperation;
        put?: never;
        /**
         * Create a warehouse
         * @description Creates a warehouse. Every property has to be sent.
         */
        post: CreateWarehouseOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouses/{warehouse}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the warehouse. */
                warehouse: number;
            };
            cookie?: never;
        };
        /**
         * Get a warehouse
         * @description Returns one warehouse.
         */
        get: GetWarehouseOperation;
        /**
         * Replace a warehouse
         * @description Replaces a warehouse. Every property has to be sent.
         */
        put: UpdateWarehouseOperation;
        post?: never;
        /**
         * Delete a warehouse
         * @description Deletes a warehouse. The last one of a company cannot be deleted, which is answered with 422.
         */
        delete: DeleteWarehouseOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouse-inbound-receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List inbound receipts
         * @description Lists the inbound receipts page by page, filtered and sorted as asked.
         */
        get: ListWarehouseInboundReceiptsOperation;
        put?: never;
        /**
         * Create an inbound receipt
         * @description Creates an inbound receipt. Name the supplier by `supplierId`, or by its data in `supplier`.
         */
        post: CreateWarehouseInboundReceiptOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouse-inbound-receipts/{warehouseInboundReceipt}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the inbound receipt. */
                warehouseInboundReceipt: components["parameters"]["WarehouseInboundReceiptId"];
            };
            cookie?: never;
        };
        /**
         * Get an inbound receipt
         * @description Returns one inbound receipt with its items.
         */
        get: GetWarehouseInboundReceiptOperation;
        /**
         * Replace an inbound receipt
         * @description Replaces an inbound receipt. Send all of it: what is left out is not kept, and becomes what it would be in a new receipt.
         */
        put: UpdateWarehouseInboundReceiptOperation;
        post?: never;
        /**
         * Delete an inbound receipt
         * @description Deletes an inbound receipt.
         */
        delete: DeleteWarehouseInboundReceiptOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouse-inbound-receipts/{warehouseInboundReceipt}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the inbound receipt. */
                warehouseInboundReceipt: components["parameters"]["WarehouseInboundReceiptId"];
            };
            cookie?: never;
        };
        /**
         * Download an inbound receipt as PDF
         * @description Returns the inbound receipt as a PDF file.
         */
        get: DownloadWarehouseInboundReceiptPdfOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouse-outbound-receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List outbound receipts
         * @description Lists the outbound receipts page by page, filtered and sorted as asked.
         */
        get: ListWarehouseOutboundReceiptsOperation;
        put?: never;
        /**
         * Create an outbound receipt
         * @description Creates an outbound receipt. Name the client by `clientId`, or by its data in `client`. More than there is in stock is answered with 422.
         */
        post: CreateWarehouseOutboundReceiptOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouse-outbound-receipts/{warehouseOutboundReceipt}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the outbound receipt. */
                warehouseOutboundReceipt: components["parameters"]["WarehouseOutboundReceiptId"];
            };
            cookie?: never;
        };
        /**
         * Get an outbound receipt
         * @description Returns one outbound receipt with its items.
         */
        get: GetWarehouseOutboundReceiptOperation;
        /**
         * Replace an outbound receipt
         * @description Replaces an outbound receipt. Send all of it: what is left out is not kept, and becomes what it would be in a new receipt. More than there is in stock is answered with 422.
         */
        put: UpdateWarehouseOutboundReceiptOperation;
        post?: never;
        /**
         * Delete an outbound receipt
         * @description Deletes an outbound receipt.
         */
        delete: DeleteWarehouseOutboundReceiptOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouse-outbound-receipts/{warehouseOutboundReceipt}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the outbound receipt. */
                warehouseOutboundReceipt: components["parameters"]["WarehouseOutboundReceiptId"];
            };
            cookie?: never;
        };
        /**
         * Download an outbound receipt as PDF
         * @description Returns the outbound receipt as a PDF file.
         */
        get: DownloadWarehouseOutboundReceiptPdfOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description Lists the invoices page by page, without their items, filtered and sorted as asked.
         */
        get: ListInvoicesOperation;
        put?: never;
        /**
         * Create an invoice
         * @description Creates an invoice. Send a client, by `clientId` or by its data, and items; everything else comes from the client, the settings of the company, or the proforma, order or quotation that is named. An `Idempotency-Key` keeps a repeated request from making a second invoice.
         */
        post: CreateInvoiceOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{invoice}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the invoice. */
                invoice: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        /**
         * Get an invoice
         * @description Returns one invoice with its items and payments.
         */
        get: GetInvoiceOperation;
        /**
         * Replace an invoice
         * @description Replaces an invoice. Send all of it: what is left out is not kept, and becomes what it would be in a new invoice. Items that exist keep what warehouses gave if their `uuid` is sent.
         */
        put: UpdateInvoiceOperation;
        post?: never;
        /**
         * Delete an invoice
         * @description Deletes an invoice.
         */
        delete: DeleteInvoiceOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{invoice}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the invoice. */
                invoice: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        /**
         * Download an invoice as PDF
         * @description Returns the invoice as a PDF file.
         */
        get: DownloadInvoicePdfOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List credit notes
         * @description Lists the credit notes page by page, without their items, filtered and sorted as asked.
         */
        get: ListCreditNotesOperation;
        put?: never;
        /**
         * Create a credit note
         * @description Creates a credit note for an invoice, whose client it takes. Nothing is filled in, and the total has to be negative, or the answer is 422. `createInvoiceCreditNote` takes back a whole invoice with less effort.
         */
        post: CreateCreditNoteOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit-notes/{creditNote}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the credit note. */
                creditNote: components["parameters"]["CreditNoteId"];
            };
            cookie?: never;
        };
        /**
         * Get a credit note
         * @description Returns one credit note with its items and payments.
         */
        get: GetCreditNoteOperation;
        /**
         * Replace a credit note
         * @description Replaces a credit note. Send all of it: nothing is kept or filled in. Items that exist keep what warehouses took if their `uuid` is sent.
         */
        put: UpdateCreditNoteOperation;
        post?: never;
        /**
         * Delete a credit note
         * @description Deletes a credit note.
         */
        delete: DeleteCreditNoteOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit-notes/{creditNote}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the credit note. */
                creditNote: components["parameters"]["CreditNoteId"];
            };
            cookie?: never;
        };
        /**
         * Download a credit note as PDF
         * @description Returns the credit note as a PDF file.
         */
        get: DownloadCreditNotePdfOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{invoice}/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the invoice. */
                invoice: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a credit note of a whole invoice
         * @description Takes back an invoice as it is: client, items, bank account, currency, language, payment method and discount are those of the invoice, with negative amounts. The body may be left out, and says what is to be different.
         */
        post: CreateInvoiceCreditNoteOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proformas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List proformas
         * @description Lists the proformas page by page, without their items, filtered and sorted as asked.
         */
        get: ListProformasOperation;
        put?: never;
        /**
         * Create a proforma
         * @description Creates a proforma. Send a client, by `clientId` or by its data, and items; everything else comes from the client, the settings of the company, or the order or quotation that is named.
         */
        post: CreateProformaOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proformas/{proforma}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the proforma. */
                proforma: components["parameters"]["ProformaId"];
            };
            cookie?: never;
        };
        /**
         * Get a proforma
         * @description Returns one proforma with its items and payments.
         */
        get: GetProformaOperation;
        /**
         * Replace a proforma
         * @description Replaces a proforma. Send all of it: what is left out is not kept, and becomes what it would be in a new proforma.
         */
        put: UpdateProformaOperation;
        post?: never;
        /**
         * Delete a proforma
         * @description Deletes a proforma.
         */
        delete: DeleteProformaOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proformas/{proforma}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the proforma. */
                proforma: components["parameters"]["ProformaId"];
            };
            cookie?: never;
        };
        /**
         * Download a proforma as PDF
         * @description Returns the proforma as a PDF file.
         */
        get: DownloadProformaPdfOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description Lists the orders page by page, without their items, filtered and sorted as asked.
         */
        get: ListOrdersOperation;
        put?: never;
        /**
         * Create an order
         * @description Creates an order. Send a client, by `clientId` or by its data, and items; everything else comes from the client, the settings of the company, or the quotation that is named.
         */
        post: CreateOrderOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the order. */
                order: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * Get an order
         * @description Returns one order with its items.
         */
        get: GetOrderOperation;
        /**
         * Replace an order
         * @description Replaces an order. Send all of it: what is left out is not kept, and becomes what it would be in a new order.
         */
        put: UpdateOrderOperation;
        post?: never;
        /**
         * Delete an order
         * @description Deletes an order.
         */
        delete: DeleteOrderOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the order. */
                order: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * Download an order as PDF
         * @description Returns the order as a PDF file.
         */
        get: DownloadOrderPdfOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List quotations
         * @description Lists the quotations page by page, without their items, filtered and sorted as asked.
         */
        get: ListQuotationsOperation;
        put?: never;
        /**
         * Create a quotation
         * @description Creates a quotation. Send a client, by `clientId` or by its data, and items; everything else comes from the client or the settings of the company. It is `waiting` at first.
         */
        post: CreateQuotationOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotations/{quotation}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the quotation. */
                quotation: components["parameters"]["QuotationId"];
            };
            cookie?: never;
        };
        /**
         * Get a quotation
         * @description Returns one quotation with its items.
         */
        get: GetQuotationOperation;
        /**
         * Replace a quotation
         * @description Replaces a quotation. Send all of it: what is left out is not kept, and becomes what it would be in a new quotation.
         */
        put: UpdateQuotationOperation;
        post?: never;
        /**
         * Delete a quotation
         * @description Deletes a quotation.
         */
        delete: DeleteQuotationOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotations/{quotation}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the quotation. */
                quotation: components["parameters"]["QuotationId"];
            };
            cookie?: never;
        };
        /**
         * Download a quotation as PDF
         * @description Returns the quotation as a PDF file.
         */
        get: DownloadQuotationPdfOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/document-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the payments of a document
         * @description Lists the payments of one document, the newest first. The whole list comes at once.
         */
        get: ListDocumentPaymentsOperation;
        put?: never;
        /**
         * Create a payment of a document
         * @description Records a payment of a document. What is left out follows from the document: by default all that is left to pay is paid today.
         */
        post: CreateDocumentPaymentOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/document-payments/{documentPayment}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the payment. */
                documentPayment: number;
            };
            cookie?: never;
        };
        /**
         * Get a payment of a document
         * @description Returns one payment.
         */
        get: GetDocumentPaymentOperation;
        put?: never;
        post?: never;
        /**
         * Delete a payment of a document
         * @description Deletes a payment. One that an invoice confirms (of the type `payment_receipt`) cannot be deleted, which is answered with 422.
         */
        delete: DeleteDocumentPaymentOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/document-mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a document by e-mail
         * @description Sends a document to one or more addresses. The e-mail is on its way later: the answer only says that it was accepted.
         */
        post: SendDocumentMailOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "clients.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "clients.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "clients.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "suppliers.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "suppliers.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "suppliers.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "bank-accounts.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "bank-accounts.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "bank-accounts.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "business-case-statuses.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "business-case-statuses.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "business-case-statuses.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "business-cases.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "business-cases.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "business-cases.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact-activity-logs.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact-activity-logs.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact-activity-logs.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "price-list-items.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "price-list-items.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "price-list-items.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "price-list-items.stock-updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "warehouses.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "warehouses.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "warehouses.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "warehouse-inbound-receipts.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "warehouse-inbound-receipts.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "warehouse-inbound-receipts.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "warehouse-outbound-receipts.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "warehouse-outbound-receipts.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "warehouse-outbound-receipts.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoices.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoices.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoices.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoices.paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "credit-notes.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "credit-notes.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "credit-notes.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "credit-notes.paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "received-invoices.paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "received-receipts.paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "proformas.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "proformas.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "proformas.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "proformas.paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "orders.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "orders.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "orders.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "quotations.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "quotations.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "quotations.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "document-payments.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "document-payments.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        ErrorMessage: ErrorMessage;
        Bank: Bank;
        Country: Country;
        Language: Language;
        Currency: Currency;
        PaymentMethod: PaymentMethod;
        Unit: Unit;
        Client: Client;
        Party: Party;
        PartyInput: PartyInput;
        CreateRefusal: CreateRefusal;
        ValidationError: ValidationError;
        Supplier: Supplier;
        SupplierInput: SupplierInput;
        BusinessCaseStatus: BusinessCaseStatus;
        Paginator: Paginator;
        PaginatorLink: PaginatorLink;
        DocumentType: DocumentType;
        Warehouse: Warehouse;
        CompanySnapshot: CompanySnapshot;
        ClientSnapshot: ClientSnapshot;
        PaymentStatus: PaymentStatus;
        InvoicePreview: InvoicePreview;
        DocumentPreview: DocumentPreview;
        PayableInput: PayableInput;
        DocumentInput: DocumentInput;
        DiscountType: DiscountType;
        DocumentRecipient: DocumentRecipient;
        DocumentClientInput: DocumentClientInput;
        InvoiceItemInput: InvoiceItemInput;
        OrderItemInput: OrderItemInput;
        DocumentItemInput: DocumentItemInput;
        ItemSource: ItemSource;
        ItemChoice: ItemChoice;
        WarehouseAllocation: WarehouseAllocation;
        PayableDocument: PayableDocument;
        Document: Document;
        DocumentPayment: DocumentPayment;
        PayableType: PayableType;
        DocumentBankAccount: DocumentBankAccount;
        InvoiceItem: InvoiceItem;
        DocumentItem: DocumentItem;
        InvoiceItemUpdate: InvoiceItemUpdate;
        ClientChange: ClientChange;
        Change: Change;
        SupplierChange: SupplierChange;
        BankAccountChange: BankAccountChange;
        BusinessCaseStatusChange: BusinessCaseStatusChange;
        BusinessCaseChange: BusinessCaseChange;
        CrmEventChange: CrmEventChange;
        PriceListItemChange: PriceListItemChange;
        WarehouseChange: WarehouseChange;
        WarehouseInboundReceiptChange: WarehouseInboundReceiptChange;
        WarehouseOutboundReceiptChange: WarehouseOutboundReceiptChange;
        InvoiceChange: InvoiceChange;
        CreditNoteChange: CreditNoteChange;
        ReceivedInvoiceChange: ReceivedInvoiceChange;
        ReceivedReceiptChange: ReceivedReceiptChange;
        ProformaChange: ProformaChange;
        OrderChange: OrderChange;
        QuotationChange: QuotationChange;
        DocumentPaymentChange: DocumentPaymentChange;
        Identity: Identity;
        DeliveryMethod: DeliveryMethod;
        QrType: QrType;
        Subject: Subject;
        ClientInput: ClientInput;
        BusinessCaseStatusInput: BusinessCaseStatusInput;
        BusinessCase: BusinessCase;
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
        CrmEventUpdate: CrmEventUpdate;
        CrmEventUpdateMetadata: CrmEventUpdateMetadata;
        WebhookSubscription: WebhookSubscription;
        WebhookEventType: WebhookEventType;
        WebhookSubscriptionInput: WebhookSubscriptionInput;
        WebhookSubscriptionWithSecret: WebhookSubscriptionWithSecret;
        NumericalSeries: NumericalSeries;
        BankAccount: BankAccount;
        PaymentMatching: PaymentMatching;
        BankAccountCreate: BankAccountCreate;
        Iban: Iban;
        BankAccountUpdate: BankAccountUpdate;
        PriceListItem: PriceListItem;
        PriceListItemStock: PriceListItemStock;
        PriceListItemInput: PriceListItemInput;
        WarehouseInput: WarehouseInput;
        WarehouseInboundReceipt: WarehouseInboundReceipt;
        WarehouseReceipt: WarehouseReceipt;
        ReceiptItem: ReceiptItem;
        SupplierSnapshot: SupplierSnapshot;
        WarehouseInboundReceiptInput: WarehouseInboundReceiptInput;
        WarehouseReceiptInput: WarehouseReceiptInput;
        ReceiptItemInput: ReceiptItemInput;
        WarehouseOutboundReceipt: WarehouseOutboundReceipt;
        WarehouseOutboundReceiptInput: WarehouseOutboundReceiptInput;
        ReceiptClientInput: ReceiptClientInput;
        InvoiceCreate: InvoiceCreate;
        InvoiceInput: InvoiceInput;
        Invoice: Invoice;
        InvoiceUpdate: InvoiceUpdate;
        CreditNotePreview: CreditNotePreview;
        CreditNoteCreate: CreditNoteCreate;
        CreditNoteInput: CreditNoteInput;
        CreditNote: CreditNote;
        CreditNoteUpdate: CreditNoteUpdate;
        InvoiceCreditNoteCreate: InvoiceCreditNoteCreate;
        ProformaPreview: ProformaPreview;
        ProformaInput: ProformaInput;
        Proforma: Proforma;
        OrderPreview: OrderPreview;
        OrderInput: OrderInput;
        Order: Order;
        QuotationStatus: QuotationStatus;
        QuotationPreview: QuotationPreview;
        QuotationInput: QuotationInput;
        Quotation: Quotation;
        DocumentPaymentCreate: DocumentPaymentCreate;
        DocumentMail: DocumentMail;
    };
    responses: {
        /** @description The PDF file. */
        Pdf: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/pdf": Blob;
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
        /**
         * @description The request is not valid.
         *
         *     Inferred, not documented by the vendor: Printed beside most operations. For replacing clients and suppliers, and for bank accounts, it is stated on the errors page.
         */
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
        /** @description The request is not valid, its `Idempotency-Key` has been used with another body, or the company has no primary bank account and the request names none. */
        PayableRefused: {
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
        /** @description The series. */
        NumericalSeries: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": NumericalSeries;
            };
        };
        /** @description The bank account. */
        BankAccount: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": BankAccount;
            };
        };
        /** @description The item. */
        PriceListItem: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": PriceListItem;
            };
        };
        /** @description The warehouse. */
        Warehouse: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Warehouse;
            };
        };
        /** @description The inbound receipt. */
        WarehouseInboundReceipt: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": WarehouseInboundReceipt;
            };
        };
        /** @description The outbound receipt. */
        WarehouseOutboundReceipt: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": WarehouseOutboundReceipt;
            };
        };
        /** @description The invoice. */
        Invoice: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Invoice;
            };
        };
        /** @description The credit note. */
        CreditNote: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CreditNote;
            };
        };
        /** @description The proforma. */
        Proforma: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Proforma;
            };
        };
        /** @description The order. */
        Order: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Order;
            };
        };
        /** @description The quotation. */
        Quotation: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Quotation;
            };
        };
        /** @description The payment. */
        DocumentPayment: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": DocumentPayment;
            };
        };
    };
    parameters: {
        /** @description Any text that is new for each thing to create. Sending the same request with the same key again creates nothing, and is answered like the first one. The client makes a key of its own where you send none. */
        IdempotencyKey: string;
        /** @description Number of the page, from 1. */
        Page: number;
        /** @description How many entries a page has. */
        PerPage: number;
        /** @description How many documents a page has. */
        DocumentsPerPage: number;
        /** @description Id of the invoice. */
        InvoiceId: number;
        /** @description Id of the event. */
        WebhookId: string;
        /** @description When the event was sent, in seconds since 1970. It is not signed. */
        WebhookTimestamp: number;
        /** @description The signature of the raw body. */
        WebhookSignature: string;
        /** @description Language of the names in the answer, such as `sk`, `en` or `cs`. */
        AcceptLanguage: string;
        /** @description Id of the CRM event. */
        CrmEventId: number;
        /** @description Id of the subscription. */
        WebhookSubscriptionId: number;
        /** @description Id of the inbound receipt. */
        WarehouseInboundReceiptId: number;
        /** @description Id of the outbound receipt. */
        WarehouseOutboundReceiptId: number;
        /** @description Id of the credit note. */
        CreditNoteId: number;
        /** @description Id of the proforma. */
        ProformaId: number;
        /** @description Id of the order. */
        OrderId: number;
        /** @description Id of the quotation. */
        QuotationId: number;
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
    pathItems: {
        ClientChange: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            get?: never;
            put?: never;
            /**
             * A client has changed
             * @description Answer with a status of 2xx within 10 seconds. Anything else is tried again, up to four times, after 10, 100, 1,000 and 10,000 seconds.
             */
            post: {
                parameters: {
                    query?: never;
                    header: {
                        /** @description Id of the event. */
                        "webhook-id": components["parameters"]["WebhookId"];
                        /** @description When the event was sent, in seconds since 1970. It is not signed. */
                        "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                        /** @description The signature of the raw body. */
                        "webhook-signature": components["parameters"]["WebhookSignature"];
                    };
                    path?: never;
                    cookie?: never;
                };
                requestBody: {
                    content: {
                        "application/json": ClientChange;
                    };
                };
                responses: {
                    /** @description The event has been received. */
                    "2XX": {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        SupplierChange: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            get?: never;
            put?: never;
            /**
             * A supplier has changed
             * @description Answer with a status of 2xx within 10 seconds. Anything else is tried again, up to four times, after 10, 100, 1,000 and 10,000 seconds.
             */
            post: {
                parameters: {
                    query?: never;
                    header: {
                        /** @description Id of the event. */
                        "webhook-id": components["parameters"]["WebhookId"];
                        /** @description When the event was sent, in seconds since 1970. It is not signed. */
                        "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                        /** @description The signature of the raw body. */
                        "webhook-signature": components["parameters"]["WebhookSignature"];
                    };
                    path?: never;
                    cookie?: never;
                };
                requestBody: {
                    content: {
                        "application/json": SupplierChange;
                    };
                };
                responses: {
                    /** @description The event has been received. */
                    "2XX": {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        BankAccountChange: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            get?: never;
            put?: never;
            /**
             * A bank account has changed
             * @description Answer with a status of 2xx within 10 seconds. Anything else is tried again, up to four times, after 10, 100, 1,000 and 10,000 seconds.
             */
            post: {
                parameters: {
                    query?: never;
                    header: {
                        /** @description Id of the event. */
                        "webhook-id": components["parameters"]["WebhookId"];
                        /** @description When the event was sent, in seconds since 1970. It is not signed. */
                        "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                        /** @description The signature of the raw body. */
                        "webhook-signature": components["parameters"]["WebhookSignature"];
                    };
                    path?: never;
                    cookie?: never;
                };
                requestBody: {
                    content: {
                        "application/json": BankAccountChange;
                    };
                };
                responses: {
                    /** @description The event has been received. */
                    "2XX": {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        BusinessCaseStatusChange: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            get?: never;
            put?: never;
            /**
             * A business case status has changed
             * @description Answer with a status of 2xx within 10 seconds. Anything else is tried again, up to four times, after 10, 100, 1,000 and 10,000 seconds.
             */
            post: {
                parameters: {
                    query?: never;
                    header: {
                        /** @description Id of the event. */
                        "webhook-id": components["parameters"]["WebhookId"];
                        /** @description When the event was sent, in seconds since 1970. It is not signed. */
                        "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                        /** @description The signature of the raw body. */
                        "webhook-signature": components["parameters"]["WebhookSignature"];
                    };
                    path?: never;
                    cookie?: never;
                };
                requestBody: {
                    content: {
                        "application/json": BusinessCaseStatusChange;
                    };
                };
                responses: {
                    /** @description The event has been received. */
                    "2XX": {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        BusinessCaseChange: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            get?: never;
            put?: never;
            /**
             * A business case has changed
             * @description Answer with a status of 2xx within 10 seconds. Anything else is tried again, up to four times, after 10, 100, 1,000 and 10,000 seconds.
             */
            post: {
                parameters: {
                    query?: never;
                    header: {
                        /** @description Id of the event. */
                        "webhook-id": components["parameters"]["WebhookId"];
                        /** @description When the event was sent, in seconds since 1970. It is not signed. */
                        "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                        /** @description The signature of the raw body. */
                        "webhook-signature": components["parameters"]["WebhookSignature"];
                    };
                    path?: never;
                    cookie?: never;
                };
                requestBody: {
                    content: {
                        "application/json": BusinessCaseChange;
                    };
                };
                responses: {
                    /** @description The event has been received. */
                    "2XX": {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        CrmEventChange: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            get?: never;
            put?: never;
            /**
             * A CRM event has changed
             * @description Answer with a status of 2xx within 10 seconds. Anything else is tried again, up to four times, after 10, 100, 1,000 and 10,000 seconds.
             */
            post: {
                parameters: {
                    query?: never;
                    header: {
                        /** @description Id of the event. */
                        "webhook-id": components["parameters"]["WebhookId"];
                        /** @description When the event was sent, in seconds since 1970. It is not signed. */
                        "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                        /** @description The signature of the raw body. */
                        "webhook-signature": components["parameters"]["WebhookSignature"];
                    };
                    path?: never;
                    cookie?: never;
                };
                requestBody: {
                    content: {
                        "application/json": CrmEventChange;
                    };
                };
                responses: {
                    /** @description The event has been received. */
                    "2XX": {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        PriceListItemChange: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            get?: never;
            put?: never;
            /**
             * A price list item has changed
             * @description Answer with a status of 2xx within 10 seconds. Anything else is tried again, up to four times, after 10, 100, 1,000 and 10,000 seconds.
             */
            post: {
                parameters: {
                    query?: never;
                    header: {
                        /** @description Id of the event. */
                        "webhook-id": components["parameters"]["WebhookId"];
                        /** @description When the event was sent, in seconds since 1970. It is not signed. */
                        "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                        /** @description The signature of the raw body. */
                        "webhook-signature": components["parameters"]["WebhookSignature"];
                    };
                    path?: never;
                    cookie?: never;
                };
                requestBody: {
                    content: {
                        "application/json": PriceListItemChange;
                    };
                };
                responses: {
                    /** @description The event has been received. */
                    "2XX": {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        WarehouseChange: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            get?: never;
            put?: never;
            /**
             * A warehouse has changed
             * @description Answer with a status of 2xx within 10 seconds. Anything else is tried again, up to four times, after 10, 100, 1,000 and 10,000 seconds.
             */
            post: {
                parameters: {
                    query?: never;
                    header: {
                        /** @description Id of the event. */
                        "webhook-id": components["parameters"]["WebhookId"];
                        /** @description When the event was sent, in seconds since 1970. It is not signed. */
                        "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                        /** @description The signature of the raw body. */
                        "webhook-signature": components["parameters"]["WebhookSignature"];
                    };
                    path?: never;
                    cookie?: never;
                };
                requestBody: {
                    content: {
                        "application/json": WarehouseChange;
                    };
                };
                responses: {
                    /** @description The event has been received. */
                    "2XX": {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        WarehouseInboundReceiptChange: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            get?: never;
            put?: never;
            /**
             * An inbound receipt has changed
             * @description Answer with a status of 2xx within 10 seconds. Anything else is tried again, up to four times, after 10, 100, 1,000 and 10,000 seconds.
             */
            post: {
                parameters: {
                    query?: never;
                    header: {
                        /** @description Id of the event. */
                        "webhook-id": components["parameters"]["WebhookId"];
                        /** @description When the event was sent, in seconds since 1970. It is not signed. */
                        "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                        /** @description The signature of the raw body. */
                        "webhook-signature": components["parameters"]["WebhookSignature"];
                    };
                    path?: never;
                    cookie?: never;
                };
                requestBody: {
                    content: {
                        "application/json": WarehouseInboundReceiptChange;
                    };
                };
                responses: {
                    /** @description The event has been received. */
                    "2XX": {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        WarehouseOutboundReceiptChange: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            get?: never;
            put?: never;
            /**
             * An outbound receipt has changed
             * @description Answer with a status of 2xx within 10 seconds. Anything else is tried again, up to four times, after 10, 100, 1,000 and 10,000 seconds.
             */
            post: {
                parameters: {
                    query?: never;
                    header: {
                        /** @description Id of the event. */
                        "webhook-id": components["parameters"]["WebhookId"];
                        /** @description When the event was sent, in seconds since 1970. It is not signed. */
                        "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                        /** @description The signature of the raw body. */
                        "webhook-signature": components["parameters"]["WebhookSignature"];
                    };
                    path?: never;
                    cookie?: never;
                };
                requestBody: {
                    content: {
                        "application/json": WarehouseOutboundReceiptChange;
                    };
                };
                responses: {
                    /** @description The event has been received. */
                    "2XX": {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        InvoiceChange: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            get?: never;
            put?: never;
            /**
             * An invoice has changed
             * @description Answer with a status of 2xx within 10 seconds. Anything else is tried again, up to four times, after 10, 100, 1,000 and 10,000 seconds.
             */
            post: {
                parameters: {
                    query?: never;
                    header: {
                        /** @description Id of the event. */
                        "webhook-id": components["parameters"]["WebhookId"];
                        /** @description When the event was sent, in seconds since 1970. It is not signed. */
                        "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                        /** @description The signature of the raw body. */
                        "webhook-signature": components["parameters"]["WebhookSignature"];
                    };
                    path?: never;
                    cookie?: never;
                };
                requestBody: {
                    content: {
                        "application/json": InvoiceChange;
                    };
                };
                responses: {
                    /** @description The event has been received. */
                    "2XX": {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        CreditNoteChange: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            get?: never;
            put?: never;
            /**
             * A credit note has changed
             * @description Answer with a status of 2xx within 10 seconds. Anything else is tried again, up to four times, after 10, 100, 1,000 and 10,000 seconds.
             */
            post: {
                parameters: {
                    query?: never;
                    header: {
                        /** @description Id of the event. */
                        "webhook-id": components["parameters"]["WebhookId"];
                        /** @description When the event was sent, in seconds since 1970. It is not signed. */
                        "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                        /** @description The signature of the raw body. */
                        "webhook-signature": components["parameters"]["WebhookSignature"];
                    };
                    path?: never;
                    cookie?: never;
                };
                requestBody: {
                    content: {
                        "application/json": CreditNoteChange;
                    };
                };
                responses: {
                    /** @description The event has been received. */
                    "2XX": {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        ReceivedInvoiceChange: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            get?: never;
            put?: never;
            /**
             * A received invoice has changed
             * @description Answer with a status of 2xx within 10 seconds. Anything else is tried again, up to four times, after 10, 100, 1,000 and 10,000 seconds.
             */
            post: {
                parameters: {
                    query?: never;
                    header: {
                        /** @description Id of the event. */
                        "webhook-id": components["parameters"]["WebhookId"];
                        /** @description When the event was sent, in seconds since 1970. It is not signed. */
                        "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                        /** @description The signature of the raw body. */
                        "webhook-signature": components["parameters"]["WebhookSignature"];
                    };
                    path?: never;
                    cookie?: never;
                };
                requestBody: {
                    content: {
                        "application/json": ReceivedInvoiceChange;
                    };
                };
                responses: {
                    /** @description The event has been received. */
                    "2XX": {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        ReceivedReceiptChange: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            get?: never;
            put?: never;
            /**
             * A received receipt has changed
             * @description Answer with a status of 2xx within 10 seconds. Anything else is tried again, up to four times, after 10, 100, 1,000 and 10,000 seconds.
             */
            post: {
                parameters: {
                    query?: never;
                    header: {
                        /** @description Id of the event. */
                        "webhook-id": components["parameters"]["WebhookId"];
                        /** @description When the event was sent, in seconds since 1970. It is not signed. */
                        "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                        /** @description The signature of the raw body. */
                        "webhook-signature": components["parameters"]["WebhookSignature"];
                    };
                    path?: never;
                    cookie?: never;
                };
                requestBody: {
                    content: {
                        "application/json": ReceivedReceiptChange;
                    };
                };
                responses: {
                    /** @description The event has been received. */
                    "2XX": {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        ProformaChange: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            get?: never;
            put?: never;
            /**
             * A proforma has changed
             * @description Answer with a status of 2xx within 10 seconds. Anything else is tried again, up to four times, after 10, 100, 1,000 and 10,000 seconds.
             */
            post: {
                parameters: {
                    query?: never;
                    header: {
                        /** @description Id of the event. */
                        "webhook-id": components["parameters"]["WebhookId"];
                        /** @description When the event was sent, in seconds since 1970. It is not signed. */
                        "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                        /** @description The signature of the raw body. */
                        "webhook-signature": components["parameters"]["WebhookSignature"];
                    };
                    path?: never;
                    cookie?: never;
                };
                requestBody: {
                    content: {
                        "application/json": ProformaChange;
                    };
                };
                responses: {
                    /** @description The event has been received. */
                    "2XX": {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        OrderChange: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            get?: never;
            put?: never;
            /**
             * An order has changed
             * @description Answer with a status of 2xx within 10 seconds. Anything else is tried again, up to four times, after 10, 100, 1,000 and 10,000 seconds.
             */
            post: {
                parameters: {
                    query?: never;
                    header: {
                        /** @description Id of the event. */
                        "webhook-id": components["parameters"]["WebhookId"];
                        /** @description When the event was sent, in seconds since 1970. It is not signed. */
                        "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                        /** @description The signature of the raw body. */
                        "webhook-signature": components["parameters"]["WebhookSignature"];
                    };
                    path?: never;
                    cookie?: never;
                };
                requestBody: {
                    content: {
                        "application/json": OrderChange;
                    };
                };
                responses: {
                    /** @description The event has been received. */
                    "2XX": {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        QuotationChange: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            get?: never;
            put?: never;
            /**
             * A quotation has changed
             * @description Answer with a status of 2xx within 10 seconds. Anything else is tried again, up to four times, after 10, 100, 1,000 and 10,000 seconds.
             */
            post: {
                parameters: {
                    query?: never;
                    header: {
                        /** @description Id of the event. */
                        "webhook-id": components["parameters"]["WebhookId"];
                        /** @description When the event was sent, in seconds since 1970. It is not signed. */
                        "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                        /** @description The signature of the raw body. */
                        "webhook-signature": components["parameters"]["WebhookSignature"];
                    };
                    path?: never;
                    cookie?: never;
                };
                requestBody: {
                    content: {
                        "application/json": QuotationChange;
                    };
                };
                responses: {
                    /** @description The event has been received. */
                    "2XX": {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        DocumentPaymentChange: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            get?: never;
            put?: never;
            /**
             * A payment of a document has changed
             * @description Answer with a status of 2xx within 10 seconds. Anything else is tried again, up to four times, after 10, 100, 1,000 and 10,000 seconds.
             */
            post: {
                parameters: {
                    query?: never;
                    header: {
                        /** @description Id of the event. */
                        "webhook-id": components["parameters"]["WebhookId"];
                        /** @description When the event was sent, in seconds since 1970. It is not signed. */
                        "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                        /** @description The signature of the raw body. */
                        "webhook-signature": components["parameters"]["WebhookSignature"];
                    };
                    path?: never;
                    cookie?: never;
                };
                requestBody: {
                    content: {
                        "application/json": DocumentPaymentChange;
                    };
                };
                responses: {
                    /** @description The event has been received. */
                    "2XX": {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
    };
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
    listNumericalSeries: ListNumericalSeriesOperation;
    getNumericalSeries: GetNumericalSeriesOperation;
    listBankAccounts: ListBankAccountsOperation;
    createBankAccount: CreateBankAccountOperation;
    getBankAccount: GetBankAccountOperation;
    deleteBankAccount: DeleteBankAccountOperation;
    updateBankAccount: UpdateBankAccountOperation;
    listPriceListItems: ListPriceListItemsOperation;
    createPriceListItem: CreatePriceListItemOperation;
    getPriceListItem: GetPriceListItemOperation;
    updatePriceListItem: UpdatePriceListItemOperation;
    deletePriceListItem: DeletePriceListItemOperation;
    listWarehouses: ListWarehousesOperation;
    createWarehouse: CreateWarehouseOperation;
    getWarehouse: GetWarehouseOperation;
    updateWarehouse: UpdateWarehouseOperation;
    deleteWarehouse: DeleteWarehouseOperation;
    listWarehouseInboundReceipts: ListWarehouseInboundReceiptsOperation;
    createWarehouseInboundReceipt: CreateWarehouseInboundReceiptOperation;
    getWarehouseInboundReceipt: GetWarehouseInboundReceiptOperation;
    updateWarehouseInboundReceipt: UpdateWarehouseInboundReceiptOperation;
    deleteWarehouseInboundReceipt: DeleteWarehouseInboundReceiptOperation;
    downloadWarehouseInboundReceiptPdf: DownloadWarehouseInboundReceiptPdfOperation;
    listWarehouseOutboundReceipts: ListWarehouseOutboundReceiptsOperation;
    createWarehouseOutboundReceipt: CreateWarehouseOutboundReceiptOperation;
    getWarehouseOutboundReceipt: GetWarehouseOutboundReceiptOperation;
    updateWarehouseOutboundReceipt: UpdateWarehouseOutboundReceiptOperation;
    deleteWarehouseOutboundReceipt: DeleteWarehouseOutboundReceiptOperation;
    downloadWarehouseOutboundReceiptPdf: DownloadWarehouseOutboundReceiptPdfOperation;
    listInvoices: ListInvoicesOperation;
    createInvoice: CreateInvoiceOperation;
    getInvoice: GetInvoiceOperation;
    updateInvoice: UpdateInvoiceOperation;
    deleteInvoice: DeleteInvoiceOperation;
    downloadInvoicePdf: DownloadInvoicePdfOperation;
    listCreditNotes: ListCreditNotesOperation;
    createCreditNote: CreateCreditNoteOperation;
    getCreditNote: GetCreditNoteOperation;
    updateCreditNote: UpdateCreditNoteOperation;
    deleteCreditNote: DeleteCreditNoteOperation;
    downloadCreditNotePdf: DownloadCreditNotePdfOperation;
    createInvoiceCreditNote: CreateInvoiceCreditNoteOperation;
    listProformas: ListProformasOperation;
    createProforma: CreateProformaOperation;
    getProforma: GetProformaOperation;
    updateProforma: UpdateProformaOperation;
    deleteProforma: DeleteProformaOperation;
    downloadProformaPdf: DownloadProformaPdfOperation;
    listOrders: ListOrdersOperation;
    createOrder: CreateOrderOperation;
    getOrder: GetOrderOperation;
    updateOrder: UpdateOrderOperation;
    deleteOrder: DeleteOrderOperation;
    downloadOrderPdf: DownloadOrderPdfOperation;
    listQuotations: ListQuotationsOperation;
    createQuotation: CreateQuotationOperation;
    getQuotation: GetQuotationOperation;
    updateQuotation: UpdateQuotationOperation;
    deleteQuotation: DeleteQuotationOperation;
    downloadQuotationPdf: DownloadQuotationPdfOperation;
    listDocumentPayments: ListDocumentPaymentsOperation;
    createDocumentPayment: CreateDocumentPaymentOperation;
    getDocumentPayment: GetDocumentPaymentOperation;
    deleteDocumentPayment: DeleteDocumentPaymentOperation;
    sendDocumentMail: SendDocumentMailOperation;
}
