import type { Metadata } from "next";
import { EnTete } from "@/app/_ui/en-tete";
import { env } from "@/lib/env";
import { ACompleter } from "../a-completer.tsx";

export const metadata: Metadata = {
  title: "Accessibilité : non conforme",
  description: "Déclaration d’accessibilité : état de conformité, contenus non accessibles, contact, voies de recours.",
};

export default function Page() {
  const site = env().NEXTAUTH_URL;
  return (
    <>
      <EnTete titre="Déclaration d’accessibilité" />
      <div className="texte">
        <p>
          La structure qui exploite ce site (<ACompleter quoi="son nom" />) s’engage à le rendre accessible conformément
          à l’article 47 de la loi n° 2005-102 du 11 février 2005.
        </p>
        <p>À cette fin, elle met en œuvre la stratégie et les actions suivantes :</p>
        <ul>
          <li>
            <ACompleter quoi="schéma pluriannuel de mise en accessibilité" />
             ;
          </li>
          <li>
            <ACompleter quoi="plan d’actions de l’année" />.
          </li>
        </ul>
        <p>Cette déclaration d’accessibilité s’applique à {site}.</p>

        <h2>État de conformité</h2>
        <p>
          Ce site est <strong>non conforme</strong> avec le référentiel général d’amélioration de l’accessibilité
          (RGAA), version 4.1.2, en raison de l’absence d’audit de conformité.
        </p>

        <h2>Résultats des tests</h2>
        <p>Aucun audit de conformité n’a été conduit : aucun taux de critères respectés ne peut être annoncé.</p>

        <h2>Contenus non accessibles</h2>
        <h3>Non-conformités</h3>
        <p>En l’absence d’audit, les non-conformités ne sont pas recensées.</p>
        <h3>Dérogations pour charge disproportionnée</h3>
        <p>Aucune dérogation n’est invoquée.</p>
        <h3>Contenus non soumis à l’obligation d’accessibilité</h3>
        <p>
          Les fichiers déposés par les organisateurs dans leur espace ne sont pas publiés. Les cartes sont doublées d’un
          tableau qui donne la même information.
        </p>

        <h2>Établissement de cette déclaration d’accessibilité</h2>
        <p>
          <ACompleter quoi="Date de la déclaration" />.
        </p>
        <h3>Technologies utilisées</h3>
        <ul>
          <li>HTML5</li>
          <li>CSS</li>
          <li>SVG</li>
          <li>JavaScript (les pages publiques se lisent sans)</li>
          <li>PDF balisé (PDF/UA-1)</li>
        </ul>
        <h3>Environnement de test</h3>
        <p>
          Les vérifications faites pendant la construction du site l’ont été avec le navigateur Chromium. Elles ne
          remplacent pas un audit avec des technologies d’assistance.
        </p>
        <h3>Outils pour évaluer l’accessibilité</h3>
        <p>Contrôles automatiques axe-core, parcours au clavier.</p>
        <h3>Pages du site ayant fait l’objet de la vérification de conformité</h3>
        <p>Aucune à ce jour. L’audit portera au moins sur :</p>
        <ul>
          <li>l’accueil, le contact, les mentions légales, cette page, le plan du site et l’aide ;</li>
          <li>la connexion et chaque étape des formulaires ;</li>
          <li>le programme, les chiffres clés, la synthèse et son PDF.</li>
        </ul>

        <h2>Retour d’information et contact</h2>
        <p>
          Si vous n’arrivez pas à accéder à un contenu ou à un service, vous pouvez contacter la structure qui exploite
          ce site pour être orienté vers une alternative accessible ou obtenir le contenu sous une autre forme.
        </p>
        <ul>
          <li>
            <ACompleter quoi="adresse électronique" />
          </li>
          <li>
            <ACompleter quoi="adresse postale" />
          </li>
        </ul>

        <h2>Voies de recours</h2>
        <p>
          Cette procédure est à utiliser dans le cas suivant : vous avez signalé un défaut d’accessibilité qui vous
          empêche d’accéder à un contenu ou à un service, et vous n’avez pas obtenu de réponse satisfaisante. Vous
          pouvez :
        </p>
        <ul>
          <li>
            écrire un message au <a href="https://formulaire.defenseurdesdroits.fr/">Défenseur des droits</a> ;
          </li>
          <li>
            contacter{" "}
            <a href="https://www.defenseurdesdroits.fr/carte-des-delegues">
              le délégué du Défenseur des droits dans votre région
            </a>
            {" ;"}
          </li>
          <li>
            envoyer un courrier par la poste (gratuit, ne pas mettre de timbre) : Défenseur des droits, Libre réponse
            71120, 75342 Paris CEDEX 07.
          </li>
        </ul>
      </div>
    </>
  );
}
