import Link from "next/link";
import { notFound } from "next/navigation";
import { LienBouton } from "@/app/_ui/bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { MarqueTransition } from "@/app/_ui/marque";
import { Vide } from "@/app/_ui/vide";
import { Vif } from "@/app/_ui/vif";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { listPointsARelire } from "@/lib/synthese/consolidation/fraicheur";
import { listChapitres, listCompteurs } from "@/lib/synthese/consolidation/queries";
import { phraseAvancement, phraseReste } from "@/lib/synthese/consolidation/wording";
import { publicAnneeAvant } from "@/lib/synthese/suite/queries";
import { listPublications } from "@/lib/synthese/version/queries";

export default async function Page({ params }: PageProps<"/cress/[annee]/synthese">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/synthese`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const [chapitres, perimes, comptes, versions, avant] = await Promise.all([
    listChapitres(actor, edition.id),
    listPointsARelire(actor, edition.id),
    listCompteurs(actor, edition.id),
    listPublications(edition.id),
    publicAnneeAvant(edition.id),
  ]);
  const total = comptes.reduce((n, c) => n + c.total, 0);
  const reste = comptes.reduce((n, c) => n + c.aTraiter, 0);
  return (
    <>
      <Vif sujets={[`edition:${edition.id}`]} />
      <EnTeteSalle titre="Synthèse" surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}>
        <p className="text-[1.1rem]">{phraseReste(total, reste)}</p>
        <p className="flex flex-wrap gap-x-6">
          <Link href={`/cress/${annee}/document`} className="inline-flex min-h-11 items-center">
            Document, de la couverture au dos
          </Link>
          <Link href={`/cress/${annee}/synthese/travail`} className="inline-flex min-h-11 items-center">
            Document de travail
          </Link>
          <Link href={`/cress/${annee}/document/copies`} className="inline-flex min-h-11 items-center">
            Copies à annoter dans Word
          </Link>
          <Link href={`/cress/${annee}/publication`} className="inline-flex min-h-11 items-center">
            Contrôler et publier
          </Link>
          <Link href={`/cress/${annee}/synthese/enjeux`} className="inline-flex min-h-11 items-center">
            Enjeux transversaux
          </Link>
          <Link href={`/cress/${annee}/synthese/deja-dit`} className="inline-flex min-h-11 items-center">
            Déjà dit
          </Link>
          {avant !== null && chapitres.some((c) => c.points === 0) && (
            <Link href={`/cress/${annee}/synthese/plan`} className="inline-flex min-h-11 items-center">
              Partir du plan de {avant}
            </Link>
          )}
          <Link href={`/cress/${annee}/synthese/relecture`} className="inline-flex min-h-11 items-center">
            Double traitement
          </Link>
          {versions[0] && (
            <Link href={`/${annee}/synthese`} className="inline-flex min-h-11 items-center">
              Lire la version publiée (v{versions[0].numero})
            </Link>
          )}
        </p>
      </EnTeteSalle>
      {total === 0 && (
        <Vide titre="Aucun énoncé pour l’instant.">
          Les énoncés arrivent ici quand une fiche est validée.{" "}
          <Link href={`/cress/${annee}/fiches`}>Voir les fiches</Link>
        </Vide>
      )}
      <ul className="flex max-w-3xl flex-col">
        {chapitres.map((c) => {
          const compte = comptes.find((x) => x.transition === c.transition);
          const aRelire = perimes.filter((p) => p.transition === c.transition).length;
          return (
            <li key={c.id} className="flex flex-col gap-2 border-filet border-b py-6">
              <h2 className="flex items-center gap-2">
                <MarqueTransition code={c.transition} taille={22} />
                <Link href={`/cress/${annee}/synthese/${c.transition}`}>{typographier(c.libelle)}</Link>
              </h2>
              <p className="text-sourdine">{typographier(c.question)}</p>
              {compte && <p>{phraseAvancement(compte)}</p>}
              <p className="text-petit text-sourdine">{pluriel(c.points, "point")} dans le chapitre</p>
              {aRelire > 0 && (
                <Link
                  href={`/cress/${annee}/synthese/${c.transition}/a-relire`}
                  className="inline-flex min-h-11 items-center font-semibold"
                >
                  {pluriel(aRelire, "point à relire", "points à relire")} : une fiche a changé
                  <span className="sr-only"> ({c.libelle})</span>
                </Link>
              )}
              {c.points > 0 && (
                <p className="flex flex-wrap gap-x-6">
                  <Link
                    href={`/cress/${annee}/synthese/${c.transition}/comite`}
                    className="inline-flex min-h-11 items-center"
                  >
                    {c.etat === "en_preparation" ? "Transmettre au comité" : "Ce que dit le comité"}
                    <span className="sr-only"> : {c.libelle}</span>
                  </Link>
                  <Link
                    href={`/cress/${annee}/synthese/${c.transition}/contradicteur`}
                    className="inline-flex min-h-11 items-center"
                  >
                    Ce qu’on pourrait lui opposer<span className="sr-only"> : {c.libelle}</span>
                  </Link>
                  <Link
                    href={`/cress/${annee}/synthese/${c.transition}/redaction`}
                    className="inline-flex min-h-11 items-center"
                  >
                    Suggestions de rédaction<span className="sr-only"> : {c.libelle}</span>
                  </Link>
                </p>
              )}
              {compte && compte.aTraiter > 0 && (
                <p>
                  <LienBouton variante="secondaire" href={`/cress/${annee}/synthese/${c.transition}`}>
                    Traiter {pluriel(compte.aTraiter, "énoncé")}
                  </LienBouton>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
