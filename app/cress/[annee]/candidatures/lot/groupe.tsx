import { NOM_ETAT_CANDIDATURE } from "@/lib/appel/candidature/wording";
import type { LigneLot } from "@/lib/conduite/lot/queries";
import { typographier } from "@/lib/socle/typographie/texte";

export const intitulesDe = (rows: readonly LigneLot[]) =>
  Object.fromEntries(rows.map((c) => [c.id, typographier(c.intitule) || "Candidature sans titre"]));

/** The candidatures that share one fate in a batch. */
export function Groupe({
  titre,
  rows,
  instructeurs,
  precisions = {},
}: {
  titre: string;
  rows: LigneLot[];
  /** Left out: who has them is not told. */
  instructeurs?: { id: string; nom: string }[];
  /** What is said of each, by id. */
  precisions?: Record<string, string | null>;
}) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{titre}</h2>
      <ul>
        {rows.map((c) => (
          <li key={c.id} className="border-filet border-b py-2">
            <p className="font-semibold">{typographier(c.intitule) || "Candidature sans titre"}</p>
            <p className="text-petit text-sourdine">
              {c.organisateurs.map(typographier).join(", ")} · {NOM_ETAT_CANDIDATURE[c.etat].toLowerCase()}
              {instructeurs &&
                (c.instructeurId
                  ? ` · aujourd’hui à ${instructeurs.find((i) => i.id === c.instructeurId)?.nom ?? "une autre personne"}`
                  : " · aujourd’hui à personne")}
            </p>
            {precisions[c.id] && <p className="text-petit">{precisions[c.id]}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
