import { dateLongue, jourLocal } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import type { ReponseLue } from "@/lib/synthese/reponse/queries";
import { NOM_REPONSE, TON_REPONSE } from "@/lib/synthese/reponse/wording";
import { Etiquette } from "./etiquette.tsx";
import { exposants } from "./exposants.tsx";
import { Volet } from "./volet.tsx";

type Adresse = { nom: string };
type Reponse = Pick<ReponseLue, "nom" | "numero" | "etat" | "texte" | "signataire" | "at">;

/** Whom a proposition is addressed to, what each answered last, and what it had answered before. */
export function ReponsesDuPoint({
  destinataires,
  reponses,
}: {
  destinataires: readonly Adresse[];
  /** By body, the newest first; the former ones are folded. */
  reponses: readonly Reponse[];
}) {
  if (destinataires.length === 0) return null;
  const de = (nom: string) => reponses.filter((r) => r.nom === nom).toSorted((a, b) => b.numero - a.numero);
  const repondus = destinataires.filter((d) => de(d.nom).length > 0);
  const muets = destinataires.filter((d) => de(d.nom).length === 0);
  return (
    <div className="flex flex-col gap-2 pt-2">
      {repondus.map(({ nom }) => {
        const [derniere, ...avant] = de(nom);
        return (
          derniere && (
            <div key={nom} className="border-filet border-l-4 pl-4">
              <Reponse nom={nom} reponse={derniere} />
              {avant.length > 0 && (
                <Volet
                  titre={
                    <>
                      {pluriel(avant.length, "réponse précédente", "réponses précédentes")}
                      <span className="sr-only"> de {nom}</span>
                    </>
                  }
                  ton="incise"
                  petit
                >
                  {avant.map((r) => (
                    <Reponse key={r.numero} nom={nom} reponse={r} />
                  ))}
                </Volet>
              )}
            </div>
          )
        );
      })}
      {muets.length > 0 && (
        <p className="text-petit text-sourdine">
          Pas encore de réponse : {typographier(muets.map((d) => d.nom).join(", "))}.
        </p>
      )}
    </div>
  );
}

const Reponse = ({ nom, reponse: { etat, texte, signataire, at } }: { nom: string; reponse: Reponse }) => (
  <div className="py-1">
    <p>
      <strong>{typographier(nom)}</strong> <Etiquette ton={TON_REPONSE[etat]}>{NOM_REPONSE[etat]}</Etiquette>
    </p>
    {texte.split(/\n+/).map((ligne, i) => ligne && <p key={i}>{typographier(ligne)}</p>)}
    <p className="text-petit text-sourdine">
      {typographier(signataire)}, le {exposants(dateLongue(jourLocal(at)))}
    </p>
  </div>
);
