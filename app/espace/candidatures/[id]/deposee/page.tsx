import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { LienBouton } from "@/app/_ui/bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { FocusTitre } from "@/app/_ui/focus-titre";
import { TourCandidature } from "@/app/_ui/tour";
import { findCandidature } from "@/lib/appel/candidature/queries";
import { isOrganisateur, whyNot } from "@/lib/appel/candidature/rules";
import { listDestinatairesDuRecepisse } from "@/lib/appel/trace/courriels";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { enumerer } from "@/lib/socle/typographie/enumerer";
import { typographier } from "@/lib/socle/typographie/texte";
import { isUuid } from "@/lib/socle/uuid";

/** The end of a deposit: what was received, who answers and before when, what may still be changed. */
export default async function Page({ params }: PageProps<"/espace/candidatures/[id]/deposee">) {
  const { id } = await params;
  const chemin = `/espace/candidatures/${id}`;
  const actor = await requireActor(`${chemin}/deposee`);
  const c = isUuid(id) ? await findCandidature(actor, id) : undefined;
  if (!c || !isOrganisateur(actor, c)) notFound();
  if (c.etat !== "soumise" || !c.soumiseAt) redirect(chemin);
  const instant = await now();
  const recues = await listDestinatairesDuRecepisse(actor, c);
  return (
    <div className="flex max-w-2xl flex-col gap-10">
      <FocusTitre />
      <EnTeteSalle
        titre={c.complementDemandeAt ? "Votre candidature est renvoyée" : "Votre candidature est déposée"}
        surtitre={<Link href={chemin}>{typographier(c.intitule)}</Link>}
      >
        <p className="text-[1.1rem]">
          <TourCandidature c={c} instant={instant} lecteur="organisateur" />
        </p>
      </EnTeteSalle>
      <section aria-labelledby="recu" className="flex flex-col gap-2">
        <h2 id="recu">Ce que nous avons reçu</h2>
        <p className="break-words">
          {recues.length > 0
            ? `Le récépissé, avec toutes vos réponses, part à ${enumerer(recues)}.`
            : "Le récépissé ci-dessous reprend toutes vos réponses, telles que la CRESS les lit."}
        </p>
        <p>
          <a href={`${chemin}/recepisse.pdf`} className="inline-flex min-h-11 items-center">
            Ouvrir le récépissé (PDF)
          </a>
        </p>
      </section>
      <section aria-labelledby="suite" className="flex flex-col gap-2">
        <h2 id="suite">La suite</h2>
        <p>
          La CRESS lit votre candidature avec l’État et la Région. S’il manque quelque chose, elle vous le demande par
          courriel ; sinon elle vous écrit sa décision. Vous n’avez rien à faire d’ici là.
        </p>
      </section>
      <section aria-labelledby="encore" className="flex flex-col gap-2">
        <h2 id="encore">Ce que vous pouvez encore faire</h2>
        <p>
          Vos réponses ne changent plus, sauf si la CRESS vous le demande. Une erreur, une question ? Écrivez-lui depuis
          la candidature ; vous pouvez aussi y inviter quelqu’un
          {whyNot(actor, "retirer", c, instant) === null && ", ou la retirer"}.
        </p>
        <div className="flex flex-wrap gap-3 pt-2">
          <LienBouton href="/espace">Revenir à mon espace</LienBouton>
          <LienBouton variante="secondaire" href={chemin}>
            Voir la candidature
          </LienBouton>
        </div>
      </section>
    </div>
  );
}
