/** Is told what an upgrade leaves out, or reads as it was meant and not as it was written: where, and in a sentence. */
export type UpgradeNote = (pointer: string, note: string) => void
