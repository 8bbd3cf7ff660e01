import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { Vide } from "@/app/_ui/vide";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { REFUS } from "@/lib/socle/refus";
import { dateAtelier } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import type { AtelierCompte } from "@/lib/synthese/chiffres/compute";
import { findRapprochement } from "@/lib/synthese/coherence/queries";
import type { LigneRapprochee } from "@/lib/synthese/coherence/rapprocher-liste";
import { direEcartImprime, direRapprochement } from "@/lib/synthese/coherence/wording";
import { whyNotConsolider } from "@/lib/synthese/consolidation/rules";
import { ListeImprimee } from "./formulaire.tsx";

export default async function Page({ params }: PageProps<"/cress/[annee]/coherence/liste">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/coherence/liste`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const lu = await findRapprochement(actor, edition);
  if (!lu) notFound();
  const { texte, version, lignes, absents } = lu;
  const refus = whyNotConsolider(actor, edition);
  const seules = lignes.filter((l) => !l.atelier);
  const differentes = lignes.filter((l) => l.atelier && (l.ecarts.length > 0 || l.double !== null));
  const memes = lignes.length - seules.length - differentes.length;
  return (
    <div className="flex max-w-4xl flex-col gap-10">
      <EnTeteSalle
        titre="Liste imprimée"
        surtitre={<Link href={`/cress/${annee}/coherence`}>Chiffres imprimés, édition {annee}</Link>}
      >
        <p>
          Chaque ligne d’une liste imprimée ailleurs, à côté de l’atelier dont elle parle : ce qui diffère se voit, et
          se corrige d’un côté ou de l’autre. Rien de cette liste n’entre dans un calcul.
        </p>
        {lignes.length > 0 && <p role="status">{direRapprochement(lignes, absents)}</p>}
        {refus && <p className="font-semibold">{REFUS[refus]}</p>}
      </EnTeteSalle>
      {lignes.length === 0 && (
        <Vide titre="Aucune liste n’est comparée.">
          <p>Collez ci-dessous celle d’un communiqué, d’un bilan ou d’un programme imprimé.</p>
        </Vide>
      )}
      {differentes.length > 0 && (
        <section aria-labelledby="differentes" className="flex flex-col gap-6">
          <h2 id="differentes">{pluriel(differentes.length, "ligne diffère", "lignes diffèrent")}</h2>
          {differentes.map((ligne) => (
            <Difference key={ligne.rang} ligne={ligne} />
          ))}
        </section>
      )}
      {seules.length > 0 && (
        <section aria-labelledby="seules" className="flex flex-col gap-3">
          <h2 id="seules">{pluriel(seules.length, "ligne sans atelier", "lignes sans atelier")}</h2>
          <p className="text-sourdine">
            Aucun atelier n’a cet intitulé ni ce code. Si l’un d’eux est le bon, écrivez son code au début de la ligne.
          </p>
          <ul className="list-disc pl-6">
            {seules.map(({ rang, mots }) => (
              <li key={rang} className="py-1">
                Ligne {rang} : {typographier(`« ${mots} »`)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {absents.length > 0 && (
        <section aria-labelledby="absents" className="flex flex-col gap-3">
          <h2 id="absents">{pluriel(absents.length, "atelier absent de la liste", "ateliers absents de la liste")}</h2>
          <ul className="list-disc pl-6">
            {absents.map((a) => (
              <li key={a.code} className="py-1">
                <Atelier a={a} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {memes > 0 && (
        <p>{pluriel(memes, "ligne dit la même chose que nous.", "lignes disent la même chose que nous.")}</p>
      )}
      {!refus && (
        <section aria-labelledby="liste" className="flex flex-col gap-4">
          <h2 id="liste">{texte ? "La liste comparée" : "La liste à comparer"}</h2>
          <ListeImprimee editionId={edition.id} version={version} texte={texte} />
        </section>
      )}
    </div>
  );
}

/** A line, its atelier, and what they do not say alike; one is put right in the list, the other where it is kept. */
function Difference({ ligne: { rang, atelier, ecarts, double } }: { ligne: LigneRapprochee }) {
  if (!atelier) return null;
  return (
    <div className="flex flex-col gap-1 border-accent border-l-2 pl-4">
      <h3>
        Ligne {rang}, {atelier.code}
      </h3>
      <p>{typographier(`« ${atelier.intitule} »`)}</p>
      <ul className="list-disc pl-5">
        {ecarts.map((e) => (
          <li key={e.quoi}>{exposants(direEcartImprime(e))}</li>
        ))}
        {double !== null && <li>Cet atelier est déjà à la ligne {double}.</li>}
      </ul>
      <p>
        <Link href={`/cress/candidatures/${atelier.candidatureId}`} className="inline-flex min-h-11 items-center">
          Corriger l’atelier<span className="sr-only"> {atelier.code}</span>
        </Link>
      </p>
    </div>
  );
}

const Atelier = ({ a }: { a: AtelierCompte }) => (
  <>
    <Link href={`/cress/candidatures/${a.candidatureId}`}>{a.code}</Link>, {typographier(`« ${a.intitule} »`)},{" "}
    {a.organisateurs.map(typographier).join(", ")}, {exposants(dateAtelier(a))}
  </>
);
