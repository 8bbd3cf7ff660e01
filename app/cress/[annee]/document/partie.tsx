import Link from "next/link";
import { Blocs } from "@/app/_ui/blocs";
import { exposants } from "@/app/_ui/exposants";
import { Titre } from "@/app/_ui/synthese/titre";
import type { ArbreEditorial } from "@/lib/editorial/arbre";
import type { PartieLue } from "@/lib/editorial/lire";
import { LIGNES_DE } from "@/lib/editorial/parties";
import { NOM_GENRE_PROGRAMME, TITRE_EDITORIAL } from "@/lib/editorial/wording";
import { direTexte } from "@/lib/texte/phrases";
import { heure, instantLong } from "@/lib/typographie/dates";
import { typographier } from "@/lib/typographie/texte";
import { FormulairePartie } from "./formulaire-partie.tsx";
import { HistoirePartie } from "./histoire.tsx";

/** A part the CRESS writes: as it is printed, or being written. */
export function Partie({
  partie,
  editorial,
  editionId,
  adresse,
  ouverte,
  racontee,
  ecrit,
  moi,
  niveau,
}: {
  partie: PartieLue;
  editorial: ArbreEditorial;
  editionId: string;
  adresse: string;
  ouverte: boolean;
  racontee: boolean;
  ecrit: boolean;
  moi: string;
  /** Of its heading: a part of the book, or within one. */
  niveau: 2 | 3;
}) {
  const { cle, version, texte, signataires, programme } = partie;
  const imprime = editorial.textes[cle];
  const lignes = LIGNES_DE[cle];
  const vide = !imprime && (!lignes || editorial[lignes].length === 0);
  return (
    <section id={`partie-${cle}`} aria-labelledby={`partie-${cle}-titre`} className="flex scroll-mt-4 flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Titre niveau={niveau} id={`partie-${cle}-titre`}>
          {TITRE_EDITORIAL[cle]}
        </Titre>
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
          personneId={moi}
          cle={cle}
          version={version}
          valeurs={{ texte, signataires, programme }}
          fermer={`${adresse}#partie-${cle}`}
        />
      ) : (
        <>
          {vide && <p className="text-sourdine">Rien n’est écrit : cette partie ne sera pas imprimée.</p>}
          {imprime && (
            <div className="lecture flex flex-col gap-3 [overflow-wrap:anywhere]">
              <Blocs blocs={direTexte(imprime)} />
            </div>
          )}
          {lignes === "signataires" && <Signataires signataires={editorial.signataires} />}
          {lignes === "programme" && <Programme programme={editorial.programme} />}
        </>
      )}
      {!ouverte && <Provenance partie={partie} vide={vide} />}
      {!ouverte &&
        ecrit &&
        version > 1 &&
        (racontee ? (
          <HistoirePartie editionId={editionId} cle={cle} adresse={adresse} />
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

function Signataires({ signataires }: Pick<ArbreEditorial, "signataires">) {
  if (signataires.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-10 gap-y-4 pt-2">
      {signataires.map((s, i) => (
        <li key={i} className="max-w-56">
          {s.nom && <span className="block font-semibold">{typographier(s.nom)}</span>}
          <em className="block">{typographier(s.fonction)}</em>
          <span className="block">{typographier(s.institution)}</span>
        </li>
      ))}
    </ul>
  );
}

function Programme({ programme }: Pick<ArbreEditorial, "programme">) {
  if (programme.length === 0) return null;
  return (
    <ol className="flex flex-col gap-3 pt-2">
      {programme.map((l, i) => (
        <li key={i} className="grid gap-x-4 md:grid-cols-[5rem_1fr]">
          <span className="text-sourdine">{l.heure && heure(l.heure)}</span>
          <div>
            <p>
              <span className="text-sourdine">{NOM_GENRE_PROGRAMME[l.genre]}</span>{" "}
              {l.titre && <strong>{typographier(l.titre)}</strong>}
            </p>
            {l.intervenants.length > 0 && (
              <ul className="list-disc pl-5">
                {l.intervenants.map((qui) => (
                  <li key={qui}>{typographier(qui)}</li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
