import { and, eq } from "drizzle-orm";
import { creerCandidature, retirer, retirerLabel, soumettre } from "../../lib/appel/candidature/operations.ts";
import { ECO_GESTES, ENGAGEMENTS, TERRITOIRES } from "../../lib/appel/candidature/questions/choix.ts";
import { ATELIER_VIDE, CANDIDATURE_VIDE, CONTACT_VIDE } from "../../lib/appel/candidature/questions/vide.ts";
import type { CandidatureBrouillon } from "../../lib/appel/candidature/schema.ts";
import { demanderComplement } from "../../lib/appel/correction/complement.ts";
import { labelliser, refuser } from "../../lib/appel/decision/operations.ts";
import { ajouterLogo } from "../../lib/appel/structure/logo.ts";
import { creerEdition, usuelles } from "../../lib/conduite/preparation/creation.ts";
import { KIT } from "../../lib/recueil/kit/documents.ts";
import type { Actor } from "../../lib/socle/acteur/actor.ts";
import { actorOfCourriel } from "../../lib/socle/auth/load-actor.ts";
import { joursApres } from "../../lib/socle/horloge/jours.ts";
import { REGION_PAR_DEFAUT } from "../../lib/socle/territoire/regions.ts";
import { jourLocal } from "../../lib/socle/typographie/dates.ts";
import { listMembresDe } from "../../lib/synthese/seance/membres.ts";
import { preparerSeance } from "../../lib/synthese/seance/preparer.ts";
import { listChapitresDe } from "../../lib/synthese/seance/queries.ts";
import { db } from "../client.ts";
import { candidatureStructures, candidatures, organisatrices } from "../schema/candidature.ts";
import { structures } from "../schema/structure.ts";
import { chargerArrivees } from "./arrivees.ts";
import { CONTACT_DEMO } from "./contact.ts";
import { type CandidatureOuverteDemo, editionOuverteDemo as demo } from "./edition-ouverte.ts";
import { donnerUnLogo, EDITORIAL_OUVERT, ecrireEditorial } from "./editorial.ts";
import { publierKit } from "./kit.ts";
import { LOGOS } from "./logos.ts";
import { donnerRoles, exiger, rendreMembre } from "./personnes.ts";

const JOUR_MS = 86_400_000;
/** The candidature whose first atelier has people checked in. */
const SALLE_OUVERTE = "reparer";
const SANS_SIRET = "Structure inventée pour la démonstration.";
/** Invented; the numbers are of those kept for fiction, 01 99 00 xx xx. */
const CONTACTS = [
  ["Camille", "Fictive"],
  ["Dominique", "Exemple"],
  ["Sacha", "Démonstration"],
  ["Lou", "Imaginaire"],
] as const;

/** What a few of them say more, to be seen in each place where it shows: functions, and one name that is nobody's. */
const COMPLEMENTS: Record<string, Partial<CandidatureBrouillon>> = {
  "benevoles-fatigues": {
    questionsTravaillees:
      "Qu’est-ce qui fatigue, au juste : le nombre de réunions, leur durée ou leur objet ?\nQui peut relayer qui, et pour combien de temps ?\nQue peut-on cesser de faire sans que personne n’en souffre ?",
    publicAutre: "personnes qui ont cessé d’être bénévoles",
    intervenants: [
      { nom: "Camille Fictive", structure: "Coordination bénévole", publie: true },
      { nom: "Une personne qui a quitté le bénévolat", structure: "", publie: false },
    ],
  },
  reparer: {
    questionsTravaillees: "Qui entretient nos outils communs ?\nQui le paie ?",
    intervenants: [{ nom: "L’équipe technique", structure: "Les Ateliers du Beffroi", publie: true }],
  },
  "lin-local": {
    publicAutre: "agricultrices et agriculteurs",
    intervenants: [{ nom: "Sacha Démonstration", structure: "Une exploitation en lin", publie: false }],
  },
};

/** The open edition, dated from the day it is loaded: the call began a month ago and goes on for three weeks. */
export async function chargerEditionOuverte(now: Date): Promise<void> {
  const jour = jourLocal(now);
  const edition = await db.transaction((tx) =>
    creerEdition(
      tx,
      {
        annee: Number(joursApres(jour, 120).slice(0, 4)),
        numero: demo.numero,
        intitule: demo.intitule,
        presentation: demo.presentation,
        regionCode: REGION_PAR_DEFAUT,
        regionNom: "Hauts-de-France",
        coOrganisateurs: ["État (préfecture de région)", "Région Hauts-de-France", "CRESS Hauts-de-France"],
        etat: "ouverte",
        demonstration: true,
        dateWebinaire: joursApres(jour, -14),
        dateOuvertureAppel: joursApres(jour, -30),
        dateClotureAppel: joursApres(jour, 21),
        dateLancement: joursApres(jour, 5),
        dateDebut: joursApres(jour, 1),
        dateFin: joursApres(jour, 240),
        datesComite: [joursApres(jour, 40), joursApres(jour, 200)],
        quorumComite: 5,
        dateCloture: joursApres(jour, 260),
        transitions: usuelles(demo.questions),
        documents: [...KIT],
        enjeux: [],
        ...CONTACT_DEMO,
      },
      now,
    ),
  );
  await donnerRoles(edition.id);
  await annoncerUneSeance(edition.id, joursApres(jour, 40), now);
  const creees = await db
    .insert(structures)
    .values(
      demo.structures.map(({ codeInsee, reseau, ...s }) => ({
        ...s,
        reseauLibre: demo.structures.some((r) => r.nomPublie === reseau) ? null : reseau,
        communeCode: codeInsee,
        sansSiretMotif: SANS_SIRET,
        createdAt: now,
      })),
    )
    .returning({ id: structures.id, nomPublie: structures.nomPublie });
  for (const { nomPublie, reseau } of demo.structures) {
    const tete = creees.find((s) => s.nomPublie === reseau);
    if (tete) await db.update(structures).set({ reseauId: tete.id }).where(eq(structures.nomPublie, nomPublie));
  }
  // Every second structure belongs to the other organiser: each has something the other may not see.
  for (const [i, courriel] of ["organisateur@demo.test", "organisatrice@demo.test"].entries())
    await rendreMembre(
      courriel,
      demo.structures.filter((_, rang) => rang % 2 === i).map((s) => s.nomPublie),
      now,
    );

  const instructeur = await actorOfCourriel("instructeur@demo.test");
  const administrateur = await actorOfCourriel("administrateur@demo.test");
  const annee = Number(joursApres(jour, 120).slice(0, 4));
  for (const [nom, octets] of Object.entries(LOGOS)) {
    const structure = creees.find((s) => s.nomPublie === nom);
    exiger(await ajouterLogo(administrateur, structure?.id ?? "", { octets }, now), `logo ${nom}`);
  }
  await ecrireEditorial(instructeur, edition.id, EDITORIAL_OUVERT, now);
  await donnerUnLogo(instructeur, edition.id, LOGOS["Les Roues du Terril"], now);
  await publierKit(instructeur, edition.id, new Date(now.getTime() - 30 * JOUR_MS), {
    cle: "ressources",
    note: "Ajout d’une demi-journée heure par heure, et des gestes éco-responsables.",
    at: new Date(now.getTime() - 6 * JOUR_MS),
  });
  for (const [i, c] of demo.candidatures.entries()) {
    const depot = new Date(now.getTime() - (20 - i) * JOUR_MS);
    const structure = demo.structures[c.structure];
    const organisateur = await actorOfCourriel(
      c.structure % 2 === 0 ? "organisateur@demo.test" : "organisatrice@demo.test",
    );
    const structureId = creees.find((s) => s.nomPublie === structure?.nomPublie)?.id;
    if (!structureId) throw new Error(`structure absente : ${c.cle}`);
    const id = exiger(
      await creerCandidature(organisateur, annee, formulaire(c, i, structureId, jour), depot),
      c.cle,
    ).id;
    await menerJusqua(c, id, organisateur, instructeur, depot);
    if (c.cle === SALLE_OUVERTE) await chargerArrivees(organisateur, id, now);
  }
  await inscrireDeuxFois("Les Roues du Terril", now);
}

/** A structure somebody typed again, for the page where two are made one: it organises, unseen, what was refused. */
async function inscrireDeuxFois(nom: string, now: Date): Promise<void> {
  const [premiere] = await db.select().from(structures).where(eq(structures.nomPublie, nom));
  if (!premiere) throw new Error(`structure absente : ${nom}`);
  const { id: _, ...memes } = premiere;
  const deux = `${nom} (coopérative)`;
  const [double] = await db
    .insert(structures)
    .values({ ...memes, nom: deux, nomPublie: deux, createdAt: now })
    .returning({ id: structures.id });
  const [refusee] = await db
    .select({ id: candidatures.id })
    .from(candidatures)
    .innerJoin(organisatrices, eq(organisatrices.candidatureId, candidatures.id))
    .where(and(eq(organisatrices.structureId, premiere.id), eq(candidatures.etat, "refusee")));
  if (!double || !refusee) throw new Error("rien à inscrire deux fois");
  await db
    .insert(candidatureStructures)
    .values({ candidatureId: refusee.id, structureId: double.id, rang: 1, accepteeAt: now });
}

/** The first meeting of the comité, about all its chapters. */
async function annoncerUneSeance(editionId: string, date: string, now: Date): Promise<void> {
  const actor = await actorOfCourriel("instructeur@demo.test");
  const [chapitres, membres] = await Promise.all([listChapitresDe(actor, editionId), listMembresDe(actor, editionId)]);
  const donnees = {
    date,
    heure: "14:00",
    lieu: "Amiens, maison de l’économie sociale",
    chapitres: chapitres.map((c) => c.id),
    attendus: membres.map((m) => m.personneId),
  };
  const annonce = { editionId, cle: crypto.randomUUID(), donnees };
  exiger(await preparerSeance(actor, annonce, now, { reprise: true }), "séance annoncée");
}

/** Fictional contacts and answers, turned so that each choice of the form is seen somewhere. */
function formulaire(c: CandidatureOuverteDemo, rang: number, structureId: string, jour: string): CandidatureBrouillon {
  const [prenom, nom] = CONTACTS[rang % CONTACTS.length] ?? ["Camille", "Essai"];
  return {
    ...CANDIDATURE_VIDE,
    structureId,
    contacts: [
      {
        prenom,
        nom,
        fonction: "Coordination",
        courriel: `contact${rang + 1}@exemple.test`,
        telephone: `+3319900${String(rang + 1).padStart(4, "0")}`,
        publie: false,
      },
      CONTACT_VIDE,
    ],
    transitionPrincipale: (c.transitions.length > 1 && c.transitions[0]) || "",
    territoire: TERRITOIRES[rang % TERRITOIRES.length] ?? "local",
    ecoGestes: ECO_GESTES.filter((_, i) => i === rang % ECO_GESTES.length || i === 0),
    accessibilites: c.ateliers.some((a) => a.modalite !== "visio") ? ["pmr"] : ["documents"],
    jauge: String(20 + 5 * (rang % 5)),
    intitule: c.intitule,
    transitions: c.transitions,
    resume: c.resume,
    objectifs: c.objectifs,
    publicsCibles: c.publics,
    format: c.format,
    ...(COMPLEMENTS[c.cle] ?? {}),
    methode: c.methode,
    engagements: c.etat === "brouillon" ? [] : [...ENGAGEMENTS],
    ateliers: c.ateliers.map((a) => ({
      ...ATELIER_VIDE,
      modalite: a.modalite,
      date: joursApres(jour, a.joursApresChargement),
      heureDebut: a.heureDebut,
      heureFin: a.heureFin,
      communeCode: a.codeInsee ?? "",
      lieu: a.lieu ?? "",
    })),
  };
}

/** Plays the transitions up to the état wanted, a few days apart. */
async function menerJusqua(
  c: CandidatureOuverteDemo,
  id: string,
  organisateur: Actor,
  instructeur: Actor,
  depot: Date,
): Promise<void> {
  if (c.etat === "brouillon") return;
  exiger(await soumettre(organisateur, id, depot), `${c.cle} soumettre`);
  const decision = new Date(depot.getTime() + 5 * JOUR_MS);
  const motif = c.motif ?? "";
  if (c.etat === "a_completer")
    exiger(await demanderComplement(instructeur, id, motif, decision, c.corrections), `${c.cle} complément`);
  if (c.etat === "refusee") exiger(await refuser(instructeur, id, motif, decision), `${c.cle} refuser`);
  if (c.etat === "retiree") exiger(await retirer(organisateur, id, decision), `${c.cle} retirer`);
  if (c.etat === "labellisee" || c.etat === "label_retire")
    exiger(await labelliser(instructeur, id, decision), `${c.cle} labelliser`);
  if (c.etat === "label_retire")
    exiger(
      await retirerLabel(instructeur, id, motif, new Date(decision.getTime() + 3 * JOUR_MS)),
      `${c.cle} retirer le label`,
    );
}
