import { expect, test } from "@/e2e/base";
import {
  creerEditionClose,
  creerFicheValidee,
  ecrirePoint,
  NOW,
  publier,
  SANS_ATTENDRE,
} from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { composerUneFois } from "../document/composer/une-fois.ts";
import { parcourir } from "../document/noeuds.ts";
import { lireAvis } from "../publication/avis.ts";
import { masquerNom } from "../publication/retrait.ts";
import { publicPublication } from "./queries.ts";

const NOM = "Camille Fictive";
const PLUS_TARD = new Date(NOW.getTime() + 86_400_000);

test("a tree is read and composed once for all requests; each change is read by the next one", async () => {
  const edition = await creerEditionClose();
  const { enonces } = await creerFicheValidee(edition, 1, 1);
  const [a = ""] = enonces;
  reussi(await ecrirePoint(edition, [a], { accroche: "", texte: `Un frein, selon ${NOM}.` }));
  reussi(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE));
  const lire = async (numero: number | "derniere" = "derniere") => {
    const lue = await publicPublication(edition.id, numero);
    if (!lue) throw new Error("version absente");
    return { ...lue, document: composerUneFois(lue.arbre) };
  };
  const mots = (document: object) => JSON.stringify(document);
  const premiere = await lire();
  expect(mots(premiere.document)).toContain(NOM);
  for (const encore of await Promise.all([lire(), lire(1)])) expect(encore.document).toBe(premiere.document);

  // A name masked; twice in the same second, another name.
  reussi(await masquerNom(edition.actor, { id: edition.id, nom: NOM }, PLUS_TARD));
  const masquee = await lire();
  expect(mots(masquee.document)).not.toContain(NOM);
  reussi(await masquerNom(edition.actor, { id: edition.id, nom: "Un frein" }, PLUS_TARD));
  expect(mots((await lire()).document)).not.toContain("Un frein");

  // Another version, with what was wrong in the first.
  const { enonces: autres } = await creerFicheValidee(edition, 2, 1);
  reussi(await ecrirePoint(edition, [autres[0] ?? ""], { accroche: "", texte: "Un autre frein." }));
  reussi(
    await publier(edition.actor, edition.id, 1, PLUS_TARD, { ...SANS_ATTENDRE, errata: "Le chiffre était faux." }),
  );
  const seconde = await lire();
  expect(seconde.numero).toBe(2);
  const points = [...parcourir(seconde.document.parties)].filter((n) => n.type === "point");
  expect(points).toHaveLength(2);
  expect((await lire(1)).arbre.version).toBe(1);
  expect((await lireAvis(edition.id, edition.annee, 1))?.suivante?.errata).toBe("Le chiffre était faux.");
});
