import { filePolicy } from "../../socle/http/csp.ts";

const SITE = /^\/(accessibilite|mentions-legales|confidentialite|aide|plan-du-site|contact)?$/;
const EDITION = /^\/2\d{3}(\/|$)/;

/** A page of the public: it never shows who asks, so that it is the same for everybody until what it tells changes. */
export const isPagePublique = (pathname: string): boolean =>
  (SITE.test(pathname) || EDITION.test(pathname)) && filePolicy(pathname) === null;
