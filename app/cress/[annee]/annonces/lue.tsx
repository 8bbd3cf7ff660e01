import Link from "next/link";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { auteurDe } from "@/app/_ui/auteur";
import { CorpsCourriel } from "@/app/_ui/corps-courriel";
import { exposants } from "@/app/_ui/exposants";
import type { LigneLot } from "@/lib/appel/decision/queries";
import { DIRE_ALERTE, NOM_DECISION } from "@/lib/appel/decision/wording";
import { env } from "@/lib/socle/env";
import { instantLong } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { retirerDuLotAction } from "./actions.ts";

/** One prepared decision with its mails, letter for letter, and the way to the next. */
export function Lue({
  ligne,
  rang,
  total,
  precedente,
  suivante,
  apresRetrait,
}: {
  ligne: LigneLot;
  rang: number;
  total: number;
  precedente?: string;
  suivante?: string;
  apresRetrait: string;
}) {
  const { origin: origine } = new URL(env().NEXTAUTH_URL);
  return (
    <section aria-labelledby="lue" className="flex min-w-0 flex-col gap-4">
      <nav aria-label="Décisions du lot" className="flex flex-wrap items-center gap-x-4">
        {precedente && <Link href={precedente}>Décision précédente</Link>}
        <span className="text-sourdine">
          {rang} sur {total}
        </span>
        {suivante && <Link href={suivante}>Décision suivante</Link>}
      </nav>
      <h2 id="lue">{typographier(ligne.intitule)}</h2>
      <p>
        <strong>{NOM_DECISION[ligne.type]}</strong>, {ligne.organisateurs.map(typographier).join(", ")}.{" "}
        <Link href={`/cress/candidatures/${ligne.candidatureId}`}>Ouvrir la candidature</Link>
      </p>
      <p className="text-petit text-sourdine">
        Préparée par {auteurDe(ligne)}, {exposants(instantLong(ligne.prepareeAt))}
      </p>
      {ligne.alertes.length > 0 && (
        <ul className="border-danger border-l-2 pl-4">
          {ligne.alertes.map((alerte) => (
            <li key={alerte}>{DIRE_ALERTE[alerte]}</li>
          ))}
        </ul>
      )}
      {ligne.courriers.map((courrier) => (
        <article key={courrier.type} className="flex flex-col gap-3 rounded border border-filet bg-blanc p-4">
          <h3>{courrier.sujet}</h3>
          <p className="text-petit text-sourdine">
            {pluriel(courrier.destinataires.length, "destinataire")}
            {courrier.destinataires.length > 0 && ` : ${courrier.destinataires.map((d) => d.adresse).join(", ")}`}
          </p>
          <CorpsCourriel corps={courrier.corps} origine={origine} />
        </article>
      ))}
      <ActionBouton
        action={retirerDuLotAction}
        input={{ id: ligne.candidatureId }}
        variante="danger"
        ensuite={apresRetrait}
      >
        Retirer cette décision
      </ActionBouton>
    </section>
  );
}
