import Link from "next/link";
import type { ReactNode } from "react";
import { TourCandidature } from "@/app/_ui/tour";
import type { AFaireEspace } from "@/lib/conduite/afaire/espace";
import { dateCourte, jourLocal, moisLong } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { Retour } from "./retour.tsx";

/** What waits for this person, before anything else. */
export function AFaire({ aFaire, instant }: { aFaire: AFaireEspace; instant: Date }) {
  const { generales, brouillons, aCompleter, retours, presences, aConfirmer, fiches } = aFaire;
  return (
    <section aria-labelledby="a-faire" className="border-accent border-l-2 pl-5">
      <h2 id="a-faire">À vous</h2>
      <ul>
        {generales.map((a) => (
          <Ligne key={a.cle} href={a.href} geste={a.quoi} />
        ))}
        {retours.map((r) => (
          <Retour key={r.id} r={r} jour={jourLocal(instant)} />
        ))}
        {aCompleter.map((c) => (
          <Ligne
            key={c.id}
            href={`/espace/candidatures/${c.id}${c.correctionsEnAttente > 0 ? "/corriger" : ""}`}
            geste={
              c.correctionsEnAttente > 0
                ? `Corriger ${pluriel(c.correctionsEnAttente, "champ")}`
                : "Compléter et renvoyer la candidature"
            }
          >
            <span className="block">{typographier(c.intitule)}</span>
            <TourCandidature c={c} instant={instant} lecteur="organisateur" />
          </Ligne>
        ))}
        {brouillons.map((c) => (
          <Ligne key={c.id} href={`/espace/candidatures/${c.id}/modifier`} geste="Terminer et déposer la candidature">
            <span className="block">{typographier(c.intitule) || "Candidature sans titre"}</span>
            <TourCandidature c={c} instant={instant} lecteur="organisateur" />
          </Ligne>
        ))}
        {presences.map((a) => (
          <Ligne
            key={a.atelierId}
            href={`/espace/ateliers/${a.atelierId}/presence`}
            geste={`Déclarer la présence, atelier ${a.code}`}
          >
            {typographier(a.intitule)}, {a.date ? dateCourte(a.date) : a.mois && moisLong(a.mois)}
          </Ligne>
        ))}
        {aConfirmer.map((f) => (
          <Ligne
            key={f.id}
            href={`/espace/fiches/${f.id}/confirmer`}
            geste={`Relire la fiche ${f.code} saisie pour vous`}
          >
            {typographier(f.intitule)}, {f.ateliers.join(", ")}
          </Ligne>
        ))}
        {fiches.map((f) => (
          <Ligne
            key={f.id}
            href={`/espace/fiches/${f.id}/modifier`}
            geste={`${f.etat === "a_corriger" ? "Corriger" : "Terminer"} la fiche de synthèse ${f.code ?? ""}`}
          >
            {typographier(f.intitule)}, {f.ateliers.join(", ")}
          </Ligne>
        ))}
      </ul>
    </section>
  );
}

function Ligne({ href, geste, children }: { href: string; geste: string; children?: ReactNode }) {
  return (
    <li className="border-filet border-b py-2">
      <Link href={href} className="inline-flex min-h-11 items-center font-semibold">
        {geste}
      </Link>
      {children && <span className="block text-petit text-sourdine">{children}</span>}
    </li>
  );
}
