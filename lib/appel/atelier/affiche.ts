import "server-only";
import { cache } from "react";
import { lienVers } from "../../socle/courriel/lien.ts";
import { publicLabel } from "../candidature/public.ts";
import { type Edition, publicEdition } from "../edition/queries.ts";
import { type AtelierDetaille, publicAtelier } from "./public.ts";
import { COMPTES, type EtatAtelier } from "./states.ts";

/** The public atelier of an address, whatever was typed in it, with its edition. */
export const lireAtelierPublic = cache(async (annee: string, code: string) => {
  const edition = await publicEdition(annee);
  const atelier = edition && /^A[1-9]\d*$/.test(code) ? await publicAtelier(edition.id, code) : undefined;
  return edition && atelier ? { edition, atelier } : undefined;
});

/** The addresses of a poster and of a social picture, always made from the data of today. */
export const lienAffiche = (annee: number, code: string) => `/${annee}/programme/${code}.pdf`;
export const lienImage = (annee: number, code: string) => `/${annee}/programme/${code}.png`;

/** Whether an atelier of the programme has a poster and a social picture: not once it is put off or cancelled. */
export const aUneAffiche = (a: { etat: EtatAtelier; numeroLabel: number | null }) =>
  a.numeroLabel !== null && (COMPTES as readonly EtatAtelier[]).includes(a.etat);

export type Affiche = {
  atelier: Pick<
    AtelierDetaille,
    | "code"
    | "etat"
    | "intitule"
    | "organisateurs"
    | "transitions"
    | "date"
    | "mois"
    | "heureDebut"
    | "heureFin"
    | "modalite"
    | "lieu"
    | "commune"
    | "departement"
    | "accessibilites"
    | "inscriptionUrl"
  >;
  edition: Pick<Edition, "annee" | "regionNom" | "coOrganisateurs" | "demonstration">;
  numeroLabel: number;
  labelliseAt: Date;
  /** The public page of the atelier. */
  url: string;
};

/** What the poster of an atelier says today; undefined when it has none, its label taken back included. */
export async function publicAffiche(annee: string, code: string): Promise<Affiche | undefined> {
  const lu = await lireAtelierPublic(annee, code);
  if (!lu?.atelier.numeroLabel || !aUneAffiche(lu.atelier)) return undefined;
  const { edition, atelier } = lu;
  const label = await publicLabel(edition.id, lu.atelier.numeroLabel);
  if (label?.etat !== "labellisee") return undefined;
  const url = lienVers(`/${edition.annee}/programme/${atelier.code}`);
  return { atelier, edition, numeroLabel: label.numero, labelliseAt: label.depuis, url };
}
