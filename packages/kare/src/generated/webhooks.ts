// Generated from specs/kare.yaml by `pnpm generate kare`. Do not edit.

// The spec documents no webhooks.
export {}
