import Link from "next/link";
import { notFound } from "next/navigation";
import { Blocs } from "@/app/_ui/blocs";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { Transition } from "@/app/_ui/marque";
import { requireActor } from "@/lib/socle/auth/current";
import { dateLongue, jourLocal } from "@/lib/socle/typographie/dates";
import { accorder, pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { direPoint } from "@/lib/synthese/consolidation/dire";
import { findVosMots, type MotPublie } from "@/lib/synthese/publication/vos-mots";

/** The letter of an organiser, on the screen and on paper: where each of their sentences is in the synthèse, or why not. */
export default async function Page({ params }: PageProps<"/espace/mots/[annee]">) {
  const { annee } = await params;
  const actor = await requireActor(`/espace/mots/${annee}`);
  const lettre = await findVosMots(actor, annee);
  if (!lettre) notFound();
  const mots = lettre.fiches.flatMap((f) => f.mots);
  const repris = mots.filter((m) => m.points.length > 0).length;
  return (
    <div className="max-w-3xl">
      <EnTeteSalle titre="Vos mots, ici" surtitre={<Link href="/espace">Mon espace</Link>}>
        <p>
          {typographier(lettre.conference)} : dans la version {lettre.numero} de{" "}
          <a href={`/${annee}/synthese`}>la synthèse</a>, publiée le{" "}
          {exposants(dateLongue(jourLocal(lettre.publieeAt)))}, {pluriel(repris, "phrase")} sur {mots.length} de vos
          fiches {accorder(repris, "est reprise", "sont reprises")}.
          {repris < mots.length && " Les autres sont écartées, avec la raison."}
        </p>
      </EnTeteSalle>
      {lettre.fiches.map((f) => (
        <section key={f.id} aria-labelledby={f.code} className="pb-10">
          {/* Two fiches may have one title. */}
          <h2 id={f.code}>
            {typographier(f.intitule)} <span className="font-normal text-sourdine">· {f.code}</span>
          </h2>
          <p className="text-petit">
            <Link href={`/espace/fiches/${f.id}`} className="inline-flex min-h-11 items-center">
              Lire la fiche {f.code}
            </Link>
          </p>
          <ul>
            {f.mots.map((m) => (
              <Mot key={m.code} annee={annee} mot={m} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const Mot = ({ annee, mot }: { annee: string; mot: MotPublie }) => (
  <li id={mot.code} className="flex flex-col gap-3 border-filet border-b py-5 print:break-inside-avoid">
    <div>
      <p className="text-petit text-sourdine">Vous avez dit ({mot.code})</p>
      <blockquote className="border-filet border-l-4 pl-4">
        <strong>{typographier(mot.accroche)}</strong> {typographier(mot.texte)}
      </blockquote>
    </div>
    {mot.points.map(({ point, autres }) => (
      <div key={point.code}>
        <p className="flex flex-wrap items-center gap-x-3 text-petit">
          <span className="text-sourdine">Ce que dit la synthèse</span>
          <Transition code={point.transition} court />
          <a href={`/${annee}/p/${point.code}`} className="inline-flex min-h-11 items-center font-semibold">
            {point.code}
          </a>
        </p>
        <div className="lecture flex flex-col gap-2">
          <Blocs blocs={direPoint(point)} />
        </div>
        <p className="text-petit">
          {autres.length > 0
            ? typographier(`${accorder(autres.length, "L’a dit aussi", "L’ont dit aussi")} : ${autres.join(", ")}.`)
            : "Vous êtes seuls à le dire."}
        </p>
      </div>
    ))}
    {mot.points.length === 0 && (
      <p>
        <strong>Pas dans la synthèse.</strong> {mot.motifEcart && typographier(`La raison : ${mot.motifEcart}`)}
      </p>
    )}
  </li>
);
