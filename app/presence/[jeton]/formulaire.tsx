"use client";
import { useActionState } from "react";
import { Bouton } from "@/app/_ui/bouton";
import { CadreErreurs } from "@/app/_ui/cadre-erreurs";
import { MentionFacultatif } from "@/app/_ui/mention-facultatif";
import { Remede } from "@/app/_ui/remede";
import { CHAMPS_ARRIVEE, type ChampArrivee } from "@/lib/recueil/emargement/champs-arrivee";
import { arriverAction, type EtatArrivee } from "../actions.ts";
import { useArrivee, VIERGE } from "./use-arrivee.ts";

/**
 * A form that a phone sends whole, with or without client JavaScript; what was typed comes back with what is wrong. With
 * it, a room without network loses nothing: the words stay in the telephone, and leave when they can.
 */
export function Formulaire({
  jeton,
  visite,
  departements,
  mention,
}: {
  jeton: string;
  visite: string;
  departements: { code: string; nom: string }[];
  mention: string;
}) {
  const [recu, envoyer, enAttente] = useActionState(arriverAction, VIERGE);
  const arrivee = useArrivee(jeton, visite);
  const etat = arrivee.etat ?? recu;
  const pending = enAttente || arrivee.enCours;
  const { saisie } = etat;
  return (
    <form
      ref={arrivee.formulaire}
      action={envoyer}
      onSubmit={arrivee.soumettre}
      onChange={arrivee.garder}
      noValidate
      className="flex flex-col gap-5"
    >
      <Resume etat={etat} />
      {arrivee.rendue && (
        <div role="status" className="flex flex-wrap items-center gap-x-6 border-accent border-l-2 pl-4">
          <p>Ce que vous aviez écrit n’était pas parti : vos mots sont de retour.</p>
          <Bouton variante="discret" onClick={arrivee.effacer}>
            Ce n’est pas moi : effacer
          </Bouton>
        </div>
      )}
      <MentionFacultatif />
      <input type="hidden" name="jeton" value={jeton} />
      <input type="hidden" name="visite" value={arrivee.visite} />
      <Texte etat={etat} nom="prenom" label="Prénom" autoComplete="given-name" />
      <Texte etat={etat} nom="nom" label="Nom" autoComplete="family-name" />
      <Texte etat={etat} nom="structure" label="Structure" facultatif autoComplete="organization" />
      <Texte etat={etat} nom="fonction" label="Fonction" facultatif autoComplete="organization-title" />
      <div className="flex flex-col gap-1">
        <label htmlFor="departement" className="font-semibold">
          Département de la structure <Facultatif />
        </label>
        <select
          id="departement"
          name="departement"
          className="saisie"
          key={saisie.departement}
          defaultValue={saisie.departement}
        >
          <option value="">Non précisé</option>
          {departements.map((d) => (
            <option key={d.code} value={d.code}>
              {d.nom} ({d.code})
            </option>
          ))}
          <option value="autre">Un autre département</option>
        </select>
      </div>
      <label className="flex min-h-11 items-start gap-3 py-2">
        <input
          type="checkbox"
          name="souhaiteSynthese"
          key={String(saisie.souhaiteSynthese)}
          defaultChecked={saisie.souhaiteSynthese}
          className="mt-1 size-5 shrink-0 accent-accent"
        />
        <span>Écrivez-moi une fois, quand la synthèse de la conférence paraîtra</span>
      </label>
      <Texte
        etat={etat}
        nom="courriel"
        label="Courriel, pour ce seul message"
        aide="Gardé à part de votre nom si la case est cochée, effacé dès que le message est parti. Les organisateurs ne le lisent pas."
        facultatif
        type="email"
        autoComplete="email"
      />
      <Bouton type="submit" className="min-h-14" occupe={pending}>
        {pending ? "Un instant…" : "Signaler ma présence"}
      </Bouton>
      {arrivee.retenue && (
        <p role="alert" className="font-semibold text-danger">
          {arrivee.retenue === "reseau"
            ? "Pas de réseau : vos mots sont gardés dans ce téléphone, et partent d’eux-mêmes dès qu’il revient. Laissez cette page ouverte."
            : "Le site vient d’être mis à jour : vos mots sont gardés dans ce téléphone."}{" "}
          <Remede code={arrivee.retenue} />
        </p>
      )}
      <section aria-labelledby="mention" className="border-filet border-t pt-4 text-petit text-sourdine">
        <h2 id="mention" className="pb-1 text-[1rem]">
          Ce que deviennent ces informations
        </h2>
        <p>{mention}</p>
        <p className="pt-2">
          <a href="/confidentialite">Confidentialité</a>
        </p>
      </section>
    </form>
  );
}

const Facultatif = () => <span className="font-normal text-sourdine">(facultatif)</span>;

function Texte({
  etat,
  nom,
  label,
  aide,
  facultatif,
  type = "text",
  autoComplete,
}: {
  etat: EtatArrivee;
  nom: ChampArrivee;
  label: string;
  aide?: string;
  facultatif?: boolean;
  type?: "text" | "email";
  autoComplete: string;
}) {
  const erreur = etat.erreurs[nom];
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={nom} className="font-semibold">
        {label} {facultatif && <Facultatif />}
      </label>
      {aide && (
        <p id={`${nom}-aide`} className="text-petit text-sourdine">
          {aide}
        </p>
      )}
      <input
        id={nom}
        name={nom}
        type={type}
        className="saisie"
        autoComplete={autoComplete}
        defaultValue={etat.saisie[nom]}
        required={!facultatif}
        aria-invalid={!!erreur}
        aria-describedby={[aide && `${nom}-aide`, erreur && `${nom}-erreur`].filter(Boolean).join(" ") || undefined}
      />
      {erreur && (
        <p id={`${nom}-erreur`} className="font-semibold text-danger">
          {erreur}
        </p>
      )}
    </div>
  );
}

/** What is wrong, with links to the fields, as they are without scripts too. */
function Resume({ etat }: { etat: EtatArrivee }) {
  const erreurs = CHAMPS_ARRIVEE.flatMap((c) => (etat.erreurs[c] ? [[c, etat.erreurs[c]] as const] : []));
  return (
    <CadreErreurs envoi={etat} montre={erreurs.length > 0 || !!etat.message} refus={etat.message}>
      {erreurs.map(([champ, message]) => (
        <li key={champ}>
          <a href={`#${champ}`} className="inline-block min-h-6 align-top">
            {message}
          </a>
        </li>
      ))}
    </CadreErreurs>
  );
}
