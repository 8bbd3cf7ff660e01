import type { ReactNode } from "react";
import { motsDe } from "@/lib/appel/candidature/dire";
import type { CandidatureLue } from "@/lib/appel/candidature/queries";
import type { ContactLu } from "@/lib/appel/candidature/questions/contacts";
import type { Simple } from "@/lib/appel/candidature/questions/question";
import {
  CLES,
  type CleSimple,
  complementDe,
  isComplement,
  isSimple,
  nomDe,
  nomLu,
  QUESTIONS,
  simpleDe,
} from "@/lib/appel/candidature/questions/questions";
import type { IntervenantBrouillon } from "@/lib/appel/candidature/schema";
import { direIntervenant } from "@/lib/appel/candidature/wording";
import { telephoneLisible } from "@/lib/socle/formulaire/telephone";
import { nomTransition } from "@/lib/socle/transitions/transitions";
import { adresseWeb } from "@/lib/socle/typographie/adresse-web";
import { nombre } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { LigneAtelier } from "./ligne-atelier.tsx";
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
                <LigneAtelier a={a} places={a.jauge} />
              </li>
            ))}
          </ul>
        )}
      </Champ>
      {CLES.map((cle) =>
        cle === "intervenants" ? (
          <Intervenants key={cle} intervenants={intervenants} />
        ) : (
          isSimple(cle) && <Reponse key={cle} cle={cle} c={c} />
        ),
      )}
    </dl>
  );
}

/** An answer under its name: told as missing when it is asked for, not at all when it may be left out. */
function Reponse({ cle, c }: { cle: CleSimple; c: CandidatureLue }) {
  const q = simpleDe(cle);
  const nom = nomLu(q);
  const mots = motsDe(cle, c);
  if (nom === null || isComplement(q) || (isFacultative(q) && mots.length === 0)) return null;
  return <Champ nom={nom}>{mots.length > 0 ? direReponse(cle, c, mots) : null}</Champ>;
}

/** Choices no text replaces may all be left out. */
const isFacultative = (q: Simple) => q.facultatif || (q.genre === "choix_multiple" && !q.manque && !q.toutes);

function direReponse(cle: CleSimple, c: CandidatureLue, mots: readonly string[]): ReactNode {
  const q = simpleDe(cle);
  const [premier = ""] = mots;
  switch (q.genre) {
    case "nombre":
      return nombre(Number(premier));
    case "choix":
      return premier;
    case "adresse":
      return lien(premier);
    case "choix_multiple":
      return options(cle, c, mots);
    default:
      return q.parLigne ? lignes(mots) : texte(premier);
  }
}

/** In line; a long text that completes them stands below. */
function options(cle: CleSimple, c: CandidatureLue, mots: readonly string[]): ReactNode {
  const complement = complementDe(cle);
  const dessous = complement && simpleDe(complement).genre === "texte" ? motsDe(complement, c) : [];
  const q = simpleDe(cle);
  const separateur = "separateur" in q && q.separateur ? q.separateur : " ; ";
  return (
    <>
      {mots
        .slice(0, mots.length - dessous.length)
        .map(typographier)
        .join(separateur)}
      {texte(dessous.join())}
    </>
  );
}

function Intervenants({ intervenants }: { intervenants: readonly IntervenantBrouillon[] }) {
  if (intervenants.length === 0) return null;
  return (
    <Champ nom={nomDe(QUESTIONS.intervenants)}>
      <ul>
        {intervenants.map((i, rang) => (
          <li key={rang}>
            {typographier(direIntervenant(i))}
            {i.publie && <span className="text-petit text-sourdine"> · nom publié dans le programme</span>}
          </li>
        ))}
      </ul>
    </Champ>
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

const lignes = (dites: readonly string[]) => (
  <ol className="list-decimal pl-6">
    {dites.map((ligne, rang) => (
      <li key={rang}>{typographier(ligne)}</li>
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
