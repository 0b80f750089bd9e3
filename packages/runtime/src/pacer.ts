/** Milliseconds to wait before the next request may go; 0 when it may go now, and then it counts. */
export type Pacer = () => Promise<number>
