import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { Vif } from "@/app/_ui/vif";
import { requireActor } from "@/lib/socle/auth/current";
import { REFUS } from "@/lib/socle/refus";
import { enumerer } from "@/lib/socle/typographie/enumerer";
import { accorder, pluriel } from "@/lib/socle/typographie/nombre";
import { lireARelire } from "@/lib/synthese/consolidation/fraicheur";
import { whyNotConsolider } from "@/lib/synthese/consolidation/rules";
import { PointPerime } from "./point.tsx";

export default async function Page({ params }: PageProps<"/cress/[annee]/synthese/[transition]/a-relire">) {
  const { annee, transition } = await params;
  const chapitre = `/cress/${annee}/synthese/${transition}`;
  const actor = await requireActor(`${chapitre}/a-relire`);
  const lu = await lireARelire(actor, annee, transition);
  if (!lu) notFound();
  const refus = whyNotConsolider(actor, lu.edition);
  return (
    <div className="flex max-w-5xl flex-col">
      <Vif sujets={[`edition:${lu.edition.id}`]} />
      <EnTeteSalle titre="Points à relire" surtitre={<Link href={chapitre}>{`${lu.chapitre.libelle} ${annee}`}</Link>}>
        <p className="max-w-3xl text-sourdine">
          Une fiche validée de nouveau a changé ou retiré des mots que ces points citent. Dites si le point tient, ou
          reformulez-le.
        </p>
        {lu.points.length > 0 && <p className="font-semibold">{pluriel(lu.points.length, "point")}</p>}
        {refus && <p className="font-semibold">{REFUS[refus]}</p>}
      </EnTeteSalle>
      {lu.points.length === 0 && (
        <Vide titre="Aucun point à relire.">
          Chaque point cite les mots en vigueur de ses fiches. <Link href={chapitre}>Revenir au chapitre</Link>
        </Vide>
      )}
      <ul className="flex flex-col">
        {lu.points.map((p) => (
          <PointPerime key={p.id} p={p} chapitre={chapitre} ouvert={!refus} />
        ))}
      </ul>
      {lu.rouvertes.length > 0 && (
        <section aria-labelledby="rouvertes" className="flex max-w-3xl flex-col gap-2 pt-8">
          <h2 id="rouvertes">Fiches rouvertes</h2>
          <p className="text-sourdine">
            Leurs mots peuvent encore changer ; rien n’est à relire avant leur validation.
          </p>
          <ul>
            {lu.rouvertes.map((f) => (
              <li key={f.code}>
                <strong>{f.code}</strong>, {accorder(f.points.length, "citée par le point", "citée par les points")}{" "}
                {enumerer(f.points)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
