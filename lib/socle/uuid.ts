/** An id from an address, before it reaches the database: a malformed one is not found, not an error. */
export const isUuid = (text: string) => /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
