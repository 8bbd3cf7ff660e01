import { ActeBouton } from "@/app/_ui/acte-bouton";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { LienBouton } from "@/app/_ui/bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Volet } from "@/app/_ui/volet";
import type { Actor } from "@/lib/socle/acteur/actor";
import { typographier } from "@/lib/socle/typographie/texte";
import { siegeOccupe } from "@/lib/synthese/comite/membres";
import { adresseSeance } from "@/lib/synthese/seance/fichiers";
import { listInstructeurs } from "@/lib/synthese/seance/membres";
import { assisA, nomDe, qualiteDe } from "@/lib/synthese/seance/personne";
import type { SeanceLue } from "@/lib/synthese/seance/queries";
import type { Tableau } from "@/lib/synthese/seance/tableau";
import { leverSeanceAction, passerLaMainAction, pointerAction, reprendreLaMainAction } from "./actions.ts";
import { Commandes } from "./commandes.tsx";
import { Compte } from "./compte.tsx";
import { Plan } from "./plan.tsx";
import { Point } from "./point.tsx";
import { Suivre } from "./suivre.tsx";

/** The controls, for the instructeurs: the one who conducts has them, the others may be given them. */
export async function Conduite({ s, tableau, actor }: { s: SeanceLue; tableau: Tableau; actor: Actor }) {
  const conduit = s.conducteurId === actor.personneId;
  const collegues = (await listInstructeurs(actor, s.editionId)).filter((p) => p.id !== actor.personneId);
  const isLa = (id: string) => s.presents.includes(id);
  return (
    <>
      <EnTeteSalle titre={`Séance n° ${s.numero}`} surtitre={`Comité partenarial, édition ${s.annee}`}>
        <p className="text-sourdine">{conduit ? "Vous conduisez la séance." : `${s.conducteur} conduit la séance.`}</p>
        <Suivre s={s} />
        <LienBouton
          variante="secondaire"
          href={`${adresseSeance(s.annee, s.numero)}?face=ecran`}
          className="self-start"
        >
          Écran de la salle
        </LienBouton>
      </EnTeteSalle>
      <div className="flex max-w-4xl flex-col gap-8">
        {tableau.courant && <Point p={tableau.courant} />}
        {conduit && <Commandes s={s} tableau={tableau} />}
        <Compte s={s} tableau={tableau} />
        <Plan s={s} tableau={tableau} conduit={conduit} />
        <section aria-labelledby="presents" className="flex flex-col gap-2">
          <h2 id="presents">Présents</h2>
          <ul>
            {tableau.membres.map((m) => {
              const present = siegeOccupe(m, tableau.membres, isLa);
              const { nom, qualite } = present ? assisA(m, isLa) : { nom: nomDe(m), qualite: qualiteDe(m) };
              return (
                <li
                  key={m.personneId}
                  className="flex flex-wrap items-center justify-between gap-x-4 border-filet border-b py-1"
                >
                  <span>
                    {present && <strong className="text-succes">Là : </strong>}
                    {typographier(nom)}
                    <span className="block text-petit text-sourdine">{typographier(qualite)}</span>
                  </span>
                  <ActionBouton
                    action={pointerAction}
                    input={{ id: s.id, personneId: m.personneId, present: !present }}
                    variante="discret"
                  >
                    {present ? "N’est pas là" : "Est là"}
                    <span className="sr-only"> : {nom}</span>
                  </ActionBouton>
                </li>
              );
            })}
          </ul>
        </section>
        <section aria-labelledby="main" className="flex flex-col items-start gap-3">
          <h2 id="main">Qui conduit</h2>
          {conduit &&
            (collegues.length === 0 ? (
              <p className="text-sourdine">Personne d’autre n’instruit cette édition.</p>
            ) : (
              collegues.map((c) => (
                <ActionBouton
                  key={c.id}
                  action={passerLaMainAction}
                  input={{ id: s.id, versId: c.id }}
                  variante="secondaire"
                >
                  Passer la conduite à {nomDe(c)}
                </ActionBouton>
              ))
            ))}
          {!conduit && (
            <Volet titre={<>{s.conducteur} n’est plus là ?</>}>
              <p className="pb-3">La conduite vous reviendra, et ses boutons disparaîtront de son écran.</p>
              <ActionBouton action={reprendreLaMainAction} input={{ id: s.id }} variante="danger">
                Reprendre la conduite
              </ActionBouton>
            </Volet>
          )}
        </section>
        {conduit && (
          <section aria-labelledby="lever" className="flex flex-col items-start gap-3">
            <h2 id="lever">Lever la séance</h2>
            <p>Le procès-verbal est établi aussitôt, et envoyé aux membres et aux partenaires.</p>
            <ActeBouton
              action={leverSeanceAction}
              input={{ id: s.id }}
              variante="secondaire"
              ensuite={`${adresseSeance(s.annee, s.numero)}/pv`}
              mots={{
                question: `Lever la séance n° ${s.numero} ?`,
                consequence:
                  "Les décisions ne changeront plus ici. Une erreur se corrige ensuite dans le procès-verbal.",
                oui: "Lever la séance",
                fait: "La séance est levée",
                suite: "Son procès-verbal est prêt.",
              }}
            >
              Lever la séance
            </ActeBouton>
          </section>
        )}
      </div>
    </>
  );
}
