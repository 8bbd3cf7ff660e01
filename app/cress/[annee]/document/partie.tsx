import Link from "next/link";
import { exposants } from "@/app/_ui/exposants";
import type { Contexte } from "@/app/_ui/synthese/contexte";
import { Noeuds } from "@/app/_ui/synthese/noeuds";
import { sous, Titre } from "@/app/_ui/synthese/titre";
import type { Actor } from "@/lib/socle/acteur/actor";
import { instantLong } from "@/lib/socle/typographie/dates";
import type { Noeud } from "@/lib/synthese/document/noeuds";
import type { PartieLue } from "@/lib/synthese/editorial/lire";
import { TITRE_EDITORIAL } from "@/lib/synthese/editorial/wording";
import { FormulairePartie } from "./formulaire-partie.tsx";
import { HistoirePartie } from "./histoire.tsx";

/** A part the CRESS writes: as it is printed, or being written. */
export function Partie({
  partie,
  imprime,
  contexte,
  editionId,
  adresse,
  ouverte,
  racontee,
  ecrit,
  actor,
  niveau,
}: {
  partie: PartieLue;
  /** What the book prints of it, nothing when it prints nothing. */
  imprime: readonly Noeud[];
  contexte: Contexte;
  editionId: string;
  adresse: string;
  ouverte: boolean;
  racontee: boolean;
  ecrit: boolean;
  actor: Actor;
  /** Of its heading: a part of the book, or within one; null when it stands under one that is computed. */
  niveau: 2 | 3 | null;
}) {
  const { cle, version, texte, signataires, programme } = partie;
  const vide = imprime.length === 0;
  return (
    <section id={`partie-${cle}`} aria-labelledby={`partie-${cle}-titre`} className="flex scroll-mt-4 flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        {niveau ? (
          <Titre niveau={niveau} id={`partie-${cle}-titre`}>
            {TITRE_EDITORIAL[cle]}
          </Titre>
        ) : (
          <p id={`partie-${cle}-titre`} className="text-petit text-sourdine print:hidden">
            Votre texte<span className="sr-only"> : {TITRE_EDITORIAL[cle]}</span>
          </p>
        )}
        {ecrit && !ouverte && (
          <Link
            href={`${adresse}?partie=${cle}#partie-${cle}`}
            scroll={false}
            prefetch={false}
            className="inline-flex min-h-11 items-center print:hidden"
          >
            {vide ? "Écrire" : "Modifier"}
            <span className="sr-only"> : {TITRE_EDITORIAL[cle]}</span>
          </Link>
        )}
      </div>
      {ouverte ? (
        <FormulairePartie
          key={cle}
          editionId={editionId}
          personneId={actor.personneId}
          cle={cle}
          version={version}
          valeurs={{ texte, signataires, programme }}
          fermer={`${adresse}#partie-${cle}`}
        />
      ) : vide ? (
        <p className="text-sourdine">
          {niveau ? "Rien n’est écrit : cette partie ne sera pas imprimée." : "Rien n’est écrit."}
        </p>
      ) : (
        <Noeuds noeuds={imprime} niveau={sous(niveau ?? 3)} contexte={contexte} />
      )}
      {!ouverte && <Provenance partie={partie} vide={vide} />}
      {!ouverte &&
        ecrit &&
        version > 1 &&
        (racontee ? (
          <HistoirePartie actor={actor} editionId={editionId} cle={cle} adresse={adresse} />
        ) : (
          <Link
            href={`${adresse}?histoire=${cle}#partie-${cle}`}
            scroll={false}
            prefetch={false}
            className="inline-flex min-h-11 items-center self-start text-petit print:hidden"
          >
            Versions précédentes<span className="sr-only"> : {TITRE_EDITORIAL[cle]}</span>
          </Link>
        ))}
    </section>
  );
}

function Provenance({ partie: { version, par, at }, vide }: { partie: PartieLue; vide: boolean }) {
  if (version === 0)
    return vide ? null : (
      <p className="text-petit text-sourdine print:hidden">
        Texte proposé par Trame : il est imprimé tel quel tant que personne ne l’a changé.
      </p>
    );
  return (
    <p className="text-petit text-sourdine print:hidden">
      {par ? `Écrit par ${par}` : "Écrit"}
      {at && <> le {exposants(instantLong(at))}</>}
    </p>
  );
}
