import "server-only";

/** Sessions, codes of telephones and providers of identities live on real time: the demo’s clock does not reach them. */
export const maintenant = () => new Date();
