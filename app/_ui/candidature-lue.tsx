import type { ReactNode } from "react";
import { NOM_MODALITE } from "@/lib/atelier/wording";
import { NOM_ACCESSIBILITE, NOM_ECO_GESTE, NOM_FORMAT, NOM_TERRITOIRE, nommerPublics } from "@/lib/candidature/choix";
import type { ContactLu } from "@/lib/candidature/contacts";
import type { CandidatureLue } from "@/lib/candidature/queries";
import { type IntervenantBrouillon, lignesDe } from "@/lib/candidature/schema";
import { telephoneLisible } from "@/lib/candidature/telephone";
import { direIntervenant } from "@/lib/candidature/wording";
import { nomTransition } from "@/lib/edition/transitions";
import { adresseWeb } from "@/lib/typographie/adresse-web";
import { dateAtelier } from "@/lib/typographie/dates";
import { nombre, pluriel } from "@/lib/typographie/nombre";
import { typographier } from "@/lib/typographie/texte";
import { Transitions } from "./marque.tsx";

/** A candidature as it was written, for those who may read it. */
export function CandidatureLueVue({
  c,
  contacts = [],
  intervenants = [],
  ateliers,
}: {
  c: CandidatureLue;
  contacts?: ContactLu[];
  intervenants?: readonly IntervenantBrouillon[];
  ateliers?: ReactNode;
}) {
  return (
    <dl className="flex max-w-2xl flex-col gap-5">
      <Champ nom="Organisé par">{c.organisateurs.map(typographier).join(", ")}</Champ>
      {contacts.length > 0 && (
        <Champ nom={contacts.length > 1 ? "Contacts" : "Contact"}>
          <ul>
            {contacts.map((contact) => (
              <li key={contact.rang}>
                <LigneContact contact={contact} />
              </li>
            ))}
          </ul>
        </Champ>
      )}
      <Champ nom="Transitions">{c.transitions.length > 0 ? <Transitions codes={c.transitions} /> : null}</Champ>
      {c.transitionPrincipale && <Champ nom="Transition principale">{nomTransition(c.transitionPrincipale)}</Champ>}
      <Champ nom={c.ateliers.length > 1 ? "Dates et lieux" : "Date et lieu"}>
        {ateliers ?? (
          <ul>
            {c.ateliers.map((a) => (
              <li key={a.id}>
                <LigneAtelier a={a} />
              </li>
            ))}
          </ul>
        )}
      </Champ>
      <Champ nom="Résumé">{texte(c.resume)}</Champ>
      <Champ nom="Objectifs">{texte(c.objectifs)}</Champ>
      {c.questionsTravaillees && <Champ nom="Questions travaillées">{questions(c.questionsTravaillees)}</Champ>}
      <Champ nom="Publics visés">{nommerPublics(c).map(typographier).join(", ") || null}</Champ>
      <Champ nom="Territoire visé">{c.territoire && NOM_TERRITOIRE[c.territoire]}</Champ>
      <Champ nom="Format">{c.format && NOM_FORMAT[c.format]}</Champ>
      <Champ nom="Méthode">{texte(c.methode)}</Champ>
      {c.jauge !== null && <Champ nom="Nombre de places">{nombre(c.jauge)}</Champ>}
      {intervenants.length > 0 && (
        <Champ nom="Personnes qui interviennent">
          <ul>
            {intervenants.map((i, rang) => (
              <li key={rang}>
                {typographier(direIntervenant(i))}
                {i.publie && <span className="text-petit text-sourdine"> · nom publié dans le programme</span>}
              </li>
            ))}
          </ul>
        </Champ>
      )}
      <Champ nom="Éco-responsabilité">
        {c.ecoGestes.length > 0 || c.ecoCommentaire ? (
          <>
            {c.ecoGestes.map((g) => NOM_ECO_GESTE[g]).join(" ; ")}
            {texte(c.ecoCommentaire)}
          </>
        ) : null}
      </Champ>
      {c.accessibilites.length > 0 && (
        <Champ nom="Accessibilité">{c.accessibilites.map((a) => NOM_ACCESSIBILITE[a]).join(" ; ")}</Champ>
      )}
      {c.inscriptionUrl && <Champ nom="Inscription">{lien(c.inscriptionUrl)}</Champ>}
      {c.besoins && <Champ nom="Besoins">{texte(c.besoins)}</Champ>}
    </dl>
  );
}

function LigneContact({ contact }: { contact: ContactLu }) {
  return (
    <>
      {typographier(`${contact.prenom} ${contact.nom}`)}
      {contact.fonction && `, ${typographier(contact.fonction)}`}
      {contact.rang === 1 && " (suppléant)"}
      <span className="block text-petit text-sourdine">
        {[contact.courriel, contact.telephone && telephoneLisible(contact.telephone)].filter(Boolean).join(" · ")}
        {contact.publie && " · publié dans le programme"}
      </span>
    </>
  );
}

/** A link when it is one; a draft may hold half an address. */
const lien = (adresse: string) => {
  const lue = adresseWeb.safeParse(adresse);
  return lue.success ? (
    <a href={lue.data} rel="noopener nofollow" className="inline-flex min-h-11 items-center break-all">
      {lue.data}
    </a>
  ) : (
    adresse
  );
};

/** « A12, jeudi 6 avril 2023, 9 h 30 – 12 h, Lille (Nord) » */
export function LigneAtelier({ a }: { a: CandidatureLue["ateliers"][number] }) {
  const lieu =
    a.modalite === "visio"
      ? NOM_MODALITE.visio
      : a.commune
        ? `${a.commune} (${a.departement})`
        : (a.departement ?? null);
  return (
    <>
      {a.code && <strong>{a.code} · </strong>}
      {a.mois
        ? dateAtelier({ date: a.date, mois: a.mois, heureDebut: a.heureDebut, heureFin: a.heureFin })
        : "Date à préciser"}
      {lieu && `, ${lieu}`}
      {a.jauge !== null && `, ${pluriel(a.jauge, "place")}`}
      {a.lieu && <span className="block text-petit text-sourdine">{typographier(a.lieu)}</span>}
    </>
  );
}

const questions = (t: string) => (
  <ol className="list-decimal pl-6">
    {lignesDe(t).map((question, rang) => (
      <li key={rang}>{typographier(question)}</li>
    ))}
  </ol>
);

const texte = (t: string | null) => (t ? <p className="whitespace-pre-line">{typographier(t)}</p> : null);

function Champ({ nom, children }: { nom: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-petit text-sourdine">{nom}</dt>
      <dd>{children ?? <span className="text-sourdine">Non renseigné</span>}</dd>
    </div>
  );
}
