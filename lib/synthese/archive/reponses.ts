import { ligne, phrase } from "../../socle/dessin/mots.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { pluriel } from "../../socle/typographie/nombre.ts";
import { replier } from "../../socle/typographie/replier.ts";
import { parDestinataire } from "../consolidation/propositions.ts";
import { reponseDite } from "../document/composer/precedente.ts";
import { premiereDite } from "../document/composer/propositions.ts";
import type { Noeud, NoeudPartie } from "../document/noeuds.ts";
import type { PropositionRepondue } from "../reponse/propositions.ts";

/** What bodies have answered so far, body by body: said after the book, which was frozen before. */
export function partieReponses(propositions: readonly PropositionRepondue[]): NoeudPartie[] {
  const adressees = propositions.filter((p) => p.destinataires.length > 0);
  if (adressees.length === 0) return [];
  const repondues = adressees.filter((p) => p.reponses.length > 0);
  const paquets = parDestinataire(repondues.map((p) => ({ ...p, proposition: p }))).filter(({ nom }) => nom !== null);
  return [
    {
      type: "partie",
      cle: "reponses",
      titre: "Ce que les destinataires ont répondu",
      transition: null,
      fichier: "livre",
      enfants: [
        ...phrase(
          `${pluriel(adressees.length, "proposition a", "propositions ont")} un destinataire ; ${
            repondues.length === 0
              ? "aucune n’a reçu de réponse à ce jour"
              : `${pluriel(repondues.length, "a", "ont")} reçu une réponse`
          }.`,
        ),
        ...paquets.flatMap(({ nom, propositions: siennes }, i): Noeud[] => {
          const dites = siennes.flatMap((s) => repondue(s.proposition, nom));
          return dites.length === 0
            ? []
            : [
                {
                  type: "section",
                  ancre: `reponses-${i + 1}`,
                  titre: ligne(nom ?? ""),
                  numero: null,
                  complement: null,
                  sommaire: true,
                  enfants: dites,
                },
              ];
        }),
      ],
    },
  ];
}

/** The first words of a proposition, then the last answer of this body. */
function repondue(p: PropositionRepondue, nom: string | null): Noeud[] {
  const siennes = p.reponses.filter((r) => replier(r.nom) === replier(nom ?? ""));
  if (siennes.length === 0) return [];
  return [
    {
      type: "entree",
      renvois: [{ code: ligne(p.code), vers: "point", ancre: ligne(p.code), detail: null }],
      titre: ligne(premiereDite(p)),
      note: p.horizon ? ligne(`Horizon : ${p.horizon}`) : "",
    },
    ...siennes.flatMap((r) => reponseDite({ ...r, date: jourLocal(r.at) })),
  ];
}
