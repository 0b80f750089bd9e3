/** The kinds of options where there are none. A function, which esbuild leaves out as long as it is empty. */
export function noKinds(): void {}
