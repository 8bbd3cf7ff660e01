import Link from "next/link";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Etiquette } from "@/app/_ui/etiquette";
import { exposants } from "@/app/_ui/exposants";
import { LienPublic } from "@/app/_ui/lien-public";
import { Vide } from "@/app/_ui/vide";
import { Volet } from "@/app/_ui/volet";
import { findEditionInstruite, listDepartements } from "@/lib/appel/edition/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { nomTransition } from "@/lib/socle/transitions/transitions";
import { dateAtelier } from "@/lib/socle/typographie/dates";
import { nombre, pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import type { AtelierCompte } from "@/lib/synthese/chiffres/compute";
import { clesChiffres, compteDans, type EcartChiffre, isEcart } from "@/lib/synthese/coherence/chiffres";
import { type Ecarts, findEcarts } from "@/lib/synthese/coherence/queries";
import { NOM_RAISON, nommerChiffre } from "@/lib/synthese/coherence/wording";
import { whyNotConsolider } from "@/lib/synthese/consolidation/rules";
import { retirerChiffreAction } from "./actions.ts";
import { ChiffreImprime } from "./formulaire.tsx";

export default async function Page({ params }: PageProps<"/cress/[annee]/coherence">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/coherence`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const [lu, departements] = await Promise.all([findEcarts(actor, edition), listDepartements(edition.regionCode)]);
  if (!lu) notFound();
  const noms = new Map(departements.map((d) => [d.code, d.nom]));
  const faux = lu.lignes.filter(isEcart);
  const refus = whyNotConsolider(actor, edition);
  const options = clesChiffres(lu.calcules).map((value) => ({ value, label: nommerChiffre(value, noms) }));
  return (
    <div className="flex max-w-4xl flex-col gap-10">
      <EnTeteSalle titre="Chiffres imprimés" surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}>
        <p>
          Chaque chiffre est calculé à partir des ateliers. Ceux d’une publication antérieure sont gardés à côté, pour
          que chaque écart ait son explication.
        </p>
        <p>
          <Link href={`/cress/${annee}/coherence/liste`} className="inline-flex min-h-11 items-center">
            Comparer une liste imprimée, atelier par atelier
          </Link>
        </p>
      </EnTeteSalle>
      {lu.lignes.length === 0 ? (
        <Vide titre="Aucun chiffre publié ailleurs pour cette édition.">
          Rien à comparer :{" "}
          <LienPublic etat={edition.etat} href={`/${annee}/chiffres-cles`}>
            les chiffres clés
          </LienPublic>{" "}
          sont calculés à chaque lecture.
        </Vide>
      ) : (
        <section aria-labelledby="ecarts" className="flex flex-col gap-6">
          <h2 id="ecarts">
            {faux.length === 0
              ? "Tous les chiffres publiés sont confirmés"
              : `${pluriel(faux.length, "chiffre publié diffère", "chiffres publiés diffèrent")} du calcul`}
          </h2>
          {faux.map((ligne) => (
            <Explication key={ligne.cle} ligne={ligne} nom={nommerChiffre(ligne.cle, noms)} annee={annee}>
              <Comptes comptes={compteDans(ligne.cle, lu.ateliers)} annee={annee} />
              {!refus && (
                <div>
                  <ActionBouton
                    variante="discret"
                    action={retirerChiffreAction}
                    input={{ editionId: edition.id, cle: ligne.cle }}
                  >
                    Ne plus comparer<span className="sr-only"> : {nommerChiffre(ligne.cle, noms)}</span>
                  </ActionBouton>
                </div>
              )}
            </Explication>
          ))}
          <Tableau lignes={lu.lignes} nommer={(cle) => nommerChiffre(cle, noms)} />
        </section>
      )}
      {!refus && (
        <section aria-labelledby="imprimer" className="flex flex-col gap-4">
          <h2 id="imprimer">Un chiffre imprimé ailleurs</h2>
          <p className="text-sourdine">
            Dans un communiqué, un bilan, une page : il est comparé au nôtre, atelier par atelier, et n’entre dans aucun
            calcul.
          </p>
          <ChiffreImprime editionId={edition.id} options={options} />
        </section>
      )}
      <Douteux douteux={lu.douteux} annee={annee} />
      <Exclus exclus={lu.exclus} annee={annee} />
    </div>
  );
}

function Explication({
  ligne,
  nom,
  annee,
  children,
}: {
  ligne: EcartChiffre;
  nom: string;
  annee: string;
  children: ReactNode;
}) {
  const inexplique = ligne.enTrop.length + ligne.manquants.length === 0;
  return (
    <div className="flex flex-col gap-2 border-accent border-l-2 pl-4">
      <h3>
        {nom} : {nombre(ligne.publie ?? 0)} publié,{" "}
        {ligne.calcule === null ? "non calculé" : `${nombre(ligne.calcule)} calculé`}
      </h3>
      {ligne.enTrop.length > 0 && (
        <Liste titre="Imprimé dans la liste sans avoir cette transition" ateliers={ligne.enTrop} annee={annee}>
          {(a) => a.transitions.map((t) => nomTransition(t)).join(", ")}
        </Liste>
      )}
      {ligne.manquants.length > 0 && (
        <Liste titre="A cette transition, et manque dans la liste imprimée" ateliers={ligne.manquants} annee={annee} />
      )}
      {inexplique && <p>Aucun atelier de la liste imprimée n’explique cet écart.</p>}
      {children}
    </div>
  );
}

/** Those our figure counts, to be gone through beside what was printed. */
function Comptes({ comptes, annee }: { comptes: AtelierCompte[]; annee: string }) {
  if (comptes.length === 0) return null;
  return (
    <Volet titre={pluriel(comptes.length, "atelier compté", "ateliers comptés")} ton="incise">
      <ul className="list-disc pl-6">
        {comptes.map((a) => (
          <li key={a.code} className="py-1">
            <Atelier a={a} annee={annee} />
          </li>
        ))}
      </ul>
    </Volet>
  );
}

function Liste({
  titre,
  ateliers,
  annee,
  children,
}: {
  titre: string;
  ateliers: AtelierCompte[];
  annee: string;
  children?: (a: AtelierCompte) => ReactNode;
}) {
  return (
    <div>
      <p className="font-semibold">{titre} :</p>
      <ul className="list-disc pl-6">
        {ateliers.map((a) => (
          <li key={a.code} className="py-1">
            <Atelier a={a} annee={annee} />
            {children && <span className="text-sourdine"> ({children(a)})</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Atelier({ a, annee }: { a: AtelierCompte; annee: string }) {
  return (
    <>
      <Link href={`/${annee}/programme/${a.code}`}>{a.code}</Link>, {typographier(`« ${a.intitule} »`)},{" "}
      {a.organisateurs.map(typographier).join(", ")}, {exposants(dateAtelier(a))}
    </>
  );
}

function Tableau({ lignes, nommer }: { lignes: EcartChiffre[]; nommer: (cle: string) => string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reached by keyboard
    <section aria-label="Chiffres publiés et chiffres calculés" tabIndex={0} className="overflow-x-auto">
      <table className="tableau">
        <caption className="sr-only">Chiffres publiés et chiffres calculés</caption>
        <thead>
          <tr>
            <th scope="col">Chiffre</th>
            <th scope="col" className="nombre">
              Publié
            </th>
            <th scope="col" className="nombre">
              Calculé
            </th>
            <th scope="col">Constat</th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((l) => (
            <tr key={l.cle}>
              <th scope="row" className="font-normal">
                {nommer(l.cle)}
              </th>
              <td className="nombre">{l.publie === null ? "–" : nombre(l.publie)}</td>
              <td className="nombre">{l.calcule === null ? "–" : nombre(l.calcule)}</td>
              <td>
                {isEcart(l) ? (
                  <Etiquette ton="danger">Écart</Etiquette>
                ) : l.publie === null ? (
                  "Non imprimé"
                ) : (
                  "Confirmé"
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Douteux({ douteux, annee }: { douteux: Ecarts["douteux"]; annee: string }) {
  if (douteux.length === 0) return null;
  return (
    <section aria-labelledby="intitules" className="flex flex-col gap-4">
      <h2 id="intitules">{douteux.length > 1 ? "Intitulés douteux" : "Un intitulé douteux"}</h2>
      <ul className="flex flex-col gap-6">
        {douteux.map(({ atelier, imprimes, suspects }) => (
          <li key={atelier.code} className="flex flex-col gap-1 border-accent border-l-2 pl-4">
            <p>
              <Atelier a={atelier} annee={annee} />
            </p>
            {imprimes.map((titre) => (
              <p key={titre}>
                <strong>Imprimé ailleurs :</strong> {typographier(`« ${titre} »`)}
              </p>
            ))}
            {suspects.map((s) => (
              <p key={s.code}>
                <strong>Même intitulé, autre transition :</strong> {s.code},{" "}
                {s.organisateurs.map(typographier).join(", ")}, {exposants(dateAtelier(s))} (
                {s.transitions.map((t) => nomTransition(t)).join(", ")}). L’intitulé a pu être recopié.
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Exclus({ exclus, annee }: { exclus: Ecarts["exclus"]; annee: string }) {
  if (exclus.length === 0) return null;
  return (
    <section aria-labelledby="exclus" className="flex flex-col gap-3">
      <h2 id="exclus">Ateliers qui ne comptent dans aucun chiffre</h2>
      <ul className="list-disc pl-6">
        {exclus.map(({ atelier, raison }) => (
          <li key={atelier.code} className="py-1">
            {raison === "label_retire" ? (
              typographier(`${atelier.code}, « ${atelier.intitule} »`)
            ) : (
              <Atelier a={atelier} annee={annee} />
            )}
             : {NOM_RAISON[raison]}
          </li>
        ))}
      </ul>
    </section>
  );
}
