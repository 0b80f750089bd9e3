// Generated from specs/atzcrm.yaml by `pnpm generate atzcrm`. Do not edit.

/** @description A new activity. */
export type ActivityCreate = NewActivity & {
    /** @description URL of the file to attach. */
    attachment?: AttachmentUrl;
};
/**
 * @description A new activity, as a form that can carry a file.
 *
 *     Inferred, not documented by the vendor: The page says that a file is uploaded as a form; that the other properties may come along is deduced.
 */
export type ActivityCreateForm = NewActivity & {
    attachment?: AttachmentFile;
};
/** @description The changes to an activity. */
export interface ActivityUpdate extends ActivityChanges {
    /** @description URL of the file to attach from now on. */
    attachment?: AttachmentUrl;
}
/**
 * @description The changes to an activity, as a form that can carry a file.
 *
 *     Inferred, not documented by the vendor: The page says that a file is uploaded as a form; that the other properties may come along is deduced.
 */
export interface ActivityUpdateForm extends ActivityChanges {
    /** @description File to attach from now on, or the URL of one. */
    attachment?: AttachmentFile;
}
/** @description What a new activity consists of, apart from its attachment. */
export type NewActivity = {
    /** @description Bounds: at most 100 characters. */
    title: string;
    /** @description Bounds: at least 1. */
    activity_type_id: number;
    start_datetime: string;
    end_datetime: string;
} & ActivityProperties & {
    /**
     * @description Slugs of the candidates who attend, separated by commas.
     * @example candidate_2f0ea5cd69a6cd6c7163,candidate_9b3fa1de02c741ab8821
     */
    candidates_as_attendees?: string;
    /**
     * @description Slugs of the contacts who attend, separated by commas.
     * @example contact_d86c343cf49040381fc7,contact_a12b456cd78ef9012345
     */
    contacts_as_attendees?: string;
    /**
     * @description Ids of the users who attend, separated by commas.
     *
     *     Inferred, not documented by the vendor: The description could not be read on this page; it is that of the page for editing.
     */
    users_as_attendees?: UserIds;
};
/** @description What can change in an activity, apart from its attachment. */
export interface ActivityChanges extends ActivityProperties {
    /**
     * @description Slugs of candidates, separated by commas. They replace all candidates who attend so far, and, by a note on the page, perhaps all contacts and users as well: send all three lists to lose nobody. An empty string removes all candidates.
     * @example candidate_2f0ea5cd69a6cd6c7163,candidate_9b3fa1de02c741ab8821
     */
    candidates_as_attendees?: string;
    /**
     * @description Slugs of contacts, separated by commas. They replace all contacts who attend so far, and, by a note on the page, perhaps all candidates and users as well: send all three lists to lose nobody. An empty string removes all contacts.
     * @example contact_d86c343cf49040381fc7,contact_a12b456cd78ef9012345
     */
    contacts_as_attendees?: string;
    /** @description Ids of users, separated by commas. They replace all users who attend so far, and, by a note on the page, perhaps all candidates and contacts as well: send all three lists to lose nobody. An empty string removes all users. */
    users_as_attendees?: UserIds;
}
/**
 * @description What is sent in the same way when an activity is added and when it is edited.
 *
 *     Bounds: `start_datetime < end_datetime`.
 *
 *     Inferred, not documented by the vendor: From `meeting_link` on, the page for adding shows the properties in its sample alone; the rules are those of the page for editing.
 */
export interface ActivityProperties {
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
     * @example 2024-06-15T11:00:00Z
     */
    end_datetime?: string;
    related_to_entity?: RelatedEntity;
    /**
     * @description Slug of the record that the activity is about. The account has to have it.
     *
     *     Bounds: at most 50 characters.
     */
    related_to?: string;
    collaborators?: UserIds;
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
 * @description Ids of users, separated by commas.
 *
 *     Bounds: matches `^(?:[0-9]+(?:, *[0-9]+)*)?$`.
 *
 *     Inferred, not documented by the vendor: Documented as ids that are separated by commas. That an id has digits alone is read off the samples; spaces, and no id at all, are let pass.
 * @example 1,2,3
 */
export type UserIds = string;
/** @description File to attach, or the URL of one. */
export type AttachmentFile = Blob | AttachmentUrl;
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
 *     Inferred, not documented by the vendor: Ids are printed as numbers; they are integers here, as in the path.
 */
export interface Activity {
    /** @description Id of the activity. */
    id?: number;
    /** @description Title of the activity. */
    title?: string;
    /** @description Type of the activity. */
    activity_type?: LabelledReference;
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
    collaborators?: ActivityUser[];
    /** @description Day of the activity, as in `2024-06-16`. There is no day on which it ends. */
    start_date?: string;
    /** @description Time at which the activity starts, as in `09:00`. Its time zone is not documented. */
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
    created_by?: ActivityUser;
    /** @description Who changed the activity last. */
    updated_by?: ActivityUser;
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
 * @description A user, as activities show one.
 *
 *     Inferred, not documented by the vendor: The keys are printed. Their types are read off the sample.
 */
export interface ActivityUser {
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
 *     Inferred, not documented by the vendor: The keys are printed. Their types are those of the same keys elsewhere.
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
 *     Inferred, not documented by the vendor: The keys are printed. Their types are those of the same keys elsewhere.
 */
export interface UserAttendee {
    /** @description Id of the user. */
    id?: number;
    /** @description Name of the user. */
    full_name?: string;
    /** @description E-mail address of the user. */
    email?: string;
}
/** @description A new contact. */
export interface ContactCreate {
    /**
     * @description First name.
     *
     *     Bounds: at least 1 characters.
     */
    first_name: string;
    /**
     * @description Last name.
     *
     *     Bounds: at least 1 characters.
     */
    last_name?: string;
    /**
     * @description E-mail address.
     *
     *     Bounds: at least 1 characters.
     */
    email?: string;
    /**
     * @description Phone number.
     *
     *     Bounds: at least 1 characters.
     */
    phone?: string;
    /**
     * @description What the contact does at the organization.
     *
     *     Bounds: at least 1 characters.
     */
    designation?: string;
    /** @description Id of the stage that the contact is in. */
    stage_id: number;
    /** @description Id of the user who is responsible. */
    owner_id: number;
    /**
     * @description Free text about the contact.
     *
     *     Bounds: at least 1 characters.
     */
    description?: string;
    /** @description Id of the user who adds the contact. */
    created_by?: number;
    /**
     * @description City.
     *
     *     Bounds: at least 1 characters.
     */
    city?: string;
    /**
     * @description Street and house number.
     *
     *     Bounds: at least 1 characters.
     */
    address?: string;
    /**
     * @description Profile at Xing.
     *
     *     Bounds: at least 1 characters.
     */
    xing_url?: string;
    /**
     * @description Profile at LinkedIn.
     *
     *     Bounds: at least 1 characters.
     */
    linkedin_url?: string;
    tags?: TagList;
    custom_fields?: CustomFieldInputs;
}
/** @description A contact. ATZ CRM does not say which properties are always there. */
export interface Contact {
    /** @description Id of the contact. */
    id?: number;
    /** @description First name. */
    first_name?: string;
    /** @description Last name. */
    last_name?: string;
    /** @description Slug of the contact, which its operations ask for. */
    slug?: string;
    /** @description First and last name. */
    full_name?: string;
    /** @description E-mail address. */
    email?: string;
    tags?: Tags;
    /** @description Phone number. */
    phone?: string;
    /** @description File name of a picture. */
    profile_picture?: string;
    /** @description What the contact does at the organization. */
    designation?: string;
    /** @description Street and house number. */
    address?: string;
    /** @description City. */
    city?: string;
    /** @description Stage that the contact is in. */
    stage?: LabelledReference;
    /** @description Free text about the contact. */
    description?: string;
    /** @description Organization that the contact belongs to. */
    organization?: RecordReference;
    /**
     * Format: date-time
     * @description When the contact was added.
     */
    created_at?: string;
    /**
     * Format: date-time
     * @description When the contact was last changed.
     */
    updated_at?: string;
    /** @description Who added the contact. */
    created_by?: User;
    /** @description Who changed the contact last. */
    updated_by?: User;
    /** @description Who is responsible for the contact. */
    owner?: User;
    socials?: Socials;
    custom_fields?: CustomFields;
}
/**
 * @description A new candidate, as a form that can carry a resume.
 *
 *     Inferred, not documented by the vendor: The page types `resume` as a file and names no media type.
 */
export interface CandidateCreateForm extends CandidateCreate {
    resume?: ResumeFile;
}
/** @description A new candidate, without a resume. */
export interface CandidateCreate extends CandidateProperties {
    /**
     * @description Free text about the candidate.
     *
     *     Bounds: at least 1 characters.
     */
    description?: string;
}
/**
 * @description The changes to a candidate, as a form that can carry a resume.
 *
 *     Inferred, not documented by the vendor: The page types `resume` as a file and names no media type.
 */
export interface CandidateUpdateForm extends CandidateUpdate {
    /** @description The new resume. Which types and sizes are accepted is not documented. */
    resume?: ResumeFile;
}
/** @description The changes to a candidate, without a resume. */
export interface CandidateUpdate extends CandidateProperties {
    /**
     * @description Free text about the candidate.
     *
     *     Bounds: at least 1 characters.
     */
    candidate_description?: string;
}
/** @description What is sent in the same way when a candidate is added and when it is updated. */
export interface CandidateProperties {
    /**
     * @description First name.
     *
     *     Bounds: at least 1 characters.
     */
    first_name: string;
    /**
     * @description Last name.
     *
     *     Bounds: at least 1 characters.
     */
    last_name: string;
    /**
     * @description Gender: 0 (not available), 1 (male) or 2 (female).
     * @enum {integer}
     */
    gender_id?: 0 | 1 | 2;
    /**
     * @description E-mail address.
     *
     *     Bounds: at least 1 characters.
     */
    email?: string;
    /**
     * @description Phone number.
     *
     *     Bounds: at least 1 characters.
     */
    phone?: string;
    /**
     * Format: date
     * @description Day of birth, as in `1990-04-04`.
     */
    date_of_birth?: string;
    /** @description Id of the user who is responsible. */
    owner_id: number;
    /** @description Id of the user who adds the candidate. */
    created_by?: number;
    /**
     * @description City.
     *
     *     Bounds: at least 1 characters.
     */
    city?: string;
    /**
     * @description State or province.
     *
     *     Bounds: at least 1 characters.
     */
    state?: string;
    /**
     * @description Country.
     *
     *     Bounds: at least 1 characters.
     */
    country?: string;
    /**
     * @description Ids of languages, separated by commas. The printed sample stands in brackets.
     * @example [1,2,3]
     */
    language_ids?: string;
    /**
     * @description Skills, separated by commas. The printed sample stands in brackets.
     * @example [PHP,MySql,ReactJS]
     */
    skill?: string;
    /**
     * @description Where the candidate was found.
     *
     *     Bounds: at least 1 characters.
     */
    source?: string;
    /**
     * @description Street and house number.
     *
     *     Bounds: at least 1 characters.
     */
    address?: string;
    /**
     * @description Position that the candidate has now.
     *
     *     Bounds: at least 1 characters.
     */
    current_position?: string;
    /** @description How much experience the candidate has. */
    experience?: number;
    /**
     * Format: date
     * @description Day of graduation, as in `2015-05-15`.
     */
    graduation_date?: string;
    /** @description Salary that the candidate has now. */
    current_salary?: number;
    /** @description Notice period. Its unit is not documented. */
    notice_period?: number;
    /** @description What the salaries are paid for: 1 (year), 2 (month), 3 (week), 4 (day) or 5 (hour). */
    salary_type?: PayPeriod;
    /** @description Salary that the candidate asks for. */
    expected_salary?: number;
    /**
     * @description Nationality.
     *
     *     Bounds: at least 1 characters.
     */
    nationality?: string;
    /**
     * @description Profile at Xing.
     *
     *     Bounds: at least 1 characters.
     */
    profile_xing_url?: string;
    /**
     * @description Profile at LinkedIn.
     *
     *     Bounds: at least 1 characters.
     */
    profile_linkedin_url?: string;
    /**
     * @description Employer before the current one.
     *
     *     Bounds: at least 1 characters.
     */
    last_organization?: string;
    /**
     * @description Employer at present.
     *
     *     Bounds: at least 1 characters.
     */
    current_organization?: string;
    /**
     * @description Field of study.
     *
     *     Bounds: at least 1 characters.
     */
    education_specialization?: string;
    /** @description Id of the qualification. */
    qualification_id?: number;
    /**
     * @description University.
     *
     *     Bounds: at least 1 characters.
     */
    university?: string;
    /** @description Id of the industry. */
    industry_id?: number;
    /** @description Id of the currency that salaries are in. */
    currency_id?: number;
    /**
     * @description Whether the candidate would move: 1 (yes) or 0 (no).
     * @enum {integer}
     */
    willing_to_relocate?: 0 | 1;
    /**
     * Format: date
     * @description Day from which the candidate can work, as in `2024-09-01`.
     */
    available_from?: string;
    tags?: TagList;
    custom_fields?: CustomFieldInputs;
}
/** @description The resume. Which types and sizes are accepted is not documented. */
export type ResumeFile = Blob;
/** @description A candidate. The page could be read up to the city; expect more than is listed here. ATZ CRM does not say which properties are always there. */
export interface Candidate {
    /** @description Id of the candidate. */
    id?: number;
    /** @description First name. */
    first_name?: string;
    /** @description Last name. */
    last_name?: string;
    /** @description Slug of the candidate, which its operations ask for. */
    slug?: string;
    /** @description First and last name. */
    full_name?: string;
    /** @description E-mail address. */
    email?: string;
    /** @description Phone number. */
    phone?: string;
    /** @description File name of the resume. */
    resume?: string;
    /** @description File name of a picture. */
    profile_picture?: string;
    /** @description Field of study. */
    education_specialization?: string;
    /** @description University. */
    university?: string;
    /** @description Position that the candidate has now. */
    current_position?: string;
    /** @description Employer at present. */
    current_organization?: string;
    /** @description Employer before the current one. */
    last_organization?: string;
    /** @description Whether the candidate would move: 1 (yes) or 0 (no). */
    willing_to_relocate?: number;
    /** @description Day from which the candidate can work, as in `2024-09-01`. */
    available_from?: string;
    tags?: Tags;
    /** @description Skills, in brackets and separated by commas. */
    skill?: string;
    /** @description How much experience the candidate has. */
    experience?: number;
    /** @description Day of graduation, as in `2015-05-15`. */
    graduation_date?: string;
    /** @description Salary that the candidate has now. */
    current_salary?: number;
    /** @description Salary that the candidate asks for. */
    expected_salary?: number;
    /** @description Notice period. Its unit is not documented. */
    notice_period?: number;
    /** @description What the salaries are paid for: 1 (year), 2 (month), 3 (week), 4 (day) or 5 (hour). */
    salary_type?: number;
    /** @description Free text about the candidate. */
    description?: string;
    /** @description Where the candidate was found. */
    source?: string;
    /** @description Nationality. */
    nationality?: string;
    /** @description Street and house number. */
    address?: string;
    /** @description Language that the candidate speaks. */
    language?: string;
    /** @description City. */
    city?: string;
}
/** @description The job that a candidate is considered for. */
export interface CandidateAssignment {
    /**
     * @description Slug of the job.
     * @example job_62bf6c7e3db8dd2bdb30
     */
    job_slug: string;
    /** @description Id of the user who does this. */
    updated_by?: number;
}
/** @description The job that a candidate is no longer considered for. */
export interface CandidateRemoval {
    /**
     * @description Slug of the job.
     * @example job_62bf6c7e3db8dd2bdb30
     */
    job_slug: string;
}
/** @description The stage that a candidate moves to. */
export interface TalentStageUpdate {
    /**
     * @description Id of the stage.
     * @example 2
     */
    talent_stage_id: number;
    /** @description Why the candidate moves. */
    comment?: string;
    /**
     * Format: date
     * @description Day on which the candidate moves, as in `2024-06-15`.
     * @example 2024-06-15
     */
    stage_date?: string;
    /** @description Id of the user who does this. */
    updated_by?: number;
}
/** @description How far a candidate has come for one job. */
export interface JobApplication {
    /** @description Id of the link between candidate and job. */
    id?: number;
    /** @description The candidate. */
    candidate?: SlugReference;
    /** @description The job. */
    job?: SlugReference;
    /** @description Talent stage that the candidate is in. */
    status?: NamedReference;
    /**
     * Format: date-time
     * @description When the candidate moved to the stage.
     */
    stage_date?: string;
    /** @description Whether the candidate can be seen in the job: 1 (visible) or 0 (hidden). */
    visibility?: number;
    /**
     * Format: date-time
     * @description When this was last changed.
     */
    updated_at?: string;
    /** @description Who changed this last. */
    updated_by?: User;
}
/** @description Whether a candidate can be seen in a job. */
export interface VisibilityUpdate {
    /**
     * @description 1 shows the candidate, 0 hides it.
     * @enum {integer}
     */
    visibility: 0 | 1;
}
/** @description A stage that a candidate has been in, for one job. */
export interface CandidateStage {
    /** @description Slug of the job. */
    job_slug?: string;
    /** @description Position that is to be filled. */
    job_name?: string;
    /** @description Organization that has the job. */
    organization?: {
        /** @description Slug of the organization. */
        slug?: string;
        /** @description Name of the organization. */
        name?: string;
    };
    /** @description Status of the job. */
    job_status?: NamedReference;
    /** @description The stage. */
    talent_stage?: NamedReference;
    /** @description Day on which the candidate moved to the stage, as in `2024-06-15`. */
    stage_date?: string;
    /** @description Whether the candidate can be seen in the job: 1 (visible) or 0 (hidden). */
    visibility?: number;
    /** @description Why the candidate moved. */
    comment?: string | null;
    /** @description Who moved the candidate. */
    updated_by?: User;
    /**
     * Format: date-time
     * @description When this was last changed.
     */
    updated_at?: string;
}
/** @description Says that something was done. */
export interface Confirmation {
    /** @description What was done, for people to read. */
    message?: string;
}
/** @description A new job. */
export interface JobCreate {
    /**
     * @description Position to fill.
     *
     *     Bounds: at least 1 characters.
     */
    position_name: string;
    /**
     * @description How many people are wanted.
     *
     *     Bounds: at least 1.
     */
    headcount: number;
    tags?: TagList;
    /**
     * @description Skills, separated by commas. The printed sample stands in brackets.
     * @example [Java,PHP,Mysql]
     */
    skills?: string;
    /**
     * @description Free text about the record. What applicants are to read is `job_description`.
     *
     *     Bounds: at least 1 characters.
     *
     *     Inferred, not documented by the vendor: The page lists both and does not tell them apart.
     */
    description?: string;
    /** @description Id of the currency that salaries are in. */
    currency_id?: number;
    /** @description Id of the stages that candidates go through. */
    talent_funnel_id?: number;
    /** @description Lowest salary. */
    minimum_salary?: number;
    /** @description Highest salary. */
    maximum_salary?: number;
    /**
     * @description Country.
     *
     *     Bounds: at least 1 characters.
     */
    country?: string;
    /** @description What the salary is paid for: 1 (year), 2 (month), 3 (week), 4 (day) or 5 (hour). */
    frequency_type?: PayPeriod;
    /**
     * @description Kind of contract: 1 (Full Time), 2 (Part Time), 3 (Contract), 4 (Temporary), 5 (Freelance), 6 (Internship), 7 (Apprenticeship), 8 (Remote) or 9 (Contract To Permanent). Answers call it `contract_details_id`.
     * @enum {integer}
     */
    job_contract_type_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
    /**
     * @description Category of the job.
     *
     *     Bounds: at least 1 characters.
     */
    category?: string;
    /** @description Id of the qualification that is asked for. */
    qualification_id?: number;
    /**
     * @description Field that the job is in.
     *
     *     Bounds: at least 1 characters.
     */
    specialization?: string;
    /** @description Id of the industry. */
    industry_id?: number;
    /**
     * Format: date
     * @description Day from which candidates are looked for, as in `1990-04-04`.
     */
    open_date?: string;
    /**
     * Format: date
     * @description Day until which candidates are looked for, as in `1990-04-04`.
     */
    close_date?: string;
    /**
     * @description City.
     *
     *     Bounds: at least 1 characters.
     */
    city?: string;
    /**
     * @description State or province.
     *
     *     Bounds: at least 1 characters.
     */
    state?: string;
    /**
     * @description Street and house number.
     *
     *     Bounds: at least 1 characters.
     */
    address?: string;
    /**
     * @description Ids of users who work on the job, separated by commas. The printed sample stands in brackets.
     * @example [1,2,3]
     */
    collaborator_ids?: string;
    /**
     * @description Least experience that is asked for.
     *
     *     Bounds: at least 1.
     */
    minimum_experience?: number;
    /**
     * @description Most experience that is asked for.
     *
     *     Bounds: at least 1.
     */
    maximum_experience?: number;
    /**
     * @description Text about the job.
     *
     *     Bounds: at least 1 characters.
     */
    job_description?: string;
    /** @description Id of the status. */
    job_status_id?: number;
    /**
     * @description Slug of the contact to turn to.
     *
     *     Bounds: at least 1 characters.
     */
    primary_contact_slug?: string;
    /** @description Id of the user who adds the job. */
    created_by?: number;
    /** @description Id of the user who is responsible. */
    owner_id: number;
    /**
     * @description Slug of the organization that has the job.
     *
     *     Bounds: at least 1 characters.
     */
    organization_slug?: string;
    custom_fields?: CustomFieldInputs;
}
/** @description A job. The page could be read up to the contacts; expect more than is listed here. ATZ CRM does not say which properties are always there. */
export interface Job {
    /** @description Id of the job. */
    id?: number;
    /** @description Position to fill. */
    position_name?: string;
    /** @description How many people are wanted. */
    headcount?: number;
    /** @description Slug of the job, which its operations ask for. */
    slug?: string;
    tags?: Tags;
    /** @description Free text about the job. */
    description?: string;
    /** @description Currency that salaries are in. */
    currency?: {
        /** @description Id of the currency. */
        id?: number;
        /** @description Country of the currency. */
        country?: string;
        /** @description Code of the currency. */
        code?: string;
        /** @description Name of the currency. */
        currency?: string;
        /** @description Symbol of the currency. */
        symbol?: string;
    };
    /** @description Id of the stages that candidates go through. */
    talent_funnel_id?: number;
    /** @description Kind of contract. Requests call it `job_contract_type_id`. */
    contract_details_id?: number;
    /** @description Lowest salary. */
    minimum_salary?: number;
    /** @description Highest salary. */
    maximum_salary?: number;
    /** @description Country. */
    country?: string;
    /** @description What the salary is paid for: 1 (year), 2 (month), 3 (week), 4 (day) or 5 (hour). */
    frequency_type?: number;
    /** @description Category of the job. */
    category?: string;
    /** @description Qualification that is asked for. */
    qualification?: NamedReference;
    /** @description Field that the job is in. */
    specialization?: string;
    industry?: Industry;
    /** @description Day from which candidates are looked for, as in `1990-04-04`. */
    open_date?: string;
    /** @description Day until which candidates are looked for, as in `1990-04-04`. */
    close_date?: string;
    /** @description City. */
    city?: string;
    /** @description State or province. */
    state?: string;
    /** @description Street and house number. */
    address?: string;
    /** @description Skills, in brackets and separated by commas. */
    skills?: string;
    /**
     * @description Users who work on the job.
     *
     *     Inferred, not documented by the vendor: Printed as one user under a plural name. A list is allowed for as well.
     */
    collaborators?: User | User[];
    /** @description Status of the job. */
    job_status?: LabelledReference;
    /** @description Organization that has the job. */
    organizations?: RecordReferences;
    /** @description Contacts for the job. */
    contacts?: RecordReferences;
}
/** @description A deal, as it is added and updated. */
export interface DealInput {
    /**
     * @description Name of the deal.
     *
     *     Bounds: at least 1 characters.
     */
    name: string;
    /**
     * Format: date
     * @description Day on which the deal is to be closed, as in `1990-02-02`.
     */
    close_date: string;
    /** @description Id of the stage. */
    deal_stage_id: number;
    /**
     * @description Kind of business: `1` (new) or `2` (existing).
     * @enum {string}
     */
    deal_type?: "1" | "2";
    /**
     * @description What the deal is worth.
     *
     *     Bounds: more than 0.
     */
    deal_amount?: number;
    /**
     * @description Slug of the organization.
     *
     *     Bounds: at least 1 characters.
     */
    organization_slug?: string;
    /** @description Slugs of jobs, separated by commas. */
    job_slugs?: string;
    /** @description Slugs of candidates, separated by commas. */
    candidate_slugs?: string;
    /** @description Slugs of contacts, separated by commas. */
    contact_slugs?: string;
    /** @description Id of the user who adds the deal. */
    created_by: number;
    /** @description Id of the user who is responsible. */
    owner_id: number;
    tags?: TagList;
    custom_fields?: CustomFieldInputs;
}
/** @description A deal. ATZ CRM does not say which properties are always there. */
export interface Deal {
    /** @description Id of the deal. */
    id?: number;
    /** @description Slug of the deal, which its operations ask for. */
    slug?: string;
    /** @description Name of the deal. */
    name?: string;
    /** @description Stage of the deal. */
    stage?: {
        /** @description Id of the stage. */
        id?: number;
        /** @description Name of the stage. */
        label?: string;
        /** @description How probable the deal is in this stage, in percent. */
        percentage?: string;
    };
    /** @description What the deal is worth. */
    deal_amount?: number;
    /** @description What the deal is worth, weighed by its stage. */
    amount_by_stage?: number;
    /** @description Day on which the deal is to be closed, as in `1990-02-02`. */
    close_date?: string;
    /** @description Kind of business: `1` (new) or `2` (existing). */
    deal_type?: string;
    /** @description Organization that the deal is with. */
    organization?: RecordReference;
    /** @description Jobs that the deal is about. */
    jobs?: RecordReferences;
    /** @description Candidates that the deal is about. */
    candidates?: RecordReferences;
    /** @description Contacts for the deal. */
    contacts?: RecordReferences;
    tags?: Tags;
    /**
     * Format: date-time
     * @description When the deal was added.
     */
    created_at?: string;
    /**
     * Format: date-time
     * @description When the deal was last changed.
     */
    updated_at?: string;
    /** @description Who added the deal. */
    created_by?: User;
    /** @description Who changed the deal last. */
    updated_by?: User;
    /** @description Who is responsible for the deal. */
    owner?: User;
    custom_fields?: CustomFields;
}
/** @description An organization. ATZ CRM does not say which properties are always there. */
export interface Organization {
    /** @description Id of the organization. */
    id?: number;
    /** @description Slug of the organization, which its operations ask for. */
    slug?: string;
    /** @description Name of the organization. */
    name?: string;
    /** @description Website, or an empty string. */
    website?: string;
    /** @description Place, or an empty string. */
    location?: string;
    /**
     * @description Street and house number, or an empty string.
     *
     *     Inferred, not documented by the vendor: The table spells it `Address`, the sample `address`.
     */
    address?: string;
    tags?: Tags;
    industry?: Industry;
    /** @description Free text about the organization, or an empty string. */
    description?: string;
    /** @description File name of a picture, or an empty string. */
    profile_picture?: string;
    /** @description Who is responsible for the organization. */
    owner?: User;
    /**
     * Format: date-time
     * @description When the organization was added.
     */
    created_at?: string;
    /**
     * Format: date-time
     * @description When the organization was last changed.
     */
    updated_at?: string;
    /** @description Who added the organization. */
    created_by?: User;
    /** @description Who changed the organization last. */
    updated_by?: User;
    socials?: Socials;
    custom_fields?: CustomFields;
}
/** @description A new subscription. */
export interface WebhookSubscriptionCreate {
    eventName: WebhookEventName;
    /**
     * Format: uri
     * @description Address that events are sent to.
     *
     *     Bounds: at least 1 characters.
     */
    targetUrl: string;
}
/** @description The changes to a subscription. */
export interface WebhookSubscriptionUpdate {
    eventName?: WebhookEventName;
    /**
     * Format: uri
     * @description Address that events are sent to.
     *
     *     Bounds: at least 1 characters.
     */
    targetUrl?: string;
}
/**
 * @description What to report. `job.application.from_external_source` reports a candidate. There are no events for activities.
 *
 *     Bounds: at least 1 characters.
 *
 *     Inferred, not documented by the vendor: The page lists these events and does not say that there are no others.
 */
export type WebhookEventName = "candidate.added" | "candidate.updated" | "candidate.deleted" | "candidate.talent_stage.updated" | "job.application.from_external_source" | "contact.added" | "contact.updated" | "contact.deleted" | "organization.added" | "organization.updated" | "organization.deleted" | "deal.added" | "deal.updated" | "deal.deleted" | "job.added" | "job.updated" | "job.deleted" | (string & {});
/**
 * @description A subscription.
 *
 *     Inferred, not documented by the vendor: That the times are seconds since 1970 is read off their size.
 */
export interface WebhookSubscription {
    /** @description Id of the subscription. */
    id?: number;
    /** @description Id of the account. */
    account_id?: number;
    /** @description What is reported. */
    event_name?: WebhookEventName;
    /** @description Address that events are sent to. */
    target_url?: string;
    /** @description Where the subscription comes from, for example `public`. */
    source?: string;
    /** @description When the subscription was created, in seconds since 1970. */
    created_at?: number;
    /** @description When the subscription was last changed, in seconds since 1970. */
    updated_at?: number;
}
/**
 * @description A user. Without `maximize`, expect its id alone.
 *
 *     Inferred, not documented by the vendor: The keys and samples are printed; that all but the id may be missing is read off samples of organizations.
 */
export interface User {
    /** @description Id of the user. */
    id?: number;
    /** @description E-mail address. */
    email?: string;
    /** @description First name. */
    first_name?: string;
    /** @description Last name. */
    last_name?: string;
    /** @description First and last name. */
    full_name?: string;
    /** @description Role in the account, for example `Admin`. */
    role?: string;
    /** @description Phone number, if any. */
    phone?: string | null;
}
/** @description A record by its id. With `maximize` there is more, which is not documented. */
export interface RecordReference {
    /** @description Id of the record. */
    id?: number;
    [key: string]: unknown;
}
/**
 * @description One record or several, by their ids.
 *
 *     Inferred, not documented by the vendor: Printed as one object under a plural name. A list is allowed for as well.
 */
export type RecordReferences = RecordReference | RecordReference[];
/** @description A record by its slug. */
export interface SlugReference {
    /** @description Slug of the record. */
    slug?: string;
}
/** @description Something of a list that the account keeps, with its name. */
export interface NamedReference {
    /** @description Id in the list. */
    id?: number;
    /** @description Name. */
    name?: string;
}
/** @description Something of a list that the account keeps, with its label. */
export interface LabelledReference {
    /** @description Id in the list. */
    id?: number;
    /** @description Label. */
    label?: string;
}
/**
 * @description Industry, if any.
 *
 *     Inferred, not documented by the vendor: Printed as an object; null stands in a sample of an organization.
 */
export type Industry = {
    /** @description Id of the industry. */
    id?: number;
    /** @description Name of the industry. */
    name?: string;
} | null;
/** @description Profiles in social networks. */
export interface Socials {
    /** @description Profile at LinkedIn, or an empty string. */
    linkedin?: string;
    /** @description Profile at Xing, or an empty string. */
    xing?: string;
}
/**
 * @description What is paid for: 1 (year), 2 (month), 3 (week), 4 (day) or 5 (hour).
 * @enum {integer}
 */
export type PayPeriod = 1 | 2 | 3 | 4 | 5;
/**
 * @description Tags, separated by commas. The printed sample stands in brackets.
 * @example [Java,Leadership]
 */
export type TagList = string;
/**
 * @description Tags, in brackets and separated by commas, or null.
 *
 *     Inferred, not documented by the vendor: Printed as a string; null stands in samples of a contact and an organization.
 */
export type Tags = string | null;
/**
 * @description Values of fields that the account has defined itself.
 *
 *     Inferred, not documented by the vendor: The table spells the property `custom fields`; the sample answer spells it `custom_fields`.
 */
export type CustomFieldInputs = CustomFieldInput[];
/**
 * @description The value of a field that the account has defined itself.
 *
 *     Inferred, not documented by the vendor: Read off the sample.
 */
export interface CustomFieldInput {
    /**
     * @description Id of the field.
     * @example 1
     */
    id?: number;
    /**
     * @description Its value.
     * @example textfeild
     */
    value?: string;
}
/**
 * @description Values of fields that the account has defined itself.
 *
 *     Inferred, not documented by the vendor: Printed as an object; the only whole sample answer, of an organization, has a list.
 */
export type CustomFields = CustomField[];
/** @description A field that the account has defined itself, and its value. */
export interface CustomField {
    /** @description Id of the field. */
    id?: number;
    /** @description Name of the field. */
    field_name?: string;
    /** @description Type of the field, for example `text`, `string` or `date`. */
    field_type?: string;
    /** @description Value of the field, if any. */
    value?: string | null;
}
export interface ListActivitiesOperation {
    parameters: {
        query?: {
            /** @description Number of the page, from 1 on. */
            page?: number;
            /** @description Activities on a page, 25 at most. */
            limit?: number;
            /** @description What to sort by. */
            sort_by?: "created_at" | "updated_at";
            /** @description Which way to sort. */
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
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
    };
}
export interface AddActivityOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": ActivityCreate;
            "multipart/form-data": ActivityCreateForm;
        };
    };
    responses: {
        /**
         * @description The new activity.
         *
         *     Inferred, not documented by the vendor: No answer of this page was seen. Other pages refer to it for the schema of an activity, and what adds a record is answered with 201 elsewhere.
         */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Activity;
            };
        };
        429: components["responses"]["TooManyRequests"];
    };
}
export interface GetActivityOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the activity. */
            id: components["parameters"]["ActivityId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The activity. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Activity;
            };
        };
        /** @description The id is not valid: `Invalid activity ID`. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["ActivityNotFound"];
        429: components["responses"]["TooManyRequests"];
    };
}
export interface EditActivityOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the activity. */
            id: components["parameters"]["ActivityId"];
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
        /** @description The activity id or one of the properties is not valid. The text says which. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["ActivityNotFound"];
        429: components["responses"]["TooManyRequests"];
    };
}
export interface AddContactOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": ContactCreate;
        };
    };
    responses: {
        /** @description The new contact. */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Contact;
            };
        };
        429: components["responses"]["TooManyRequests"];
    };
}
export interface DeleteContactOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Slug of the contact. */
            slug: components["parameters"]["ContactSlug"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The contact that was deleted. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Contact;
            };
        };
        401: components["responses"]["Unauthorized"];
        /** @description There is no such contact: `Contact does not exist`. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        429: components["responses"]["TooManyRequests"];
    };
}
export interface ListCandidatesOperation {
    parameters: {
        query?: {
            /**
             * @description How to sort. The page describes it as the property to sort by, such as `first_name`, `last_name` or `created_at`, and seems to have swapped it with `sortByColumn`: try `asc` or `desc`.
             *
             *     Inferred, not documented by the vendor: Printed as an integer, and described as a text, which can say a number as well.
             */
            sortOrder?: components["parameters"]["SortOrder"];
            /**
             * @description How to sort. The page describes it as `asc` or `desc`, and seems to have swapped it with `sortOrder`: try the property to sort by, such as `created_at`.
             *
             *     Inferred, not documented by the vendor: Printed as an integer, and described as a text, which can say a number as well.
             */
            sortByColumn?: components["parameters"]["SortByColumn"];
            /** @description Number of the page. */
            page?: components["parameters"]["Page"];
            /** @description Records on a page. Neither the default nor the most is documented. */
            limit?: components["parameters"]["Limit"];
            /**
             * @description What to return in full, separated by commas: `owner`, `currency`, `created_by`, `updated_by`, `qualification`, `industry`, or `all`.
             *
             *     Inferred, not documented by the vendor: The table spells it `Maximize`, the text and the samples `maximize`.
             */
            maximize?: components["parameters"]["MaximizePeople"];
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description Candidates, in a form that is not documented. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": unknown;
            };
        };
        429: components["responses"]["TooManyRequests"];
    };
}
export interface AddCandidateOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    /** @description Inferred, not documented by the vendor: The page names no media type. A file needs a form; without one, JSON is what the other pages take. */
    requestBody: {
        content: {
            "application/json": CandidateCreate;
            "multipart/form-data": CandidateCreateForm;
        };
    };
    responses: {
        /** @description The new candidate. */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Candidate;
            };
        };
        429: components["responses"]["TooManyRequests"];
    };
}
export interface UpdateCandidateOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Slug of the candidate. */
            slug: components["parameters"]["CandidateSlug"];
        };
        cookie?: never;
    };
    /** @description Inferred, not documented by the vendor: The page names no media type. A file needs a form; without one, JSON is what the other pages take. */
    requestBody: {
        content: {
            "application/json": CandidateUpdate;
            "multipart/form-data": CandidateUpdateForm;
        };
    };
    responses: {
        /** @description The candidate after the update. The status is 201, as when one is added. */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Candidate;
            };
        };
        429: components["responses"]["TooManyRequests"];
    };
}
export interface AddCandidateToJobOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Slug of the candidate. */
            slug: components["parameters"]["CandidateSlug"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": CandidateAssignment;
        };
    };
    responses: {
        /** @description The candidate is linked to the job. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Confirmation;
            };
        };
        400: components["responses"]["InvalidApplication"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
    };
}
export interface RemoveCandidateFromJobOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Slug of the candidate. */
            slug: components["parameters"]["CandidateSlug"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": CandidateRemoval;
        };
    };
    responses: {
        /** @description The link is gone. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Confirmation;
            };
        };
        400: components["responses"]["InvalidApplication"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
    };
}
export interface UpdateTalentStageOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Slug of the candidate. */
            candidateSlug: components["parameters"]["ApplyingCandidateSlug"];
            /** @description Slug of the job. */
            jobSlug: components["parameters"]["AppliedJobSlug"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": TalentStageUpdate;
        };
    };
    responses: {
        /** @description How far the candidate has come now. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": JobApplication;
            };
        };
        400: components["responses"]["InvalidApplication"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
    };
}
export interface UpdateCandidateVisibilityOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Slug of the candidate. */
            candidateSlug: components["parameters"]["ApplyingCandidateSlug"];
            /** @description Slug of the job. */
            jobSlug: components["parameters"]["AppliedJobSlug"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": VisibilityUpdate;
        };
    };
    responses: {
        /** @description The visibility is changed. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Confirmation;
            };
        };
        400: components["responses"]["InvalidApplication"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
    };
}
export interface GetCandidateHistoryOperation {
    parameters: {
        query?: {
            /** @description Only the stages of the job with this slug. */
            job_slug?: string;
        };
        header?: never;
        path: {
            /** @description Slug of the candidate. */
            slug: components["parameters"]["CandidateSlug"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The stages of the candidate. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": CandidateStage[];
            };
        };
        400: components["responses"]["InvalidApplication"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
    };
}
export interface AddJobOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": JobCreate;
        };
    };
    responses: {
        /** @description The new job. */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Job;
            };
        };
        429: components["responses"]["TooManyRequests"];
    };
}
export interface GetJobOperation {
    parameters: {
        query?: {
            /**
             * @description What to return in full, separated by commas: `owner`, `currency`, `created_by`, `updated_by`, `qualification`, `industry`, or `all`.
             *
             *     Inferred, not documented by the vendor: The table spells it `Maximize`, the text and the samples `maximize`.
             */
            maximize?: components["parameters"]["MaximizePeople"];
        };
        header?: never;
        path: {
            /** @description Slug of the job. */
            slug: components["parameters"]["JobSlug"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The job. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Job;
            };
        };
        429: components["responses"]["TooManyRequests"];
    };
}
export interface DeleteJobOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Slug of the job. */
            slug: components["parameters"]["JobSlug"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The job that was deleted. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Job;
            };
        };
        429: components["responses"]["TooManyRequests"];
    };
}
export interface ListDealsOperation {
    parameters: {
        query?: {
            /**
             * @description How to sort. The page describes it as the property to sort by, such as `first_name`, `last_name` or `created_at`, and seems to have swapped it with `sortByColumn`: try `asc` or `desc`.
             *
             *     Inferred, not documented by the vendor: Printed as an integer, and described as a text, which can say a number as well.
             */
            sortOrder?: components["parameters"]["SortOrder"];
            /**
             * @description How to sort. The page describes it as `asc` or `desc`, and seems to have swapped it with `sortOrder`: try the property to sort by, such as `created_at`.
             *
             *     Inferred, not documented by the vendor: Printed as an integer, and described as a text, which can say a number as well.
             */
            sortByColumn?: components["parameters"]["SortByColumn"];
            /** @description Number of the page. */
            page?: components["parameters"]["Page"];
            /** @description Records on a page. Neither the default nor the most is documented. */
            limit?: components["parameters"]["Limit"];
            /**
             * @description What to return in full, separated by commas: `owner`, `created_by`, `updated_by`, `organization`, `job`, `candidate`, `stage`, `contact`, or `all`.
             *
             *     Inferred, not documented by the vendor: The table spells it `Maximize`, the text and the samples `maximize`.
             */
            maximize?: components["parameters"]["MaximizeDeal"];
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description Deals, in a form that is not documented. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": unknown;
            };
        };
        /**
         * @description The token is not accepted.
         *
         *     Inferred, not documented by the vendor: The text at this status could be read in part only.
         */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        429: components["responses"]["TooManyRequests"];
    };
}
export interface AddDealOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": DealInput;
        };
    };
    responses: {
        /** @description The new deal. */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Deal;
            };
        };
        429: components["responses"]["TooManyRequests"];
    };
}
export interface GetDealOperation {
    parameters: {
        query?: {
            /**
             * @description What to return in full, separated by commas: `owner`, `created_by`, `updated_by`, `organization`, `job`, `candidate`, `stage`, `contact`, or `all`.
             *
             *     Inferred, not documented by the vendor: The table spells it `Maximize`, the text and the samples `maximize`.
             */
            maximize?: components["parameters"]["MaximizeDeal"];
        };
        header?: never;
        path: {
            /** @description Slug of the deal. */
            slug: components["parameters"]["DealSlug"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The deal. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Deal;
            };
        };
        /** @description There is no such deal: `Deal does not found`. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        429: components["responses"]["TooManyRequests"];
    };
}
export interface UpdateDealOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Slug of the deal. */
            slug: components["parameters"]["DealSlug"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": DealInput;
        };
    };
    responses: {
        /** @description The deal after the update. The status is 201, as when one is added. */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Deal;
            };
        };
        429: components["responses"]["TooManyRequests"];
    };
}
export interface GetOrganizationOperation {
    parameters: {
        query?: {
            /**
             * @description What to return in full, separated by commas: `owner`, `created_by`, `updated_by`, `industry`, or `all`.
             *
             *     Inferred, not documented by the vendor: The table spells it `Maximize`, the text and the samples `maximize`.
             */
            maximize?: string;
        };
        header?: never;
        path: {
            /** @description Slug of the organization. */
            slug: components["parameters"]["OrganizationSlug"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The organization. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Organization;
            };
        };
        /** @description There is no such organization: `Organization does not found`. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        429: components["responses"]["TooManyRequests"];
    };
}
export interface DeleteOrganizationOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Slug of the organization. */
            slug: components["parameters"]["OrganizationSlug"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The organization that was deleted. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Organization;
            };
        };
        401: components["responses"]["Unauthorized"];
        /** @description There is no such organization: `Organization does not exist`. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        429: components["responses"]["TooManyRequests"];
    };
}
export interface CreateWebhookSubscriptionOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": WebhookSubscriptionCreate;
        };
    };
    responses: {
        /** @description The new subscription. */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhookSubscription;
            };
        };
        /** @description The request is not valid: `Unprocessable Entity`. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The token is not accepted: `unauthorised`. */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        429: components["responses"]["TooManyRequests"];
    };
}
export interface GetWebhookSubscriptionOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /**
             * @description Id of the subscription.
             *
             *     Inferred, not documented by the vendor: Printed as a number; an integer here, as in the answer.
             */
            id: components["parameters"]["WebhookSubscriptionId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The subscription. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhookSubscription;
            };
        };
        /** @description There is no such subscription: `Subscription not found`. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        429: components["responses"]["TooManyRequests"];
    };
}
export interface UpdateWebhookSubscriptionOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /**
             * @description Id of the subscription.
             *
             *     Inferred, not documented by the vendor: Printed as a number; an integer here, as in the answer.
             */
            id: components["parameters"]["WebhookSubscriptionId"];
        };
        cookie?: never;
    };
    /** @description Inferred, not documented by the vendor: The page marks neither property as required and says nothing about the body as a whole. */
    requestBody: {
        content: {
            "application/json": WebhookSubscriptionUpdate;
        };
    };
    responses: {
        /** @description The subscription after the update. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhookSubscription;
            };
        };
        /** @description The token is not accepted: `unauthorised`. */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is not valid: `Unprocessable Entity`. */
        422: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        429: components["responses"]["TooManyRequests"];
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
         * @description Lists the activities of the account, page by page, filtered and sorted as asked. Without `maximize`, people and records may come in a shorter form than in a single activity; that form is not documented.
         */
        get: ListActivitiesOperation;
        put?: never;
        /**
         * Add an activity
         * @description Adds a meeting, task, e-mail, interview or activity of a type of the account's own. Send `multipart/form-data` to upload a file as the attachment.
         */
        post: AddActivityOperation;
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
        /**
         * Get an activity
         * @description Returns one activity with all there is to it, the record that it is about included.
         */
        get: GetActivityOperation;
        /**
         * Edit an activity
         * @description Changes an existing activity. Every property is optional; send only what is to change. Take care with attendees: the page contradicts itself on whether a new list of one kind also removes those of the other kinds. Send all three lists to lose nobody. Send `multipart/form-data` to upload a file as the attachment.
         */
        put: EditActivityOperation;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a contact
         * @description Adds a contact. The organization that it belongs to cannot be sent.
         */
        post: AddContactOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contact/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a contact
         * @description Deletes a contact and answers with what it was.
         */
        delete: DeleteContactOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List candidates
         * @description Lists candidates. The page names the properties of a candidate and not what holds them: expect a plain list, or an object with the list inside. Ask for `page` after `page` until one is empty.
         */
        get: ListCandidatesOperation;
        put?: never;
        /**
         * Add a candidate
         * @description Adds a candidate. Send `multipart/form-data` to upload a resume.
         *
         *     Inferred, not documented by the vendor: Method and path could not be read on the page; they are those of the other pages about candidates.
         */
        post: AddCandidateOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidate/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a candidate
         * @description Changes a candidate. First name, last name and owner have to be sent again. Free text is called `candidate_description` here, and `description` everywhere else. Send `multipart/form-data` to upload a resume.
         */
        put: UpdateCandidateOperation;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidate/{slug}/add-to-job": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a candidate to a job
         * @description Links a candidate to a job. It begins in the talent stage "Assigned".
         */
        post: AddCandidateToJobOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidate/{slug}/remove-from-job": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a candidate from a job
         * @description Removes the link between a candidate and a job. Both records stay.
         */
        post: RemoveCandidateFromJobOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidate/{candidateSlug}/talent-stage/{jobSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a candidate to another talent stage
         * @description Moves a candidate to another stage of one job. The comment is kept and not part of the answer.
         */
        post: UpdateTalentStageOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidate/{candidateSlug}/visibility/{jobSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show or hide a candidate in a job
         * @description Says whether a candidate can be seen in one job.
         */
        post: UpdateCandidateVisibilityOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidate/{slug}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the history of a candidate
         * @description Lists the stages that a candidate has been in, over all jobs or in one. There are no pages.
         */
        get: GetCandidateHistoryOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/job": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a job
         * @description Adds a job.
         */
        post: AddJobOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/job/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a job
         * @description Returns one job. Name in `maximize` what is to come in full.
         */
        get: GetJobOperation;
        put?: never;
        post?: never;
        /**
         * Delete a job
         * @description Deletes a job and answers with what it was.
         */
        delete: DeleteJobOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deals
         * @description Lists deals. The page names the properties of a deal and not what holds them: expect a plain list, or an object with the list inside. Ask for `page` after `page` until one is empty.
         */
        get: ListDealsOperation;
        put?: never;
        /**
         * Add a deal
         * @description Adds a deal. The user who creates it has to be named, not only the owner.
         */
        post: AddDealOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deal/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a deal
         * @description Returns one deal. Name in `maximize` what is to come in full.
         */
        get: GetDealOperation;
        /**
         * Update a deal
         * @description Changes a deal. It takes the same as adding one, and requires the same.
         */
        put: UpdateDealOperation;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organization/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an organization
         * @description Returns one organization. Name in `maximize` what is to come in full.
         */
        get: GetOrganizationOperation;
        put?: never;
        post?: never;
        /**
         * Delete an organization
         * @description Deletes an organization and answers with what it was.
         */
        delete: DeleteOrganizationOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a webhook subscription
         * @description Has one kind of event reported to an address. Requests spell their properties in camelCase, answers in snake_case.
         */
        post: CreateWebhookSubscriptionOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscribe/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook subscription
         * @description Returns one webhook subscription.
         */
        get: GetWebhookSubscriptionOperation;
        /**
         * Update a webhook subscription
         * @description Changes the event or the address of a subscription. Send what is to change.
         */
        put: UpdateWebhookSubscriptionOperation;
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
        ActivityCreate: ActivityCreate;
        ActivityCreateForm: ActivityCreateForm;
        ActivityUpdate: ActivityUpdate;
        ActivityUpdateForm: ActivityUpdateForm;
        NewActivity: NewActivity;
        ActivityChanges: ActivityChanges;
        ActivityProperties: ActivityProperties;
        UserIds: UserIds;
        AttachmentFile: AttachmentFile;
        AttachmentUrl: AttachmentUrl;
        RelatedEntity: RelatedEntity;
        Importance: Importance;
        Activity: Activity;
        ActivityPage: ActivityPage;
        ActivityUser: ActivityUser;
        RecordAttendee: RecordAttendee;
        UserAttendee: UserAttendee;
        ContactCreate: ContactCreate;
        Contact: Contact;
        CandidateCreateForm: CandidateCreateForm;
        CandidateCreate: CandidateCreate;
        CandidateUpdateForm: CandidateUpdateForm;
        CandidateUpdate: CandidateUpdate;
        CandidateProperties: CandidateProperties;
        ResumeFile: ResumeFile;
        Candidate: Candidate;
        CandidateAssignment: CandidateAssignment;
        CandidateRemoval: CandidateRemoval;
        TalentStageUpdate: TalentStageUpdate;
        JobApplication: JobApplication;
        VisibilityUpdate: VisibilityUpdate;
        CandidateStage: CandidateStage;
        Confirmation: Confirmation;
        JobCreate: JobCreate;
        Job: Job;
        DealInput: DealInput;
        Deal: Deal;
        Organization: Organization;
        WebhookSubscriptionCreate: WebhookSubscriptionCreate;
        WebhookSubscriptionUpdate: WebhookSubscriptionUpdate;
        WebhookEventName: WebhookEventName;
        WebhookSubscription: WebhookSubscription;
        User: User;
        RecordReference: RecordReference;
        RecordReferences: RecordReferences;
        SlugReference: SlugReference;
        NamedReference: NamedReference;
        LabelledReference: LabelledReference;
        Industry: Industry;
        Socials: Socials;
        PayPeriod: PayPeriod;
        TagList: TagList;
        Tags: Tags;
        CustomFieldInputs: CustomFieldInputs;
        CustomFieldInput: CustomFieldInput;
        CustomFields: CustomFields;
        CustomField: CustomField;
    };
    responses: {
        /** @description The token is not accepted: `Unauthorized`. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no such activity: `Activity not found`. */
        ActivityNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is not valid: `Unprocessable Entity`. Whether this is also the answer for a candidate or a job that does not exist is not documented. */
        InvalidApplication: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The token has used up its requests for now.
         *
         *     Inferred, not documented by the vendor: Stated for the whole API on the rate limiting page, not on the pages of operations.
         */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description Id of the activity. */
        ActivityId: number;
        /** @description Slug of the contact. */
        ContactSlug: string;
        /** @description Slug of the candidate. */
        CandidateSlug: string;
        /** @description Slug of the candidate. */
        ApplyingCandidateSlug: string;
        /** @description Slug of the job. */
        AppliedJobSlug: string;
        /** @description Slug of the job. */
        JobSlug: string;
        /** @description Slug of the deal. */
        DealSlug: string;
        /** @description Slug of the organization. */
        OrganizationSlug: string;
        /**
         * @description Id of the subscription.
         *
         *     Inferred, not documented by the vendor: Printed as a number; an integer here, as in the answer.
         */
        WebhookSubscriptionId: number;
        /**
         * @description How to sort. The page describes it as the property to sort by, such as `first_name`, `last_name` or `created_at`, and seems to have swapped it with `sortByColumn`: try `asc` or `desc`.
         *
         *     Inferred, not documented by the vendor: Printed as an integer, and described as a text, which can say a number as well.
         */
        SortOrder: string;
        /**
         * @description How to sort. The page describes it as `asc` or `desc`, and seems to have swapped it with `sortOrder`: try the property to sort by, such as `created_at`.
         *
         *     Inferred, not documented by the vendor: Printed as an integer, and described as a text, which can say a number as well.
         */
        SortByColumn: string;
        /** @description Number of the page. */
        Page: number;
        /** @description Records on a page. Neither the default nor the most is documented. */
        Limit: number;
        /**
         * @description What to return in full, separated by commas: `owner`, `currency`, `created_by`, `updated_by`, `qualification`, `industry`, or `all`.
         *
         *     Inferred, not documented by the vendor: The table spells it `Maximize`, the text and the samples `maximize`.
         */
        MaximizePeople: string;
        /**
         * @description What to return in full, separated by commas: `owner`, `created_by`, `updated_by`, `organization`, `job`, `candidate`, `stage`, `contact`, or `all`.
         *
         *     Inferred, not documented by the vendor: The table spells it `Maximize`, the text and the samples `maximize`.
         */
        MaximizeDeal: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    listActivities: ListActivitiesOperation;
    addActivity: AddActivityOperation;
    getActivity: GetActivityOperation;
    editActivity: EditActivityOperation;
    addContact: AddContactOperation;
    deleteContact: DeleteContactOperation;
    listCandidates: ListCandidatesOperation;
    addCandidate: AddCandidateOperation;
    updateCandidate: UpdateCandidateOperation;
    addCandidateToJob: AddCandidateToJobOperation;
    removeCandidateFromJob: RemoveCandidateFromJobOperation;
    updateTalentStage: UpdateTalentStageOperation;
    updateCandidateVisibility: UpdateCandidateVisibilityOperation;
    getCandidateHistory: GetCandidateHistoryOperation;
    addJob: AddJobOperation;
    getJob: GetJobOperation;
    deleteJob: DeleteJobOperation;
    listDeals: ListDealsOperation;
    addDeal: AddDealOperation;
    getDeal: GetDealOperation;
    updateDeal: UpdateDealOperation;
    getOrganization: GetOrganizationOperation;
    deleteOrganization: DeleteOrganizationOperation;
    createWebhookSubscription: CreateWebhookSubscriptionOperation;
    getWebhookSubscription: GetWebhookSubscriptionOperation;
    updateWebhookSubscription: UpdateWebhookSubscriptionOperation;
}
