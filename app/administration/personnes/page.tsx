import Link from "next/link";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { Bouton } from "@/app/_ui/bouton";
import { ChampRecherche } from "@/app/_ui/champ-recherche";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { ListeFiltre } from "@/app/_ui/liste-filtre";
import { Pagination } from "@/app/_ui/pagination";
import { DonnerRole } from "@/app/_ui/roles/donner-role";
import { direVue } from "@/app/_ui/roles/roles-tenus";
import { Vide } from "@/app/_ui/vide";
import { Volet } from "@/app/_ui/volet";
import { lireFiltrePersonnes, requetePersonnes } from "@/lib/conduite/administration/filtre";
import { listEditionsARemplir, listPersonnes, PERSONNES_PAR_PAGE } from "@/lib/conduite/administration/queries";
import { NOM_ROLE } from "@/lib/conduite/administration/wording";
import { ROLES_EDITION } from "@/lib/socle/acteur/roles";
import { requireAdministrateur } from "@/lib/socle/auth/current";
import { findExigence } from "@/lib/socle/auth/second-facteur/queries";
import { pageDe } from "@/lib/socle/page";
import { enumerer } from "@/lib/socle/typographie/enumerer";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { exigerSecondFacteurAction } from "./actions.ts";
import { NommerAdministrateur } from "./nommer-administrateur.tsx";

type Ligne = Awaited<ReturnType<typeof listPersonnes>>["rows"][number];

const ROLES = ROLES_EDITION.toReversed();

export default async function Page({ searchParams }: PageProps<"/administration/personnes">) {
  const actor = await requireAdministrateur("/administration/personnes");
  const recherche = await searchParams;
  const filtre = lireFiltrePersonnes(recherche);
  const page = pageDe(recherche.page);
  const [{ rows, total }, editions, exigence] = await Promise.all([
    listPersonnes(actor, filtre, page),
    listEditionsARemplir(actor),
    findExigence(actor),
  ]);
  return (
    <>
      <EnTeteSalle titre="Personnes" surtitre={<Link href="/administration">Administration</Link>}>
        <p className="max-w-2xl">
          Toutes celles et tous ceux qui se sont connectés ou ont été invités. Un rôle donné ou retiré vaut dès la page
          suivante que la personne demande.
        </p>
      </EnTeteSalle>
      <div className="flex flex-col gap-6">
        <div>
          {editions.length > 0 && (
            <Volet titre="Donner un rôle" className="open:pb-6">
              <DonnerRole editions={editions} roles={ROLES} />
            </Volet>
          )}
          <Volet titre="Nommer un administrateur" className="open:pb-6">
            <NommerAdministrateur />
          </Volet>
          <Volet
            titre={<>Connexion en deux étapes : {exigence.exige ? "exigée de la CRESS" : "au choix de chacun"}</>}
            className="open:pb-6"
          >
            <p className="max-w-2xl py-2">
              {exigence.exige
                ? "Qui instruit ou administre donne un code de son téléphone après le lien reçu par courriel ; sans téléphone inscrit, la personne l’inscrit avant d’aller plus loin."
                : "Exigée, elle est demandée dès la page suivante à qui instruit ou administre."}{" "}
              {exigence.sans > 0 &&
                `${pluriel(exigence.sans, "personne")} de la CRESS ne l’${exigence.sans > 1 ? "ont" : "a"} pas activée.`}
            </p>
            <ActionBouton action={exigerSecondFacteurAction} input={{ exiger: !exigence.exige }} variante="secondaire">
              {exigence.exige ? "Ne plus l’exiger" : "L’exiger de la CRESS"}
            </ActionBouton>
          </Volet>
        </div>
        <search>
          <form className="flex max-w-3xl flex-wrap items-end gap-4">
            <ChampRecherche label="Nom ou adresse" valeur={filtre.q} className="w-full min-w-0 md:w-auto md:flex-1" />
            <ListeFiltre
              id="role"
              label="Rôle"
              valeur={filtre.role}
              tous="Tous"
              choix={[
                ["administrateur", "Administrateur"],
                ...ROLES.map((r) => [r, NOM_ROLE[r]] as const),
                ["aucun", "Aucun rôle"],
              ]}
            />
            <Bouton type="submit" variante="secondaire">
              Chercher
            </Bouton>
          </form>
        </search>
        <section aria-label="Personnes trouvées">
          <p className="text-sourdine">{pluriel(total, "personne")}</p>
          {rows.length === 0 ? (
            <Vide titre="Personne ne répond à cette recherche.">
              <Link href="/administration/personnes">Voir tout le monde</Link>
            </Vide>
          ) : (
            <ul className="max-w-3xl">
              {rows.map((p) => (
                <li key={p.id} className="border-filet border-b py-3">
                  <Link
                    href={`/administration/personnes/${p.id}`}
                    className="inline-flex min-h-11 items-center font-semibold break-all"
                  >
                    {p.nom ?? p.courriel}
                  </Link>
                  {p.nom && <p className="break-all text-petit text-sourdine">{p.courriel}</p>}
                  <p>{direTout(p)}</p>
                  <p className="text-petit text-sourdine">{direVue(p.vueAt)}</p>
                </li>
              ))}
            </ul>
          )}
          <Pagination
            page={page}
            total={total}
            parPage={PERSONNES_PAR_PAGE}
            href={(p) => requetePersonnes(filtre, p)}
          />
        </section>
      </div>
    </>
  );
}

/** « Administrateur ; instructeur 2027 et 2023 ; membre de 2 structures » */
function direTout({ administrateur, roles, structures, organismes }: Ligne): string {
  const parRole = ROLES.flatMap((role) => {
    const annees = roles.filter((r) => r.role === role).map((r) => String(r.annee));
    return annees.length > 0 ? [`${NOM_ROLE[role].toLowerCase()} ${enumerer(annees)}`] : [];
  });
  const tout = [
    ...(administrateur ? ["administrateur"] : []),
    ...parRole,
    ...(structures > 0 ? [`membre de ${pluriel(structures, "structure")}`] : []),
    ...(organismes > 0 ? [`répond pour ${pluriel(organismes, "organisme")}`] : []),
  ].join(" ; ");
  return tout ? tout.charAt(0).toUpperCase() + tout.slice(1) : "Aucun rôle";
}
