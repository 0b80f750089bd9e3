// What server.ts is, in browsers: next to nothing. They say themselves who they are, and have no environment.

/** There are no options that are only here. */
export function platformKinds(): void {}

/** The options are as they were given. */
export { keepHeaders as equip } from '../keep-headers.ts'
