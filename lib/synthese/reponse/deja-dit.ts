import "server-only";
import { publicEdition } from "../../appel/edition/queries.ts";
import { publicPublication } from "../version/queries.ts";
import type { ArbrePrecedente } from "../version/tree.ts";
import { cleDestinataire } from "./adresse.ts";
import { publicReponses, type ReponseLue } from "./queries.ts";

/** What an edition before asked, with all that was answered to it. */
type DejaDit = Pick<ArbrePrecedente["propositions"][number], "code" | "accroche" | "texte" | "destinataires"> & {
  annee: number;
  reponses: ReponseLue[];
};

/**
 * What the last public version says was asked already, by the code of the point that asks it again, with all that bodies
 * have answered since, whatever the day of that version.
 */
export async function publicDejaDit(editionId: string): Promise<Map<string, DejaDit[]>> {
  const precedente = (await publicPublication(editionId, "derniere"))?.arbre.precedente;
  const redites = precedente?.propositions.filter((p) => p.redites.length > 0) ?? [];
  const avant = precedente && redites.length > 0 ? await publicEdition(String(precedente.annee)) : undefined;
  if (!avant) return new Map<string, DejaDit[]>();
  const lues = await publicReponses(avant.id);
  const dit = ({ code, accroche, texte, destinataires }: (typeof redites)[number]): DejaDit => ({
    ...{ code, accroche, texte, destinataires, annee: avant.annee },
    // Under the name that is printed.
    reponses: lues.flatMap((r) => {
      const d = r.code === code && destinataires.find((x) => cleDestinataire(x) === cleDestinataire(r));
      return d ? [{ ...r, nom: d.nom }] : [];
    }),
  });
  const codes = new Set(redites.flatMap((p) => p.redites));
  return new Map([...codes].map((code) => [code, redites.filter((p) => p.redites.includes(code)).map(dit)]));
}
