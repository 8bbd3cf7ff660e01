import { Phrase } from "@/app/_ui/fiche-lue";
import { type ActionLevier, NOM_ACTION_LEVIER, NOM_TYPE_ENONCE, type TypeEnonce } from "@/lib/fiche/types-enonce";
import type { Provenance } from "@/lib/synthese/soutien";
import { typographier } from "@/lib/typographie/texte";

type Enonce = {
  code: string;
  type: TypeEnonce;
  action: ActionLevier | null;
  theme: string | null;
  accroche: string;
  texte: string;
  exemple: string | null;
  destinataire: string | null;
  horizon: string | null;
  provenance: Provenance;
};

/** An énoncé in its own words, with where it comes from. */
export function EnonceVue({ e }: { e: Enonce }) {
  const reperes = [
    NOM_TYPE_ENONCE[e.type],
    e.action && NOM_ACTION_LEVIER[e.action],
    e.theme && typographier(e.theme),
  ].filter(Boolean);
  const precisions = [
    e.exemple && `Exemple : ${e.exemple}`,
    e.destinataire && `Adressée à : ${e.destinataire}`,
    e.horizon && `Horizon : ${e.horizon}`,
  ].filter((p) => !!p);
  return (
    <>
      <p className="text-petit text-sourdine">
        <strong className="text-encre">{e.code}</strong> · {reperes.join(" · ")}
      </p>
      <p>
        <Phrase accroche={e.accroche} texte={e.texte} />
      </p>
      {precisions.map((p) => (
        <p key={p} className="text-petit">
          {typographier(String(p))}
        </p>
      ))}
      <p className="text-petit text-sourdine">
        {e.provenance.structures.map((s) => typographier(s.nom)).join(", ")},{" "}
        {e.provenance.ateliers.map((a) => a.code).join(", ")}
      </p>
    </>
  );
}
