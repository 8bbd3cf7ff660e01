import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { classesFiltre } from "@/app/_ui/classes-filtre";
import { direCourriel } from "@/app/_ui/dire-courriel";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { LignesCourriels } from "@/app/_ui/lignes-courriels";
import { Pagination } from "@/app/_ui/pagination";
import { Vide } from "@/app/_ui/vide";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { COURRIELS_PAR_PAGE, listCourriels } from "@/lib/appel/trace/courriels";
import { requireActor } from "@/lib/socle/auth/current";
import { compacter } from "@/lib/socle/compact";
import { adresseCourriels, lireFiltreCourriels, VUES_COURRIELS } from "@/lib/socle/courriel/filtre";
import { NOM_VUE } from "@/lib/socle/courriel/mots-type";
import { etatBoiteRejets } from "@/lib/socle/courriel/rejets/queries";
import { direBoiteRejets } from "@/lib/socle/courriel/rejets/wording";
import { env } from "@/lib/socle/env";
import { telephoneLisible } from "@/lib/socle/formulaire/telephone";
import { nombre, pluriel } from "@/lib/socle/typographie/nombre";
import { relacherCourrielsAction, retenirCourrielsAction } from "./actions.ts";
import { ReglerContact } from "./contact.tsx";
import { FiltrerCourriels } from "./filtrer.tsx";

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/courriels">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/courriels`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const filtre = lireFiltreCourriels(await searchParams);
  const { rows, total, comptes } = await listCourriels(actor, edition.id, filtre);
  const signes = env().TRAME_DKIM_DOMAINE;
  const retenus = edition.courrielsRetenusAt !== null;
  const boite = await etatBoiteRejets(actor);
  return (
    <div className="flex flex-col gap-10">
      <EnTeteSalle titre="Courriels" surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}>
        <p className="max-w-2xl">
          Tout ce que la plateforme écrit pour cette édition. Ce qu’un serveur n’a pas pu prendre est retenté pendant
          cinq jours, au moins une fois par heure ; ce qu’une adresse refuse, et ce dont on ne sait pas s’il est parti,
          attend que vous décidiez.
        </p>
        <p className="flex flex-wrap gap-x-5 gap-y-1">
          <Link href={`/cress/${annee}/courriels/modeles`}>Ce que disent les courriels</Link>
          <a href="#retenir">{retenus ? "Les laisser partir" : "Les retenir tous"}</a>
          <a href="#contact">Qui y est à appeler</a>
        </p>
      </EnTeteSalle>
      <section aria-label="Boîte d’envoi" className="flex flex-col gap-4">
        <nav aria-label="Courriels">
          <ul className="flex flex-wrap gap-x-5">
            {[null, ...VUES_COURRIELS].map((vue) => (
              <li key={vue ?? "tous"}>
                <Link
                  href={adresseCourriels(annee, filtre, { vue })}
                  aria-current={vue === filtre.vue ? "page" : undefined}
                  className={classesFiltre(vue === filtre.vue, vue ? comptes[vue] : 1)}
                >
                  {vue ? `${NOM_VUE[vue]} (${nombre(comptes[vue])})` : "Tous"}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <FiltrerCourriels annee={annee} filtre={filtre} />
        <p className="text-petit text-sourdine">{pluriel(total, "courriel")}</p>
        {rows.length === 0 ? (
          <Vide titre="Aucun courriel ici." />
        ) : (
          <LignesCourriels lignes={compacter(rows.map((c) => direCourriel(c, edition.annee)))} annee={edition.annee} />
        )}
        <Pagination
          page={filtre.page}
          total={total}
          parPage={COURRIELS_PAR_PAGE}
          href={(page) => adresseCourriels(annee, filtre, { page })}
        />
      </section>
      <section aria-labelledby="retenir" className="flex max-w-2xl flex-col items-start gap-3">
        <h2 id="retenir">Retenir les courriels</h2>
        <p>
          {retenus
            ? "Aucun courriel de cette édition ne part. Ceux qui s’écrivent attendent ici ; les liens de connexion partent toujours."
            : "Le temps d’une vérification ou d’une grosse correction, aucun courriel de cette édition ne part : ils attendent ici. Les liens de connexion partent toujours."}
        </p>
        {retenus ? (
          <ActionBouton action={relacherCourrielsAction} input={{ editionId: edition.id }}>
            Laisser partir les courriels
          </ActionBouton>
        ) : (
          <ActionBouton action={retenirCourrielsAction} input={{ editionId: edition.id }} variante="secondaire">
            Retenir tous les courriels
          </ActionBouton>
        )}
      </section>
      <section aria-labelledby="modeles" className="flex flex-col gap-3">
        <h2 id="modeles">Ce qu’ils disent</h2>
        <p className="max-w-2xl">
          Chaque courriel a un modèle, que vous pouvez réécrire.{" "}
          <Link href={`/cress/${annee}/courriels/modeles`}>Lire et modifier les modèles</Link>
        </p>
      </section>
      <section aria-labelledby="arriver" className="flex max-w-2xl flex-col gap-3">
        <h2 id="arriver">Pour qu’ils arrivent</h2>
        <p>
          {signes
            ? `Les courriels sont signés pour ${signes} (DKIM). `
            : "Les courriels ne sont pas signés (DKIM) : à régler avec qui administre le serveur. "}
          Le domaine de l’adresse qui envoie doit aussi dire quel serveur écrit pour lui (SPF) et quoi faire des autres
          messages (DMARC) ; le README donne les lignes à écrire.
        </p>
        <p className={boite?.panne ? "font-semibold" : undefined}>{direBoiteRejets(boite)}</p>
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
