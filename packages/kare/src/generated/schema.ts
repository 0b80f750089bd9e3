// Generated from specs/kare.yaml by `pnpm generate kare`. Do not edit.

/** @description The changes to a contact. */
export interface ContactUpdate {
    /**
     * @description Whether the contact is to be notified. Needed in every update.
     * @example true
     */
    notify: boolean;
    /**
     * @description Name of the contact.
     *
     *     Bounds: at most 250 characters.
     * @example Company Contact Name
     */
    name?: string;
    /** @description E-mail address of the contact. */
    email?: ContactEmail;
    /**
     * @description Phone numbers of the contact, five at most.
     *
     *     Bounds: at most 5 items.
     * @example [
     *       "phone1",
     *       "phone2"
     *     ]
     */
    phones?: string[];
    /**
     * @description Remark about the contact.
     *
     *     Bounds: at most 2500 characters.
     * @example Company contact comment
     */
    comment?: string | null;
}
/** @description A person to reach at an external company. */
export interface Contact {
    /**
     * @description Id of the contact.
     *
     *     Bounds: at least -9007199254740991; at most 9007199254740991.
     * @example 1
     */
    id: number;
    /**
     * @description Name of the contact.
     *
     *     Bounds: at most 250 characters.
     * @example Company Contact Name
     */
    name: string;
    /** @description E-mail address of the contact. */
    email: ContactEmail;
    /**
     * @description Phone numbers of the contact, five at most.
     *
     *     Bounds: at most 5 items.
     * @example [
     *       "phone1",
     *       "phone2"
     *     ]
     */
    phones: string[];
    /**
     * @description Remark about the contact.
     *
     *     Bounds: at most 2500 characters.
     * @example Company contact comment
     */
    comment: string | null;
    /**
     * @description Id of the company that the contact belongs to.
     *
     *     Bounds: at least -9007199254740991; at most 9007199254740991.
     * @example 1
     */
    companyId: number;
    /**
     * @description When the contact is notified next.
     * @example 2024-12-05T14:56:23.000Z
     */
    notifyAt: UtcDateTime;
    /**
     * @description When the contact was last changed.
     * @example 2024-12-05T14:56:23.000Z
     */
    updatedAt: UtcDateTime;
    /**
     * @description When the contact was created.
     * @example 2024-01-15T08:45:00.000Z
     */
    createdAt: UtcDateTime;
}
/**
 * Format: email
 * @description An e-mail address, or null.
 *
 *     Bounds: at most 250 characters; matches `^(?!\.)(?!.*\.\.)([A-Za-z0-9_'+\-\.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$`.
 * @example example@email.com
 */
export type ContactEmail = string | null;
/**
 * @description Date and time in UTC, ending in `Z`.
 *
 *     Bounds: matches `^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))T(?:(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z))$`.
 *
 *     Inferred, not documented by the vendor: The page prints a pattern and an example but no type.
 */
export type UtcDateTime = string;
export interface UpdateContactOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the company that the contact belongs to. */
            companyId: number;
            /** @description Id of the contact. */
            contactId: number;
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": ContactUpdate;
        };
    };
    responses: {
        /** @description The contact after the update. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Contact;
            };
        };
    };
}
export interface paths {
    "/companies/v2/rs/{companyId}/contacts/{contactId}": {
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
         * Update a contact
         * @description Changes one contact of a company. Send the properties to change, and always `notify`.
         */
        patch: UpdateContactOperation;
        trace?: never;
    };
}
export interface components {
    schemas: {
        ContactUpdate: ContactUpdate;
        Contact: Contact;
        ContactEmail: ContactEmail;
        UtcDateTime: UtcDateTime;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    updateContact: UpdateContactOperation;
}
