type Requete = { handle?: unknown; options?: { onexecute?: () => unknown } };

/**
 * Keeps the driver from sending another query on the connection of this one before it is answered, which postgres.js does
 * when all connections are taken and has no setting against. PgBouncer before 1.21 gives its session to another client at the
 * first answer: that of a query sent right behind is lost, or told to whoever has the session by then.
 */
export function uneALaFois<R>(requete: R): R {
  const { handle, options } = requete as Requete;
  if (handle && options) options.onexecute ??= () => false;
  return requete;
}
