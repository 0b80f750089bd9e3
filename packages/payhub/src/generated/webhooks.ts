// Generated from specs/payhub.yaml by `pnpm generate payhub`. Do not edit.

// The spec documents no webhooks.
export {}
