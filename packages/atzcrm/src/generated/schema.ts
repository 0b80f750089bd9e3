// Generated from specs/atzcrm.yaml by `pnpm generate atzcrm`. Do not edit.

/** @description The changes to an activity. */
export type ActivityUpdate = ActivityChanges & {
    /** @description URL of the file to attach. */
    attachment?: AttachmentUrl;
};
/**
 * @description The changes to an activity, as a form that can carry a file.
 *
 *     Inferred, not documented by the vendor: The page says that a file is uploaded as a form; that the other properties may come along is deduced.
 */
export type ActivityUpdateForm = ActivityChanges & {
    /** @description File to attach, or the URL of one. */
    attachment?: Blob | AttachmentUrl;
};
/** @description What can change in an activity, apart from its attachment. */
export interface ActivityChanges {
    /**
     * @description Title of the activity.
     *
     *     Bounds: at most 100 characters.
     */
    title?: string;
    /**
     * @description Type of the activity. Built in are 2 (Meeting), 3 (Task), 4 (Email) and 5 (Interview); an account can have types of its own.
     *
     *     Bounds: at least 1.
     */
    activity_type_id?: number;
    /**
     * Format: date-time
     * @description When the activity starts.
     *
     *     Inferred, not documented by the vendor: Documented as ISO 8601; the format is the profile of it that JSON Schema knows.
     * @example 2024-06-15T10:00:00Z
     */
    start_datetime?: string;
    /**
     * Format: date-time
     * @description When the activity ends. Has to be later than `start_datetime`.
     *
     *     Inferred, not documented by the vendor: Documented as ISO 8601; the format is the profile of it that JSON Schema knows.
     */
    end_datetime?: string;
    related_to_entity?: RelatedEntity;
    /**
     * @description Slug of the record that the activity is about.
     *
     *     Bounds: at most 50 characters.
     */
    related_to?: string;
    /**
     * @description Ids of users, separated by commas.
     * @example 1,2,3
     */
    collaborators?: string;
    /**
     * @description Slugs of candidates, separated by commas. They replace all candidates who attend so far; an empty string removes them all.
     * @example candidate_2f0ea5cd69a6cd6c7163,candidate_9b3fa1de02c741ab8821
     */
    candidates_as_attendees?: string;
    /**
     * @description Slugs of contacts, separated by commas. They replace all contacts who attend so far; an empty string removes them all.
     * @example contact_d86c343cf49040381fc7,contact_a12b456cd78ef9012345
     */
    contacts_as_attendees?: string;
    /** @description Ids of users, separated by commas. They replace all users who attend so far; an empty string removes them all. */
    users_as_attendees?: string;
    /**
     * Format: uri
     * @description URL of the online meeting.
     *
     *     Bounds: at most 100 characters.
     */
    meeting_link?: string;
    /** @description How important the activity is. */
    importance?: Importance;
    /**
     * @description Where the activity takes place.
     *
     *     Bounds: at most 50 characters.
     */
    location?: string;
    /** @description Free text about the activity. */
    description?: string;
    /** @description True keeps ATZ CRM from sending a calendar invitation. */
    do_not_send_calendar_invite?: boolean;
    /** @description Whether the activity is done. */
    mark_as_done?: boolean;
}
/**
 * Format: uri
 * @description URL of the file to attach.
 *
 *     Bounds: at most 350 characters.
 */
export type AttachmentUrl = string;
/**
 * @description What kind of record an activity is about: 1 (Candidate), 2 (Job), 3 (Organization), 4 (Contact), 5 (Deal) or 10 (Other).
 * @enum {integer}
 */
export type RelatedEntity = 1 | 2 | 3 | 4 | 5 | 10;
/**
 * @description How important an activity is.
 * @enum {string}
 */
export type Importance = "low" | "normal" | "high" | "critical";
/**
 * @description An activity. ATZ CRM does not say which properties are always there.
 *
 *     Inferred, not documented by the vendor: The page prints an example and refers to another page for the schema. The types are those of the page for reading an activity, where printed, and otherwise those of the example. Ids are printed as numbers there; they are integers here, as in the path.
 */
export interface Activity {
    /** @description Id of the activity. */
    id?: number;
    /** @description Title of the activity. */
    title?: string;
    /** @description Type of the activity. */
    activity_type?: {
        /** @description Id of the type. */
        id?: number;
        /** @description Name of the type. */
        label?: string;
    };
    /** @description Slug of the record that the activity is about. */
    related_to?: string;
    /** @description The record that the activity is about. What it holds besides its slug is not documented. */
    related_record?: {
        /** @description Slug of the record. */
        slug?: string;
    } & {
        [key: string]: unknown;
    };
    /** @description What kind of record the activity is about, for example `candidate`. */
    related_to_type?: string;
    /** @description Users who work on the activity. */
    collaborators?: User[];
    /** @description Day of the activity, as in `2024-06-16`. */
    start_date?: string;
    /** @description Time at which the activity starts, as in `09:00`. */
    start_time?: string;
    /** @description Time at which the activity ends, as in `10:00`. */
    end_time?: string;
    /** @description Who takes part. */
    attendees?: {
        /** @description Candidates who take part. */
        candidates?: RecordAttendee[];
        /** @description Contacts who take part. */
        contacts?: RecordAttendee[];
        /** @description Users who take part. */
        users?: UserAttendee[];
    };
    /** @description URL of the online meeting, or an empty string. */
    meeting_link?: string;
    /** @description How important the activity is. */
    importance?: Importance;
    /** @description Where the activity takes place. */
    location?: string;
    /** @description Free text about the activity. */
    description?: string;
    /** @description True if ATZ CRM sends no calendar invitation. */
    do_not_send_calendar_invite?: boolean;
    /** @description Whether the activity is done. */
    mark_as_done?: boolean;
    /** @description The attached file, if any. */
    attachment?: {
        /** @description Name of the file. */
        file_name?: string;
        /** @description URL of the file. */
        file_link?: string;
    } | null;
    /** @description Who created the activity. */
    created_by?: User;
    /** @description Who changed the activity last. */
    updated_by?: User;
    /**
     * Format: date-time
     * @description When the activity was created.
     */
    created_at?: string;
    /**
     * Format: date-time
     * @description When the activity was last changed.
     */
    updated_at?: string;
}
/**
 * @description One page of a list of activities.
 *
 *     Inferred, not documented by the vendor: The page prints the fields and not which of them are always there; that `data` is, is deduced. Counts are printed as numbers; they are integers here.
 */
export interface ActivityPage {
    /** @description Activities on all pages. */
    total?: number;
    /** @description Activities on a page. */
    per_page?: number;
    /** @description Number of this page. */
    current_page?: number;
    /** @description Number of the last page. */
    last_page?: number;
    /** @description URL of the next page; null on the last one. */
    next_page_url?: string | null;
    /** @description URL of the previous page; null on the first one. */
    prev_page_url?: string | null;
    /** @description Position of the first activity of this page. */
    from?: number;
    /** @description Position of the last activity of this page. */
    to?: number;
    /** @description The activities of this page. */
    data: Activity[];
}
/**
 * @description A user of ATZ CRM.
 *
 *     Inferred, not documented by the vendor: Read off the example.
 */
export interface User {
    /** @description Id of the user. */
    id?: number;
    /** @description Slug of the user. */
    slug?: string;
    /** @description Name of the user. */
    full_name?: string;
    /** @description E-mail address of the user. */
    email?: string;
}
/**
 * @description A candidate or a contact who takes part in an activity.
 *
 *     Inferred, not documented by the vendor: Printed on the page for reading an activity, not on this operation's page.
 */
export interface RecordAttendee {
    /** @description Slug of the candidate or contact. */
    slug?: string;
    /** @description Name of the candidate or contact. */
    full_name?: string;
}
/**
 * @description A user who takes part in an activity.
 *
 *     Inferred, not documented by the vendor: Printed on the page for reading an activity, not on this operation's page.
 */
export interface UserAttendee {
    /** @description Id of the user. */
    id?: number;
    /** @description Name of the user. */
    full_name?: string;
    /** @description E-mail address of the user. */
    email?: string;
}
export interface ListActivitiesOperation {
    parameters: {
        query?: {
            /** @description Number of the page. The first one is 1, and it is the default. */
            page?: number;
            /** @description Activities on a page. 25 is the default and the most. */
            limit?: number;
            /** @description What to sort by. `updated_at` is the default. */
            sort_by?: "created_at" | "updated_at";
            /** @description Which way to sort. `desc` is the default. */
            sort_order?: "asc" | "desc";
            /** @description Only activities that are so important. */
            importance?: Importance;
            /** @description Only activities of this type, one of the built-in ones or of the account's own. */
            activity_type_id?: number;
            /** @description Only activities about this kind of record. */
            related_to_entity?: RelatedEntity;
            /** @description Only activities about the record with this slug. */
            related_to?: string;
            /** @description Only activities with this text in title, description or location. */
            search?: string;
            /** @description What to return in full, separated by commas: `created_by`, `updated_by`, `related_record`, or `all`. */
            maximize?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description One page of activities. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ActivityPage;
            };
        };
        /** @description The value of `sort_by` or `sort_order` is not valid. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The token is not accepted. */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The token has used up its requests for now.
         *
         *     Inferred, not documented by the vendor: Stated for the whole API on the rate limiting page, not on this operation's page.
         */
        429: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
}
export interface EditActivityOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the activity. */
            id: number;
        };
        cookie?: never;
    };
    /** @description Inferred, not documented by the vendor: The page calls every property optional and says nothing about the body as a whole. */
    requestBody: {
        content: {
            "application/json": ActivityUpdate;
            "multipart/form-data": ActivityUpdateForm;
        };
    };
    responses: {
        /** @description The activity after the update. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Activity;
            };
        };
        /** @description The activity id or one of the properties is not valid. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The token is not accepted. */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no such activity. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The token has used up its requests for now.
         *
         *     Inferred, not documented by the vendor: Stated for the whole API on the rate limiting page, not on this operation's page.
         */
        429: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
}
export interface paths {
    "/v1/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List activities
         * @description Lists the activities of the account, page by page, filtered and sorted as asked.
         */
        get: ListActivitiesOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activity/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Edit an activity
         * @description Changes an existing activity. Every property is optional; send only what is to change. Send `multipart/form-data` to upload a file as the attachment.
         */
        put: EditActivityOperation;
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
        ActivityUpdate: ActivityUpdate;
        ActivityUpdateForm: ActivityUpdateForm;
        ActivityChanges: ActivityChanges;
        AttachmentUrl: AttachmentUrl;
        RelatedEntity: RelatedEntity;
        Importance: Importance;
        Activity: Activity;
        ActivityPage: ActivityPage;
        User: User;
        RecordAttendee: RecordAttendee;
        UserAttendee: UserAttendee;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    listActivities: ListActivitiesOperation;
    editActivity: EditActivityOperation;
}
