const ICI = "http://trame.invalid";
/** Where one is sent to one's own room. */
export const ENTREE = "/connexion/entree";

/**
 * A path of this site to come back to after sign-in; anything else leads to the person's own room. Read as a browser would:
 * what it drops (tabs, line ends) or turns (backslashes) before leaving for another site is dropped and turned here.
 */
export function destinationSure(destination: string | undefined): string {
  if (!destination?.startsWith("/") || !URL.canParse(destination, ICI)) return ENTREE;
  const { origin, pathname, search, hash } = new URL(destination, ICI);
  if (origin !== ICI || pathname.startsWith("//") || /^\/(api|connexion)(\/|$)/.test(pathname)) return ENTREE;
  return `${pathname}${search}${hash}`;
}
