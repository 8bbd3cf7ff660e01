import Link from "next/link";
import { notFound } from "next/navigation";
import { classesFiltre } from "@/app/_ui/classes-filtre";
import { CourrielEnPeine } from "@/app/_ui/courriel-en-peine";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Pagination } from "@/app/_ui/pagination";
import { Vide } from "@/app/_ui/vide";
import { requireActor } from "@/lib/auth/current";
import { telephoneLisible } from "@/lib/candidature/telephone";
import { COURRIELS_PAR_PAGE, listCourrielsEnPeine } from "@/lib/courriel/queries";
import { findEditionInstruite } from "@/lib/edition/queries";
import { pageDe } from "@/lib/page";
import { nombre } from "@/lib/typographie/nombre";
import { ReglerContact } from "./contact.tsx";

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/courriels">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/courriels`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const recherche = await searchParams;
  const filtre = recherche.vue === "attente" ? "attente" : "echec";
  const page = pageDe(recherche.page);
  const { rows, comptes } = await listCourrielsEnPeine(actor, edition.id, filtre, page);
  const href = (vue: string) => `/cress/${annee}/courriels${vue === "attente" ? "?vue=attente" : ""}`;
  return (
    <div className="flex flex-col gap-10">
      <EnTeteSalle titre="Courriels" surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}>
        <p className="max-w-2xl">
          Les courriels qui ne sont pas arrivés, et pourquoi. Ceux que notre serveur n’a pas pu remettre sont retentés
          pendant cinq jours, au moins une fois par heure ; ceux qu’une adresse refuse attendent que vous décidiez.
        </p>
      </EnTeteSalle>
      <section aria-label="Courriels qui ne sont pas partis" className="flex flex-col gap-4">
        <nav aria-label="Courriels">
          <ul className="flex flex-wrap gap-x-5">
            {(["echec", "attente"] as const).map((vue) => (
              <li key={vue}>
                <Link
                  href={href(vue)}
                  aria-current={vue === filtre ? "page" : undefined}
                  className={classesFiltre(vue === filtre, comptes[vue])}
                >
                  {vue === "echec" ? "Non remis" : "Nouvel essai prévu"} ({nombre(comptes[vue])})
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {rows.length === 0 ? (
          <Vide
            titre={filtre === "echec" ? "Tous les courriels sont partis, ou vont partir." : "Aucun courriel n’attend."}
          />
        ) : (
          <ul className="max-w-3xl">
            {rows.map((c) => (
              <CourrielEnPeine key={c.id} courriel={c} annee={edition.annee} />
            ))}
          </ul>
        )}
        <Pagination
          page={page}
          total={comptes[filtre]}
          parPage={COURRIELS_PAR_PAGE}
          href={(p) => `${href(filtre)}${filtre === "attente" ? "&" : "?"}page=${p}`}
        />
      </section>
      <section aria-labelledby="contact" className="flex flex-col gap-3">
        <h2 id="contact">Qui appeler</h2>
        <p className="max-w-2xl">
          Chaque courriel finit par une personne à appeler : l’agent chargé de la candidature quand il y en a un, avec
          le téléphone écrit ici ; sinon ce contact.
        </p>
        <ReglerContact
          editionId={edition.id}
          nom={edition.contactNom ?? ""}
          telephone={edition.contactTelephone ? telephoneLisible(edition.contactTelephone) : ""}
          courriel={edition.contactCourriel ?? ""}
        />
      </section>
    </div>
  );
}
