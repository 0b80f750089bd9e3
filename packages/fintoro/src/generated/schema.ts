// Generated from specs/fintoro.yaml by `pnpm generate fintoro`. Do not edit.

/**
 * @description The changes to a CRM event. The metadata has to be sent even when only attachments change.
 *
 *     Inferred, not documented by the vendor: The page says that nothing but the first three properties can change, and names four that are forbidden. That any other property is refused as well is deduced.
 */
export interface CrmEventUpdate {
    /** @description The new content of the event. */
    metadata: CrmEventUpdateMetadata;
    /**
     * @description Upload tokens of the files to attach.
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
/**
 * @description The content of the event. Which properties apply depends on the type that the event already has.
 *
 *     Inferred, not documented by the vendor: The page calls it a type-dependent object and shows one sample. The types are read off that sample, and properties that it does not show are let through. The four refused ones are those that the page tells callers not to send, under the names that the response sample shows.
 */
export interface CrmEventUpdateMetadata {
    /** @description Text of the event. */
    content?: string;
    /** @description E-mail address that the event is about. */
    email?: string;
    /** @description Name of the person that the event is about. */
    personName?: string;
    /** @description Phone number that the event is about. */
    phoneNumber?: string;
    /** @description Kind of the linked document, for example `invoice`. */
    documentType?: string;
    /** @description Id of the linked document. */
    documentId?: number;
    /** @description Must not be sent. Fintoro records it by itself. */
    documentNumberSnapshot?: never;
    /** @description Must not be sent. Fintoro records it by itself. */
    documentPriceSnapshot?: never;
    /** @description Must not be sent. Fintoro records it by itself. */
    documentCurrencySnapshot?: never;
    /** @description Must not be sent. Fintoro looks it up by itself. */
    relatedDocument?: never;
    [key: string]: unknown;
}
/** @description An entry in the history of a client, a supplier or a business case. Fintoro does not say which properties are always there. */
export interface CrmEvent {
    /**
     * @description Id of the event.
     * @example 551
     */
    id?: number;
    /**
     * @description What kind of event it is.
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
/**
 * @description The content of the event together with what Fintoro adds to it. Which properties are there depends on the type of the event.
 *
 *     Inferred, not documented by the vendor: The page prints an object and one sample; the properties and their types are read off that sample.
 */
export interface CrmEventMetadata {
    /** @description Text of the event. */
    content?: string;
    /** @description E-mail address that the event is about. */
    email?: string;
    /** @description Name of the person that the event is about. */
    personName?: string;
    /** @description Phone number that the event is about. */
    phoneNumber?: string;
    /** @description Number that the document had at the time of the event. */
    documentNumberSnapshot?: string;
    /** @description Price that the document had at the time of the event. */
    documentPriceSnapshot?: number;
    /** @description Currency of that price. */
    documentCurrencySnapshot?: Currency;
    /** @description Amount that was paid. */
    paidAmount?: number;
    /** @description The document that the event is about. */
    relatedDocument?: RelatedDocument;
    [key: string]: unknown;
}
/**
 * @description The document that an event is about.
 *
 *     Inferred, not documented by the vendor: Read off the response sample.
 */
export interface RelatedDocument {
    /** @description Kind of document, for example `invoice`. */
    documentType?: string;
    /** @description Id of the document. */
    documentId?: number;
    /** @description Display name of the document. */
    name?: string;
    /** @description Number of the document. */
    number?: string;
    /** @description Day of issue, as in `2026-03-10`. */
    issueDate?: string;
    /** @description Total including VAT. */
    totalWithVat?: number;
    /** @description Currency of the total. */
    currency?: Currency;
}
/**
 * @description A currency.
 *
 *     Inferred, not documented by the vendor: Read off the response sample.
 */
export interface Currency {
    /** @description Id of the currency in Fintoro. */
    id?: number;
    /** @description Letter code, for example `EUR`. */
    symbol?: string;
    /** @description Name of the currency. */
    name?: string;
    /** @description Sign of the currency, for example `€`. */
    mark?: string;
}
/**
 * @description A file attached to an event.
 *
 *     Inferred, not documented by the vendor: Read off the response sample.
 */
export interface Attachment {
    /** @description Id of the attachment, as `deletedAttachmentIds` wants it. */
    id?: number;
    /** @description File name. */
    name?: string;
    /** @description Media type of the file. */
    mimeType?: string;
    /** @description Where the file can be downloaded. */
    url?: string;
}
/**
 * @description The answer to a request without a valid token.
 *
 *     Inferred, not documented by the vendor: Read off the sample for 401 elsewhere in the documentation.
 */
export interface Unauthenticated {
    /** @description What went wrong. */
    message: string;
}
export interface UpdateCrmEventOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the CRM event. */
            contactActivityLog: number;
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": CrmEventUpdate;
        };
    };
    responses: {
        /**
         * @description The CRM event after the update.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CrmEvent;
            };
        };
        /**
         * @description The token is missing, wrong or revoked.
         *
         *     Inferred, not documented by the vendor: Stated for the whole API on the errors page, not on this operation's page.
         */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Unauthenticated;
            };
        };
        /**
         * @description The token or its company is not allowed to do this.
         *
         *     Inferred, not documented by the vendor: Stated for the whole API on the errors page, not on this operation's page.
         */
        403: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The token's company has no such CRM event.
         *
         *     Inferred, not documented by the vendor: Stated for the whole API on the errors page, not on this operation's page.
         */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The request is not valid.
         *
         *     Inferred, not documented by the vendor: Stated for the whole API on the errors page, not on this operation's page.
         */
        422: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The company has used up its requests for now.
         *
         *     Inferred, not documented by the vendor: Stated for the whole API on the errors page, not on this operation's page.
         */
        429: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                /**
                 * @description Requests that the company has left in the current window.
                 *
                 *     Inferred, not documented by the vendor: The header is named on the errors page; its type and its value here are deduced.
                 */
                "X-RateLimit-Remaining"?: number;
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content?: never;
        };
    };
}
export interface paths {
    "/contact-activity-logs/{contactActivityLog}": {
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
        /**
         * Update a CRM event
         * @description Changes the metadata of an existing CRM event and adds or removes attachments. What the event is about (its type and its client, supplier or business case) cannot be changed.
         */
        patch: UpdateCrmEventOperation;
        trace?: never;
    };
}
export interface components {
    schemas: {
        CrmEventUpdate: CrmEventUpdate;
        CrmEventUpdateMetadata: CrmEventUpdateMetadata;
        CrmEvent: CrmEvent;
        CrmEventMetadata: CrmEventMetadata;
        RelatedDocument: RelatedDocument;
        Currency: Currency;
        Attachment: Attachment;
        Unauthenticated: Unauthenticated;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Requests that the company may make in one window.
         *
         *     Inferred, not documented by the vendor: The header is named on the errors page; its type is deduced, the example is the documented limit.
         */
        "X-RateLimit-Limit": number;
        /**
         * @description Requests that the company has left in the current window.
         *
         *     Inferred, not documented by the vendor: The header is named on the errors page; its type and the example are deduced.
         */
        "X-RateLimit-Remaining": number;
        /**
         * @description When the current window ends.
         *
         *     Inferred, not documented by the vendor: The header is named on the errors page; its type is deduced, its unit is unknown.
         */
        "X-RateLimit-Reset": number;
        /**
         * @description How long to wait before the next request.
         *
         *     Inferred, not documented by the vendor: The header is named on the errors page; seconds are the HTTP meaning of a number. The example is ours, so that a mock does not tell its caller to retry at once.
         */
        "Retry-After": number;
    };
    pathItems: never;
}
export interface operations {
    updateCrmEvent: UpdateCrmEventOperation;
}
