// Generated from specs/fintoro.yaml by `pnpm generate fintoro`. Do not edit.

// The spec documents no webhooks.
export {}
