/** What is wrong with a reference to a file, as the end of a sentence that begins with it. */
export class LostReference extends Error {}
