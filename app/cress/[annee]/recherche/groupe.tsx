import Link from "next/link";
import { createElement, Fragment } from "react";
import type { Groupe as Trouve } from "@/lib/conduite/recherche/chercher";
import { NOM_GENRE } from "@/lib/conduite/recherche/genres";
import { marquer } from "@/lib/socle/texte/mots-cherches";
import { nombre } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";

/** What was found of one kind, its words marked, and the way to the rest. */
export function Groupe({
  groupe: { genre, total, trouvailles },
  mots,
  suite,
}: {
  groupe: Trouve;
  mots: readonly string[];
  suite: string | null;
}) {
  return (
    <section aria-labelledby={genre}>
      <h2 id={genre}>
        {NOM_GENRE[genre]} <span className="font-normal text-sourdine">{nombre(total)}</span>
      </h2>
      <ul className="max-w-3xl">
        {trouvailles.map((t) => (
          <li key={t.cle} className="border-filet border-b py-3">
            <Link
              href={t.href}
              prefetch={false}
              className="inline-flex min-h-11 items-center font-semibold break-words"
            >
              <span>
                {t.code && <span className="pr-2">{t.code}</span>}
                <Marque texte={t.titre} mots={mots} />
              </span>
            </Link>
            {t.extrait && (
              <p className="break-words">
                <Marque texte={t.extrait} mots={mots} />
              </p>
            )}
            <p className="text-petit text-sourdine break-words">
              <Marque texte={t.precisions.join(" · ")} mots={mots} />
            </p>
          </li>
        ))}
      </ul>
      {suite && (
        <p>
          <Link href={suite} prefetch={false} className="inline-flex min-h-11 items-center">
            Les {nombre(total)} {NOM_GENRE[genre].toLowerCase()}
          </Link>
        </p>
      )}
    </section>
  );
}

function Marque({ texte, mots }: { texte: string; mots: readonly string[] }) {
  const morceaux = marquer(typographier(texte), mots);
  return createElement(
    Fragment,
    null,
    ...morceaux.map((m) => (m.trouve ? createElement("mark", null, m.texte) : m.texte)),
  );
}
