import Link from "next/link";
import { notFound } from "next/navigation";
import { ActeBouton } from "@/app/_ui/acte-bouton";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Volet } from "@/app/_ui/volet";
import { CHAMPS, CHAMPS_REQUIS, CLES_CHAMP } from "@/lib/conduite/reprise/champs";
import { findReprise } from "@/lib/conduite/reprise/queries";
import { lienChoix } from "@/lib/conduite/reprise/schema";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { REFUS } from "@/lib/socle/refus";
import { instantLong } from "@/lib/socle/typographie/dates";
import { enumerer } from "@/lib/socle/typographie/enumerer";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { replier } from "@/lib/socle/typographie/replier";
import { laisserTableauAction, reprendreListeAction } from "./actions.ts";
import { Lignes, Structures } from "./apercu.tsx";
import { ChoisirColonnes } from "./colonnes.tsx";
import { DonnerListe } from "./donner.tsx";

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/preparation/liste">) {
  const { annee } = await params;
  const adresse = `/cress/${annee}/preparation/liste`;
  const actor = await requireActor(adresse);
  const lu = await findReprise(actor, annee, await searchParams, await now());
  if (!lu) notFound();
  const { edition, refus, recu } = lu;
  return (
    <div className="flex max-w-4xl flex-col gap-10">
      <EnTeteSalle
        titre="Liste d’une édition passée"
        surtitre={<Link href={`/cress/${annee}/preparation`}>Préparation, édition {annee}</Link>}
      >
        <p>
          Les ateliers d’une édition tenue avant l’arrivée de Trame, repris d’un tableau : ils entrent dans son
          programme, ses chiffres clés et ses données. Le fichier est d’abord lu et montré ici ; rien n’est écrit sans
          votre accord.
        </p>
        {refus && <p className="font-semibold">{REFUS[refus]}</p>}
      </EnTeteSalle>
      {!refus && (
        <section aria-labelledby="fichier" className="flex flex-col gap-4">
          <h2 id="fichier">Le fichier</h2>
          {recu ? (
            <p className="break-words">
              {recu.nom}, lu le {instantLong(recu.at)}.
              {recu.contenu.cachees > 0 &&
                ` ${pluriel(recu.contenu.cachees, "feuille masquée n’est pas lue", "feuilles masquées ne sont pas lues")}.`}
            </p>
          ) : (
            <Attendu adresse={adresse} />
          )}
          <DonnerListe editionId={edition.id} adresse={adresse} autre={recu !== null} />
          {recu && (
            <ActionBouton
              action={laisserTableauAction}
              input={{ editionId: edition.id }}
              variante="secondaire"
              ensuite={adresse}
            >
              Laisser ce fichier
            </ActionBouton>
          )}
        </section>
      )}
      {recu && (
        <Lu
          adresse={adresse}
          editionId={edition.id}
          annee={edition.annee}
          preparee={edition.etat === "preparation"}
          recu={recu}
        />
      )}
    </div>
  );
}

function Attendu({ adresse }: { adresse: string }) {
  return (
    <>
      <p>
        Partez du modèle (<a href={`${adresse}/modele.xlsx`}>tableur XLSX</a> ou{" "}
        <a href={`${adresse}/modele.csv`}>CSV</a>
        ), ou de votre propre tableau : les colonnes sont reconnues à leur titre, et se corrigent.
      </p>
      <dl className="grid gap-x-8 md:grid-cols-[14rem_1fr]">
        {CLES_CHAMP.map((champ) => (
          <div key={champ} className="contents">
            <dt className="pt-2 font-semibold">{CHAMPS[champ].nom}</dt>
            <dd className="md:pt-2">{CHAMPS[champ].aide}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

type Recu = NonNullable<NonNullable<Awaited<ReturnType<typeof findReprise>>>["recu"]>;

function Lu({
  adresse,
  editionId,
  annee,
  preparee,
  recu: { at, contenu, choix, apercu, proches },
}: {
  adresse: string;
  editionId: string;
  annee: number;
  preparee: boolean;
  recu: Recu;
}) {
  const de = (etat: (typeof apercu.lignes)[number]["etat"]) => apercu.lignes.filter((l) => l.etat === etat);
  const [aEcrire, la, aCorriger] = [de("a_ecrire"), de("la"), de("a_corriger")];
  const manquent = CHAMPS_REQUIS.filter((c) => choix.colonnes[c] === undefined);
  const utiles = new Set(aEcrire.flatMap((l) => l.structures.map(replier)));
  return (
    <>
      <section aria-labelledby="colonnes" className="flex flex-col gap-3">
        <h2 id="colonnes">Les colonnes</h2>
        {manquent.length > 0 && (
          <p className="text-danger">
            Aucune colonne n’est reconnue pour : {enumerer(manquent.map((c) => CHAMPS[c].nom.toLowerCase()))}.
            Choisissez-la ci-dessous.
          </p>
        )}
        <Volet open={manquent.length > 0} titre="Voir et corriger ce qui est lu, et où" ton="incise">
          <ChoisirColonnes adresse={adresse} tableau={contenu} choix={choix} />
        </Volet>
      </section>
      <section aria-labelledby="apercu" className="flex flex-col gap-4">
        <h2 id="apercu">Ce qui serait écrit</h2>
        <p role="status">
          {pluriel(apercu.lignes.length, "ligne lue", "lignes lues")} :{" "}
          {enumerer([
            pluriel(aEcrire.length, "atelier à écrire", "ateliers à écrire"),
            ...(la.length > 0 ? [`${la.length} déjà là`] : []),
            ...(aCorriger.length > 0 ? [`${aCorriger.length} à corriger`] : []),
          ])}
          .
        </p>
        {aEcrire.length > 0 ? (
          <ActeBouton
            action={reprendreListeAction}
            input={{ editionId, at: at.toISOString(), choix }}
            ensuite={lienChoix(adresse, choix)}
            mots={{
              question: `Écrire ${pluriel(aEcrire.length, "atelier")} dans l’édition ${annee} ?`,
              consequence: [
                preparee && "L’édition devient publique et close : son programme et ses chiffres clés paraissent.",
                "Aucune fiche n’est attendue de ces ateliers.",
                aCorriger.length > 0 &&
                  `${pluriel(aCorriger.length, "ligne à corriger est laissée", "lignes à corriger sont laissées")} de côté : donnez le fichier corrigé, ce qui est écrit ne le sera pas deux fois.`,
              ]
                .filter(Boolean)
                .join(" "),
              oui: "Écrire ces ateliers",
              fait: "Les ateliers sont écrits",
              suite: `Ils sont dans le programme de ${annee}.`,
            }}
          >
            {`Écrire ${pluriel(aEcrire.length, "atelier")}`}
          </ActeBouton>
        ) : (
          <p>
            {aCorriger.length > 0
              ? "Corrigez d’abord le fichier, puis donnez-le de nouveau."
              : "Tout est déjà là : rien n’est à écrire."}
          </p>
        )}
      </section>
      <Lignes id="a-corriger" titre={`À corriger (${aCorriger.length})`} lignes={aCorriger}>
        <p className="text-sourdine">
          Les numéros sont ceux des lignes du tableau. Corrigez-les dans le fichier, puis donnez-le de nouveau.
        </p>
      </Lignes>
      {utiles.size > 0 && (
        <Structures structures={apercu.structures.filter((s) => utiles.has(replier(s.nom)))} proches={proches} />
      )}
      <Lignes id="a-ecrire" titre={`À écrire (${aEcrire.length})`} lignes={aEcrire} />
      <Lignes id="deja-la" titre={`Déjà là (${la.length})`} lignes={la} />
    </>
  );
}
