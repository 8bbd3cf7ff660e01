import { Bouton } from "@/app/_ui/bouton";
import { ChampRecherche } from "@/app/_ui/champ-recherche";
import { MarqueTransition } from "@/app/_ui/marque";
import { contexteDe } from "@/app/_ui/synthese/contexte";
import { MotsDuPoint } from "@/app/_ui/synthese/point";
import { Vide } from "@/app/_ui/vide";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { chercherPoints } from "@/lib/synthese/document/chercher";
import type { Livre } from "./lire.ts";

export function Chercher({ base, q }: { base: string; q: string }) {
  return (
    <search>
      <form method="get" action={base} className="flex max-w-2xl flex-wrap items-end gap-x-4 gap-y-2">
        <ChampRecherche
          label="Chercher dans la synthèse et dans les mots des ateliers"
          valeur={q}
          className="min-w-0 flex-1 basis-64"
        />
        <Bouton type="submit" variante="secondaire">
          Chercher
        </Bouton>
      </form>
    </search>
  );
}

/** What was found, chapter after chapter, each with where it is read. */
export function Trouves({ livre: { document, base }, q }: { livre: Livre; q: string }) {
  const trouves = chercherPoints(document, q);
  const contexte = contexteDe(document, { base });
  if (trouves.length === 0)
    return (
      <Vide titre={typographier(`Aucun point ne contient « ${q} ».`)}>
        <p>
          Essayez un mot plus court, ou <a href={base}>revenez au sommaire</a>.
        </p>
      </Vide>
    );
  return (
    <section aria-labelledby="trouves">
      <h2 id="trouves">
        {pluriel(trouves.length, "point")} pour {typographier(`« ${q} »`)}
      </h2>
      <ol>
        {trouves.map(({ point, partie, sources }) => (
          <li key={point.code} className="border-filet border-b py-4">
            <MotsDuPoint point={point} contexte={contexte} />
            {sources.length > 0 && (
              <p className="pt-1 text-petit text-sourdine">
                Ces mots sont dans {sources.length > 1 ? "ses sources" : "sa source"} :{" "}
                {sources.map((e) => e.code).join(", ")}
              </p>
            )}
            <p className="flex items-center gap-2 text-petit">
              <MarqueTransition code={point.transition} taille={16} />
              <a href={`${base}/${partie.cle}#${point.ancre}`} className="inline-flex min-h-11 items-center">
                {point.code}, {partie.titre}
              </a>
            </p>
          </li>
        ))}
      </ol>
      <p>
        <a href={base} className="inline-flex min-h-11 items-center">
          Revenir au sommaire
        </a>
      </p>
    </section>
  );
}
