import Link from "next/link";
import { notFound } from "next/navigation";
import { ActeBouton } from "@/app/_ui/acte-bouton";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Journal } from "@/app/_ui/journal";
import { DonnerRole } from "@/app/_ui/roles/donner-role";
import { direVue, RolesTenus } from "@/app/_ui/roles/roles-tenus";
import { Volet } from "@/app/_ui/volet";
import { findPersonne, listEditionsARemplir } from "@/lib/conduite/administration/queries";
import { ROLES_EDITION } from "@/lib/socle/acteur/roles";
import { requireAdministrateur } from "@/lib/socle/auth/current";
import { ENTREE } from "@/lib/socle/auth/destination";
import { fournisseur } from "@/lib/socle/auth/identite/fournisseur";
import { findIdentite } from "@/lib/socle/auth/identite/queries";
import { findSecondFacteur } from "@/lib/socle/auth/second-facteur/queries";
import { dateCourte, jourLocal } from "@/lib/socle/typographie/dates";
import { enumerer } from "@/lib/socle/typographie/enumerer";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { isUuid } from "@/lib/socle/uuid";
import {
  delierIdentiteAction,
  reinitialiserSecondFacteurAction,
  retirerAdministrateurAction,
  voirCommeAction,
} from "../actions.ts";

export default async function Page({ params }: PageProps<"/administration/personnes/[id]">) {
  const { id } = await params;
  const actor = await requireAdministrateur(`/administration/personnes/${id}`);
  const personne = isUuid(id) ? await findPersonne(actor, id) : undefined;
  if (!personne) notFound();
  const moi = personne.id === actor.personneId;
  const nom = personne.nom ?? personne.courriel;
  const f = fournisseur();
  const [editions, facteur, identite] = await Promise.all([
    listEditionsARemplir(actor),
    findSecondFacteur(actor, id),
    findIdentite(actor, id),
  ]);
  return (
    <>
      <EnTeteSalle titre={nom} surtitre={<Link href="/administration/personnes">Personnes</Link>}>
        <p className="break-all">{personne.nom && personne.courriel}</p>
        <p className="text-sourdine">
          Connue depuis le {dateCourte(jourLocal(personne.createdAt))}, {direVue(personne.vueAt)}.
        </p>
      </EnTeteSalle>
      <div className="flex flex-col gap-10">
        {personne.administrateur && (
          <section aria-labelledby="administre" className="flex flex-col gap-2">
            <h2 id="administre">Administrateur</h2>
            <p>Cette personne peut tout, sur chaque édition.</p>
            <ActeBouton
              action={retirerAdministrateurAction}
              input={{ personneId: id }}
              variante="danger"
              ensuite={moi ? "/espace" : undefined}
              mots={{
                question: moi ? "Ne plus être administrateur ?" : `Retirer l’administration à ${nom} ?`,
                consequence: moi
                  ? "Vos rôles dans les éditions restent. Pour administrer de nouveau, il faudra qu’un autre administrateur vous nomme."
                  : "Ses rôles dans les éditions restent : retirez-les aussi si cette personne est partie.",
                oui: moi ? "Ne plus être administrateur" : "Lui retirer l’administration",
                fait: moi ? "Vous n’êtes plus administrateur" : "L’administration lui est retirée",
              }}
            >
              {moi ? "Ne plus être administrateur" : "Lui retirer l’administration"}
            </ActeBouton>
          </section>
        )}
        <section aria-labelledby="roles">
          <h2 id="roles">Rôles</h2>
          {personne.roles.length === 0 && <p>Aucun rôle dans une édition.</p>}
          <RolesTenus roles={personne.roles} retirables={ROLES_EDITION} nommer={(r) => `Édition ${r.annee}`} />
          {editions.length > 0 && (
            <Volet titre="Donner un rôle">
              <DonnerRole editions={editions} roles={ROLES_EDITION.toReversed()} courriel={personne.courriel} />
            </Volet>
          )}
        </section>
        {facteur && (
          <section aria-labelledby="deux-etapes" className="flex flex-col gap-2">
            <h2 id="deux-etapes">Connexion en deux étapes</h2>
            <p>
              Active depuis le {dateCourte(jourLocal(facteur.activeAt))}, {pluriel(facteur.restants, "code")} de secours
              non utilisés.
            </p>
            {!moi && (
              <>
                <p className="max-w-2xl">
                  Si cette personne a perdu son téléphone et ses codes, retirez cette étape de son compte, après lui
                  avoir parlé : ses sessions se ferment, un courriel le lui dit, et le journal le garde.
                </p>
                <ActeBouton
                  action={reinitialiserSecondFacteurAction}
                  input={{ personneId: id }}
                  variante="danger"
                  mots={{
                    question: `Retirer la deuxième étape de ${nom} ?`,
                    consequence:
                      "Qui lit ses courriels pourra se connecter à sa place, jusqu’à ce qu’elle l’active de nouveau.",
                    oui: "Retirer la deuxième étape",
                    fait: "La deuxième étape est retirée",
                  }}
                >
                  Retirer la deuxième étape
                </ActeBouton>
              </>
            )}
          </section>
        )}
        {f && identite && (
          <section aria-labelledby="identite" className="flex flex-col gap-2">
            <h2 id="identite">{f.nom}</h2>
            <p className="max-w-2xl">
              Compte relié depuis le {dateCourte(jourLocal(identite.relieeAt))}. Si ce n’est pas cette personne, ou plus
              elle, déliez-le : les sessions ouvertes par là se ferment, et un courriel le lui dit.
            </p>
            <ActeBouton
              action={delierIdentiteAction}
              input={{ personneId: id }}
              variante="danger"
              mots={{
                question: `Délier ${f.nom} du compte de ${nom} ?`,
                oui: `Délier ${f.nom}`,
                fait: `${f.nom} est délié de ce compte`,
              }}
            >
              Délier {f.nom}
            </ActeBouton>
          </section>
        )}
        <section aria-labelledby="ailleurs">
          <h2 id="ailleurs">Structures et organismes</h2>
          <p>
            {personne.structures.length > 0
              ? `Membre de ${enumerer(personne.structures)}.`
              : "N’est membre d’aucune structure."}
          </p>
          {personne.organismes.length > 0 && <p>Répond aux propositions pour {enumerer(personne.organismes)}.</p>}
        </section>
        {!moi && (
          <section aria-labelledby="voir" className="flex flex-col gap-2">
            <h2 id="voir">Voir comme cette personne</h2>
            <p className="max-w-2xl">
              Vous lirez ce qu’elle lit, sans rien pouvoir écrire, jusqu’à ce que vous quittiez cette vue. Le journal
              garde que vous avez regardé.
            </p>
            <ActionBouton action={voirCommeAction} input={{ personneId: id }} variante="secondaire" ensuite={ENTREE}>
              Voir comme elle
            </ActionBouton>
          </section>
        )}
        <Journal evenements={personne.evenements} />
      </div>
    </>
  );
}
