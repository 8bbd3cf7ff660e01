import { replier } from "../../socle/typographie/replier.ts";
import { comparerFr } from "../../socle/typographie/tri.ts";
import type { TypeBloc } from "./blocs.ts";
import { TYPES_DESTINATAIRE, type TypeDestinataire } from "./destinataires.ts";

type Adresse = { type: TypeDestinataire; nom: string };
type Adressee = { bloc: TypeBloc; destinataires: readonly Adresse[] };

/** A point asks something when it stands among the propositions or is addressed to somebody. */
export const isProposition = ({ bloc, destinataires }: Adressee) => bloc === "propositions" || destinataires.length > 0;

/**
 * Propositions by the body they are addressed to, the State first and so on; one addressed to three is under each. Those
 * addressed to nobody come last, under null.
 */
export function parDestinataire<P extends Adressee>(points: readonly P[]): { nom: string | null; propositions: P[] }[] {
  const paquets = new Map<string, { type: TypeDestinataire; nom: string; propositions: P[] }>();
  const sans: P[] = [];
  for (const p of points.filter(isProposition)) {
    if (p.destinataires.length === 0) sans.push(p);
    for (const { type, nom } of p.destinataires) {
      const cle = `${type} ${replier(nom)}`;
      const paquet = paquets.get(cle) ?? { type, nom, propositions: [] };
      paquets.set(cle, paquet);
      if (!paquet.propositions.includes(p)) paquet.propositions.push(p);
    }
  }
  const rang = (t: TypeDestinataire) => TYPES_DESTINATAIRE.indexOf(t);
  const tries = [...paquets.values()].sort((a, b) => rang(a.type) - rang(b.type) || comparerFr(a.nom, b.nom));
  return [
    ...tries.map(({ nom, propositions }) => ({ nom, propositions })),
    ...(sans.length > 0 ? [{ nom: null, propositions: sans }] : []),
  ];
}
