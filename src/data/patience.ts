/** How long an answer may take, in milliseconds: of `src`, and of what is fetched when it is needed. */
export const MAX_MS = 10_000;
