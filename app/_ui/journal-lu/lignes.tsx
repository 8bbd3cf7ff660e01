import Link from "next/link";
import { exposants } from "@/app/_ui/exposants";
import { lienObjet } from "@/lib/conduite/historique/dire";
import type { LigneJournal } from "@/lib/conduite/historique/lire";
import { grouper } from "@/lib/socle/grouper";
import { dateLongue, heureLocale, jourLocal } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";

/** The lines of a journal, day by day: the hour, what was done, to what, by whom. */
export function LignesJournal({
  lignes,
  annee,
  administrateur,
}: {
  lignes: readonly LigneJournal[];
  annee: number | null;
  administrateur: boolean;
}) {
  return [...grouper(lignes, (l) => jourLocal(l.at))].map(([jour, siennes]) => (
    <section key={jour} aria-labelledby={`j${jour}`} className="max-w-3xl">
      <h2 id={`j${jour}`} className="text-[1.1rem]">
        {exposants(dateLongue(jour))}
      </h2>
      <ol>
        {siennes.map((l) => (
          <li key={`${l.source}${l.rang}`} className="flex gap-x-4 border-filet border-b py-2">
            <time dateTime={l.at.toISOString()} className="w-20 shrink-0 text-sourdine tabular-nums">
              {heureLocale(l.at)}
            </time>
            <div className="min-w-0">
              <p>
                <span className="font-semibold">{l.phrase}</span>
                <Objet ligne={l} annee={annee} administrateur={administrateur} />
              </p>
              <p className="text-petit text-sourdine">
                {l.supprimeeAt ? "personne supprimée" : (l.auteur ?? "l’application")}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  ));
}

function Objet({
  ligne: l,
  annee,
  administrateur,
}: {
  ligne: LigneJournal;
  annee: number | null;
  administrateur: boolean;
}) {
  if (!l.objetId || !l.nomme) return null;
  const href = lienObjet(l.objet, l.objetId, l.nomme.annee ?? annee, administrateur);
  const nom = typographier(l.nomme.nom);
  return <>, {href ? <Link href={href}>{nom}</Link> : nom}</>;
}
