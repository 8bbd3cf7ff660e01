import Link from "next/link";
import { ActeBouton } from "@/app/_ui/acte-bouton";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { rythmeDe } from "@/lib/conduite/recapitulatif/regler";
import { isCress } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { recoitRappels } from "@/lib/socle/courriel/desabonnement";
import { reglerRappelsAction, supprimerMonCompteAction } from "./actions.ts";
import { DeuxEtapes } from "./deux-etapes.tsx";
import { Identite } from "./identite.tsx";
import { Recapitulatif } from "./recapitulatif.tsx";
import { Touches } from "./touches.tsx";

export default async function Page({ searchParams }: PageProps<"/espace/mes-donnees">) {
  const actor = await requireActor("/espace/mes-donnees");
  const recoit = await recoitRappels(actor);
  return (
    <>
      <EnTeteSalle titre="Mes données" surtitre={<Link href="/espace">Mon espace</Link>}>
        <p className="max-w-2xl">
          Vous vous connectez avec {actor.courriel}. Ce qui est gardé de vous, combien de temps et pourquoi est dit sur
          la page <Link href="/confidentialite">Données personnelles</Link>.
        </p>
      </EnTeteSalle>
      <div className="flex max-w-2xl flex-col gap-10">
        <DeuxEtapes actor={actor} />
        <Identite actor={actor} echec={(await searchParams).identite?.toString()} />
        <section aria-labelledby="rappels" className="flex flex-col items-start gap-3">
          <h2 id="rappels">Rappels par courriel</h2>
          <p>
            {recoit
              ? "Une fois par semaine au plus, un courriel dit ce qui vous reste à faire."
              : "Vous ne recevez pas de rappels. Les décisions, les demandes et les messages arrivent toujours."}
          </p>
          <ActionBouton action={reglerRappelsAction} input={{ recevoir: !recoit }} variante="secondaire">
            {recoit ? "Ne plus recevoir de rappels" : "Recevoir de nouveau les rappels"}
          </ActionBouton>
        </section>
        {isCress(actor) && <Recapitulatif rythme={await rythmeDe(actor)} />}
        {isCress(actor) && <Touches />}
        <section aria-labelledby="exporter" className="flex flex-col gap-2">
          <h2 id="exporter">Les emporter</h2>
          <p>
            Un fichier JSON : votre compte, vos rôles et vos structures, ce que vous avez écrit en votre nom, les
            courriels reçus, ce que le journal garde de vos gestes.
          </p>
          <p>
            <a href="/espace/mes-donnees/export.json" className="inline-flex min-h-11 items-center" download>
              Télécharger mes données
            </a>
          </p>
        </section>
        <section aria-labelledby="supprimer" className="flex flex-col gap-3">
          <h2 id="supprimer">Supprimer mon compte</h2>
          <p>
            Aussitôt : votre nom et votre adresse sont effacés, vos rôles, vos places dans les structures et vos
            invitations prennent fin, aucun courriel ne part plus vers vous.
          </p>
          <p>
            Ce qui reste, signé « personne supprimée » : les candidatures et les fiches de vos structures, vos avis, vos
            réponses et vos messages. Ils appartiennent à un travail commun et à ce qui est publié. Vos coordonnées
            données dans une candidature y restent jusqu’à leur effacement prévu ; demandez à votre structure de les
            changer.
          </p>
          {actor.structures.length > 0 && (
            <p>
              Si vous êtes la seule personne d’une structure, faites-y d’abord entrer quelqu’un : sinon la CRESS recevra
              les demandes pour la rejoindre.
            </p>
          )}
          <ActeBouton
            action={supprimerMonCompteAction}
            input={{}}
            variante="danger"
            ensuite="/"
            mots={{
              question: "Supprimer votre compte ?",
              consequence: "Votre nom et votre adresse sont effacés. Cela ne se défait pas.",
              oui: "Supprimer mon compte",
              fait: "Votre compte est supprimé",
            }}
          >
            Supprimer mon compte
          </ActeBouton>
        </section>
      </div>
    </>
  );
}
