import Link from "next/link";
import type { StructureAInviter } from "@/lib/appel/couverture/queries";
import { typographier } from "@/lib/socle/typographie/texte";

/** Structures of a département that have organised before or belong to a network, and have not applied this time. */
export function Inviter({ ou, structures, annee }: { ou: string; structures: StructureAInviter[]; annee: number }) {
  return (
    <section id="inviter" tabIndex={-1} aria-labelledby="titre-inviter" className="scroll-mt-4">
      <h2 id="titre-inviter">Qui inviter : {ou}</h2>
      {structures.length === 0 ? (
        <p>
          Aucune structure de ce département n’a encore organisé d’atelier, ni ne fait partie d’un réseau connu ici.
        </p>
      ) : (
        <>
          <p className="text-sourdine">
            Elles ont déjà organisé un atelier ou font partie d’un réseau, et n’ont rien déposé pour {annee}.
          </p>
          <ul className="max-w-2xl">
            {structures.map((s) => (
              <li key={s.id} className="border-filet border-b py-3">
                <p className="font-semibold">{typographier(s.nom)}</p>
                <p className="text-petit">
                  {[s.commune, s.reseau && `réseau ${typographier(s.reseau)}`].filter(Boolean).join(" · ")}
                </p>
                {s.candidatureId && (
                  <p className="text-petit">
                    {s.annee} :{" "}
                    <Link href={`/cress/candidatures/${s.candidatureId}`}>
                      {typographier(s.intitule ?? "") || "Candidature sans titre"}
                    </Link>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
