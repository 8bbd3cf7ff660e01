import { replier } from "../../socle/typographie/replier.ts";
import type { TypeDestinataire } from "../consolidation/destinataires.ts";
import { isProposition } from "../consolidation/propositions.ts";
import { type PointPlace, pointsPlaces } from "../version/publies.ts";
import type { SyntheseArbre } from "../version/tree.ts";

type Adresse = { type: TypeDestinataire; nom: string };

/** A body as frozen trees name it, whatever its capitals and accents. */
export const cleDestinataire = ({ type, nom }: Adresse) => `${type} ${replier(nom)}`;

export const isAdresseeA = (point: { destinataires: readonly Adresse[] }, organisme: Adresse) =>
  point.destinataires.some((d) => cleDestinataire(d) === cleDestinataire(organisme));

/** What a published version asks of a body, in the order of the document. */
export const propositionsA = (
  arbre: Pick<SyntheseArbre, "chapitres" | "enonces" | "ateliers">,
  organisme: Adresse,
): PointPlace[] => pointsPlaces(arbre).filter((p) => isProposition(p) && isAdresseeA(p, organisme));
