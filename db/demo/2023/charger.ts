import { and, eq } from "drizzle-orm";
import { usuelles } from "../../../lib/conduite/preparation/creation.ts";
import { type EditionReprise, reprendreEdition } from "../../../lib/conduite/reprise/edition.ts";
import { creerFiche, enregistrerFiche, remettre, valider } from "../../../lib/recueil/fiche/operations.ts";
import { FICHE_VIDE } from "../../../lib/recueil/fiche/vide.ts";
import { KIT } from "../../../lib/recueil/kit/documents.ts";
import type { Actor } from "../../../lib/socle/acteur/actor.ts";
import { actorOfCourriel } from "../../../lib/socle/auth/load-actor.ts";
import type { CodeUsuel } from "../../../lib/socle/transitions/transitions.ts";
import { ecrireChapitre } from "../../../lib/synthese/consolidation/gestes/ecrire-chapitre.ts";
import { garderFichiers } from "../../../lib/synthese/publication/fichiers.ts";
import { reprendreVersion } from "../../../lib/synthese/publication/operations.ts";
import { db } from "../../client.ts";
import { ateliers } from "../../schema/atelier.ts";
import { editionTransitions } from "../../schema/edition.ts";
import { fiches } from "../../schema/fiche.ts";
import { chapitres } from "../../schema/synthese.ts";
import { CONTACT_DEMO } from "../contact.ts";
import { EDITORIAL_2023, ecrireEditorial } from "../editorial.ts";
import { publierKit } from "../kit.ts";
import { donnerRoles, exiger, rendreMembre } from "../personnes.ts";
import type { EnonceDemo, FicheDemo } from "../types.ts";
import { chapitresDemo, enjeuxDemo } from "./chapitres.ts";
import { consoliderV1 } from "./consolider-v1.ts";
import { consoliderV2 } from "./consolider-v2.ts";
import faits from "./faits.json" with { type: "json" };
import { fichesEcologiqueSociale } from "./fiches-ecologique-sociale.ts";
import { fichesEconomiqueOrganisationnelle } from "./fiches-economique-organisationnelle.ts";
import { tenirUneSeance } from "./seance.ts";
import { transcrire } from "./transcrire.ts";

/** The closing event: v1 of the synthesis was presented then. */
const CLOTURE = new Date("2023-12-12T16:30:00Z");
const CONSOLIDATION = new Date("2023-12-12T08:30:00Z");
/** v2, with the fiches validated since. Three came later still, and wait. */
const SECONDE = new Date("2024-01-10T15:30:00Z");
const TOUJOURS = new Date("2025-01-01T00:00:00Z");
/** The atelier whose fiche came as a Word file: its énoncés keep their place in it. */
const RECUE_EN_WORD = 3;
const APPEL = new Date("2023-02-01T09:00:00Z");
const ANNONCE = new Date("2023-03-24T09:00:00Z");

/** The edition of 2023 from its published facts, and texts written for the demo; answers its id. */
export async function charger2023(): Promise<string> {
  const administrateur = await actorOfCourriel("administrateur@demo.test");
  const editionId = exiger(await reprendreEdition(administrateur, reprise(), ANNONCE), "reprise 2023");
  await donnerRoles(editionId);
  await rendreMembre("organisateur@demo.test", ["Les Compagnons du Compost"], ANNONCE);
  const instructeur = await actorOfCourriel("instructeur@demo.test");
  await publierKit(instructeur, editionId, APPEL);
  await ecrireProblematiques(instructeur, editionId);
  await ecrireEditorial(instructeur, editionId, EDITORIAL_2023, CONSOLIDATION);

  const toutes = [...fichesEcologiqueSociale, ...fichesEconomiqueOrganisationnelle].sort((a, b) =>
    a.remiseAt.localeCompare(b.remiseAt),
  );
  const cles = new Map<string, string>();
  const charger = async (depuis: Date, jusqua: Date) => {
    for (const f of toutes.filter((f) => new Date(f.valideeAt) >= depuis && new Date(f.valideeAt) < jusqua))
      await chargerFiche(instructeur, editionId, f, cles);
  };
  await charger(new Date(0), CLOTURE);
  await consoliderV1(instructeur, editionId, cles, CONSOLIDATION);
  exiger(await reprendreVersion(instructeur, editionId, 0, CLOTURE), "publication v1");
  await charger(CLOTURE, SECONDE);
  await consoliderV2(instructeur, editionId, cles);
  exiger(await reprendreVersion(instructeur, editionId, 1, SECONDE), "publication v2");
  await charger(SECONDE, TOUJOURS);
  await garderFichiers(SECONDE);
  await tenirUneSeance(instructeur, editionId);
  return editionId;
}

function reprise(): EditionReprise {
  const { edition, chiffresPublies } = faits;
  const { calendrier } = edition;
  const questions = Object.fromEntries(edition.transitions.map((t) => [t.code, t.question])) as Record<
    CodeUsuel,
    string
  >;
  return {
    edition: {
      annee: edition.annee,
      numero: edition.numero,
      intitule: edition.intitule,
      presentation:
        "La loi du 31 juillet 2014 relative à l’économie sociale et solidaire prévoit une conférence régionale au moins tous les deux ans. En 2023, ses ateliers ont eu lieu dans toute la région, au plus près des structures.\n\nChaque atelier labellisé a remis sa présence et une fiche de synthèse ; la CRESS et le comité partenarial les ont consolidées, transition par transition.",
      regionCode: edition.region.code,
      regionNom: edition.region.nom,
      coOrganisateurs: edition.coOrganisateurs,
      etat: "cloturee",
      demonstration: true,
      dateWebinaire: calendrier.webinaire,
      dateOuvertureAppel: "2023-02-01",
      dateClotureAppel: calendrier.clotureAppel,
      dateLancement: calendrier.lancement,
      dateDebut: calendrier.periodeDebut,
      dateFin: calendrier.periodeFin,
      datesComite: [calendrier.comitePartenarial],
      dateCloture: calendrier.cloture,
      transitions: usuelles(questions),
      documents: [...KIT],
      enjeux: enjeuxDemo,
      ...CONTACT_DEMO,
    },
    structures: faits.structures,
    candidatures: faits.candidatures as EditionReprise["candidatures"],
    annonceAt: ANNONCE,
    chiffresPublies: aplatir(chiffresPublies),
    rappelsPublies: faits.rappelsPublies as EditionReprise["rappelsPublies"],
  };
}

/** { parTransition: { sociale: 9 } } as "parTransition.sociale" = 9. */
function aplatir(figures: Record<string, number | Record<string, number>>): { cle: string; valeur: number }[] {
  return Object.entries(figures).flatMap(([cle, valeur]) =>
    typeof valeur === "number"
      ? [{ cle, valeur }]
      : Object.entries(valeur).map(([sous, v]) => ({ cle: `${cle}.${sous}`, valeur: v })),
  );
}

async function ecrireProblematiques(actor: Actor, editionId: string): Promise<void> {
  const rows = await db
    .select({ id: chapitres.id, code: editionTransitions.code })
    .from(chapitres)
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .where(eq(chapitres.editionId, editionId));
  for (const { id: chapitreId, code } of rows)
    exiger(
      await ecrireChapitre(actor, { chapitreId, versionLue: 1, ...chapitresDemo[code as CodeUsuel] }, CONSOLIDATION),
      `problématique ${code}`,
    );
}

/** A fiche handed in by mail in 2023, typed in and validated at its own instants; `cles` learns the ids of its énoncés. */
async function chargerFiche(actor: Actor, editionId: string, f: FicheDemo, cles: Map<string, string>): Promise<void> {
  const ou = `fiche des ateliers ${f.ateliers.join(", ")}`;
  const remiseAt = new Date(f.remiseAt);
  const couverts = await Promise.all(f.ateliers.map((ordre) => atelierDe(editionId, `A${ordre}`)));
  const candidatureId = couverts[0]?.candidatureId;
  if (!candidatureId) throw new Error(ou);
  const ids = couverts.map((a) => a.id);
  const id = exiger(await creerFiche(actor, candidatureId, ids, remiseAt), ou);
  const [ouverte] = await db.select({ version: fiches.version }).from(fiches).where(eq(fiches.id, id));
  const version = ouverte?.version ?? 1;
  const recue = f.ateliers.includes(RECUE_EN_WORD)
    ? await transcrire(actor, id, version, f, remiseAt)
    : { ids: [], version };
  const donnees = {
    ...FICHE_VIDE,
    ateliers: ids,
    problematique: f.problematique,
    deroule: f.deroule,
    enonces: f.enonces.map((e, i) => ({ ...enonceSaisi(e), id: recue.ids[i] ?? null })),
  };
  const saved = exiger(await enregistrerFiche(actor, id, recue.version, donnees, remiseAt), ou);
  exiger(await remettre(actor, id, remiseAt, { reprise: true }), ou);
  exiger(await valider(actor, id, new Date(f.valideeAt), { reprise: true }), ou);
  for (const [i, enonceId] of saved.ids.entries())
    cles.set(`${f.ateliers[0]}-${String(i + 1).padStart(2, "0")}`, enonceId);
}

async function atelierDe(editionId: string, code: string) {
  const [atelier] = await db
    .select({ id: ateliers.id, candidatureId: ateliers.candidatureId })
    .from(ateliers)
    .where(and(eq(ateliers.editionId, editionId), eq(ateliers.code, code)));
  if (!atelier) throw new Error(`atelier absent : ${code}`);
  return atelier;
}

const enonceSaisi = (e: EnonceDemo) => ({
  transition: e.transition,
  type: e.type,
  action: e.action ?? null,
  accroche: e.accroche,
  texte: e.texte,
  theme: e.theme ?? "",
  exemple: e.exemple ?? "",
  destinataire: e.destinataire ?? "",
  horizon: e.horizon ?? "",
  liens: e.liens ?? [],
});
