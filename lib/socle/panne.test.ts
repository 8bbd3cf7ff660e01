import { expect, test } from "@playwright/test";
import { type FaitsBase, whyNotBase } from "../../db/verifier.ts";
import { baseDe, direPanneDeLaBase, direPanneDuDossier, Empechement } from "./panne.ts";

const URL_BASE = "postgres://trame:motdepasse@base.interne:5433/conference";
const BASE = baseDe(URL_BASE);
const erreur = (code: string, message = "") => Object.assign(new Error(message), { code });
const dire = (error: unknown) => (direPanneDeLaBase(error, URL_BASE) as Error).message;

test("each known failure of the base says its cause and what to do, and never the password", () => {
  const TABLE: [string, RegExp][] = [
    ["ENOTFOUND", /« base\.interne » n’existe pas : vérifiez le nom du serveur/],
    ["EAI_AGAIN", /ne se résout pas/],
    ["ECONNREFUSED", /Rien n’écoute sur base\.interne, port 5433/],
    ["CONNECT_TIMEOUT", /ne répond pas : .*pare-feu/],
    ["CONNECTION_CLOSED", /est-ce bien PostgreSQL/],
    ["28P01", /refuse le compte « trame » : vérifiez le nom et le mot de passe/],
    ["28000", /ne laisse pas entrer le compte « trame »/],
    ["3D000", /« conference » n’existe pas .*createdb conference/],
    ["42501", /ALTER DATABASE conference OWNER TO trame/],
    ["53100", /disque de la base est plein/],
    ["53300", /max_connections/],
    ["25006", /lecture seule : .*serveur principal/],
  ];
  for (const [code, phrase] of TABLE) {
    const nue = dire(erreur(code)).replaceAll(/[\u00a0\u202f]/g, " ");
    expect(nue, code).toMatch(phrase);
    expect(nue, code).not.toContain("motdepasse");
    expect(nue, code).not.toContain("Failed query");
    expect(dire(new Error("Failed query: CREATE SCHEMA", { cause: erreur(code) })), code).toBe(dire(erreur(code)));
  }
  expect(dire(new AggregateError([erreur("ECONNREFUSED")]))).toContain("Rien n’écoute");
  expect(dire(erreur("42601", "syntax error"))).toContain("code 42601");
  const bogue = new TypeError("x is not a function");
  expect(direPanneDeLaBase(bogue, URL_BASE)).toBe(bogue);
});

test("what is wrong with the folder of the data names it", () => {
  for (const code of ["EACCES", "EROFS", "ENOSPC", "EDQUOT", "ENOTDIR"]) {
    const dite = direPanneDuDossier(Object.assign(erreur(code), { path: "/srv/trame/run.json" }), "/srv/trame");
    expect(dite, code).toBeInstanceOf(Empechement);
    expect((dite as Error).message, code).toContain("/srv/trame/run.json");
    expect((dite as Error).message, code).toContain("TRAME_DATA");
  }
  expect((direPanneDuDossier(erreur("ENOSPC"), "/srv/trame") as Error).message).toContain("/srv/trame");
});

test("what a base lacks is said before its first table", () => {
  const ext = (nom: string, installee: boolean, disponible: boolean) => ({ nom, installee, disponible });
  const bonne: FaitsBase = {
    version: 180_000,
    encodage: "UTF8",
    lectureSeule: false,
    icu: true,
    extensions: [ext("pg_trgm", false, true), ext("unaccent", false, true)],
    creer: true,
    creerDansPublic: true,
    schemas: false,
  };
  const TABLE: [Partial<FaitsBase>, RegExp | null][] = [
    [{}, null],
    [{ version: 150_000 }, null],
    [{ version: 140_012 }, /PostgreSQL 14 est trop ancien : Trame demande la version 15/],
    [{ lectureSeule: true }, /lecture seule/],
    [{ encodage: "LATIN1" }, /LATIN1 : créez-la en UTF-8/],
    [{ icu: false }, /sans ICU/],
    [{ extensions: [ext("pg_trgm", true, true), ext("unaccent", false, false)] }, /manque unaccent .*contrib/],
    [{ creer: false }, /ne peut pas créer pg_trgm et unaccent/],
    [{ creer: false, extensions: [ext("pg_trgm", true, true), ext("unaccent", true, true)] }, /ne peut rien créer/],
    [{ creer: false, schemas: true, extensions: [ext("pg_trgm", true, true), ext("unaccent", true, true)] }, null],
    [{ creerDansPublic: false }, /ne peut rien créer dans la base « conference »/],
  ];
  for (const [changes, phrase] of TABLE) {
    const dit = whyNotBase({ ...bonne, ...changes }, BASE)?.replaceAll(/[\u00a0\u202f]/g, " ") ?? null;
    if (phrase === null) expect(dit, JSON.stringify(changes)).toBe(null);
    else expect(dit, JSON.stringify(changes)).toMatch(phrase);
  }
});
