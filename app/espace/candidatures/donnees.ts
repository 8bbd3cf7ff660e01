import "server-only";
import { formulaireDe } from "@/lib/appel/candidature/questions/periode";
import { avancement } from "@/lib/appel/candidature/questions/sections";
import type { CandidatureBrouillon } from "@/lib/appel/candidature/schema";
import { listTransitions } from "@/lib/appel/edition/queries";
import { listStructuresDontMembre } from "@/lib/appel/structure/membres";
import { listManquesParStructure, listStructuresPourChoix } from "@/lib/appel/structure/queries";
import type { Actor } from "@/lib/socle/acteur/actor";
import { listCommunes } from "@/lib/socle/territoire/queries";
import { versForme } from "./forme.ts";

type Edition = { id: string; annee: number; dateDebut: string; dateFin: string };

/** What both faces of the form need: the edition's choices, one's structures, the communes already chosen. */
export async function choixDuFormulaire(actor: Actor, edition: Edition, codesCommune: string[]) {
  const [transitions, miennes, manquesParStructure, structures, communes] = await Promise.all([
    listTransitions(edition.id),
    listStructuresDontMembre(actor),
    listManquesParStructure(actor),
    listStructuresPourChoix(),
    listCommunes(codesCommune),
  ]);
  return {
    personneId: actor.personneId,
    annee: edition.annee,
    periode: { debut: edition.dateDebut, fin: edition.dateFin },
    transitions: transitions.map(({ code, libelle, question }) => ({ code, libelle, question })),
    miennes,
    manquesParStructure,
    structures,
    communes,
  };
}

/** How far these answers are, as the form begins with them. */
export const departDe = (
  { periode, manquesParStructure }: Awaited<ReturnType<typeof choixDuFormulaire>>,
  valeurs: CandidatureBrouillon,
) => avancement(versForme(valeurs), manquesParStructure[valeurs.structureId] ?? [], formulaireDe(periode).complete);
