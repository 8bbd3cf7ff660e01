import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { identites } from "@/db/schema/identite";
import { evenements } from "@/db/schema/journal";
import { personnes, sessions } from "@/db/schema/personne";
import { reglagesInstance } from "@/db/schema/second-facteur";
import { expect, test } from "@/e2e/base";
import { type Agent, lancerFournisseur, resigner, signerAutrement } from "@/e2e/fournisseur-identite";
import { creerMonde, PENDANT_APPEL as now, reussi } from "@/e2e/monde";
import type { Actor } from "../../acteur/actor.ts";
import { hashJeton, newJeton } from "../jeton.ts";
import { actorOfSession } from "../load-actor.ts";
import { porteurDeSession } from "../second-facteur/porteur.ts";
import { fournisseur } from "./fournisseur.ts";
import { lireTemoin, type Temoins } from "./next-auth.ts";
import { delier, relier } from "./operations.ts";
import { partir, revenir } from "./parcours.ts";
import { lirePresentee } from "./presentee.ts";
import { findIdentite } from "./queries.ts";
import { lireSortie, preparerSortie } from "./sortie.ts";

// The environment is read once: this file has a process of its own.
test.use({ seul: "identite" });

const TRAME = "http://localhost:3000";
const SESSION = "next-auth.session-token";
let oidc: Awaited<ReturnType<typeof lancerFournisseur>>;
test.beforeAll(async () => {
  oidc = await lancerFournisseur(TRAME);
  Object.assign(process.env, oidc.env, { TRAME_OIDC_ACR: "eidas1 eidas2" });
});
test.afterAll(() => oidc.fermer());
test.beforeEach(() => {
  oidc.mentir = null;
  oidc.demandes = [];
});

const agent = (sub: string, autres: Partial<Agent> = {}): Agent => ({
  sub,
  given_name: "Camille",
  usual_name: "Martin",
  email: `${sub}@hauts-de-france.test`,
  siret: "13002526500013",
  acr: "eidas1",
  amr: ["pwd"],
  ...autres,
});

const reglee = () => {
  const f = fournisseur();
  if (!f) throw new Error("aucun fournisseur");
  return f;
};

/** A browser: what it keeps for us, and for the provider. */
class Navigateur {
  readonly temoins: Temoins = {};
  readonly siens: Temoins = {};
  garder(jar: Temoins, poses: string[]) {
    for (const [nom, valeur] of poses.map(lireTemoin)) {
      if (valeur === "") delete jar[nom];
      else jar[nom] = valeur;
    }
  }
  async partir(retour = "/espace") {
    const { vers, poses } = await partir(reglee(), retour, false);
    this.garder(this.temoins, poses);
    return vers;
  }
  /** From page to page of the provider, to the address of ours it leads back to. */
  async chezLui(depart: string): Promise<URL> {
    let vers = new URL(depart);
    for (let i = 0; i < 10 && vers.origin === oidc.emetteur; i++) {
      const cookie = Object.entries(this.siens).map(([nom, valeur]) => `${nom}=${valeur}`);
      const reponse = await fetch(vers, { redirect: "manual", headers: { cookie: cookie.join("; ") } });
      this.garder(this.siens, reponse.headers.getSetCookie());
      vers = new URL(reponse.headers.get("location") ?? "about:blank", vers);
    }
    return vers;
  }
  async revenir(retour: URL) {
    const etape = await revenir(reglee(), Object.fromEntries(retour.searchParams), this.temoins);
    this.garder(this.temoins, etape.poses);
    return etape;
  }
  async entrer(qui: Agent | null, retour?: string) {
    oidc.agent = qui;
    return this.revenir(await this.chezLui(await this.partir(retour)));
  }
  get session() {
    return this.temoins[SESSION];
  }
  get actor() {
    return this.session === undefined ? null : actorOfSession(hashJeton(this.session));
  }
}

async function ouvrir({ personneId }: Actor) {
  const jeton = newJeton();
  await db
    .insert(sessions)
    .values({ jetonHash: hashJeton(jeton), personneId, expiresAt: new Date("2999-01-01T00:00:00Z") });
  return jeton;
}
/** Signed in by mail, somebody links who the provider says they are. */
async function relie(actor: Actor, qui: Agent) {
  const n = new Navigateur();
  n.temoins[SESSION] = await ouvrir(actor);
  const { vers, presentee } = await n.entrer(qui);
  expect(vers).toBe("/espace/mes-donnees/relier");
  return relier(actor, presentee, now);
}
const ECHEC = "/connexion?erreur=identite_echec";

test("asked as ProConnect wants it, and nothing else; somebody unknown opens nothing, makes no account and is told what to do", async () => {
  const { partenaire } = await creerMonde();
  const avant = await db.$count(personnes);
  const n = new Navigateur();
  // The very address of somebody who has an account here.
  const etape = await n.entrer(agent("inconnue", { email: partenaire.courriel }));
  expect(etape.vers).toBe("/connexion/inconnu");
  expect(n.session).toBeUndefined();
  expect([await db.$count(personnes), await db.$count(identites), await db.$count(sessions)]).toEqual([avant, 0, 0]);
  expect(lirePresentee(etape.presentee)).toMatchObject({
    sub: "inconnue",
    emetteur: oidc.emetteur,
    nom: "Camille Martin",
    courriel: partenaire.courriel,
    siret: "13002526500013",
  });
  const [{ searchParams: p } = new URL(TRAME)] = oidc.demandes;
  expect([...p.keys()].sort()).toEqual([
    "claims",
    "client_id",
    "code_challenge",
    "code_challenge_method",
    "nonce",
    "redirect_uri",
    "response_type",
    "scope",
    "state",
  ]);
  expect(Object.fromEntries(p)).toMatchObject({
    redirect_uri: `${TRAME}/api/auth/callback/oidc`,
    response_type: "code",
    scope: "openid given_name usual_name email siret",
    code_challenge_method: "S256",
  });
  expect(JSON.parse(p.get("claims") ?? "")).toEqual({
    id_token: { amr: { essential: true }, acr: { essential: true, values: ["eidas1", "eidas2"] } },
  });
  for (const nom of ["state", "nonce"]) expect(p.get(nom)?.length, nom).toBeGreaterThanOrEqual(32);
});

test("linked by a gesture while signed in, an account is entered by its sub, whatever address the provider tells", async () => {
  const { partenaire, comite } = await creerMonde();
  reussi(await relie(partenaire, agent("p1")));
  expect((await findIdentite(partenaire, partenaire.personneId))?.relieeAt).toEqual(now);
  const [mail] = await db.select().from(courriels).where(eq(courriels.type, "identite_changee"));
  expect([mail?.adresse, mail?.sujet]).toEqual([partenaire.courriel, "Votre compte est relié à ProConnect"]);
  const n = new Navigateur();
  const { vers } = await n.entrer(agent("p1", { email: comite.courriel }), "/comite");
  expect(vers).toBe(`${TRAME}/comite`);
  expect(await n.actor).toEqual(partenaire);
  const lignes = await db
    .select({ type: evenements.type })
    .from(evenements)
    .where(and(eq(evenements.objetId, partenaire.personneId), eq(evenements.type, "lier_identite")));
  expect(lignes).toHaveLength(1);
  const [gardee] = await db
    .select()
    .from(sessions)
    .where(eq(sessions.jetonHash, hashJeton(n.session ?? "")));
  expect(gardee?.idTokenScelle?.split(".")).toHaveLength(1);
});

test("an identity that is somebody’s stays theirs, an account has one, and pressing twice links once", async () => {
  const { partenaire, comite } = await creerMonde();
  reussi(await relie(partenaire, agent("p2")));
  expect(await relie(comite, agent("p2"))).toMatchObject({ refus: "identite_prise" });
  expect(await relie(partenaire, agent("p2-autre"))).toMatchObject({ refus: "identite_autre" });
  const n = new Navigateur();
  n.temoins[SESSION] = await ouvrir(comite);
  const { presentee } = await n.entrer(agent("c2"));
  const [a, b] = await Promise.all([relier(comite, presentee, now), relier(comite, presentee, now)]);
  expect([a.ok, b.ok]).toEqual([true, true]);
  expect(await db.$count(identites, eq(identites.personneId, comite.personneId))).toBe(1);
  // Whoever is signed in stays who they are: the identity of another does not change the session.
  const { vers } = await n.entrer(agent("p2"));
  expect(vers).toBe("/espace/mes-donnees/relier");
  expect(await n.actor).toEqual(comite);
});

test("what was presented serves an hour, in the form we sealed it, and is not for who only organises", async () => {
  const { organisateur, comite } = await creerMonde();
  expect(await relie(organisateur, agent("o3"))).toMatchObject({ refus: "identite_agents" });
  for (const faux of [undefined, "", "x".repeat(80)])
    expect(await relier(comite, faux, now)).toMatchObject({ refus: "identite_perimee" });
});

test("the sub of another issuer is nobody here", async () => {
  const { partenaire } = await creerMonde();
  await db
    .insert(identites)
    .values({ emetteur: "https://autre.test", sub: "p4", personneId: partenaire.personneId, relieeAt: now });
  expect((await new Navigateur().entrer(agent("p4"))).vers).toBe("/connexion/inconnu");
});

test("a state or a nonce that is not this browser’s, a code used twice, a code of another browser open nothing", async () => {
  const { partenaire } = await creerMonde();
  reussi(await relie(partenaire, agent("p5")));
  oidc.agent = agent("p5");
  const avant = await db.$count(sessions);

  const n = new Navigateur();
  const autreState = await n.chezLui(await n.partir());
  autreState.searchParams.set("state", newJeton());
  expect((await n.revenir(autreState)).vers).toBe(ECHEC);

  const depart = new URL(await n.partir());
  depart.searchParams.set("nonce", newJeton());
  expect((await n.revenir(await n.chezLui(depart.href))).vers).toBe(ECHEC);

  const victime = new Navigateur();
  const duPirate = await n.chezLui(await n.partir());
  await victime.partir();
  expect((await victime.revenir(duPirate)).vers).toBe(ECHEC);
  expect((await new Navigateur().revenir(duPirate)).vers).toBe(ECHEC);
  expect(await db.$count(sessions)).toBe(avant);

  const retour = await n.chezLui(await n.partir());
  const copie = { ...n.temoins };
  expect((await n.revenir(retour)).vers).toBe(`${TRAME}/espace`);
  const rejoue = new Navigateur();
  Object.assign(rejoue.temoins, copie);
  expect((await rejoue.revenir(retour)).vers).toBe(ECHEC);
  expect(await db.$count(sessions)).toBe(avant + 1);
});

test("a userinfo signed by another key, of another person, for another client, or not signed at all opens nothing", async () => {
  const { partenaire } = await creerMonde();
  reussi(await relie(partenaire, agent("p6")));
  const avant = await db.$count(sessions);
  const mensonges: (typeof oidc.mentir)[] = [
    signerAutrement,
    (jwt) => resigner(jwt, oidc.cle, { sub: "p1" }),
    (jwt) => resigner(jwt, oidc.cle, { aud: "autre" }),
    (jwt) => resigner(jwt, oidc.cle, { iss: "https://autre.test" }),
    (jwt) => `${Buffer.from('{"alg":"none"}').toString("base64url")}.${jwt.split(".")[1]}.`,
    () => ({ sub: "p6" }),
  ];
  for (const [i, mensonge] of mensonges.entries()) {
    oidc.mentir = mensonge;
    expect((await new Navigateur().entrer(agent("p6"))).vers, `mensonge ${i}`).toBe(ECHEC);
  }
  oidc.mentir = (jwt) => resigner(jwt, oidc.cle, {});
  expect((await new Navigateur().entrer(agent("p6"))).vers, "signed again by the issuer").toBe(`${TRAME}/espace`);
  expect(await db.$count(sessions)).toBe(avant + 1);
});

test("a level lower than what is asked, and « Annuler », say so", async () => {
  const { partenaire } = await creerMonde();
  reussi(await relie(partenaire, agent("p7")));
  const faible = await new Navigateur().entrer(agent("p7", { acr: "eidas0" }));
  expect(faible.vers).toBe("/connexion?erreur=identite_acr");
  expect((await new Navigateur().entrer(null)).vers).toBe("/connexion?erreur=identite_annulee");
  const n = new Navigateur();
  n.temoins[SESSION] = await ouvrir(partenaire);
  expect((await n.entrer(null)).vers).toBe("/espace/mes-donnees?identite=annulee");
});

test("one comes back to a path of this site only", async () => {
  const { partenaire } = await creerMonde();
  reussi(await relie(partenaire, agent("p8")));
  for (const ailleurs of ["https://evil.example/", "//evil.example", "/\\evil.example", "/api/auth/signout"])
    expect((await new Navigateur().entrer(agent("p8"), ailleurs)).vers, ailleurs).toBe(`${TRAME}/connexion/entree`);
  const n = new Navigateur();
  oidc.agent = agent("p8");
  const retour = await n.chezLui(await n.partir());
  retour.searchParams.set("callbackUrl", "https://evil.example/");
  expect((await n.revenir(retour)).vers).toBe(`${TRAME}/connexion/entree`);
});

test("our code is asked of who has one, unless the provider had two factors, which is journaled for who would have been asked", async () => {
  const { instructeur, partenaire } = await creerMonde();
  reussi(await relie(instructeur, agent("i9")));
  reussi(await relie(partenaire, agent("p9")));
  await db.insert(reglagesInstance).values({ secondFacteurExige: true });
  const simple = new Navigateur();
  await simple.entrer(agent("i9"));
  expect(await simple.actor).toBeNull();
  expect((await porteurDeSession(hashJeton(simple.session ?? "")))?.attend).toBe("activer");
  const demie = simple.session ?? "";
  // The provider asks them again, instead of knowing them still.
  for (const nom of Object.keys(simple.siens)) delete simple.siens[nom];
  await simple.entrer(agent("i9", { amr: ["pwd", "otp", "mfa"] }));
  expect(await simple.actor).toEqual(instructeur);
  expect(await porteurDeSession(hashJeton(demie)), "the half-open one is gone").toBeNull();
  await new Navigateur().entrer(agent("p9", { amr: ["hwk", "mfa"] }));
  const dits = await db
    .select({ qui: evenements.objetId })
    .from(evenements)
    .where(eq(evenements.type, "second_facteur_fournisseur"))
    .orderBy(desc(evenements.id));
  expect(dits).toEqual([{ qui: instructeur.personneId }]);
  await db.delete(reglagesInstance);
});

test("leaving goes by the provider, with the token of this session and a state; who came by mail just leaves", async () => {
  const { partenaire } = await creerMonde();
  reussi(await relie(partenaire, agent("p10")));
  const n = new Navigateur();
  await n.entrer(agent("p10"));
  const sortie = lireSortie((await preparerSortie(n.session ?? "")) ?? undefined);
  const adresse = new URL(sortie?.adresse ?? "");
  expect(adresse.origin).toBe(oidc.emetteur);
  expect([...adresse.searchParams.keys()]).toEqual(["id_token_hint", "post_logout_redirect_uri", "state"]);
  expect(adresse.searchParams.get("post_logout_redirect_uri")).toBe(`${TRAME}/connexion/deconnecte`);
  const state = adresse.searchParams.get("state") ?? "";
  expect(state).toBe(sortie?.state);
  expect(state.length).toBeGreaterThanOrEqual(32);
  const [, corps = ""] = (adresse.searchParams.get("id_token_hint") ?? "").split(".");
  expect(JSON.parse(Buffer.from(corps, "base64url").toString())).toMatchObject({ sub: "p10", aud: "trame" });
  expect(await preparerSortie(await ouvrir(partenaire))).toBeNull();
  expect(lireSortie("https://evil.example")).toBeNull();
});

test("unlinked by oneself or by who administers, an identity opens nothing more, and the sessions it opened end", async () => {
  const { partenaire, comite, administrateur } = await creerMonde();
  reussi(await relie(partenaire, agent("p11")));
  const [ici, ailleurs] = [new Navigateur(), new Navigateur()];
  await ici.entrer(agent("p11"));
  await ailleurs.entrer(agent("p11"));
  const parCourriel = hashJeton(await ouvrir(partenaire));
  expect(await delier(comite, partenaire.personneId, "", now)).toMatchObject({ refus: "introuvable" });
  reussi(await delier(partenaire, partenaire.personneId, hashJeton(ici.session ?? ""), now));
  expect(await ici.actor).toEqual(partenaire);
  expect(await ailleurs.actor).toBeNull();
  expect(await actorOfSession(parCourriel)).toEqual(partenaire);
  expect((await new Navigateur().entrer(agent("p11"))).vers).toBe("/connexion/inconnu");
  expect(await delier(partenaire, partenaire.personneId, "", now)).toMatchObject({ refus: "identite_absente" });
  reussi(await relie(partenaire, agent("p11")));
  reussi(await delier(administrateur, partenaire.personneId, "", now));
  const [mail] = await db
    .select({ corps: courriels.corps })
    .from(courriels)
    .where(and(eq(courriels.type, "identite_changee"), eq(courriels.adresse, partenaire.courriel)))
    .orderBy(desc(courriels.createdAt), desc(courriels.id))
    .limit(1);
  expect(mail?.corps).toBeDefined();
});

test("a provider that does not answer leaves the way in by mail, and the way out", async () => {
  const f = { ...reglee(), emetteur: "http://localhost:9" };
  expect((await partir(f, "/espace", false)).vers).toBe(ECHEC);
  expect((await revenir(f, {}, {})).vers).toBe(ECHEC);
});
