/** What one keyword of a schema says about one place of a value, and the half of it that a case can show. */
export interface Rule {
  /** JSON pointer into the value: `/phones/0`. Empty for the whole value. */
  readonly location: string
  /** JSON pointer of the schema in the document. */
  readonly pointer: string
  readonly keyword: string
  /** Which one of several: a required property, the index of a branch, the place that a `$ref` leads to. */
  readonly detail?: string
  /** Whether a value that keeps to the rule is accepted, or one that breaks it is refused. */
  readonly expects: 'accepted' | 'refused'
}

/** A text that is the same for equal rules only. */
export function ruleKey({ location, pointer, keyword, detail = '', expects }: Rule): string {
  return [expects, keyword, detail, location, pointer].join(' ')
}
