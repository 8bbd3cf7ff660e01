import "server-only";

/** Telephones make their codes on real time: the demo’s clock does not reach them. */
export const maintenant = () => new Date();
