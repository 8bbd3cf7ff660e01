import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { LienBouton } from "@/app/_ui/bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { FocusTitre } from "@/app/_ui/focus-titre";
import { TourFiche } from "@/app/_ui/tour";
import { type FicheLue, findFiche, listDestinatairesDeLaRemise } from "@/lib/recueil/fiche/queries";
import { isPourLeCompte, whyNotReprendre } from "@/lib/recueil/fiche/rules";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { enumerer } from "@/lib/socle/typographie/enumerer";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { isUuid } from "@/lib/socle/uuid";

/** The end of a fiche: what was received, who answers and before when, what may still be changed. */
export default async function Page({ params }: PageProps<"/espace/fiches/[id]/remise">) {
  const { id } = await params;
  const chemin = `/espace/fiches/${id}`;
  const actor = await requireActor(`${chemin}/remise`);
  const f = isUuid(id) ? await findFiche(actor, id) : undefined;
  if (!f || whyNotReprendre(actor, f) !== null) notFound();
  if (f.etat !== "remise" || !f.remiseAt) redirect(chemin);
  const pour = isPourLeCompte(actor, f);
  const recues = await listDestinatairesDeLaRemise(actor, f);
  return (
    <div className="flex max-w-2xl flex-col gap-10">
      <FocusTitre />
      <EnTeteSalle
        titre={`La fiche ${f.code ?? ""} est remise`}
        surtitre={<Link href={chemin}>{typographier(f.intitule)}</Link>}
      >
        <p className="text-[1.1rem]">
          <TourFiche f={f} instant={await now()} lecteur={pour ? "cress" : "organisateur"} />
        </p>
      </EnTeteSalle>
      <section aria-labelledby="recu" className="flex flex-col gap-2">
        <h2 id="recu">Ce qui est reçu</h2>
        <p>
          {pluriel(f.enonces.length, "énoncé")}, pour {pluriel(f.ateliers.length, "atelier")} (
          {f.ateliers.map((a) => a.code).join(", ")}).
        </p>
        {recues.length > 0 && (
          <p className="break-words">
            {pour ? "Ses organisateurs sont invités à la confirmer : " : "Un accusé de réception part à "}
            {enumerer(recues)}.
          </p>
        )}
      </section>
      {!pour && <Suite f={f} />}
      <div className="flex flex-wrap gap-3">
        <LienBouton href={pour ? `/cress/fiches/${id}` : "/espace"}>
          {pour ? "Relire la fiche" : "Revenir à mon espace"}
        </LienBouton>
        {!pour && (
          <LienBouton variante="secondaire" href={chemin}>
            Voir la fiche
          </LienBouton>
        )}
      </div>
    </div>
  );
}

function Suite({ f }: { f: FicheLue }) {
  const sans = f.ateliers.filter((a) => a.nombreDeclare === null);
  return (
    <section aria-labelledby="suite" className="flex flex-col gap-2">
      <h2 id="suite">Ce que vous pouvez encore faire</h2>
      <p>
        Les mots de la fiche ne changent plus, sauf si la CRESS vous demande une correction : elle vous l’écrit. Une
        photo jointe <Link href={`/espace/fiches/${f.id}/photos`}>peut être retirée</Link> à tout moment.
      </p>
      {sans.length > 0 && (
        <ul>
          {sans.map((a) => (
            <li key={a.id}>
              <Link
                href={`/espace/ateliers/${a.id}/presence`}
                className="inline-flex min-h-11 items-center font-semibold"
              >
                Il reste à déclarer la présence de l’atelier {a.code}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
