// Generated from specs/telecrm.yaml by `pnpm generate telecrm`. Do not edit.

// The spec documents no webhooks.
export {}
