import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { Volet } from "@/app/_ui/volet";
import { requireActor } from "@/lib/socle/auth/current";
import { grouper } from "@/lib/socle/grouper";
import { REFUS } from "@/lib/socle/refus";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { whyNotConsolider } from "@/lib/synthese/consolidation/rules";
import { findContradicteur } from "@/lib/synthese/proches/contradictions";
import { TITRE_NATURE } from "@/lib/synthese/proches/wording";
import { Demande } from "./demande.tsx";

export default async function Page({ params }: PageProps<"/cress/[annee]/synthese/[transition]/contradicteur">) {
  const { annee, transition } = await params;
  const chapitre = `/cress/${annee}/synthese/${transition}`;
  const actor = await requireActor(`${chapitre}/contradicteur`);
  const lu = await findContradicteur(actor, annee, transition);
  if (!lu) notFound();
  const refus = whyNotConsolider(actor, lu.edition);
  const contexte = { chapitre, chapitreId: lu.chapitre.id, ouvert: !refus, departements: lu.departements };
  const aVoir = lu.contradictions.filter((c) => !c.vue);
  const vues = lu.contradictions.filter((c) => c.vue);
  return (
    <>
      <EnTeteSalle titre="Le contradicteur" surtitre={<Link href={chapitre}>{`${lu.chapitre.libelle} ${annee}`}</Link>}>
        <p className="max-w-3xl text-sourdine">
          Avant de confier le chapitre au comité : ce qu’un relecteur pourrait lui opposer. Chaque question se règle
          dans le chapitre, ou se marque comme vue ; elle revient si ce dont elle parle change.
        </p>
        {refus && <p className="font-semibold">{REFUS[refus]}</p>}
      </EnTeteSalle>
      {aVoir.length === 0 && (
        <Vide titre={vues.length > 0 ? "Tout a été vu." : "Rien à opposer à ce chapitre."}>
          <Link href={chapitre}>Revenir au chapitre</Link>
        </Vide>
      )}
      {[...grouper(aVoir, (c) => c.nature)].map(([nature, siennes]) => (
        <section key={nature} aria-label={TITRE_NATURE[nature]} className="flex max-w-3xl flex-col gap-4 pt-6">
          <h2>{TITRE_NATURE[nature]}</h2>
          <ul className="flex flex-col">
            {siennes.map((c) => (
              <Demande key={c.cle} demande={c} {...contexte} />
            ))}
          </ul>
        </section>
      ))}
      {vues.length > 0 && (
        <Volet
          titre={pluriel(vues.length, "question déjà vue", "questions déjà vues")}
          encadre
          className="mt-8 max-w-3xl"
        >
          <ul className="flex flex-col">
            {vues.map((c) => (
              <Demande key={c.cle} demande={c} {...contexte} />
            ))}
          </ul>
        </Volet>
      )}
    </>
  );
}
