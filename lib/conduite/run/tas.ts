/**
 * On a machine with much memory V8 lets its heap grow to four times what is used before it looks for what is not, and keeps
 * 48 MB for what was just made; malloc keeps a heap per thread: the server held twice what it needs. NODE_OPTIONS with a
 * bound of yours, and MALLOC_ARENA_MAX, say otherwise.
 */
export const TAS = process.env.NODE_OPTIONS?.includes("max-old-space-size")
  ? []
  : ["--max-old-space-size=512", "--max-semi-space-size=8"];
export const ARENES = { MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? "2" };
